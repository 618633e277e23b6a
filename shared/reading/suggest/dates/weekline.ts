import { dayOf } from '../../../dates/day.ts';
import { boundsOf } from './edtf-of.ts';
import type { Mention } from './mention.ts';
import type { PlainText } from './plain-text.ts';
import type { Reference } from './reference.ts';

/** A digest's heading stands by here, and it tells of no more days than these. */
const headingLength = 320;
const mostDays = 8;
const digest =
  /(?<![a-z])(?:semaines?|hebdo(?:madaire)?|weeks?|weekly|digest)(?: [a-z'-]+){0,4}[ ,:(|-]{0,3}$/;

/**
 * The last day of the week a digest is about, as its heading tells it ("Semaine du 10 au 16 mars 2025", "Week in review, March
 * 10-16, 2025"): its weekdays are those of that week.
 */
export function weeklineOf({ text }: PlainText, mentions: readonly Mention[]): Reference | undefined {
  for (const { read } of mentions) {
    if (read.start > headingLength) return undefined;
    if (read.kind !== 'written' || read.form !== 'interval' || read.pieces.length !== 2) continue;
    if (!digest.test(text.slice(Math.max(0, read.start - 60), read.start))) continue;
    const [first, last] = read.pieces;
    const year = last?.year ?? first?.year;
    const month = last?.month ?? first?.month;
    const day = last?.day;
    if (first?.day === undefined || year === undefined || month === undefined || day === undefined) continue;
    const end = dayOf({ year, month, day });
    const start = boundsOf({ ...first, unit: 'day', month: first.month ?? month }, first.year ?? year)?.[0];
    if (start === undefined || end < start || end - start > mostDays) continue;
    return { year, month, day: end, said: { start: read.start, end: read.end } };
  }
  return undefined;
}
