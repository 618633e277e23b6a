import { eventOrder, timelineOf } from '#shared/analysis/timeline.ts';
import { rowCommands } from '../../inspector/row-commands.ts';
import type { AppCommand, CommandContext, Feature } from '../../workspace/feature.ts';
import { lazily } from '../../workspace/lazily.tsx';
import { askRetaining } from './retaining.ts';
import {
  panCase,
  setWindow,
  toggleEventsView,
  useTimelineView,
  wholeOf,
  zoomSelected,
} from './timeline-view.ts';

const isHere = ({ route, store }: CommandContext): boolean =>
  store !== undefined && route.scope === 'case' && route.section === 'events';
const isDrawn = (context: CommandContext): boolean =>
  isHere(context) && useTimelineView.getState().view === 'timeline';

const drawingCommands: readonly AppCommand[] = [
  onDrawing('events.zoom-in', 'events.zoom.in', '+', (store) => zoomSelected(store, 0.5)),
  onDrawing('events.zoom-out', 'events.zoom.out', '-', (store) => zoomSelected(store, 2)),
  onDrawing('events.zoom-reset', 'events.zoom.reset', '0', (store) => setWindow(store.id, undefined)),
  onDrawing('events.zoom-whole', 'events.zoom.whole', '9', (store) =>
    setWindow(store.id, wholeOf(timelineOf(store.snapshot()))),
  ),
  onDrawing('events.pan-earlier', 'events.pan.earlier', 'Shift+ArrowLeft', (store) => panCase(store, -0.2)),
  onDrawing('events.pan-later', 'events.pan.later', 'Shift+ArrowRight', (store) => panCase(store, 0.2)),
];

/** What happened, and when. */
export const eventsFeature: Feature = {
  id: 'events',
  scope: 'case',
  group: 'findings',
  order: 20,
  titleKey: 'events.title',
  letter: 'E',
  goKey: 'e',
  count: (snapshot) => snapshot.tables.events.size,
  Screen: lazily(async () => (await import('./EventsScreen.tsx')).EventsScreen),
  inspectors: { events: lazily(async () => (await import('./EventInspector.tsx')).EventInspector) },
  commands: [
    ...rowCommands({
      table: 'events',
      section: 'events',
      newTitleKey: 'events.new',
      deleteTitleKey: 'events.delete',
      order: eventOrder,
    }),
    {
      id: 'events.toggle',
      titleKey: 'events.toggle',
      keys: 't',
      group: 'view',
      when: isHere,
      perform: toggleEventsView,
    },
    {
      id: 'events.retain-date',
      titleKey: 'events.inspector.retain',
      keys: 'r',
      group: 'edit',
      when: (context) => isHere(context) && context.selected?.table === 'events',
      perform: ({ selected }) => askRetaining(selected?.id),
    },
    ...drawingCommands,
  ],
};

function onDrawing(
  id: string,
  titleKey: AppCommand['titleKey'],
  keys: string,
  perform: (store: NonNullable<CommandContext['store']>) => void,
): AppCommand {
  return {
    id,
    titleKey,
    keys,
    group: 'view',
    when: isDrawn,
    perform: ({ store }) => {
      if (store !== undefined) perform(store);
    },
  };
}
