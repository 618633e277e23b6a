import type { Stance } from '../../../model/claim.ts';
import { governedGroup } from './governed-verbs.ts';
import type { SaidText, Token } from './tokens.ts';
import { verbForms, type VerbForm } from './verb-forms.ts';
import { group, negated, negations, withClitics, type VerbGroup } from './verb-parts.ts';
import { auxiliaries, between, englishAuxiliaries } from './word-lists.ts';
import { wordSet } from '../../word-set.ts';

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
    for (; at > index - 9 && at >= 0; at -= 1) {
      const before = text.tokens[at] as Token;
      if (before.text === 'ete') isPassive = true;
      if (negations.has(before.text)) isNegated = true;
      if (before.text.startsWith('-') && pronoun === undefined) pronoun = at;
      else if (!between.has(before.text)) {
        const aside = asideBefore(text, at);
        if (aside === 0) break;
        at -= aside - 1;
      }
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

/** "a, pour sa part, indiqué", "a de son côté reconnu": how many tokens of it end here. */
function asideBefore(text: SaidText, last: number): number {
  const words = (count: number): string =>
    text.tokens
      .slice(Math.max(0, last - count + 1), last + 1)
      .map((token) => token.text)
      .join(' ');
  for (const [count, aside] of asides) if (aside.test(words(count))) return count;
  return 0;
}

const asides: readonly (readonly [number, RegExp])[] = [
  [5, /^, (?:pour sa part|de son cote|a son tour) ,$/],
  [
    3,
    /^(?:pour (?:sa|leur) part|de (?:son|leur) cote|a (?:son|leur) tour|quant a (?:lui|elle|eux|elles)|par la suite|dans la foulee)$/,
  ],
  [2, /^(?:lui|elle|eux|elles) aussi$/],
];

/** "l’annonce", "une alerte": a noun that looks like a verb. */
function isDeterminedNoun(text: SaidText, index: number): boolean {
  return /^(?:un|une|cette|cet|son|sa|des|les|la)$/.test(text.tokens[index - 1]?.text ?? '');
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
    if (isNo || word === 'not' || word === 'neither') isNegated = true;
    if (!isNo && word !== 'neither' && !englishAuxiliaries.has(word) && !between.has(word)) break;
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
