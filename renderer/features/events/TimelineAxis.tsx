import type { ReactNode } from 'react';
import type { DayWindow } from '#shared/analysis/timeline-window.ts';
import type { Locale } from '../../i18n/locale.ts';
import { ticksOf, type Tick } from './axis-ticks.ts';
import type { Plot, Scale } from './marks.ts';
import { tickWords } from './timeline-words.ts';

const height = 28;

/** The words and marks of time, above the lanes. */
export function TimelineAxis({
  window,
  scale,
  plot,
  width,
  locale,
}: {
  readonly window: DayWindow;
  readonly scale: Scale;
  readonly plot: Plot;
  readonly width: number;
  readonly locale: Locale;
}): ReactNode {
  const pixelsPerDay = (plot.right - plot.left) / (window.to - window.from);
  const { unit, ticks } = ticksOf(window, pixelsPerDay);
  const major = ticks.filter(({ isMajor }) => isMajor);
  const room = roomOf(major, scale);
  return (
    <svg width={width} height={height} aria-hidden="true">
      {ticks.map(({ day, isMajor }) => (
        <path
          key={`${day} ${isMajor}`}
          d={`M${scale(day)} ${isMajor ? 18 : 22}V${height}`}
          className="c-axis"
        />
      ))}
      {major.map(({ day }, index) => {
        const x = scale(day);
        const isLast = index === major.length - 1 && x + room > plot.right;
        const words = tickWords(day, unit, locale, isLast ? plot.right - x - 4 : room);
        const fits = !isLast || plot.right - x > 44;
        return fits ? (
          <text key={day} x={x + 4} y="16" className="c-tick">
            {words}
          </text>
        ) : undefined;
      })}
      <path d={`M0 ${height - 0.5}H${width}`} className="c-grid" />
    </svg>
  );
}

/** Days whose line runs down through the lanes. */
export function gridDays(window: DayWindow, plot: Plot): readonly number[] {
  const pixelsPerDay = (plot.right - plot.left) / (window.to - window.from);
  return ticksOf(window, pixelsPerDay).ticks.flatMap(({ day, isMajor }) => (isMajor ? [day] : []));
}

function roomOf(major: readonly Tick[], scale: Scale): number {
  const gaps = major.slice(1).map(({ day }, index) => scale(day) - scale(major[index]?.day ?? day));
  return gaps.length === 0 ? 200 : Math.min(...gaps) - 4;
}
