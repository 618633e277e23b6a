import { scaleLinear } from 'd3-scale';
import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { DayWindow } from '#shared/analysis/timeline-window.ts';
import type { Timeline } from '#shared/analysis/timeline.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { useCase } from '../../store/react.tsx';
import styles from './events.module.css';
import { LaneNames } from './LaneNames.tsx';
import { Hatches } from './MarkDrawing.tsx';
import type { Plot } from './marks.ts';
import { OverviewStrip } from './OverviewStrip.tsx';
import { ThingDrawing } from './ThingDrawing.tsx';
import { gridDays, TimelineAxis } from './TimelineAxis.tsx';
import { layout } from './timeline-layout.ts';
import { panCase, setWindow, zoomCase } from './timeline-view.ts';
import { layoutWords, windowInWords } from './timeline-words.ts';
import { useTimelineFocus, type Focus } from './use-timeline-focus.ts';

/** Width of the names of lanes. */
const gutter = 150;
const endPad = 12;

/** The drawing: overview, axis, lanes. Wheel with Ctrl zooms, sideways moves; dragging moves; keys do it all. */
export function TimelineDrawing({
  timeline,
  whole,
  window,
  width,
  selectedKey,
  drawing,
}: {
  readonly timeline: Timeline;
  readonly whole: DayWindow;
  readonly window: DayWindow;
  readonly width: number;
  readonly selectedKey: string | undefined;
  /** Where exports find what is drawn. */
  readonly drawing: RefObject<HTMLDivElement | null>;
}): ReactNode {
  const t = useT();
  const locale = useLocale();
  const store = useCase();
  const plot: Plot = useMemo(() => ({ left: gutter, right: width - endPad }), [width]);
  const scale = useMemo(
    () => scaleLinear([window.from, window.to], [plot.left, plot.right]),
    [window.from, window.to, plot],
  );
  const lanes = useMemo(
    () => layout(timeline.lanes, scale, plot, layoutWords(locale, window)),
    [timeline, scale, plot, locale, window],
  );
  const last = lanes.at(-1);
  const height = last === undefined ? 0 : last.y + last.height;
  const focus = useTimelineFocus({ timeline, lanes, window, selectedKey, frame: drawing });
  const { press, arrive } = useSteady(focus);
  usePointer(drawing, plot, window);

  return (
    <div
      ref={drawing}
      role="group"
      aria-label={t('events.drawing.label', { window: windowInWords(window, locale) })}
      className={styles.drawing}
      onKeyDown={focus.onKeyDown}
    >
      <div className={styles.head}>
        <OverviewStrip
          timeline={timeline}
          whole={whole}
          window={window}
          plot={plot}
          width={width}
          onChange={(next) => setWindow(store.id, next)}
        />
        <div data-export>
          <TimelineAxis window={window} scale={scale} plot={plot} width={width} locale={locale} />
        </div>
      </div>
      <div data-export data-lanes data-arrows className={styles.lanes}>
        <svg width={width} height={height} role="presentation">
          <Hatches />
          <defs>
            <clipPath id="timeline-plot">
              <rect x={plot.left - 8} y="0" width={plot.right - plot.left + 8 + endPad} height={height} />
            </clipPath>
          </defs>
          {gridDays(window, plot).map((day) => (
            <path key={day} d={`M${scale(day)} 0V${height}`} className="c-grid" aria-hidden="true" />
          ))}
          {lanes.map(({ lane, y, height: tall, things }) => (
            <g key={lane.id} transform={`translate(0 ${y})`}>
              <LaneNames lane={lane} width={gutter - 40} />
              <g clipPath="url(#timeline-plot)">
                {things.map((thing) => (
                  <ThingDrawing
                    key={thing.key}
                    thing={thing}
                    plot={plot}
                    scale={scale}
                    locale={locale}
                    isSelected={thing.items.length === 1 && thing.items[0]?.key === selectedKey}
                    isTabStop={thing.key === focus.stop}
                    onPress={press}
                    onArrive={arrive}
                  />
                ))}
              </g>
              <path d={`M0 ${tall - 0.5}H${width}`} className="c-grid" />
            </g>
          ))}
        </svg>
      </div>
    </div>
  );
}

/** What a thing calls, always the same functions, so that only the things that changed are drawn again. */
function useSteady(focus: Pick<Focus, 'press' | 'arrive'>): Pick<Focus, 'press' | 'arrive'> {
  const now = useRef(focus);
  useLayoutEffect(() => {
    now.current = focus;
  });
  return useMemo(
    () => ({
      press: (thing) => now.current.press(thing),
      arrive: (thing) => now.current.arrive(thing),
    }),
    [],
  );
}

/** Wheel and drag. Listeners of our own: React's wheel is passive, and cannot keep the page from scrolling. */
function usePointer(frame: RefObject<HTMLDivElement | null>, plot: Plot, window: DayWindow): void {
  const store = useCase();
  const now = useRef({ plot, window });
  useEffect(() => {
    now.current = { plot, window };
  });
  useEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const onWheel = (event: WheelEvent): void => {
      const { plot: at, window: seen } = now.current;
      const isAxis = event.target instanceof Element && event.target.closest(`.${styles.head}`) !== null;
      const sideways = event.shiftKey ? event.deltaY || event.deltaX : event.deltaX;
      if (
        event.ctrlKey ||
        event.metaKey ||
        (isAxis && !event.shiftKey && Math.abs(event.deltaY) > Math.abs(event.deltaX))
      ) {
        const share = (event.clientX - element.getBoundingClientRect().left - at.left) / (at.right - at.left);
        const day = seen.from + Math.min(1, Math.max(0, share)) * (seen.to - seen.from);
        zoomCase(store, Math.exp(Math.max(-60, Math.min(60, event.deltaY)) * 0.005), day);
      } else if (sideways !== 0 && (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY))) {
        panCase(store, sideways / (at.right - at.left));
      } else return;
      event.preventDefault();
    };
    const onDown = (event: globalThis.PointerEvent): void => {
      const target = event.target instanceof Element ? event.target : undefined;
      if (event.button !== 0 || target?.closest('[data-lanes]') == null) return;
      if (target.closest('[data-thing]') !== null) return;
      const start = { x: event.clientX, window: now.current.window };
      const onMove = (move: globalThis.PointerEvent): void => {
        const { plot: at } = now.current;
        const days =
          ((start.x - move.clientX) / (at.right - at.left)) * (start.window.to - start.window.from);
        setWindow(store.id, { from: start.window.from + days, to: start.window.to + days });
      };
      const onUp = (): void => {
        globalThis.removeEventListener('pointermove', onMove);
        element.removeAttribute('data-dragging');
      };
      element.setAttribute('data-dragging', '');
      globalThis.addEventListener('pointermove', onMove);
      globalThis.addEventListener('pointerup', onUp, { once: true });
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    element.addEventListener('pointerdown', onDown);
    return () => {
      element.removeEventListener('wheel', onWheel);
      element.removeEventListener('pointerdown', onDown);
    };
  }, [frame, store]);
}
