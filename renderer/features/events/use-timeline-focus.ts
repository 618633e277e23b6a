import {
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { revealing, zoomed, type DayWindow } from '#shared/analysis/timeline-window.ts';
import { compareItems, type Timeline } from '#shared/analysis/timeline.ts';
import { claimsAbout } from '#shared/analysis/claims.ts';
import { useCase } from '../../store/react.tsx';
import { openSource } from '../../workspace/navigation.ts';
import { select } from '../../workspace/selection.ts';
import type { DrawnLane, Thing } from './things.ts';
import { drawnStretches } from './timeline-rows.ts';
import { panCase, setWindow, wholeOf } from './timeline-view.ts';

/** What the drawing asks of its keys. */
export type Focus = {
  /** The one thing that Tab reaches. */
  readonly stop: string | undefined;
  readonly press: (thing: Thing) => void;
  readonly arrive: (thing: Thing) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/**
 * The keys of the drawing: one tab stop; left and right go through time, up and down from lane to lane, Enter selects,
 * then opens the words; Shift with arrows moves the window. The selection follows the focus, as in lists.
 */
export function useTimelineFocus({
  timeline,
  lanes,
  window,
  selectedKey,
  frame,
}: {
  readonly timeline: Timeline;
  readonly lanes: readonly DrawnLane[];
  readonly window: DayWindow;
  readonly selectedKey: string | undefined;
  readonly frame: RefObject<HTMLDivElement | null>;
}): Focus {
  const store = useCase();
  // Good only for the selection it was made under: what is selected elsewhere takes the tab stop along.
  const [current, setCurrent] = useState<{ readonly key: string; readonly under: string | undefined }>();
  const takesFocus = useRef(false);
  const isLost = useLostFocus(frame);
  const things = useMemo(() => lanes.flatMap((lane) => lane.things).toSorted(compareThings), [lanes]);
  const holding = (key: string | undefined): Thing | undefined =>
    things.find((thing) => thing.key === key || thing.items.some((item) => item.key === key));
  const stop =
    (current?.under === selectedKey ? holding(current?.key) : undefined) ?? holding(selectedKey) ?? things[0];

  const focusStop = (): void => {
    if (!takesFocus.current && !isLost()) return;
    takesFocus.current = false;
    // What nobody dates has no mark: its line is below.
    const isUndated = timeline.undated.some(({ key }) => key === selectedKey);
    const place = isUndated ? `[data-undated="${CSS.escape(selectedKey ?? '')}"]` : undefined;
    const mark = stop === undefined ? undefined : `[data-thing="${CSS.escape(stop.key)}"]`;
    const target = place ?? mark;
    if (target === undefined) return;
    frame.current?.closest('main')?.querySelector<HTMLElement | SVGElement>(target)?.focus();
  };

  // What is chosen elsewhere (J, K, the palette, a link) comes into sight.
  const lastShown = useRef<string>(undefined);
  useEffect(() => {
    if (selectedKey === undefined || lastShown.current === selectedKey) return;
    // What has just been added comes with the next drawing.
    const item = timeline.items.find(({ key }) => key === selectedKey);
    if (item === undefined) return;
    lastShown.current = selectedKey;
    takesFocus.current ||= isInWork(frame.current);
    if (item.readings.length === 0) return;
    const next = revealing(
      window,
      drawnStretches(item).flatMap(({ from, to }) => [from, to]),
    );
    if (next === window) focusStop();
    else setWindow(store.id, next);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the focus goes to what is drawn when the selection changes
  }, [selectedKey, timeline, window, store]);

  useLayoutEffect(() => {
    focusStop();
  });

  const stopAt = (thing: Thing): void => {
    const key = thing.items[0]?.key ?? thing.key;
    setCurrent({ key, under: thing.items.length === 1 ? key : selectedKey });
  };

  const goTo = (thing: Thing | undefined): void => {
    if (thing === undefined) return;
    takesFocus.current = true;
    stopAt(thing);
    if (thing.items.length === 1) choose(thing);
  };

  const choose = (thing: Thing): void => {
    const [item] = thing.items;
    if (item === undefined) return;
    // Moving along an edge must not pull the window there: only Enter does.
    if (thing.kind === 'edge') lastShown.current = item.key;
    select(item.ref);
  };

  const press = (thing: Thing): void => {
    const [first] = thing.items;
    if (first === undefined) return;
    stopAt(thing);
    takesFocus.current = true;
    if (thing.kind === 'item' || thing.kind === 'block') {
      // What is pressed stays under the pointer.
      lastShown.current = first.key;
      choose(thing);
      return;
    }
    if (thing.items.length === 1) choose(thing);
    const days = thing.items.flatMap((item) => item.days);
    if (thing.kind === 'edge') {
      const nearest = thing.side === 'before' ? thing.items.at(-1) : first;
      setWindow(store.id, revealing(window, (nearest ?? first).days));
      return;
    }
    const whole = wholeOf(timeline);
    if (whole === undefined) return;
    const low = days.reduce((least, day) => Math.min(least, day), Number.POSITIVE_INFINITY);
    const high = days.reduce((most, day) => Math.max(most, day), Number.NEGATIVE_INFINITY);
    const factor = Math.min(0.5, ((high - low) * 1.6) / (window.to - window.from));
    const middle = (low + high) / 2;
    const closer = zoomed(window, Math.max(factor, 0.02), middle, whole);
    const span = closer.to - closer.from;
    setWindow(store.id, { from: middle - span / 2, to: middle + span / 2 });
  };

  const open = (thing: Thing): void => {
    const [item] = thing.items;
    const isChosen = item !== undefined && item.key === selectedKey;
    if (!isChosen || thing.kind === 'cluster' || thing.kind === 'edge') {
      press(thing);
      return;
    }
    if (item.ref.table === 'sources') openSource(item.ref.id);
    const [claim] = claimsAbout(store.snapshot(), item.ref);
    if (claim !== undefined) openSource(claim.source, { claimId: claim.id });
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || stop === undefined) return;
    if (!(event.target instanceof Element) || event.target.closest('[data-thing]') === null) return;
    const index = things.indexOf(stop);
    switch (event.key) {
      case 'ArrowRight':
      case 'ArrowLeft': {
        const by = event.key === 'ArrowRight' ? 1 : -1;
        if (event.shiftKey) panCase(store, by * 0.2);
        else goTo(things[index + by]);
        break;
      }
      case 'ArrowDown':
      case 'ArrowUp':
        goTo(inNextLane(lanes, stop, event.key === 'ArrowDown' ? 1 : -1));
        break;
      case 'Home':
        goTo(things[0]);
        break;
      case 'End':
        goTo(things.at(-1));
        break;
      case 'Enter':
      case ' ':
        open(stop);
        break;
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  return {
    stop: stop?.key,
    press,
    arrive: (thing) => setCurrent({ key: thing.items[0]?.key ?? thing.key, under: selectedKey }),
    onKeyDown,
  };
}

/** In time, by the first item of each. */
function compareThings(left: Thing, right: Thing): number {
  const [first, second] = [left.items[0], right.items[0]];
  return first === undefined || second === undefined ? 0 : compareItems(first, second);
}

/** The thing of the next lane that stands nearest. */
function inNextLane(lanes: readonly DrawnLane[], from: Thing, by: 1 | -1): Thing | undefined {
  const index = lanes.findIndex(({ things }) => things.includes(from));
  const lane = lanes[index + by];
  const distance = (thing: Thing): number => Math.abs(thing.x0 - from.x0);
  return lane?.things.toSorted((left, right) => distance(left) - distance(right))[0];
}

/** Whether what is selected may take the focus: it is in the work, and nobody types. */
function isInWork(frame: Element | null): boolean {
  const { activeElement, body } = document;
  if (activeElement === null || activeElement === body) return true;
  return frame?.closest('main')?.contains(activeElement) === true && activeElement.closest('form') === null;
}

/** Whether the focus was on a thing of the drawing that is drawn no more: put into a group, or out of it. */
function useLostFocus(frame: RefObject<HTMLElement | null>): () => boolean {
  const last = useRef<Element>(undefined);
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent): void => {
      const isThing = target instanceof Element && target.closest('[data-thing]') !== null;
      last.current = isThing && frame.current?.contains(target) === true ? target : undefined;
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, [frame]);
  return () => last.current?.isConnected === false && document.activeElement === document.body;
}
