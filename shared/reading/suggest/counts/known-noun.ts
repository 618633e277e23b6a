import { isNeverCounted, phraseAhead, plainForm, senseOfWord, type NounSense } from './nouns.ts';

/** What the words behind a number were read as, at their place in the window. */
export type NounRead = {
  /** `noun`: a known noun; `unknown`: a noun nobody knows; `none`: no noun; `never`: days, money, versions. */
  readonly kind: 'noun' | 'unknown' | 'none' | 'never';
  readonly start: number;
  readonly end: number;
  readonly sense?: NounSense;
};

/** The next word of a window, behind a space or an elided article. */
export const next =
  /^(?: {1,7}|(?<=^| )|)(?:[ld]'|qu'|s'|\. ?)?([a-z0-9][a-z0-9]*(?:(?:[·•∙⋅.-]|\(|\/(?=[a-z]))[a-z0-9]+(?:\)(?:s(?![a-z]))?)?){0,3}(?:[·•∙⋅]s)?)/;

/** The noun, or the group of words that is one, which stands at `start` of a window; nothing if no list knows it. */
export function knownAt(window: string, start: number, written: string): NounRead | undefined {
  const rest = window.slice(start);
  const group = phraseAhead(rest);
  if (group !== undefined) return { kind: 'noun', sense: group.sense, start, end: start + group.length };
  // "3 million copies" were sold; copies of something are papers.
  if (/^copies$/.test(written) && !/^copies (?:de |d'|of |numeris|scann)/.test(rest)) return undefined;
  const sense = senseOfWord(plainForm(written)) ?? senseOfWord(written) ?? hyphenated(written);
  return sense === undefined ? undefined : { kind: 'noun', sense, start, end: start + written.length };
}

function hyphenated(written: string): NounSense | undefined {
  const parts = written.split(/[-/]/);
  // "jours-homme", "man-days": time.
  if (parts.some((part) => isNeverCounted(part))) return undefined;
  // "password-protected laptops": no passwords.
  if (parts.length < 2 || /(?:ed|ing)$/.test(parts.at(-1) ?? '')) return undefined;
  return senseOfWord(plainForm(parts[0] ?? '')) ?? senseOfWord(parts.at(-1) ?? '');
}

/** What no number counts: days, money, versions. */
export function never(start: number, written: string): NounRead {
  return { kind: 'never', start, end: start + written.length };
}
