import type { EntityKind } from '../../../model/entity.ts';
import { isMedium } from './media.ts';
import { isHead, isSpeakerNoun, nameAt, type Run } from './name-runs.ts';
import { officeAfter } from './offices.ts';
import {
  attackerNouns,
  documentNouns,
  foreAdjectives,
  mediumNouns,
  speakerNouns,
  titles,
  voiceNouns,
  writingNouns,
} from './speaker-nouns.ts';
import type { SaidText } from './tokens.ts';
import { verbForms } from './verb-forms.ts';
import { binding, breaking, determiners } from './word-lists.ts';

/** Somebody as a text names them. Token indexes; `to` is the one after the last. */
export type SpeakerPhrase = {
  readonly from: number;
  readonly to: number;
  /** What of it is the speaker's name; all of it when nobody is named. */
  readonly nameFrom: number;
  readonly nameTo: number;
  readonly isNamed: boolean;
  readonly entityKind: EntityKind | undefined;
  readonly isMedium: boolean;
  readonly isAttacker: boolean;
  /** A writing that nobody is named for: nobody speaks. */
  readonly isWriting: boolean;
  /** One that a text can have something from. */
  readonly isDocument: boolean;
  readonly isPlural: boolean;
  /** Named for whom it speaks ("le porte-parole de X"): a name beside it is that of the person. */
  readonly isVoice: boolean;
};

/** The first noun of a phrase that begins with a determiner at `index`, its determiner and early adjectives passed. */
export function headAfter(said: SaidText, index: number): number | undefined {
  for (let at = index; at < index + 4; at += 1) {
    const token = said.tokens[at];
    if (token === undefined || !token.isWord || said.named.has(at)) return undefined;
    if (isHead(token.text)) {
      // "service de presse", "chef de la sécurité": the first noun is the head.
      return at;
    }
    if (
      !foreAdjectives.has(token.text) &&
      !(at === index && determiners.has(token.text)) &&
      !/^\d+$/.test(token.text)
    )
      return undefined;
  }
  return undefined;
}

/** Builds the phrase from its parts: who of it is the speaker is decided here alone. */
export function phraseOf(
  said: SaidText,
  from: number,
  to: number,
  head: number | undefined,
  name: Run | undefined,
  isBound: boolean,
): SpeakerPhrase {
  const headText = head === undefined ? '' : (said.tokens[head]?.text ?? '');
  // "le directeur de X" speaks for himself; a spokesperson, a statement, "le groupe X" is X.
  const speaksForIt = voiceNouns.has(headText) || writingNouns.has(headText) || mediumNouns.has(headText);
  const isNamed = name !== undefined && (head === undefined || !isBound || speaksForIt);
  const named = isNamed ? name : undefined;
  return {
    from,
    to,
    nameFrom: named?.from ?? from,
    nameTo: named?.to ?? to,
    isNamed,
    entityKind: named === undefined ? undefined : said.named.get(named.from)?.kind,
    isMedium:
      named === undefined
        ? mediumNouns.has(headText) && !speakerNouns.has(headText)
        : isMedium(said, named.from, named.to),
    isAttacker:
      attackerNouns.has(headText) ||
      (named !== undefined && said.named.get(named.from)?.kind === 'threat-actor'),
    isVoice: isNamed && isBound,
    isDocument: documentNouns.has(headText),
    isWriting:
      !isNamed && (writingNouns.has(headText) || voiceNouns.has(headText)) && !isSpeakerNoun(headText),
    isPlural:
      head !== undefined &&
      /[sx]$/.test(headText) &&
      /^(?:les|des|ces|plusieurs|the|some|several)$/.test(said.tokens[from]?.text ?? ''),
  };
}

/** The phrase of a speaker that begins with a token. */
export function phraseFrom(said: SaidText, index: number): SpeakerPhrase | undefined {
  const end = said.sentenceEnd[index] ?? said.tokens.length;
  const start = afterTitle(said, index);
  const quoted = quotedNameFrom(said, start);
  if (quoted !== undefined) return phraseOf(said, index, quoted.to + 1, undefined, quoted, false);
  // "l'AFP", "la Cnil", "the ICO": an article before a name.
  const article =
    /^(?:le|la|l'|les|the)$/.test(said.tokens[start]?.text ?? '') && !said.named.has(start)
      ? start + 1
      : start;
  const indefinite = anOffice(said, index, start, end);
  if (indefinite !== undefined) return indefinite;
  const name = nameAt(said, article);
  const isCommonFirst =
    name !== undefined && isHead(said.tokens[name.from]?.text ?? '') && !said.named.has(name.from);
  const adjectival = article > start && name?.from === article ? headBehind(said, name) : undefined;
  if (adjectival !== undefined && adjectival < end) return complemented(said, index, adjectival, end);
  if (name?.from === article && !isCommonFirst)
    return (
      withOffice(said, index, name, end) ??
      withPossession(said, phraseOf(said, index, name.to, undefined, name, false), end)
    );
  const head = headAfter(said, start);
  if (head === undefined || head >= end) return undefined;
  return complemented(said, index, head, end);
}

/** "the Russian telecommunications provider": a capital that is no name, before the noun. */
function headBehind(said: SaidText, name: Run): number | undefined {
  if (said.named.has(name.from) || name.to - name.from > 1) return undefined;
  for (let at = name.to; at < name.to + 3; at += 1) {
    const token = said.tokens[at];
    if (token === undefined || !token.isWord || token.isProper || breaking.has(token.text)) return undefined;
    if (isSpeakerNoun(token.text)) return at;
  }
  return undefined;
}

/** "a Bocagia spokesman", "former Bocagia employee Jean Petit": an article or the like, whom one is with, and what one is there. */
function anOffice(said: SaidText, index: number, start: number, end: number): SpeakerPhrase | undefined {
  const first = said.tokens[start];
  if (first === undefined || first.isAccented || !/^(?:an?|another|one|the|former|then|ex)$/.test(first.text))
    return undefined;
  let at = start + 1;
  while (at < start + 3 && foreAdjectives.has(said.tokens[at]?.text ?? '')) at += 1;
  const name = nameAt(said, at);
  return name?.from === at ? withOffice(said, index, name, end) : undefined;
}

/** "Bocagia chief executive Jane Harlow": who holds the office speaks; "Bocagia officials" do, where nobody is named. */
function withOffice(said: SaidText, from: number, name: Run, end: number): SpeakerPhrase | undefined {
  const office = officeAfter(said, name, end);
  if (office === undefined) return undefined;
  const { head, to, person } = office;
  return phraseOf(said, from, to, head, person ?? name, person === undefined);
}

/** "Bocagia’s spokesperson": the name is that of whom the noun belongs to. */
function withPossession(said: SaidText, phrase: SpeakerPhrase, end: number): SpeakerPhrase {
  if (said.tokens[phrase.to]?.text !== "'s") return phrase;
  // "Bocagia’s Jean Petit": one of theirs.
  const own = said.named.get(phrase.to + 1);
  if (own?.kind === 'person' && own.to <= end)
    return phraseOf(said, phrase.from, own.to, undefined, own, false);
  const head = headAfter(said, phrase.to + 1);
  if (head === undefined || head >= end) return phrase;
  const whole = complemented(said, phrase.from, head, end);
  if (whole.isNamed) return whole;
  return phraseOf(said, phrase.from, whole.to, head, { from: phrase.nameFrom, to: phrase.nameTo }, true);
}

/** A noun with what completes it to its right: adjectives, complements, the name in apposition. */
function complemented(said: SaidText, from: number, head: number, end: number): SpeakerPhrase {
  let to = head + 1;
  let bound: Run | undefined;
  let isBinding = false;
  const isEnglish = /^(?:the|an?|its|their|our|his|her|some|several)$/.test(said.tokens[from]?.text ?? '');
  for (let at = to; at < Math.min(end, head + 12); at += 1) {
    const token = said.tokens[at];
    if (token === undefined) break;
    const quoted = quotedNameFrom(said, at);
    if (quoted !== undefined && !isBinding) return phraseOf(said, from, quoted.to + 1, head, quoted, false);
    if (token.text === ',') {
      const name = nameAt(said, afterTitle(said, at + 1));
      if (name?.from === afterTitle(said, at + 1) && isApposed(said, name, end))
        return phraseOf(said, from, name.to, head, name, false);
      break;
    }
    if (titles.has(token.text) || (token.text === '.' && titles.has(said.tokens[at - 1]?.text ?? '')))
      continue;
    const name = nameAt(said, at);
    if (name?.from === at) {
      const isPerson = said.named.get(at)?.kind === 'person';
      if (!isBinding || (isPerson && bound !== undefined))
        return phraseOf(said, from, name.to, head, name, false);
      bound ??= name;
      to = name.to;
      at = name.to - 1;
      isBinding = false;
      // "le porte-parole de Bocagia Jean Dupont": another name right after it is in apposition.
      continue;
    }
    if (!token.isWord || (breaking.has(token.text) && !token.isAccented && !binding.has(token.text))) break;
    if (breaking.has(token.text)) break;
    if (determiners.has(token.text) && !binding.has(said.tokens[at - 1]?.text ?? '')) break;
    // "la ville de X indique": a verb is over the phrase, a noun of that form has its own determiner or preposition.
    const previous = said.tokens[at - 1]?.text ?? '';
    if (verbForms.get(token.text)?.isFinite === true && !binding.has(previous) && !determiners.has(previous))
      break;
    // English has nothing but "of X" behind its noun: "the firm emailed" is a verb already.
    if (isEnglish && !isBinding && !binding.has(token.text) && !isHead(token.text)) break;
    if (binding.has(token.text)) isBinding = true;
    else to = at + 1;
  }
  // "le document remis au comité", "le communiqué publié lundi": what was done with it is not its name.
  while (to - 1 > head && bound === undefined && isDone(said, to - 1)) to -= 1;
  return phraseOf(said, from, to, head, bound, true);
}

function isDone(said: SaidText, index: number): boolean {
  const token = said.tokens[index];
  return token?.isAccented === true || /^(?:remis|transmis|paru|rendu|emis)e?s?$/.test(token?.text ?? '');
}

/** A name after a comma says who it was if the sentence goes on as if it were not there. */
function isApposed(said: SaidText, name: Run, end: number): boolean {
  const kind = said.named.get(name.from)?.kind;
  const isLikely =
    kind === 'person' ||
    kind === 'threat-actor' ||
    (kind === undefined && name.to - name.from >= 2) ||
    /[_\d]/.test(said.tokens[name.from]?.text ?? '');
  const next = said.tokens[name.to]?.text ?? '';
  return isLikely && (name.to >= end || /^(?:[,.;:!?)»”"]|\n.*|dans|au|aux|a|lors|in|at|on)$/.test(next));
}

/** The token behind the titles that stand at one: "Me", "Det. Sgt.". */
export function afterTitle(said: SaidText, index: number): number {
  let at = index;
  while (at < index + 6 && titles.has(said.tokens[at]?.text ?? '') && !said.named.has(at))
    at += said.tokens[at + 1]?.text === '.' ? 2 : 1;
  return at;
}

/** A short quotation that holds a name: « vulpin77 ». Its inside. */
function quotedNameFrom(said: SaidText, index: number): Run | undefined {
  if (!/^[«“"]$/.test(said.tokens[index]?.text ?? '')) return undefined;
  for (let at = index + 1; at < index + 5; at += 1) {
    const token = said.tokens[at];
    if (token === undefined) return undefined;
    if (/^[»”"]$/.test(token.text)) return at > index + 1 ? { from: index + 1, to: at } : undefined;
    if (!token.isProper && !(at === index + 1 && isNamed(said, index))) return undefined;
  }
  return undefined;
}

/** "calling himself “dustmoth”": what is announced as a name needs no capital. */
function isNamed(said: SaidText, quote: number): boolean {
  return [1, 2].some((back) =>
    /^(?:himself|herself|itself|themselves|appeler|appelle|pseudonyme|pseudo|alias|surnom|handle|nickname|username|dit|nomme|signant|as|called|named|pirate|hacker|vendeur|seller|user|utilisateur)$/.test(
      said.tokens[quote - back]?.text ?? '',
    ),
  );
}

/** The same for a quotation that closes at a token. */
export function quotedNameBefore(said: SaidText, index: number): Run | undefined {
  if (!/^[»”"]$/.test(said.tokens[index]?.text ?? '')) return undefined;
  for (let at = index - 1; at > index - 6 && at >= 0; at -= 1) {
    if (/^[«“"]$/.test(said.tokens[at]?.text ?? '')) return quotedNameFrom(said, at);
    if (said.tokens[at]?.isWord !== true) return undefined;
  }
  return undefined;
}
