import type { Stance } from '../../../model/claim.ts';
import { wordSet } from '../../word-set.ts';
import { voiceNouns, writingNouns } from './speaker-nouns.ts';
import type { SaidText } from './tokens.ts';
import { verbForms, type VerbForm } from './verb-forms.ts';
import type { VerbGroup } from './verb-parts.ts';
import { conjugated, englishGroup, verbGroup } from './verb-groups.ts';

/* What is said by more than a verb: "est formel", "is adamant", "oppose un démenti", "s’en défend", "took to the radio to say". */

type Expression = {
  /** The word that ends it, and the verb before it. */
  readonly ends: ReadonlySet<string>;
  readonly verb: RegExp;
  readonly language: 'fr' | 'en';
  readonly stance: Stance;
  readonly need: VerbForm['need'];
};

const expressions: readonly Expression[] = [
  {
    ends: wordSet(
      'formel formels formelle formelles categorique categoriques affirmatif affirmatifs affirmative affirmatives clair claire clairs claires',
      'convaincu convaincue convaincus convaincues persuade persuadee persuades persuadees unanime unanimes',
    ),
    verb: /^(?:est|sont|etait|etaient|reste|restent|montre|montrent|montrait|dit|disent|disait)$/,
    language: 'fr',
    stance: 'states',
    need: 'clause',
  },
  {
    ends: wordSet('adamant categorical certain confident convinced clear insistent unequivocal'),
    verb: /^(?:is|are|was|were|remains?|remained|sounded)$/,
    language: 'en',
    stance: 'states',
    need: 'clause',
  },
  {
    ends: wordSet('dementi dementis'),
    verb: /^(?:oppos|apport|publi|diffus)(?:e|ent|ait|aient|era)$/,
    language: 'fr',
    stance: 'denies',
    need: 'any',
  },
];
const filling =
  /^(?:un|une|tres|tout|toute|plus|assez|bien|particulierement|absolument|parfaitement|formel|very|quite|absolutely|entirely|also|still|aussi|toujours|encore|lui|elle|eux|meme)$/;
const negation = /^(?:no|not|pas|jamais|guere|never|ne|n'|moins|peu)$|n't$/;
/** Who makes words known in one way or another, and then what they are. */
const telling =
  /^(?:took|wrote|writes|e-?mailed|phoned|rang|tweeted|posted|issued|issues|released|published|sent|spoke|record|statement|letter|press|conference)$/;
const onwards = /^(?:on|keen|eager|quick|careful|anxious|pains|sought|seeks|rushed|moved|hastened|hurried)$/;

/** Reads a verb of saying, or an expression that ends at a token; `undefined` where none does. */
export function spokenGroup(said: SaidText, index: number): VerbGroup | undefined {
  return defending(said, index) ?? verbGroup(said, index) ?? phrasalGroup(said, index);
}

function phrasalGroup(said: SaidText, index: number): VerbGroup | undefined {
  const { text = '' } = said.tokens[index] ?? {};
  const form = verbForms.get(text);
  if (form?.language === 'en')
    return (
      quotedAs(said, index, form) ??
      (form.isPresentParticiple ? inWriting(said, index, form) : toSay(said, index, form))
    );
  for (const one of expressions) {
    if (!one.ends.has(text)) continue;
    for (let at = index - 1; at >= Math.max(0, index - 5); at -= 1) {
      const before = said.tokens[at]?.text ?? '';
      if (negation.test(before) || negation.test(said.tokens[at + 1]?.text ?? '')) return undefined;
      if (one.verb.test(before)) return withVerb(said, at, index, one);
      if (!filling.test(before)) break;
    }
  }
  return undefined;
}

function formOf({ language, stance, need }: Omit<Expression, 'ends' | 'verb'>, verb: string): VerbForm {
  return {
    // A reflexive verb is one of saying only where it is this one.
    lemma: 'declarer',
    language,
    need,
    stance,
    isFinite: true,
    isParticiple: /^(?:oppos|apport|publi|diffus)e$/.test(verb),
    isInfinitive: false,
    isPresentParticiple: false,
  };
}

function withVerb(said: SaidText, verb: number, last: number, one: Expression): VerbGroup | undefined {
  const form = formOf(one, said.tokens[verb]?.text ?? '');
  const group = one.language === 'fr' ? conjugated(said, verb, form) : standing(said, verb, form);
  return group === undefined || group.isPassive || group.stance !== one.stance
    ? undefined
    : { ...group, to: last + 1, pronoun: undefined };
}

/** "is", which is an auxiliary of other verbs, as a verb of its own. */
function standing(said: SaidText, verb: number, form: VerbForm): VerbGroup | undefined {
  const isBe = /^(?:is|are|was|were)$/.test(said.tokens[verb]?.text ?? '');
  if (!isBe) return englishGroup(said, verb, form);
  return plain(verb, verb + 1, verb, form);
}

function plain(from: number, to: number, verb: number, form: VerbForm): VerbGroup {
  return { from, to, verb, form, stance: form.stance, isPassive: false, pronoun: undefined, isGerund: false };
}

const defends = wordSet('defend defendent defendait defendaient');

/** "Orvalys s’en défend." */
function defending(said: SaidText, index: number): VerbGroup | undefined {
  if (!defends.has(said.tokens[index]?.text ?? '')) return undefined;
  if (said.tokens[index - 1]?.text !== 'en' || said.tokens[index - 2]?.text !== "s'") return undefined;
  const form = formOf({ language: 'fr', stance: 'denies', need: 'any' }, '');
  return plain(index - 2, index + 1, index, form);
}

/** "was quoted as saying that". */
function quotedAs(said: SaidText, index: number, form: VerbForm): VerbGroup | undefined {
  if (!form.isPresentParticiple || said.tokens[index - 1]?.text !== 'as') return undefined;
  if (!/^(?:quoted|cited|reported)$/.test(said.tokens[index - 2]?.text ?? '')) return undefined;
  const from = /^(?:was|were|is|are)$/.test(said.tokens[index - 3]?.text ?? '') ? index - 3 : undefined;
  return from === undefined ? undefined : plain(from, index + 1, index, { ...form, need: 'any' });
}

/** "issued a statement saying nothing was taken". */
function inWriting(said: SaidText, index: number, form: VerbForm): VerbGroup | undefined {
  const before = said.tokens[index - 1]?.text ?? '';
  if (!voiceNouns.has(before) && !writingNouns.has(before)) return undefined;
  return { ...plain(index, index + 1, index, { ...form, need: 'any' }), isGerund: true };
}

/** "went on to say that", "was keen to stress that", "took to the radio to say that". */
function toSay(said: SaidText, index: number, form: VerbForm): VerbGroup | undefined {
  const { text = '' } = said.tokens[index] ?? {};
  const next = said.tokens[index + 1]?.text ?? '';
  if (text !== form.lemma || said.tokens[index - 1]?.text !== 'to') return undefined;
  if (next !== 'that' && !(text === 'say' && /^(?:it|they|there|nothing|no|its)$/.test(next)))
    return undefined;
  const before = said.tokens[index - 2]?.text ?? '';
  if (onwards.test(before)) {
    const first = before === 'pains' ? index - 4 : index - 3;
    const verb = said.tokens[first]?.text ?? '';
    const isLed = /^(?:went|goes|go|is|are|was|were|been)$/.test(verb);
    const from = isLed ? first : index - 2;
    return (before === 'on' && verb !== 'went' && verb !== 'goes') ||
      (!isLed && /^(?:keen|eager|quick|careful|anxious|pains)$/.test(before))
      ? undefined
      : plain(from, index + 1, index, { ...form, need: 'any' });
  }
  const first = said.sentenceStart[index] ?? 0;
  // "The court heard that the firm wrote to say that": of whom the clause tells, no rule knows.
  if (said.tokens.slice(first, index).some((token) => /^(?:that|which|who|because|if)$/.test(token.text)))
    return undefined;
  for (let at = index - 2; at > Math.max(first, index - 14); at -= 1)
    if (telling.test(said.tokens[at]?.text ?? ''))
      return { ...plain(index - 1, index + 1, index, { ...form, need: 'any' }), isGerund: true };
  return undefined;
}
