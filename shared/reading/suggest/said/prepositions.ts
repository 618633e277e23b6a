import type { Stance } from '../../../model/claim.ts';
import { framedCue, ownCue } from './cue-frames.ts';
import { impersonalCue } from './impersonal.ts';
import { phraseFrom, type SpeakerPhrase } from './phrases.ts';
import type { SaidText } from './tokens.ts';
import { afterAdverbials } from './subjects.ts';
import { verbForms } from './verb-forms.ts';
import { wordSet } from '../../word-set.ts';

/** A cue that stands before who speaks: "selon X", "according to X", "de l’aveu de X". Tokens. */
export type PrepositionCue = {
  readonly from: number;
  /** The last token of the cue's own words, excluded. */
  readonly cueTo: number;
  readonly phrases: readonly SpeakerPhrase[];
  /** "selon lui": who, if the text tells. */
  readonly pronoun?: number;
  /** One after the last token of all of it, where that is behind who speaks: "as X puts it". */
  readonly to?: number;
  readonly stance?: Stance;
  /** Whether what is said follows, as behind "we learn from X that". */
  readonly leads?: boolean;
};

/** Each ends before who it is; a last "de" may be "d'", "du" or "des". */
const cues: readonly (readonly string[])[] = [
  'selon',
  "d' apres",
  'suivant',
  "l' aveu de",
  "l' aveu meme de",
  "l' avis de",
  'aux dires de',
  'au dire de',
  'aux yeux de',
  'a en croire',
  'a entendre',
  "l' on en croit",
  'par la voix de',
  'par la bouche de',
  'du cote de',
  'cote',
  'dixit',
  'according to',
  'in the words of',
  'in the view of',
  'in the opinion of',
  'on the word of',
  'by the account of',
  'per',
].map((words) => words.split(' '));
const byFirst = new Map<string, readonly (readonly string[])[]>();
for (const words of cues) {
  const [first = ''] = words;
  byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
}
/** After "selon" these speak for nobody: "selon que", "selon toute vraisemblance", "selon les cas". */
const nobody = /^(?:que|qu'|toute|le|la|les|l'|ces|nos|notre|leur|leurs|ses|son|sa|cette|une|un|des)$/;

/** Reads such a cue at a token. */
export function prepositionCue(said: SaidText, index: number): PrepositionCue | undefined {
  const one = impersonalCue(said, index);
  if (one !== undefined) {
    const { from, to, phrase, stance, leads } = one;
    return { from, cueTo: to, phrases: [phrase], to, stance, leads };
  }
  const text = said.tokens[index]?.text ?? '';
  for (const words of byFirst.get(text) ?? []) {
    const isHere = words.every((word, step) => {
      const here = said.tokens[index + step]?.text ?? '';
      return here === word || (word === 'de' && step > 0 && /^(?:d'|du|des)$/.test(here));
    });
    if (!isHere) continue;
    const cueTo = index + words.length;
    const found = phrasesAt(said, cueTo);
    if (found.length > 0)
      return isSide(words, found) ? undefined : { from: fullStart(said, index), cueTo, phrases: found };
    const next = said.tokens[cueTo]?.text ?? '';
    if (/^(?:lui|elle|eux|elles|him|her|them)$/.test(next) && !said.named.has(cueTo))
      return { from: index, cueTo, phrases: [], pronoun: cueTo };
    if (nobody.test(next)) return undefined;
  }
  return (
    framed(said, index) ??
    sourceCue(said, index) ??
    learntFrom(said, index) ??
    statementCue(said, index) ??
    viewCue(said, index)
  );
}

function framed(said: SaidText, index: number): PrepositionCue | undefined {
  const found = framedCue(said, index) ?? ownCue(said, index);
  if (found === undefined) return undefined;
  const { from, cueTo, phrase, to } = found;
  // A verb of saying behind it says more: whether they state or deny.
  if (to < phrase.from && saysBehind(said, phrase.to)) return undefined;
  return { from, cueTo, phrases: [phrase], to };
}

/** "côté X", "du côté de X": a side, which speaks only if somebody is named. */
function isSide(words: readonly string[], phrases: readonly SpeakerPhrase[]): boolean {
  // "12 files per customer": only who is named reports anything.
  if (words[0] === 'per')
    return !phrases.every(
      ({ isNamed, entityKind }) => isNamed && /^(?:organisation|authority|person)$/.test(entityKind ?? ''),
    );
  const isSideways = words.includes('cote');
  return (
    isSideways &&
    phrases.every(({ isNamed, entityKind }) => !isNamed || entityKind === 'place' || entityKind === undefined)
  );
}

function fullStart(said: SaidText, index: number): number {
  return said.tokens[index]?.text === "l'" && said.tokens[index - 1]?.text === 'de' ? index - 1 : index;
}

/** One or several, joined by commas and "et". */
function phrasesAt(said: SaidText, index: number): readonly SpeakerPhrase[] {
  const found: SpeakerPhrase[] = [];
  let at = index;
  for (let count = 0; count < 4; count += 1) {
    const phrase = phraseFrom(said, at);
    if (phrase === undefined || (count > 0 && !phrase.isNamed)) break;
    found.push(phrase);
    const link = said.tokens[phrase.to]?.text ?? '';
    if (!/^(?:et|and|ou|or)$/.test(link)) break;
    at = phrase.to + 1;
  }
  return found;
}

/** "de source proche du dossier", "de sources concordantes", "de même source". */
function sourceCue(said: SaidText, index: number): PrepositionCue | undefined {
  if (said.tokens[index]?.text !== 'de') return undefined;
  const at = said.tokens[index + 1]?.text === 'meme' ? index + 2 : index + 1;
  if (!/^sources?$/.test(said.tokens[at]?.text ?? '')) return undefined;
  const phrase = phraseFrom(said, at);
  if (phrase === undefined || (phrase.to === at + 1 && at === index + 1)) return undefined;
  return { from: index, cueTo: at, phrases: [phrase] };
}

const learned = wordSet('appris apprend apprenait apprenant');

/** "a-t-on appris auprès du parquet", "apprend-on auprès de". */
function learntFrom(said: SaidText, index: number): PrepositionCue | undefined {
  if (!learned.has(said.tokens[index]?.text ?? '')) return undefined;
  for (let at = index + 1; at < index + 7; at += 1) {
    if (said.tokens[at]?.text !== 'aupres') continue;
    const from = /^(?:du|des)$/.test(said.tokens[at + 1]?.text ?? '') ? at + 2 : at + 2;
    const phrase = phraseFrom(said, from);
    return phrase === undefined ? undefined : { from: index, cueTo: from, phrases: [phrase] };
  }
  return undefined;
}

const withinWords = wordSet('dans in par via');

/** "Dans un communiqué, X évoque": whose statement it is says what follows. */
function statementCue(said: SaidText, index: number): PrepositionCue | undefined {
  if (!withinWords.has(said.tokens[index]?.text ?? '')) return undefined;
  if (index !== said.sentenceStart[index]) return undefined;
  for (let at = index + 1; at < index + 5; at += 1) {
    const text = said.tokens[at]?.text ?? '';
    if (
      !/^(?:communiques?|lettre|courrier|courriel|message|billet|declaration|tweet|note|statement|letter|notice|filing|post|email|e-mail)$/.test(
        text,
      )
    )
      continue;
    for (let comma = at + 1; comma < at + 14; comma += 1) {
      const token = said.tokens[comma];
      if (token === undefined || token.text === '.' || token.text.startsWith('\n')) return undefined;
      if (token.text !== ',') continue;
      const phrase = phraseFrom(said, comma + 1);
      // A verb of saying behind it says more: whether they state or deny.
      if (phrase !== undefined)
        return saysBehind(said, phrase.to) ? undefined : { from: index, cueTo: comma, phrases: [phrase] };
    }
    return undefined;
  }
  return undefined;
}

function saysBehind(said: SaidText, to: number): boolean {
  return [0, 1, 2, 3].some((step) => verbForms.get(said.tokens[to + step]?.text ?? '')?.need === 'any');
}

/** "Pour Solène Kervadec, …": a view, of a person or an authority only; what is done for a company is no view of it. */
function viewCue(said: SaidText, index: number): PrepositionCue | undefined {
  if (said.tokens[index]?.text !== 'pour' || index !== said.sentenceStart[index]) return undefined;
  const phrase = phraseFrom(said, index + 1);
  if (phrase === undefined || said.tokens[afterAdverbials(said, phrase.to)]?.text !== ',') return undefined;
  const isView =
    phrase.entityKind === 'person' ||
    phrase.entityKind === 'authority' ||
    (phrase.isNamed && phrase.entityKind === undefined && phrase.nameTo - phrase.nameFrom >= 2);
  return isView ? { from: index, cueTo: index + 1, phrases: [phrase] } : undefined;
}
