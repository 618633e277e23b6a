import { isGivenName } from '../lexicon/lexicon.ts';
import { personFunctions } from '../lists/cue-words.ts';
import type { Page } from '../page/page.ts';

/** "Jane Doe, MD", "John Roe CPA": letters behind a name that are no part of it. */
export function withoutCredentials(page: Page, from: number, end: number): number {
  let to = end;
  while (
    to - from > 2 &&
    /^(?:md|jd|m\.d|dds|dmd|do|dpm|phd|ph\.d|cpa|esq|np|rn|pa|pa-c|mp|mba|qc|kc|sc|san|facs|frcs|frcp|obe|mbe|cbe|kbe|dbe|ao|jp|ias|ips|ifs|mla|msp|ms|td)$/.test(
      page.words[to - 1]?.key ?? '',
    )
  )
    to -= 1;
  return to;
}

/** "Jane Doe Journaliste", in a line of credits. */
export function withoutFunction(page: Page, from: number, end: number): number {
  const last = page.words[end - 1];
  return end - from === 3 &&
    last !== undefined &&
    personFunctions.has(last.key) &&
    isGivenName(page.words[from]?.key ?? '')
    ? end - 1
    : end;
}
