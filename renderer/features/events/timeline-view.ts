import { create } from 'zustand';
import {
  firstWindow,
  panned,
  wholeWindow,
  zoomed,
  zoomedOn,
  type DayWindow,
} from '#shared/analysis/timeline-window.ts';
import { timelineOf, type Timeline } from '#shared/analysis/timeline.ts';
import type { Snapshot } from '#shared/case/snapshot.ts';
import type { CaseStore } from '../../store/case-store.ts';
import { useWorkspace } from '../../workspace/selection.ts';
import { drawnStretches } from './timeline-rows.ts';

/** How events are shown. */
export type EventsView = 'timeline' | 'table';

type View = {
  readonly view: EventsView;
  /** The window looked at, by case; the first one while it was not moved. */
  readonly windows: Readonly<Record<string, DayWindow>>;
};

/** What this screen shows; never case data. Kept while the window is open. */
export const useTimelineView = create<View>(() => ({ view: 'timeline', windows: {} }));

/** Chooses the drawing or its table. */
export function setEventsView(view: EventsView): void {
  useTimelineView.setState({ view });
}

/** Goes to the other view. */
export function toggleEventsView(): void {
  useTimelineView.setState(({ view }) => ({ view: view === 'timeline' ? 'table' : 'timeline' }));
}

/** Looks at another window of a case; undefined goes back to the first. */
export function setWindow(caseId: string, window: DayWindow | undefined): void {
  useTimelineView.setState(({ windows: { [caseId]: _old, ...others } }) => ({
    windows: window === undefined ? others : { ...others, [caseId]: window },
  }));
}

/** All that is dated, with some room around it. */
export function wholeOf(timeline: Timeline): DayWindow | undefined {
  const whole = wholeWindow(timeline);
  if (whole === undefined) return undefined;
  const room = Math.max(7, (whole.to - whole.from) * 0.02);
  return { from: whole.from - room, to: whole.to + room };
}

/** The window of a case now. */
export function windowOf(caseId: string, snapshot: Snapshot): DayWindow | undefined {
  return useTimelineView.getState().windows[caseId] ?? firstWindow(timelineOf(snapshot));
}

/** Zooms about a day, the one under the pointer; below 1 is closer. */
export function zoomCase(store: CaseStore, factor: number, at: number): void {
  const [window, whole] = [windowOf(store.id, store.snapshot()), wholeOf(timelineOf(store.snapshot()))];
  if (window === undefined || whole === undefined) return;
  setWindow(store.id, zoomed(window, factor, at, whole));
}

/** Zooms by a key or a button: what is selected stays in sight, or the middle where it is. */
export function zoomSelected(store: CaseStore, factor: number): void {
  const timeline = timelineOf(store.snapshot());
  const [window, whole] = [windowOf(store.id, store.snapshot()), wholeOf(timeline)];
  if (window === undefined || whole === undefined) return;
  const { selected } = useWorkspace.getState();
  const item = timeline.items.find(
    ({ ref }) => ref.table === selected?.table && (ref.id as string) === selected.id,
  );
  setWindow(store.id, zoomedOn(window, factor, item === undefined ? [] : drawnStretches(item), whole));
}

/** Moves the window by a share of itself; above 0 is later. */
export function panCase(store: CaseStore, share: number): void {
  const [window, whole] = [windowOf(store.id, store.snapshot()), wholeOf(timelineOf(store.snapshot()))];
  if (window === undefined || whole === undefined) return;
  setWindow(store.id, panned(window, (window.to - window.from) * share, whole));
}
