import { aboutBand } from '../analysis/figures.ts';
import type { Figure } from '../model/index.ts';
import type { Stance } from '../model/claim.ts';

/** One claim of a figure, ready to be drawn: label, mark and value on one line. */
export type ChartRow = {
  readonly label: string;
  readonly value: string;
  readonly note: number | undefined;
  readonly stance: Stance;
  readonly exactness: Figure['exactness'];
  /** Where the mark begins and ends on the axis; both absent when unknown, one absent for an open side. */
  readonly from: number | undefined;
  readonly to: number | undefined;
};

/** The figures of one unit, one row a claim: what is drawn, without how. */
export type FigureChart = {
  /** One sentence that says what the drawing shows. */
  readonly summary: string;
  readonly rows: readonly ChartRow[];
  readonly retained: { readonly value: number; readonly label: string } | undefined;
  readonly axis: ChartAxis;
};

export type ChartAxis = {
  readonly kind: 'linear' | 'log';
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
  /** True when a linear axis does not start at zero. */
  readonly cut: boolean;
};

/** Where the mark of a figure lies; the band of an "about" is a reading, as everywhere in the product. */
export function markOf(figure: Figure): {
  readonly from: number | undefined;
  readonly to: number | undefined;
} {
  if (figure.exactness === 'about' && figure.lower !== undefined) return aboutBand(figure.lower);
  return { from: figure.lower, to: figure.upper };
}

/** Beyond this ratio a linear axis would crush the small numbers. */
const logRatio = 20;

/** An axis that holds every bound, with round ticks. Takes at least one positive bound. */
export function axisOf(values: readonly number[], format: (value: number) => string): ChartAxis {
  const least = Math.min(...values);
  const most = Math.max(...values);
  if (least > 0 && most / least > logRatio) return logAxis(least, most, format);
  const cut = least > most * 0.4 && most > 0;
  const span = cut ? Math.max(most - least, most * 0.1) : most;
  const step = roundStep(span / 4);
  const from = cut ? Math.max(0, Math.floor((least - span * 0.08) / step) * step) : 0;
  const to = Math.ceil((most + span * 0.02) / step) * step;
  const count = Math.round((to - from) / step);
  const ticks = Array.from({ length: count + 1 }, (_, index) => from + index * step);
  return {
    kind: 'linear',
    from,
    to,
    cut: from > 0,
    ticks: ticks.map((value) => ({ value, label: format(value) })),
  };
}

function logAxis(least: number, most: number, format: (value: number) => string): ChartAxis {
  const first = Math.floor(Math.log10(least));
  const last = Math.ceil(Math.log10(most));
  const every = Math.ceil((last - first) / 5);
  const exponents = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return {
    kind: 'log',
    from: 10 ** first,
    to: 10 ** last,
    cut: false,
    ticks: exponents
      .filter((_, index) => index % every === 0)
      .map((exponent) => ({ value: 10 ** exponent, label: format(10 ** exponent) })),
  };
}

/** The nearest of 1, 2, 5 times a power of ten, not below 1: nobody counts half a person. */
function roundStep(raw: number): number {
  if (raw <= 1) return 1;
  const power = 10 ** Math.floor(Math.log10(raw));
  const digit = raw / power;
  return (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10) * power;
}

/** Place of a value on the axis, 0 to 1, held inside. */
export function placeOn(axis: ChartAxis, value: number): number {
  const place =
    axis.kind === 'linear'
      ? (value - axis.from) / (axis.to - axis.from)
      : (Math.log10(Math.max(value, axis.from)) - Math.log10(axis.from)) /
        (Math.log10(axis.to) - Math.log10(axis.from));
  return Math.min(1, Math.max(0, place));
}
