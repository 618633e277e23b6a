import { type ReactNode, useDeferredValue, useMemo, useRef, useState } from 'react';
import { firstWindow, type DayWindow } from '#shared/analysis/timeline-window.ts';
import { timelineOf, type Timeline, type TimelineItem } from '#shared/analysis/timeline.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { startAdding } from '../../inspector/adding.ts';
import { useWidth } from '../../charts/use-width.ts';
import { useCase, useOfCase } from '../../store/react.tsx';
import { Button, IconButton } from '../../ui/Button.tsx';
import { DataGrid } from '../../ui/DataGrid.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FindField } from '../../ui/FindField.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { Screen, ScreenBody, Toolbar } from '../../ui/Toolbar.tsx';
import { openSection, openSource } from '../../workspace/navigation.ts';
import { select, useWorkspace } from '../../workspace/selection.ts';
import { eventColumns } from './event-columns.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import styles from './events.module.css';
import { NewEvent } from './NewEvent.tsx';
import { TimelineDrawing } from './TimelineDrawing.tsx';
import { TimelineLists } from './TimelineLists.tsx';
import { setEventsView, setWindow, useTimelineView, wholeOf, zoomSelected } from './timeline-view.ts';
import { timelineSentence, windowInWords } from './timeline-words.ts';

/**
 * What happened and when, according to whom: a timeline, its table twin, the delays. They are laid out after the screen
 * has answered: nobody waits with a key pressed for a drawing of thirty thousand dates.
 */
export function EventsScreen(): ReactNode {
  const t = useT();
  const locale = useLocale();
  const store = useCase();
  const view = useTimelineView((state) => state.view);
  const moved = useTimelineView((state) => state.windows[store.id]);
  const [filter, setFilter] = useState('');
  const selectedKey = useSelectedKey();
  const timeline = useDeferredValue(useOfCase(timelineOf), nothingYet);
  const whole = useMemo(() => wholeOf(timeline), [timeline]);
  const first = useSteadyWindow(firstWindow(timeline));
  const window = moved ?? first;
  const columns = useMemo(() => eventColumns(locale), [locale]);
  const drawing = useRef<HTMLDivElement>(null);
  const [frame, width] = useWidth();
  const isTable = view === 'table';
  const isEmpty = useOfCase(({ tables }) => tables.events.size === 0);
  return (
    <Screen>
      <Toolbar
        title={t('events.title')}
        end={
          <>
            {isTable ? <FindField value={filter} onChange={setFilter} /> : undefined}
            {isTable || window === undefined ? undefined : <Zoom />}
            <ExportMenu drawing={drawing} window={window} isEmpty={timeline.items.length === 0} />
            <Button kind="main" keys="n" onPress={() => startAdding('events')}>
              {t('events.new')}
            </Button>
          </>
        }
      >
        <SegmentedControl
          label={t('events.view')}
          value={view}
          options={[
            { value: 'timeline', label: t('events.view.timeline') },
            { value: 'table', label: t('events.view.table') },
          ]}
          onChange={setEventsView}
        />
        {window === undefined || isTable ? undefined : (
          <span className={styles.sentence}>{windowInWords(window, locale)}</span>
        )}
      </Toolbar>
      <NewEvent />
      {isTable && timeline.items.length > 0 ? (
        <DataGrid
          label={t('events.table.label')}
          rows={timeline.items}
          columns={columns}
          rowId={keyOf}
          selectedId={selectedKey}
          onSelect={(key) => selectKey(timeline, key)}
          onOpen={(key) => openKey(timeline, key)}
          filter={filter}
        />
      ) : (
        <ScreenBody padded={false}>
          <div ref={frame}>
            <p className="visually-hidden">{timelineSentence(timeline, locale)}</p>
            {window === undefined || whole === undefined || width === undefined ? (
              isEmpty || timeline === nothingYet ? undefined : (
                <p className={styles.undrawn}>{t('events.undrawn')}</p>
              )
            ) : (
              <TimelineDrawing
                timeline={timeline}
                whole={whole}
                window={window}
                width={width}
                selectedKey={selectedKey}
                drawing={drawing}
              />
            )}
          </div>
          {isEmpty ? <FirstSteps /> : <TimelineLists undated={timeline.undated} selectedKey={selectedKey} />}
        </ScreenBody>
      )}
    </Screen>
  );
}

/** Before the first drawing. */
const nothingYet: Timeline = { lanes: [], items: [], undated: [] };

/** The same object as long as it is the same stretch: what is drawn in it stays. */
function useSteadyWindow(window: DayWindow | undefined): DayWindow | undefined {
  const [from, to] = [window?.from, window?.to];
  return useMemo(() => (from === undefined || to === undefined ? undefined : { from, to }), [from, to]);
}

function Zoom(): ReactNode {
  const t = useT();
  const store = useCase();
  return (
    <div className={styles.zoom} role="group" aria-label={t('events.zoom')}>
      <IconButton
        label={t('events.zoom.in')}
        icon="zoom-in"
        keys="+"
        onPress={() => zoomSelected(store, 0.5)}
      />
      <IconButton
        label={t('events.zoom.out')}
        icon="zoom-out"
        keys="-"
        onPress={() => zoomSelected(store, 2)}
      />
      <IconButton
        label={t('events.zoom.reset')}
        icon="fit"
        keys="0"
        onPress={() => setWindow(store.id, undefined)}
      />
    </div>
  );
}

function FirstSteps(): ReactNode {
  const t = useT();
  return (
    <EmptyState
      title={t('events.empty.title')}
      steps={[
        {
          title: t('events.empty.add'),
          body: t('events.empty.addBody'),
          keys: 'n',
          onPress: () => startAdding('events'),
        },
        {
          title: t('events.empty.read'),
          body: t('events.empty.readBody'),
          onPress: () => openSection('sources'),
        },
      ]}
    />
  );
}

function useSelectedKey(): string | undefined {
  return useWorkspace(({ selected }) =>
    selected === undefined ? undefined : `${selected.table} ${selected.id}`,
  );
}

function keyOf({ key }: TimelineItem): string {
  return key;
}

function selectKey(timeline: Timeline, key: string): void {
  const item = timeline.items.find((one) => one.key === key);
  if (item !== undefined) select(item.ref);
}

function openKey(timeline: Timeline, key: string): void {
  const item = timeline.items.find((one) => one.key === key);
  const testimony = item?.readings.find((reading) => reading.testimony !== undefined)?.testimony;
  if (item?.ref.table === 'sources') openSource(item.ref.id);
  else if (testimony !== undefined) openSource(testimony.source.id, { claimId: testimony.claim.id });
}
