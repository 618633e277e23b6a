import type { DateShape } from '#shared/dates/shape.ts';

/** Day to pixel. */
export type Scale = (day: number) => number;

/** A stretch of pixels; hatched where the date is a reading or a doubt. */
export type Bar = { readonly x0: number; readonly x1: number; readonly hatched: boolean };

/** What is drawn of one date, in pixels, and how far it reaches. */
export type Mark = {
  readonly x0: number;
  readonly x1: number;
  readonly dots: readonly number[];
  /** A line joins the dots of a set. */
  readonly joined: boolean;
  readonly bars: readonly Bar[];
  readonly line?: { readonly x0: number; readonly x1: number } | undefined;
  readonly caps: readonly number[];
  readonly arrowStart: boolean;
  readonly arrowEnd: boolean;
};

/** What of the plot can be drawn on, in pixels. */
export type Plot = { readonly left: number; readonly right: number };

const bare = { dots: [], joined: false, bars: [], caps: [], arrowStart: false, arrowEnd: false } as const;
/** A band narrower than this would look like a day. */
const narrowest = 12;
/** Room that an arrow keeps from the edge of the plot. */
const arrowRoom = 13;

/** The drawing of a date: never more precise than the date itself. Undefined when it has no place on the axis. */
export function markOf(shape: DateShape, scale: Scale, plot: Plot): Mark | undefined {
  switch (shape.kind) {
    case 'unknown':
      return undefined;
    case 'day': {
      const x = scale(shape.day);
      return { ...bare, x0: x - 4.5, x1: x + 4.5, dots: [x] };
    }
    case 'band': {
      const bar = barOf(scale(shape.from), scale(shape.to), shape.hatched);
      return { ...bare, x0: bar.x0, x1: bar.x1, bars: [bar] };
    }
    case 'set':
      return setMark(shape, scale, plot);
    case 'interval':
      return intervalMark(shape, scale, plot);
  }
}

function setMark(shape: DateShape & { readonly kind: 'set' }, scale: Scale, plot: Plot): Mark {
  const ends = shape.members.flatMap(({ from, to }) => [from, to].filter((day) => day !== undefined));
  const xs = ends.map((day) => scale(day));
  const dots = shape.members
    .filter(({ from, to }) => from !== undefined && from === to)
    .map(({ from }) => scale(from ?? 0));
  const bars = shape.members.flatMap(({ from, to, hatched }): Bar[] =>
    from === undefined || to === undefined || from === to
      ? []
      : [barOf(scale(from), scale(to), hatched || !shape.all)],
  );
  const arrowStart = shape.members.some(({ from }) => from === undefined);
  const arrowEnd = shape.members.some(({ to }) => to === undefined);
  const x0 = arrowStart ? plot.left : Math.min(...xs) - 4.5;
  const x1 = arrowEnd ? plot.right - arrowRoom : Math.max(...xs) + 4.5;
  return { ...bare, x0, x1, dots, joined: true, bars, arrowStart, arrowEnd };
}

function intervalMark(shape: DateShape & { readonly kind: 'interval' }, scale: Scale, plot: Plot): Mark {
  const { openStart, openEnd, fromBand, toBand } = shape;
  const x0 = shape.from === undefined ? plot.left : scale(shape.from);
  const end = shape.to === undefined ? plot.right - arrowRoom : scale(shape.to);
  const x1 = Math.max(end, x0 + narrowest);
  const bars: Bar[] = [];
  // A start that may lie beyond the edge leaves the arrow its room.
  const reach = openEnd ? Math.max(x0 + narrowest, end - 8) : Number.POSITIVE_INFINITY;
  if (fromBand !== undefined)
    bars.push(barOf(scale(fromBand.from), Math.min(scale(fromBand.to), reach), true));
  if (toBand !== undefined) bars.push(barOf(scale(toBand.from), scale(toBand.to), true));
  const lineStart = fromBand === undefined ? x0 : Math.min(scale(fromBand.to), reach);
  const lineEnd = toBand === undefined ? x1 : scale(toBand.from);
  return {
    ...bare,
    x0,
    x1,
    bars,
    line: lineEnd > lineStart ? { x0: lineStart, x1: lineEnd } : undefined,
    caps: [
      ...(openStart || fromBand !== undefined ? [] : [x0]),
      ...(openEnd || toBand !== undefined ? [] : [x1]),
    ],
    arrowStart: openStart,
    arrowEnd: openEnd,
  };
}

function barOf(from: number, to: number, hatched: boolean): Bar {
  const lacking = Math.max(0, narrowest - (to - from)) / 2;
  return { x0: from - lacking, x1: to + lacking, hatched };
}
