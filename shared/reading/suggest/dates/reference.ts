import { civilOf, dayOf, lastDayOfMonth, type Day } from '../../../dates/day.ts';

/** The day a text is dated, as far as it is known; relative dates are counted from it. */
export type Reference = {
  readonly year: number;
  readonly month?: number;
  /** Only when the day itself is known. */
  readonly day?: Day;
  /** The year a report is about, told in its heading, when it was written after it. */
  readonly about?: number;
  /** The words of the text that give it, in plain offsets; absent when it came with the document. */
  readonly said?: { readonly start: number; readonly end: number };
};

/** A date of the text that others may be counted from. */
export type Anchor = {
  readonly year: number;
  readonly month?: number;
  readonly day?: Day;
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  /** Told in a sentence that tells of an attack. */
  readonly isOfEvent?: boolean;
  /** Hangs itself on the document's date. */
  readonly isRelative: boolean;
};

/** Reads a document's date: a day, a month or a year of EDTF level 0; `undefined` for anything else. */
export function referenceOf(date: string | undefined): Reference | undefined {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T.*)?$/.exec(date ?? '');
  if (match === null) return undefined;
  const [, yearText, monthText, dayText] = match;
  const year = Number(yearText);
  if (monthText === undefined) return { year };
  const month = Number(monthText);
  if (month < 1 || month > 12) return { year };
  const day = Number(dayText);
  if (dayText === undefined || day < 1 || day > civilOf(lastDayOfMonth(year, month)).day)
    return { year, month };
  return { year, month, day: dayOf({ year, month, day }) };
}

/** The last day the text can have been written on, as far as its date is known. */
export function latestDayOf({ year, month, day }: Reference): Day {
  return day ?? lastDayOfMonth(year, month ?? 12);
}
