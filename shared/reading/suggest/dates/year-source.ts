import type { Day } from '../../../dates/day.ts';
import type { Anchor, Reference } from './reference.ts';
import type { Side } from './tense.ts';
import type { ToldYears } from './told-years.ts';

/** What a date without a year is completed from. */
export type YearSource = {
  readonly now: Reference | undefined;
  /** The last date of the text with a year. */
  readonly chain: Anchor | undefined;
  /** The last date of the text, were it a year alone: "the same year" is that one's. */
  readonly latest: Anchor | undefined;
  /** All that the text tells with its year: asked when nothing else is known. */
  readonly told: ToldYears;
  /** The year that the text has told last with a month, by its number. */
  readonly months: ReadonlyMap<number, number>;
  /** In which paragraph the date stands, and whether its sentence is that of `chain`. */
  readonly paragraph: number;
  readonly isSameSentence: boolean;
  /** The year told alone before it to which it belongs, as under a heading. */
  readonly framed: number | undefined;
  /** The year of the entry of a chronicle in which it stands. */
  readonly inEntry: number | undefined;
  /** The day of a weekday that goes on in a chronology. */
  readonly goesOn: Day | undefined;
  /** Whether its sentence goes back behind what was told, by its verb: "un contrôle avait eu lieu le". */
  readonly goesBack: boolean;
  /** Whether something ends on it, by the verb right before it. */
  readonly isTerm: boolean;
  /** On which side of the text's day its sentence puts it; asked only when it matters. */
  readonly side: () => Side;
};

/** A year and where it is from. */
export type FoundYear = { readonly year: number; readonly from: 'document' | 'text' };
