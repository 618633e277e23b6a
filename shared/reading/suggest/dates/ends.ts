import type { DateSuggestion } from '../suggestion.ts';
import { saysBound } from './open-bound.ts';

/*
 * From a date to another of a different kind: "from August until Monday", "entre 2019 et le mois dernier". Each is worked out
 * by itself first; then the two are the ends of one.
 */

const article = String.raw`(?:le |la |les |l['’]|the )?`;
const leads: readonly (readonly [before: RegExp, between: RegExp])[] = [
  [
    new RegExp(String.raw`(?<![\p{L}\d])(?:from|since|depuis|du|de|d['’]) ?${article}$`, 'iu'),
    new RegExp(
      String.raw`^,? (?:and |et )?(?:to|until|till|through|up to|à|au|jusqu['’](?:à|au|en)) ?${article}$`,
      'iu',
    ),
  ],
  [
    new RegExp(String.raw`(?<![\p{L}\d])(?:between|entre) ${article}$`, 'iu'),
    new RegExp(String.raw`^,? (?:and|et) ${article}$`, 'iu'),
  ],
];
const plainDate = /^\d{4}(?:-\d\d){0,2}~?$/;

/** Joins two dates that stand as the ends of a stretch of time and were not read as one. */
export function withEndsJoined(text: string, dates: readonly DateSuggestion[]): readonly DateSuggestion[] {
  const joined: DateSuggestion[] = [];
  for (const date of dates) {
    const last = joined.at(-1);
    const whole = last === undefined ? undefined : joinedDate(text, last, date);
    if (whole === undefined) joined.push(date);
    else joined[joined.length - 1] = whole;
  }
  return joined;
}

function joinedDate(text: string, first: DateSuggestion, last: DateSuggestion): DateSuggestion | undefined {
  if (last.start - first.end > 24 || first.edtf === undefined || last.edtf === undefined) return undefined;
  const isSpan = plainDate.test(first.edtf) && plainDate.test(last.edtf) && isBefore(first.edtf, last.edtf);
  if (!isSpan) return undefined;
  const written = (start: number, end: number): string =>
    text.slice(start, end).normalize('NFC').replaceAll(/\s/gu, ' ');
  const before = written(Math.max(0, first.start - 16), first.start);
  const between = written(first.end, last.start);
  if (!leads.some(([lead, join]) => lead.test(before) && join.test(between))) return undefined;
  return {
    ...last,
    start: first.start,
    quote: text.slice(first.start, last.end),
    edtf: `${first.edtf}/${last.edtf}`,
    isRelative: first.isRelative || last.isRelative,
    // Together they are both ends, and neither is open.
    reasons: [...first.reasons, ...last.reasons].filter((reason) => !saysBound(reason)),
  };
}

/** Whether a date ends before another begins, as far as both are told. */
function isBefore(first: string, last: string): boolean {
  const length = Math.min(first.replace('~', '').length, last.replace('~', '').length);
  return first.slice(0, length) < last.slice(0, length);
}
