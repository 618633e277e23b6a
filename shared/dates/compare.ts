import { rememberedByText } from '../lib/memo.ts';
import { earliest, extentSpread, latest, memberSpread, spread } from './bounds.ts';
import { secondsOf, treeOf, type Edtf } from './parse-date.ts';
import { pointSpread, type Stretch } from './point-bounds.ts';

/** The least and the most a gap may be; both whole, signed: positive when the second date comes after the first. */
export type Gap = { readonly min: number; readonly max: number };

/**
 * Orders two dates for a list: by the first day they may be, then the last, then the time of day. A date with an
 * end and no start is placed at its end, before what starts that day; one that has neither comes last.
 */
export function compareDates(a: Edtf, b: Edtf): number {
  const [left, right] = [dateOrder(a), dateOrder(b)];
  for (let index = 0; index < left.length; index += 1) {
    const [value = 0, other = 0] = [left[index], right[index]];
    if (value !== other) return value < other ? -1 : 1;
  }
  return 0;
}

/** What a date is ordered by; a long list sorts by it again and again. */
const dateOrder = rememberedByText((date: Edtf): readonly number[] => {
  const first = earliest(date);
  const last = latest(date);
  const tree = treeOf(date);
  const seconds = tree.kind === 'point' ? secondsOf(tree.point, 'first') : 0;
  return [first ?? last ?? Infinity, first === undefined ? 0 : 1, last ?? Infinity, seconds];
});

/**
 * The days from `a` to `b`, about read as `spread` reads it; `undefined` when either has no bound. Both are taken
 * whole: for intervals that go on, ask `daysBetweenStarts`.
 */
export function daysBetween(a: Edtf, b: Edtf): Gap | undefined {
  return gap(spread(a), spread(b));
}

/**
 * The days from the start of `a` to the start of `b`, for "since the 9th" against "since the 23rd"; of a date that
 * is no interval the start is the date itself. `undefined` when either start is open or unknown.
 */
export function daysBetweenStarts(a: Edtf, b: Edtf): Gap | undefined {
  return gap(startSpread(a), startSpread(b));
}

function startSpread(date: Edtf): Stretch {
  const tree = treeOf(date);
  return tree.kind === 'interval' ? extentSpread(tree.start) : spread(date);
}

function gap(a: Stretch, b: Stretch): Gap | undefined {
  if (a.from === undefined || a.to === undefined || b.from === undefined || b.to === undefined)
    return undefined;
  return { min: b.from - a.to, max: b.to - a.from };
}

/**
 * The hours from `a` to `b` (a 72-hour notification delay, GDPR art. 33), hours and minutes counted when they were
 * said and the whole day when not. `undefined` when either has no bound. Times are put on one clock when both say
 * their offset; otherwise both are read on the same clock.
 */
export function hoursBetween(a: Edtf, b: Edtf): Gap | undefined {
  const bothZoned = offsetOf(a) !== undefined && offsetOf(b) !== undefined;
  const left = secondsSpread(a, bothZoned);
  const right = secondsSpread(b, bothZoned);
  if (!left || !right) return undefined;
  return {
    min: Math.floor((right.from - left.to) / 3600),
    max: Math.ceil((right.to - left.from) / 3600),
  };
}

function offsetOf(date: Edtf): number | undefined {
  const tree = treeOf(date);
  return tree.kind === 'point' ? tree.point.clock?.offset : undefined;
}

function secondsSpread(
  date: Edtf,
  zoned: boolean,
): { readonly from: number; readonly to: number } | undefined {
  const tree = treeOf(date);
  const { from, to } = spread(date);
  if (from === undefined || to === undefined) return undefined;
  if (tree.kind !== 'point') return { from: from * 86400, to: (to + 1) * 86400 };
  const { clock } = tree.point;
  const shift = zoned ? (clock?.offset ?? 0) * 60 : 0;
  // A time said to the minute is taken at its word; a bare hour lasts one.
  const end =
    clock?.minute === undefined ? secondsOf(tree.point, 'last') + 1 : secondsOf(tree.point, 'first');
  return { from: from * 86400 + secondsOf(tree.point, 'first') - shift, to: to * 86400 + end - shift };
}

/**
 * Whether two dates said of one and the same event can both be true, "about" and "unknown" read generously: open,
 * blank and missing bounds contradict nothing. Two dates agree when they have a day in common; two intervals
 * when their starts agree and their ends agree; a date agrees with an interval that covers it.
 */
export function overlaps(a: Edtf, b: Edtf): boolean {
  const left = treeOf(a);
  const right = treeOf(b);
  if (left.kind === 'interval' && right.kind === 'interval') {
    return (
      meet(extentSpread(left.start), extentSpread(right.start)) &&
      meet(extentSpread(left.end), extentSpread(right.end))
    );
  }
  return touches(a, b);
}

/** Whether two dates may share a day, two intervals being taken for all they cover. */
export function touches(a: Edtf, b: Edtf): boolean {
  const leftParts = partsOf(a);
  return partsOf(b).some((part) => leftParts.some((other) => meet(part, other)));
}

function partsOf(date: Edtf): readonly Stretch[] {
  const tree = treeOf(date);
  if (tree.kind === 'set') return tree.members.map(memberSpread);
  return [tree.kind === 'point' ? pointSpread(tree.point) : spread(date)];
}

function meet(a: Stretch, b: Stretch): boolean {
  return (a.from ?? -Infinity) <= (b.to ?? Infinity) && (b.from ?? -Infinity) <= (a.to ?? Infinity);
}
