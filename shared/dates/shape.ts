import { assertNever } from '../lib/assert.ts';
import { rememberedByText } from '../lib/memo.ts';
import { extentSpread, memberSpread } from './bounds.ts';
import type { Day } from './day.ts';
import { treeOf, type Edtf } from './parse-date.ts';
import { pointSpread, type Stretch } from './point-bounds.ts';
import type { Extent, Member, Point } from './syntax.ts';

/** Days one date or one end may lie in; hatched when that is a reading or a doubt, solid when it was said. */
export type Band = { readonly from: Day; readonly to: Day; readonly hatched: boolean };

/** One member of a set, as it is drawn; an absent end is "or earlier", "or later". */
export type SetMember = Stretch & { readonly hatched: boolean };

/**
 * What must be drawn of a date so that it never looks more precise than it is. A `day` is one certain day.
 * A `band` holds one moment somewhere inside. An `interval` lasts; `fromBand` and `toBand` are there when an end
 * is not one certain day, `openStart` and `openEnd` when there is an arrow instead of an end, and `unknownStart`,
 * `unknownEnd` tell a blank end from one that goes on. A `set` is several: one of them, or `all`.
 */
export type DateShape =
  | { readonly kind: 'day'; readonly day: Day }
  | ({ readonly kind: 'band' } & Band)
  | (Stretch & {
      readonly kind: 'interval';
      readonly openStart: boolean;
      readonly openEnd: boolean;
      readonly unknownStart: boolean;
      readonly unknownEnd: boolean;
      readonly fromBand?: Band;
      readonly toBand?: Band;
    })
  | { readonly kind: 'set'; readonly members: readonly SetMember[]; readonly all: boolean }
  | { readonly kind: 'unknown' };

/** Works out what to draw of a date. In an interval `from` and `to` are the outermost days. */
export const dateShape = rememberedByText((date: Edtf): DateShape => {
  const tree = treeOf(date);
  switch (tree.kind) {
    case 'point':
      return pointShape(tree.point);
    case 'interval':
      return intervalShape(tree.start, tree.end);
    case 'set':
      return setShape(tree.members, tree.all);
    default:
      return assertNever(tree);
  }
});

function pointShape(point: Point): DateShape {
  const { from, to, uncertain } = pointSpread(point);
  if (from === undefined || to === undefined) return { kind: 'unknown' };
  if (from === to && !uncertain) return { kind: 'day', day: from };
  return { kind: 'band', from, to, hatched: uncertain };
}

function intervalShape(start: Extent, end: Extent): DateShape {
  const fromBand = bandOf(start);
  const toBand = bandOf(end);
  if (!fromBand && !toBand) return { kind: 'unknown' };
  return {
    kind: 'interval',
    ...(fromBand ? { from: fromBand.from } : {}),
    ...(toBand ? { to: toBand.to } : {}),
    openStart: !fromBand,
    openEnd: !toBand,
    unknownStart: start === 'unknown' || (!fromBand && start !== 'open'),
    unknownEnd: end === 'unknown' || (!toBand && end !== 'open'),
    ...(fromBand && isBlurred(fromBand) ? { fromBand } : {}),
    ...(toBand && isBlurred(toBand) ? { toBand } : {}),
  };
}

function bandOf(extent: Extent): Band | undefined {
  const { from, to, uncertain } = extentSpread(extent);
  return from === undefined || to === undefined ? undefined : { from, to, hatched: uncertain };
}

function isBlurred(band: Band): boolean {
  return band.hatched || band.from !== band.to;
}

function setShape(members: readonly Member[], all: boolean): DateShape {
  const drawn = members.map((member): SetMember => {
    const { uncertain, ...ends } = memberSpread(member);
    return { ...ends, hatched: uncertain };
  });
  if (drawn.every((member) => member.from === undefined && member.to === undefined))
    return { kind: 'unknown' };
  const [only] = members;
  if (members.length > 1 || !only) return { kind: 'set', members: drawn, all };
  if (!only.range) return only.from ? pointShape(only.from) : { kind: 'unknown' };
  if (all) return intervalShape(only.from ?? 'open', only.to ?? 'open');
  const [{ from, to } = {}]: readonly Stretch[] = drawn;
  if (from === undefined || to === undefined) return { kind: 'set', members: drawn, all };
  // "Between the 14th and the 23rd": one day, and nobody knows which, whatever the ends.
  return { kind: 'band', from, to, hatched: true };
}
