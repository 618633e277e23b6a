import { assertNever } from '../lib/assert.ts';
import { rememberedByText } from '../lib/memo.ts';
import type { Day } from './day.ts';
import { treeOf, type Edtf } from './parse-date.ts';
import { firstDay, lastDay, pointSpread, type Stretch } from './point-bounds.ts';
import type { DateTree, Extent, Member } from './syntax.ts';

/** The first day on which the date may lie or begin; `undefined` when it has no beginning or none is known. */
export function earliest(date: Edtf): Day | undefined {
  return limitsOf(date).first;
}

/** The last day on which the date may lie or end; `undefined` when it has no end or none is known. */
export function latest(date: Edtf): Day | undefined {
  return limitsOf(date).last;
}

type Limits = { readonly first: Day | undefined; readonly last: Day | undefined };

const limitsOf = rememberedByText((date: Edtf): Limits => {
  const tree = treeOf(date);
  return {
    first: lowest(startsOf(tree).map((start) => onExtent(start, firstDay))),
    last: highest(endsOf(tree).map((end) => onExtent(end, lastDay))),
  };
});

/** The band a date is drawn over, with which of its ends is a reading of "about" or of a doubt. */
export type Spread = Stretch & { readonly fromUncertain: boolean; readonly toUncertain: boolean };

/**
 * The band to draw: `earliest` and `latest`, widened where a date is approximate (the rule is at `pointSpread`).
 * Each end has its own doubt: in `2021-02-09~/..` only the start is approximate.
 */
export const spread = rememberedByText((date: Edtf): Spread => {
  const tree = treeOf(date);
  const starts = startsOf(tree).map((extent) => extentSpread(extent));
  const ends = endsOf(tree).map((extent) => extentSpread(extent));
  return {
    ...stretch(lowest(starts.map((start) => start.from)), highest(ends.map((end) => end.to))),
    fromUncertain: starts.some((start) => start.uncertain),
    toUncertain: ends.some((end) => end.uncertain),
  };
});

/** The days one end of an interval may be, widened where it is approximate; no bounds when it is open or unknown. */
export function extentSpread(extent: Extent): Stretch & { readonly uncertain: boolean } {
  return extent === 'open' || extent === 'unknown' ? { uncertain: false } : pointSpread(extent);
}

/** The days one member of a set may be; see `extentSpread`. */
export function memberSpread(member: Member): Stretch & { readonly uncertain: boolean } {
  const start = extentSpread(member.from ?? 'open');
  const end = extentSpread(member.to ?? 'open');
  return { ...stretch(start.from, end.to), uncertain: start.uncertain || end.uncertain };
}

/** Makes a stretch without keys for the ends it lacks. */
export function stretch(from: Day | undefined, to: Day | undefined): Stretch {
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

function startsOf(tree: DateTree): readonly Extent[] {
  switch (tree.kind) {
    case 'point':
      return [tree.point];
    case 'interval':
      return [tree.start];
    case 'set':
      return tree.members.map((member) => member.from ?? 'open');
    default:
      return assertNever(tree);
  }
}

function endsOf(tree: DateTree): readonly Extent[] {
  switch (tree.kind) {
    case 'point':
      return [tree.point];
    case 'interval':
      return [tree.end];
    case 'set':
      return tree.members.map((member) => member.to ?? 'open');
    default:
      return assertNever(tree);
  }
}

function onExtent(extent: Extent, read: typeof firstDay): Day | undefined {
  return extent === 'open' || extent === 'unknown' ? undefined : read(extent);
}

function lowest(days: readonly (Day | undefined)[]): Day | undefined {
  return days.reduce((low, day) => (low === undefined || day === undefined ? undefined : Math.min(low, day)));
}

function highest(days: readonly (Day | undefined)[]): Day | undefined {
  return days.reduce((high, day) =>
    high === undefined || day === undefined ? undefined : Math.max(high, day),
  );
}
