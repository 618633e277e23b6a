import { isGivenName, isWeakGivenName } from './lexicon.ts';
import { reason, type Page } from './page.ts';
import { isInitialAt } from './plain-run.ts';
import type { PersonFound } from './people.ts';

/** "Kévin D.", "Kylian R.": a given name and the letter that stands for the other; its point belongs to it. */
export function givenAndInitial(page: Page, from: number, to: number): PersonFound | undefined {
  const given = page.words[from];
  const last = page.words[to - 1];
  if (given === undefined || last === undefined || to - from !== 2 || given.shape !== 'capital')
    return undefined;
  if (!isInitialAt(page, to - 1) || !isGivenName(given.key) || isWeakGivenName(given.key)) return undefined;
  // "O" is a family name by itself: its point may end the sentence.
  const next = page.words[to];
  if (last.key === 'o' && (next === undefined || next.shape !== 'lower')) return undefined;
  return { from, to, end: last.end + 1, strength: 6, reasons: [reason(page, 'name.given', from, from + 1)] };
}

/** A letter, or two with their points or hyphen: "J.", "J.-P.". */
export function isInitial(key: string): boolean {
  return (
    /^(?:\p{L}[.-]{0,2}){1,3}$/u.test(key) &&
    !/^u\.[sk]$/.test(key) &&
    key.replace(/[^\p{L}]/gu, '').length <= 2 &&
    (key.length === 1 || /[.-]/.test(key))
  );
}

/** Nothing but letters: "A. B.". */
export function onlyInitials(page: Page, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (!isInitial(page.words[index]?.key ?? '')) return false;
  return true;
}
