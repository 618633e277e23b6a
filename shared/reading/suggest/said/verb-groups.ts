import type { Stance } from '../../../model/claim.ts';
import type { SaidText, Token } from './tokens.ts';
import { verbForms, type VerbForm } from './verb-forms.ts';
import { auxiliaries, between, clitics, englishAuxiliaries } from './word-lists.ts';
import { wordSet } from '../../word-set.ts';

/** A verb of saying with its auxiliaries and negation. Token indexes, `to` excluded. */
export type VerbGroup = {
  readonly from: number;
  readonly to: number;
  readonly verb: number;
  readonly form: VerbForm;
  readonly stance: Stance;
  readonly isPassive: boolean;
  /** "explique-t-il": the token of the pronoun. */
  readonly pronoun: number | undefined;
  readonly isGerund: boolean;
};

const said: VerbForm = {
  lemma: 'faire savoir',
  language: 'fr',
  need: 'any',
  stance: 'states',
  isFinite: true,
  isParticiple: true,
  isInfinitive: false,
  isPresentParticiple: false,
};
/** Second words of verbs made of two, and the first that they follow: "fait savoir", "laisse entendre", "met en doute". */
const pairs: Readonly<Record<string, readonly [first: RegExp, stance: Stance, gap: number]>> = {
  savoir: [/^(?:fait|font|faisait|faisaient|ferait|fera)$/, 'states', 1],
  valoir: [/^(?:fait|font|faisait|faisaient)$/, 'states', 1],
  etat: [/^(?:fait|font|faisait|faisaient|faire)$/, 'states', 1],
  part: [/^(?:fait|font|faisait|faisaient)$/, 'states', 1],
  entendre: [/^(?:laisse|laissent|laissait|laissaient)$/, 'states', 1],
  faux: [/^(?:inscrit|inscrivent|inscrivait)$/, 'denies', 2],
  doute: [/^(?:re)?(?:met|mettent|mettait|mettaient|mis)$/, 'doubts', 2],
  cause: [/^(?:remet|remettent|remettait|remis)$/, 'doubts', 2],
  question: [/^(?:remet|remettent|remettait|remis)$/, 'doubts', 2],
  breche: [/^(?:bat|battent|battait|battu)$/, 'denies', 2],
};
/** Verbs of amounts: of saying only where an amount follows ("parle de 300 000 dossiers"). */
const amounts = wordSet(
  'parle parlent parlait parlaient compte comptent denombre denombrent recense recensent recensait table tablent totalise',
  'counts puts tallied counted speaks talks',
);
const amountStart =
  /^(?:[~+]|\d|un$|une$|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|cent|mille|plus|pres|environ|quelque|jusqu|des$|plusieurs|some$|about$|around$|over$|more$|nearly$|at$|hundreds|thousands|millions?)/;
const refusing = wordSet(
  'refuse refusent refusait refusaient evite evitent evitait decline declines declined refuses refused refusing declining',
);
const wanting = wordSet(
  'voulu souhaite souhaitent souhaitait veut veulent voulait pu peut peuvent pouvait accepte mesure able unable wished wanted willing prepared',
);
const governors = wordSet(
  'vient viennent venait venaient tient tiennent tenait tenu borne bornent contente contentent limite continue persiste semble fini preferait prefere commence va vont allait went going seems continues continued appears',
);

const negations = wordSet('pas jamais guere point nullement aucunement');
/** Reads the group of a verb at a token; `undefined` when the word is no verb here. */
export function verbGroup(text: SaidText, index: number): VerbGroup | undefined {
  const token = text.tokens[index] as Token;
  const pair = Object.hasOwn(pairs, token.text) ? pairs[token.text] : undefined;
  if (pair !== undefined && pair[0].test(text.tokens[index - pair[2]]?.text ?? '')) {
    const inner = conjugated(text, index - pair[2], { ...said, lemma: token.text, stance: pair[1] });
    return inner === undefined ? undefined : { ...inner, to: index + 1 };
  }
  if (amounts.has(token.text)) return amountGroup(text, index);
  const form = verbForms.get(token.text);
  if (form === undefined) return undefined;
  if (form.isInfinitive || form.language === 'en') {
    const governed = governedGroup(text, index, form);
    if (governed !== undefined) return governed;
  }
  if (form.isPresentParticiple) {
    const before = text.tokens[index - 1]?.text ?? '';
    return /^(?:,|en|tout|–|—)$/.test(before)
      ? {
          from: index,
          to: index + 1,
          verb: index,
          form,
          stance: form.stance,
          isPassive: false,
          pronoun: undefined,
          isGerund: true,
        }
      : undefined;
  }
  return form.language === 'fr' ? conjugated(text, index, form) : englishGroup(text, index, form);
}

function amountGroup(text: SaidText, index: number): VerbGroup | undefined {
  const next = text.tokens[index + 1]?.text ?? '';
  const at = /^(?:de|d'|sur|of|about|the)$/.test(next) ? index + 2 : index + 1;
  if (!amountStart.test(text.tokens[at]?.text ?? '')) return undefined;
  const isBare = at === index + 1;
  // "compte 90 habitants" is said of a town: only who speaks may count, and "parle" needs its preposition.
  if (isBare && /^(?:parle|table|totalise|compte|comptent)/.test(text.tokens[index]?.text ?? ''))
    return undefined;
  const language = /^(?:counts|puts|tallied|counted|speaks|talks)$/.test(text.tokens[index]?.text ?? '')
    ? 'en'
    : 'fr';
  return conjugated(text, index, { ...said, lemma: 'parler', language, isParticiple: false });
}

/** A French verb: finite with its clitics, or a participle behind its auxiliary. */
export function conjugated(text: SaidText, index: number, form: VerbForm): VerbGroup | undefined {
  const token = text.tokens[index] as Token;
  const next = text.tokens[index + 1]?.text ?? '';
  let pronoun = next.startsWith('-') ? index + 1 : undefined;
  if (form.isParticiple) {
    let at = index - 1;
    let isPassive = false;
    let isNegated = false;
    for (; at > index - 7 && at >= 0; at -= 1) {
      const before = text.tokens[at] as Token;
      if (before.text === 'ete') isPassive = true;
      if (negations.has(before.text)) isNegated = true;
      if (before.text.startsWith('-') && pronoun === undefined) pronoun = at;
      else if (!between.has(before.text)) break;
    }
    const auxiliary = text.tokens[at];
    if (
      auxiliary !== undefined &&
      auxiliaries.has(auxiliary.text) &&
      !auxiliary.isAccented &&
      !isDeterminedNoun(text, index)
    ) {
      const { from, hasNe, isReflexive } = withClitics(text, at);
      if (/^(?:est|sont|etai)/.test(auxiliary.text) && !isReflexive) isPassive = true;
      return group(
        from,
        (pronoun ?? 0) > index ? index + 2 : index + 1,
        index,
        form,
        isNegated || (hasNe && negated(text, index)),
        isPassive,
        pronoun,
      );
    }
    if (next === 'par' && (token.isAccented || !form.isFinite))
      return group(index, index + 1, index, form, false, true, undefined);
  }
  if (!form.isFinite || token.isAccented) return undefined;
  const { from, hasNe, isReflexive } = withClitics(text, index);
  if (
    isReflexive &&
    !/^(?:dire|vanter|targuer|declarer|estimer)$/.test(form.lemma) &&
    form.need !== 'inverted' &&
    next !== '-il'
  )
    return undefined;
  const before = text.tokens[from - 1]?.text ?? '';
  if (
    from === index &&
    /^(?:un|une|ce|ces|cet|cette|ses|mes|nos|vos|leurs|tout|plusieurs|deux|quel|quelle|quelques|des|du|aucun|aucune|chaque|de|d'|par|sa|son|leur|notre|sans|sous|en|a|au)$/.test(
      before,
    )
  )
    return undefined;
  const to = pronoun === undefined ? index + 1 : index + 2;
  return group(from, to, index, form, hasNe && negated(text, to - 1), false, pronoun);
}

function group(
  from: number,
  to: number,
  verb: number,
  form: VerbForm,
  isNegated: boolean,
  isPassive: boolean,
  pronoun: number | undefined,
): VerbGroup {
  return { from, to, verb, form, stance: stanceOf(form, isNegated), isPassive, pronoun, isGerund: false };
}

/** What a negated verb of saying comes to: who does not deny states, who does not confirm declines to say. */
export function stanceOf(form: VerbForm, isNegated: boolean): Stance {
  if (!isNegated) return form.stance;
  if (form.stance === 'denies' || form.stance === 'doubts') return 'states';
  return /^(?:penser|croire|estimer|juger|considerer|believe|think|parler)$/.test(form.lemma)
    ? 'doubts'
    : 'declines';
}

function negated(text: SaidText, index: number): boolean {
  return [1, 2].some(
    (step) =>
      negations.has(text.tokens[index + step]?.text ?? '') || text.tokens[index + step]?.text === 'ni',
  );
}

function withClitics(text: SaidText, index: number): { from: number; hasNe: boolean; isReflexive: boolean } {
  let from = index;
  let hasNe = false;
  let isReflexive = false;
  while (from > 0 && index - from < 3 && clitics.has(text.tokens[from - 1]?.text ?? '')) {
    from -= 1;
    const { text: word } = text.tokens[from] as Token;
    if (/^n[e']$/.test(word)) hasNe = true;
    if (/^s[e']$/.test(word)) isReflexive = true;
    // "la", "les" before a verb stand for something; a subject cannot end with them.
  }
  return { from, hasNe, isReflexive };
}

/** "l’annonce", "une alerte": a noun that looks like a verb. */
function isDeterminedNoun(text: SaidText, index: number): boolean {
  return /^(?:un|une|cette|cet|son|sa|des|les|la)$/.test(text.tokens[index - 1]?.text ?? '');
}

/** "refuse de confirmer", "vient d’annoncer", "n’a pas voulu préciser", "declined to say", "cannot confirm". */
function governedGroup(text: SaidText, index: number, form: VerbForm): VerbGroup | undefined {
  let at = index - 1;
  while (
    at > index - 4 &&
    /^(?:de|d'|a|to|ni|pas|ne|immediately|further|yet|le|la|les|l')$/.test(text.tokens[at]?.text ?? '')
  )
    at -= 1;
  const governor = text.tokens[at]?.text ?? '';
  if (
    governor === 'cannot' ||
    ((governor === 'could' || governor === 'can') && text.tokens[at + 1]?.text === 'not')
  )
    return { ...group(at, index + 1, index, form, false, false, undefined), stance: 'declines' };
  const [isRefusal, isWish] = [refusing.has(governor), wanting.has(governor)];
  if (!isRefusal && !isWish && !governors.has(governor)) return undefined;
  if (form.language === 'en' && text.tokens[index - 1]?.text !== 'to') return undefined;
  // "en mesure de chiffrer les sauvegardes": what is put in figures is a number or a loss.
  if (governor === 'mesure' && form.lemma === 'chiffrer' && !isSum(text, index + 1)) return undefined;
  let from = at;
  let hasNo = governor === 'unable';
  for (let step = at - 1; step > at - 7 && step >= 0; step -= 1) {
    const token = text.tokens[step] as Token;
    const isPart =
      clitics.has(token.text) ||
      (auxiliaries.has(token.text) && !token.isAccented) ||
      englishAuxiliaries.has(token.text) ||
      between.has(token.text) ||
      token.text.endsWith("n't");
    if (!isPart) break;
    if (/^(?:n[e']|not)$|n't$/.test(token.text)) hasNo = true;
    from = step;
  }
  const declines = isRefusal ? !hasNo : isWish && hasNo;
  return {
    ...group(from, index + 1, index, form, false, false, undefined),
    stance: declines ? 'declines' : form.stance,
  };
}

function isSum(text: SaidText, index: number): boolean {
  return [0, 1, 2].some((step) =>
    /^(?:nombre|ampleur|prejudice|volume|cout|pertes|degats|impact|montant|victimes)$/.test(
      text.tokens[index + step]?.text ?? '',
    ),
  );
}

/** An English verb with its auxiliaries and negation. */
export function englishGroup(text: SaidText, index: number, form: VerbForm): VerbGroup | undefined {
  const token = text.tokens[index] as Token;
  let from = index;
  let isNegated = false;
  let isPassive = false;
  let hasAuxiliary = false;
  for (let at = index - 1; at > index - 6 && at >= 0; at -= 1) {
    const { text: word } = text.tokens[at] as Token;
    const isNo = word.endsWith("n't");
    if (isNo || word === 'not') isNegated = true;
    if (!isNo && !englishAuxiliaries.has(word) && !between.has(word)) break;
    if (/^(?:is|are|was|were|been|be|being)$/.test(word)) isPassive = true;
    if (englishAuxiliaries.has(word) || isNo) hasAuxiliary = true;
    from = at;
  }
  const next = text.tokens[index + 1]?.text ?? '';
  if (isPassive || (!hasAuxiliary && next === 'by' && form.isParticiple))
    return form.isParticiple ? group(from, index + 1, index, form, false, true, undefined) : undefined;
  const before = text.tokens[from - 1]?.text ?? '';
  if (/^(?:to|the|a|an|its|their|his|her|this|that|of|no|any)$/.test(before) && from === index)
    return undefined;
  // A bare form is a noun as often as a verb ("state", "claim"): only plurals and auxiliaries make it a verb.
  const isDoubt = form.lemma === 'doubt' && /^(?:the|that|this|its|his|their|whether)$/.test(next);
  if (
    token.text === form.lemma &&
    !hasAuxiliary &&
    !isDoubt &&
    !/(?:[a-z]s|police|they|we|i|you)$/.test(before)
  )
    return undefined;
  return group(from, index + 1, index, form, isNegated, false, undefined);
}
