import { type KeyboardEvent, type PointerEvent, type ReactNode, Suspense, useDeferredValue } from 'react';
import { rowById, type Snapshot } from '#shared/case/snapshot.ts';
import { useT } from '../i18n/use-t.ts';
import type { CaseStore } from '../store/case-store.ts';
import { useCaseIfOpen, useSnapshot } from '../store/react.tsx';
import { toggleInspector, useSelected, type Selected } from '../workspace/selection.ts';
import { IconButton } from '../ui/Button.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import styles from './InspectorPane.module.css';
import { inspectorWidths, setPreferences, usePreferences, within } from './preferences.ts';
import { inspectorOf } from './registry.ts';

/** The right of the window: what is selected, with who says so. Its left edge is dragged, or moved with the arrow keys. */
export function InspectorPane(): ReactNode {
  const t = useT();
  const store = useCaseIfOpen();
  // A list shows what is selected in it before all that is known of it is drawn here.
  const selected = useDeferredValue(useSelected());
  return (
    <aside className={styles.inspector} aria-label={t('app.inspector')}>
      <Edge />
      <div className={styles.close}>
        <IconButton label={t('app.inspector.hide')} icon="close" keys="$mod+i" onPress={toggleInspector} />
      </div>
      {selected === undefined || isLeftBehind(selected, store) ? (
        <p className={styles.none}>{t('app.inspector.empty')}</p>
      ) : store === undefined ? (
        <Inspected selected={selected} />
      ) : (
        <InspectedRow selected={selected} />
      )}
    </aside>
  );
}

/** On leaving a case its row stays selected for one drawing: its inspector cannot be drawn without the case. */
function isLeftBehind(selected: Selected, store: CaseStore | undefined): boolean {
  return store === undefined && selected.table !== 'cases';
}

function Inspected({ selected }: { readonly selected: Selected }): ReactNode {
  const t = useT();
  const Inspector = inspectorOf(selected.table);
  if (Inspector === undefined) return <p className={styles.none}>{t('app.inspector.empty')}</p>;
  return (
    <ErrorBoundary key={`${selected.table}/${selected.id}`}>
      <Suspense>
        <Inspector id={selected.id} />
      </Suspense>
    </ErrorBoundary>
  );
}

/** Rows may go while they are selected (undo, another window): then nothing is. */
function InspectedRow({ selected }: { readonly selected: Selected }): ReactNode {
  const t = useT();
  const snapshot = useSnapshot();
  if (rowById(snapshot, selected.table, selected.id) === undefined) {
    return <p className={styles.none}>{t('app.inspector.empty')}</p>;
  }
  return (
    <Inspected
      selected={inspectorOf(selected.table) === undefined ? aboutOf(snapshot, selected) : selected}
    />
  );
}

/** A claim is shown in the inspector of what it speaks about, where it is the current one. */
function aboutOf(snapshot: Snapshot, selected: Selected): Selected {
  return selected.table === 'claims'
    ? (rowById(snapshot, 'claims', selected.id)?.about ?? selected)
    : selected;
}

function Edge(): ReactNode {
  const t = useT();
  const width = usePreferences((state) => state.inspectorWidth);
  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    const edge = event.currentTarget;
    const startX = event.clientX;
    edge.setPointerCapture(event.pointerId);
    const onMove = (move: globalThis.PointerEvent): void =>
      setPreferences({ inspectorWidth: within(width + startX - move.clientX) });
    const onUp = (): void => {
      edge.removeEventListener('pointermove', onMove);
      edge.removeEventListener('pointerup', onUp);
    };
    edge.addEventListener('pointermove', onMove);
    edge.addEventListener('pointerup', onUp);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowLeft: 16, ArrowRight: -16 }[event.key];
    if (step === undefined || event.altKey) return;
    event.preventDefault();
    setPreferences({ inspectorWidth: within(width + step) });
  };
  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={t('app.inspector.resize')}
      aria-valuenow={width}
      aria-valuemin={inspectorWidths.smallest}
      aria-valuemax={inspectorWidths.largest}
      tabIndex={0}
      className={styles.edge}
      onPointerDown={onPointerDown}
      onKeyDown={onKeyDown}
      onDoubleClick={() => setPreferences({ inspectorWidth: inspectorWidths.usual })}
    />
  );
}
