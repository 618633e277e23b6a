import type { Snapshot } from '../case/snapshot.ts';
import { isEdtf, type Edtf } from '../dates/parse-date.ts';
import { wordsOfPublication } from '../reading/suggest/dates/own-date.ts';
import type { DateSuggestion, Suggestion } from '../reading/suggest/suggestion.ts';
import { withoutRefused } from './open-suggestions.ts';

/** The date that a text gives itself. */
export type OwnDate = {
  readonly date: Edtf;
  /** The words that say so: "Publié le 12 mars 2025". */
  readonly words: string;
  /** As the rules have found it, to be refused like any suggestion. */
  readonly suggestion: DateSuggestion;
};

/** A day, a month or a year: what a text came out on. */
const plainDate = /^\d{4}(?:-\d\d){0,2}$/;

/** The date on which a text says that it came out, among what the rules have found in it; none that its reader has refused. */
export function ownDateOf(
  snapshot: Snapshot,
  sourceId: string,
  text: string,
  suggestions: readonly Suggestion[],
): OwnDate | undefined {
  for (const one of withoutRefused(snapshot, sourceId, text, suggestions)) {
    if (one.kind !== 'date' || one.isRelative || one.edtf === undefined) continue;
    const words = wordsOfPublication(text, one);
    if (words !== undefined && plainDate.test(one.edtf) && isEdtf(one.edtf))
      return { date: one.edtf, words, suggestion: one };
  }
  return undefined;
}
