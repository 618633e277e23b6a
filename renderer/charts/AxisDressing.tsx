import type { ReactNode } from 'react';
import type { Locale } from '../i18n/locale.ts';
import { translator } from '../i18n/translate.ts';
import type { NumberAxis } from './axis.ts';
import { axisNumber } from './figure-words.ts';
import { BreakMark } from './marks.tsx';
import type { DrawnRow } from './Plot.tsx';

/** The lines of an axis of numbers as a plot takes them, with the words of those that have some. */
export function plotTicks(
  axis: NumberAxis,
  locale: Locale,
): readonly { readonly value: number; readonly label: string | undefined }[] {
  return axis.ticks.map(({ value, says, isLabelled }) => ({
    value,
    label: isLabelled ? axisNumber(says, locale) : undefined,
  }));
}

/** The marks of what an axis leaves out: at its start when it does not begin at zero, after zero when that stands apart. */
export function AxisBreaks({
  axis,
  drawn,
}: {
  readonly axis: NumberAxis;
  readonly drawn: Pick<DrawnRow, 'left' | 'bottom' | 'place'>;
}): ReactNode {
  const { left, bottom, place } = drawn;
  const [zero] = axis.domain;
  return (
    <>
      {axis.isCut ? <BreakMark x={left} y={bottom} /> : undefined}
      {axis.hasZero ? (
        // Halfway between zero and the first number.
        <BreakMark x={(place(zero) + place(zero * 10)) / 2 + 7} y={bottom} />
      ) : undefined}
    </>
  );
}

/** What the foot of a chart says of its axis; at more length where it is `spelledOut`. */
export function scaleWords(axis: NumberAxis, locale: Locale, spelledOut = false): string {
  const t = translator(locale);
  if (axis.scale === 'log') return t(axis.hasZero ? 'figures.chart.axis.log-zero' : 'figures.chart.axis.log');
  if (!axis.isCut) return t('figures.chart.axis.linear');
  return t(spelledOut ? 'figures.chart.axis.cut' : 'figures.chart.axis.cut-short');
}
