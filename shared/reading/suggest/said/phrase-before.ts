import { isSpeakerNoun, nameAt, type Run } from './name-runs.ts';
import { headAfter, phraseOf, quotedNameBefore, type SpeakerPhrase } from './phrases.ts';
import { mediumNouns, titles, voiceNouns, writingNouns } from './speaker-nouns.ts';
import type { SaidText } from './tokens.ts';
import { breaking, contracted, determiners } from './word-lists.ts';
import { verbForms } from './verb-forms.ts';

/** Prepositions before which a phrase is no subject; "de" only where nothing was found that it completes. */
const governing =
  /^(?:aux?|par|pour|avec|sur|dans|chez|contre|entre|en|vers|du|de|d'|des|of|to|by|with|on|in|from|at|against|for|via|about|between|into|envers|devant|apres|avant|sans|aupres)$/;
const bindings = /^(?:de|d'|du|des|of|for|at|from|with|within)$/;
/** Words that introduce the name somebody goes by. */
const naming =
  /^(?:calling|himself|herself|itself|themselves|going|by|the|appelant|signant|nomme|nommee|dit|dite|baptise|alias|surnomme|surnommee|pseudo|pseudonyme|denomme|denommee|named|called|nicknamed|known|as|handle|username|identifie|identifiant|signe|comme|sous|le)$/;

/** The phrase of a speaker that ends with a token. */
export function phraseBefore(said: SaidText, last: number): SpeakerPhrase | undefined {
  const first = said.sentenceStart[last] ?? 0;
  if (last < first) return undefined;
  const quoted = quotedNameBefore(said, last);
  if (quoted !== undefined) return nameWithNouns(said, quoted, quoted.from - 1, last + 1, first);
  const name = nameAt(said, last);
  if (name !== undefined) return nameWithNouns(said, name, name.from, Math.max(name.to, last + 1), first);
  return determiners.has(said.tokens[last]?.text ?? '') ? undefined : commonBefore(said, last, first);
}

function nameWithNouns(
  said: SaidText,
  name: Run,
  start: number,
  to: number,
  first: number,
): SpeakerPhrase | undefined {
  let from = start;
  for (let count = 0; count < 3; count += 1)
    if (
      from - 2 >= first &&
      said.tokens[from - 1]?.text === '.' &&
      titles.has(said.tokens[from - 2]?.text ?? '')
    )
      from -= 2;
    else if (from - 1 >= first && titles.has(said.tokens[from - 1]?.text ?? '')) from -= 1;
  const before = said.tokens[from - 1]?.text ?? '';
  if (
    from > first &&
    (bindings.test(before) ||
      (/^(?:la|l'|le|the|les)$/.test(before) && bindings.test(said.tokens[from - 2]?.text ?? '')))
  ) {
    const head = chainBefore(said, bindings.test(before) ? from - 2 : from - 3, first);
    if (head !== undefined) return phraseOf(said, head.from, to, head.head, name, true);
    // "Jane Harlow of Bocagia said".
    const whose = /^(?:of|at|from|with)$/.test(before) ? said.named.get(from - 2) : undefined;
    return whose?.kind === 'person' && whose.to === from - 1
      ? nameWithNouns(said, whose, whose.from, to, first)
      : undefined;
  }
  const apposed = from > first ? nounBefore(said, from - 1, first) : undefined;
  if (apposed !== undefined && !isGoverned(said, apposed.from, first))
    return phraseOf(said, apposed.from, to, apposed.head, name, false);
  if (from > first && /^(?:le|la|l'|les|the)$/.test(before)) from -= 1;
  return isGoverned(said, from, first) ? undefined : phraseOf(said, from, to, undefined, name, false);
}

/** Whether a preposition stands before a phrase: "à la Cnil" says nothing. */
function isGoverned(said: SaidText, from: number, first: number): boolean {
  const before = said.tokens[from - 1];
  if (from <= first || before === undefined) return false;
  return (
    governing.test(before.text) ||
    (before.text === 'a' && (before.isAccented || !isAuxiliaryHere(said, from - 1)))
  );
}

function isAuxiliaryHere(said: SaidText, index: number): boolean {
  return verbForms.get(said.tokens[index + 1]?.text ?? '')?.isParticiple === true;
}

/** "le groupe", "un internaute signant": a noun right before a name. */
function nounBefore(said: SaidText, last: number, first: number): { from: number; head: number } | undefined {
  for (let at = last; at >= Math.max(first, last - 6); at -= 1) {
    const token = said.tokens[at];
    if (token === undefined || (!token.isWord && token.text !== '«')) return undefined;
    if (isSpeakerNoun(token.text) || mediumNouns.has(token.text) || voiceNouns.has(token.text)) {
      const from = determinerBefore(said, at, first);
      if (from !== undefined) return { from, head: at };
    }
    if (said.named.has(at)) return undefined;
    if (breaking.has(token.text) && !naming.test(token.text)) return undefined;
  }
  return undefined;
}

/** Where the determiner of a noun stands; the noun itself where it has none. */
function determinerBefore(said: SaidText, head: number, first: number): number | undefined {
  for (let at = head - 1; at >= Math.max(first, head - 3); at -= 1) {
    const text = said.tokens[at]?.text ?? '';
    if (determiners.has(text) || contracted.has(text)) return at;
    if (text === "'s" || !/^[\p{L}\d-]+$/u.test(text) || breaking.has(text)) break;
  }
  return head;
}

/** Where a bracket opens: "l’agence régionale de santé (ARS) d’Auvergne". Before the sentence when it does not. */
function openingBefore(said: SaidText, close: number, first: number): number {
  for (let at = close - 1; at > Math.max(first, close - 8); at -= 1)
    if (said.tokens[at]?.text === '(') return at;
  return first - 1;
}

/** "la directrice de la mutuelle de X": follows the complements back to the noun that they complete. */
function chainBefore(
  said: SaidText,
  last: number,
  first: number,
): { from: number; head: number } | undefined {
  let found: { from: number; head: number } | undefined;
  for (let at = last; at >= Math.max(first, last - 14); at -= 1) {
    const token = said.tokens[at];
    if (token?.text === ')') {
      at = openingBefore(said, at, first);
      continue;
    }
    if (token === undefined || !token.isWord) break;
    const isDeterminer = determiners.has(token.text) || /^(?:du|des)$/.test(token.text);
    if (isDeterminer) {
      const head = headAfter(said, at + 1);
      if (head !== undefined && head <= last) {
        found = { from: at, head };
        const before = said.tokens[at - 1]?.text ?? '';
        if (/^(?:du|des)$/.test(token.text)) continue;
        if (!bindings.test(before)) break;
      }
      continue;
    }
    if (bindings.test(token.text)) continue;
    if (breaking.has(token.text) || said.named.has(at)) break;
    // English says "officials at X", "X spokesman": no determiner.
    if (at === first && isSpeakerNoun(token.text)) found ??= { from: at, head: at };
    if (
      /[a-z]s$|^(?:police|staff|counsel)$/.test(token.text) &&
      isSpeakerNoun(token.text) &&
      (at === first || !said.tokens[at - 1]?.isWord)
    )
      found ??= { from: at, head: at };
  }
  return found === undefined || isGoverned(said, found.from, first) ? undefined : found;
}

/** A common noun with its complements, back to its determiner: "une source proche de l’enquête". */
function commonBefore(said: SaidText, last: number, first: number): SpeakerPhrase | undefined {
  let found: { from: number; head: number; name?: Run } | undefined;
  for (let at = last; at >= Math.max(first, last - 12); at -= 1) {
    const token = said.tokens[at];
    if (token === undefined) break;
    if (token.text === "'s") {
      const head = headAfter(said, at + 1);
      const name = nameAt(said, at - 1);
      if (head !== undefined && head <= last && name !== undefined)
        return phraseOf(said, name.from, last + 1, head, name, true);
      break;
    }
    if (!token.isWord) break;
    if (determiners.has(token.text) || /^(?:du|des)$/.test(token.text)) {
      const head = headAfter(said, at + 1);
      if (head !== undefined && head <= last) {
        found = { from: at, head };
        if (/^(?:du)$/.test(token.text)) continue;
        if (!bindings.test(said.tokens[at - 1]?.text ?? '')) break;
      }
      continue;
    }
    const isHere = isSpeakerNoun(token.text) || voiceNouns.has(token.text) || writingNouns.has(token.text);
    if (isHere && (at === first || said.tokens[at - 1]?.isWord !== true)) found = { from: at, head: at };
    // "Bocagia spokesman Jean Petit": handled with the name; "Bocagia officials" belongs to the name before it.
    const before = at > first && isHere ? nameAt(said, at - 1) : undefined;
    if (before !== undefined && found === undefined)
      return phraseOf(said, before.from, last + 1, at, before, true);
    if (said.named.has(at)) continue;
    if (
      breaking.has(token.text) &&
      !(token.text === 'a' && token.isAccented) &&
      !/^(?:en|du|for|at|of|pour)$/.test(token.text)
    )
      break;
  }
  if (found === undefined || isGoverned(said, found.from, first)) return undefined;
  if (found.from === found.head && !isBareAllowed(said, found.head, last)) return undefined;
  const complement = complementName(said, found.head, last);
  return phraseOf(said, found.from, last + 1, found.head, complement, true);
}

/** Only plurals and bodies go without a determiner, and a noun in apposition ("X, directrice de Y, …"). */
function isBareAllowed(said: SaidText, head: number, last: number): boolean {
  const text = said.tokens[head]?.text ?? '';
  if (/s$|^(?:police|staff|counsel|management|leadership)$/.test(text)) return true;
  return (
    said.tokens[last + 1]?.text === ',' ||
    said.tokens[head - 1]?.text === ',' ||
    said.tokens[head - 1]?.isWord === false
  );
}

function complementName(said: SaidText, head: number, last: number): Run | undefined {
  for (let at = head + 1; at <= last; at += 1) {
    const name = nameAt(said, at);
    if (name !== undefined) return name;
  }
  return undefined;
}
