import { memo, type PointerEvent, type ReactNode, useRef } from 'react';
import { shortestWindow, type DayWindow } from '#shared/analysis/timeline-window.ts';
import type { Timeline, TimelineItem } from '#shared/analysis/timeline.ts';
import { spread } from '#shared/dates/bounds.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { ticksOf } from './axis-ticks.ts';
import styles from './events.module.css';
import type { Plot } from './marks.ts';
import { OverviewHandles } from './OverviewHandles.tsx';
import { tickWords, windowInWords } from './timeline-words.ts';
import { isoOfDay } from '#shared/dates/day.ts';

const height = 56;
const barY = 20;
const axisY = 33;
/** The brush is never so thin that it cannot be taken. */
const thinnest = 10;
/** How near an edge of the brush a press takes that edge. */
const edge = 5;

/**
 * The whole of time in one line, with the window on it: drag it, pull its edges, press elsewhere to go there, or take it
 * and its edges with Tab and the arrows.
 */
export function OverviewStrip({
  timeline,
  whole,
  window,
  plot,
  width,
  onChange,
}: {
  readonly timeline: Timeline;
  readonly whole: DayWindow;
  readonly window: DayWindow;
  readonly plot: Plot;
  readonly width: number;
  readonly onChange: (window: DayWindow) => void;
}): ReactNode {
  const t = useT();
  const locale = useLocale();
  const drag = useRef<{
    readonly kind: 'move' | 'from' | 'to';
    readonly at: number;
    readonly window: DayWindow;
  }>(undefined);
  const pixels = (plot.right - plot.left) / (whole.to - whole.from);
  const x = dayToPixel(whole, plot);
  const dayAt = (px: number): number => whole.from + (px - plot.left) / pixels;
  const { unit, ticks } = ticksOf(whole, pixels);
  const [x0, x1] = [x(window.from), x(window.to)];
  const lacking = Math.max(0, thinnest - (x1 - x0)) / 2;
  const brush = { x0: Math.max(plot.left, x0 - lacking), x1: Math.min(plot.right, x1 + lacking) };

  const pointerX = (event: PointerEvent): number =>
    event.clientX - event.currentTarget.getBoundingClientRect().left;

  const onPointerDown = (event: PointerEvent): void => {
    const at = pointerX(event);
    if (at < plot.left - edge) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const isInside = at >= brush.x0 - edge && at <= brush.x1 + edge;
    const isWide = brush.x1 - brush.x0 > edge * 4;
    if (!isInside) {
      const span = window.to - window.from;
      const from = dayAt(at) - span / 2;
      onChange({ from, to: from + span });
      drag.current = { kind: 'move', at, window: { from, to: from + span } };
    } else {
      const kind = isWide && at - brush.x0 < edge ? 'from' : isWide && brush.x1 - at < edge ? 'to' : 'move';
      drag.current = { kind, at, window };
    }
  };
  const onPointerMove = (event: PointerEvent): void => {
    const from = drag.current;
    if (from === undefined) return;
    const by = (pointerX(event) - from.at) / pixels;
    const next = {
      from: from.kind === 'to' ? from.window.from : from.window.from + by,
      to: from.kind === 'from' ? from.window.to : from.window.to + by,
    };
    if (next.to - next.from >= shortestWindow) onChange(next);
  };
  const onPointerUp = (): void => {
    drag.current = undefined;
  };

  return (
    <svg
      width={width}
      height={height}
      className={styles.overview}
      role="group"
      aria-label={t('events.overview.label', {
        from: isoOfDay(Math.round(whole.from)),
        to: isoOfDay(Math.round(whole.to)),
        window: windowInWords(window, locale),
      })}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
    >
      <text x="24" y="28" className="c-label3">
        {t('events.overview')}
      </text>
      <path d={`M${plot.left} ${axisY - 0.5}H${plot.right}`} className="c-axis" />
      {ticks.map(({ day, isMajor }) => (
        <path
          key={`${day} ${isMajor}`}
          d={`M${x(day)} ${axisY - (isMajor ? 4 : 2)}V${axisY + (isMajor ? 4 : 2)}`}
          className="c-axis"
        />
      ))}
      {ticks
        .filter(({ isMajor, day }) => isMajor && x(day) < plot.right - 32)
        .map(({ day }) => (
          <text key={day} x={x(day) + 4} y={axisY + 15} className="c-tick">
            {tickWords(day, unit, locale, 84)}
          </text>
        ))}
      <OverviewHandles whole={whole} window={window} brush={brush} onChange={onChange} />
      <Marks items={timeline.items} whole={whole} plot={plot} />
    </svg>
  );
}

/** Where there is something, drawn again only when that changes: not while the window moves. */
const Marks = memo(function Marks({
  items,
  whole,
  plot,
}: {
  readonly items: readonly TimelineItem[];
  readonly whole: DayWindow;
  readonly plot: Plot;
}): ReactNode {
  const { ticks, bars } = densityOf(items, dayToPixel(whole, plot));
  return (
    <>
      {ticks.map((at) => (
        <path key={at} d={`M${at} ${barY - 6}v12`} className="s-states" strokeWidth="1" />
      ))}
      {bars.map(({ from, to }) => (
        <rect key={from} x={from} y={barY - 3} width={to - from} height="6" className="f-states" />
      ))}
    </>
  );
});

function dayToPixel(whole: DayWindow, plot: Plot): (day: number) => number {
  const pixels = (plot.right - plot.left) / (whole.to - whole.from);
  return (day) => plot.left + (day - whole.from) * pixels;
}

type Density = { readonly ticks: readonly number[]; readonly bars: readonly Stretch[] };
type Stretch = { readonly from: number; readonly to: number };

/** One tick for each pixel that holds a date, one bar for stretches that touch: never more than the strip is wide. */
function densityOf(items: readonly TimelineItem[], x: (day: number) => number): Density {
  const ticks = new Set<number>();
  const stretches: Stretch[] = [];
  for (const { readings } of items) {
    for (const { date } of readings) {
      const { from, to } = spread(date);
      const day = from ?? to;
      if (day === undefined) continue;
      // What has no end, or no beginning, has no length either: it is marked where it is known.
      const start = x(day);
      const end = x(from === undefined ? day : (to ?? day));
      if (end - start < 6) ticks.add(Math.round(start) + 0.5);
      else stretches.push({ from: start, to: end });
    }
  }
  return { ticks: [...ticks], bars: united(stretches) };
}

function united(stretches: readonly Stretch[]): readonly Stretch[] {
  const bars: { from: number; to: number }[] = [];
  for (const { from, to } of stretches.toSorted((left, right) => left.from - right.from)) {
    const last = bars.at(-1);
    if (last === undefined || from > last.to) bars.push({ from, to });
    else last.to = Math.max(last.to, to);
  }
  return bars;
}
