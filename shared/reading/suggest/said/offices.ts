import { isSpeakerNoun, nameAt, type Run } from './name-runs.ts';
import { foreAdjectives, offices, titles, voiceNouns } from './speaker-nouns.ts';
import type { SaidText } from './tokens.ts';
import { verbForms } from './verb-forms.ts';
import { breaking, determiners, englishAuxiliaries } from './word-lists.ts';

/** What somebody is at whom a name stands for: "Valdora chief executive Jane Harlow", "Valdora officials". */
export type Office = {
  /** The noun of the office. */
  readonly head: number;
  /** One after the last token of the whole. */
  readonly to: number;
  /** Who holds it, where that is said. */
  readonly person: Run | undefined;
};

/** How many tokens an office may have. */
const longest = 9;
/** Words of offices that are none by themselves: "chief executive", "vice president", "special agent in charge". */
const inner =
  /^(?:chief|vice|deputy|senior|assistant|associate|interim|acting|co|special|general|executive|information|security|data|privacy|technology|technical|operating|financial|marketing|communications?|relations|product|press|media|corporate|legal|managing|medical|research|threat|intelligence|cyber|cybersecurity|board|public|affairs|police|in|charge|it)$/;

/** The office that stands right behind a name, as English has it. */
export function officeAfter(said: SaidText, name: Run, end: number): Office | undefined {
  const inside = insideRun(said, name);
  if (inside !== undefined) return inside;
  let head = isOffice(said, name.to - 1) && name.to - name.from > 1 ? name.to - 1 : undefined;
  let isBinding = false;
  for (let at = name.to; at < Math.min(end, name.to + longest); at += 1) {
    const token = said.tokens[at];
    if (token === undefined || !token.isWord) return ended(said, name, head, at);
    const person = personAt(said, at, end);
    if (person !== undefined && head !== undefined && !isBinding) return { head, to: person.to, person };
    const other = said.named.get(at);
    if (other !== undefined) {
      if (!isBinding) return ended(said, name, head, at);
      at = other.to - 1;
      isBinding = false;
    } else if (isOffice(said, at)) {
      head = at;
      isBinding = false;
    } else if (head !== undefined && /^(?:and|of|for|&)$/.test(token.text)) isBinding = token.text !== 'and';
    else if (inner.test(token.text) || foreAdjectives.has(token.text)) isBinding = false;
    else if (isBinding || (head === undefined && at === name.to && isField(said, at))) isBinding = false;
    else return ended(said, name, head, at);
  }
  return ended(said, name, head, name.to + longest);
}

/** "Valdora security researcher": a word for the field, before the office. */
function isField(said: SaidText, at: number): boolean {
  const token = said.tokens[at];
  return (
    token !== undefined &&
    !token.isProper &&
    /^[a-z]/.test(token.text) &&
    !breaking.has(token.text) &&
    !determiners.has(token.text) &&
    !verbForms.has(token.text) &&
    isOffice(said, at + 1)
  );
}

/** The office without who holds it: only a noun of somebody right behind the name ("Valdora officials"). */
function ended(said: SaidText, name: Run, head: number | undefined, at: number): Office | undefined {
  if (head === undefined || head < name.to || said.tokens[head]?.isProper === true) return undefined;
  const next = said.tokens[at]?.text ?? '';
  // "According to Bocagia customers were told": the verb says whose the noun is.
  return at === head + 1 && !/^(?:and|&)$/.test(next) && !englishAuxiliaries.has(next)
    ? { head, to: head + 1, person: undefined }
    : undefined;
}

/** "Valdora CEO Jane Harlow" as one run of capitals: the name begins behind the office. */
function insideRun(said: SaidText, name: Run): Office | undefined {
  const isPart = (at: number): boolean => isOffice(said, at) || inner.test(said.tokens[at]?.text ?? '');
  if (said.named.has(name.from) || isPart(name.to - 1) || isPart(name.to - 2)) return undefined;
  for (let at = name.to - 3; at > name.from; at -= 1)
    if (isOffice(said, at)) return { head: at, to: name.to, person: { from: at + 1, to: name.to } };
  return undefined;
}

/** The name of a person; a title before it is no part of it. */
function personAt(said: SaidText, at: number, end: number): Run | undefined {
  const name = nameAt(said, at);
  if (name === undefined || name.from !== at || name.to > end) return undefined;
  const kind = said.named.get(at)?.kind;
  const isPerson = kind === 'person' || (kind === undefined && name.to - name.from >= 2);
  return isPerson && !isOffice(said, at) && !titles.has(said.tokens[at]?.text ?? '') ? name : undefined;
}

function isOffice(said: SaidText, at: number): boolean {
  const text = said.tokens[at]?.text ?? '';
  return (
    isSpeakerNoun(text) ||
    offices.has(text) ||
    text.startsWith('spokes') ||
    (voiceNouns.has(text) && text === 'porte-parole')
  );
}
