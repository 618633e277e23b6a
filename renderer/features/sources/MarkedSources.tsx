import { type ReactNode, useState } from 'react';
import { rowById, type Snapshot } from '#shared/case/snapshot.ts';
import type { Source } from '#shared/model/index.ts';
import { firstNames } from '../../i18n/first-names.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { removalForecast } from '../../inspector/removal.ts';
import { RemovalQuestion } from '../../inspector/RemovalQuestion.tsx';
import { useCase, useSnapshot } from '../../store/react.tsx';
import { Button } from '../../ui/Button.tsx';
import { shownRows } from '../../ui/shown-rows.ts';
import { act } from '../../workspace/act.ts';
import { unmark } from '../../workspace/marks.ts';
import { notifyDone } from '../../workspace/notices.ts';
import { select, useWorkspace } from '../../workspace/selection.ts';
import { askSourcesRemoval, useSourcesRemoval } from './sources-removal.ts';
import styles from './sources.module.css';

/**
 * At the foot of the list, where nothing moves for it: how many sources are marked and what can be done with them; in its place
 * the question, once the deletion of several is asked for.
 */
export function MarkedSources({ marked }: { readonly marked: ReadonlySet<string> }): ReactNode {
  const t = useT();
  const snapshot = useSnapshot();
  const asked = useSourcesRemoval(({ ids }) => ids);
  const sources = sourcesOf(snapshot, asked);
  if (sources.length > 0) {
    return (
      <div className={styles.marked} data-batch>
        <Question key={asked.join(' ')} sources={sources} />
      </div>
    );
  }
  if (marked.size === 0) return undefined;
  return (
    <section className={styles.marked} aria-label={t('sources.marked.label')} data-batch>
      <div className={styles.markedBar}>
        <span role="status" className="strong">
          {t('sources.marked', { count: marked.size })}
        </span>
        <Button icon="trash" keys="Delete" onPress={() => askSourcesRemoval([...marked])}>
          {t('common.delete')}
        </Button>
        <Button kind="quiet" keys="Escape" onPress={unmark}>
          {t('sources.marked.none')}
        </Button>
      </div>
    </section>
  );
}

function Question({ sources }: { readonly sources: readonly Source[] }): ReactNode {
  const t = useT();
  const locale = useLocale();
  const store = useCase();
  const ids = sources.map(({ id }) => id);
  const count = ids.length;
  // Counted once, when the question is asked: it reads every table.
  const [forecast] = useState(() =>
    removalForecast(
      store.snapshot(),
      ids.map((id) => ({ table: 'sources', id })),
    ),
  );
  const cancel = (): void => askSourcesRemoval([]);
  const remove = async (reason: string): Promise<void> => {
    const next = nextAfter(new Set(ids));
    const why = reason === '' ? {} : { reason };
    const done = await act(store, 'source.remove', { ids, ...why }, { keepSelection: true });
    if (!done.ok) return;
    cancel();
    unmark();
    if (next !== undefined) select(next.id === undefined ? undefined : { table: 'sources', id: next.id });
    notifyDone(t('sources.removal.done', { count }), done.value.entry);
  };
  return (
    <RemovalQuestion
      title={t('sources.removal.title', { count })}
      names={firstNames(
        sources.map(({ title }) => title),
        locale,
      )}
      action={t('inspector.remove.action')}
      count={count}
      forecast={forecast}
      onConfirm={(reason) => void remove(reason)}
      onCancel={cancel}
    />
  );
}

/** Those of them that are there, in the order of their numbers. */
function sourcesOf(snapshot: Snapshot, ids: readonly string[]): readonly Source[] {
  return ids
    .flatMap((id) => rowById(snapshot, 'sources', id) ?? [])
    .toSorted((one, other) => one.number - other.number);
}

/** What the list selects when the selected row goes with these: the next that stays, else the one before. Undefined when it stays. */
function nextAfter(going: ReadonlySet<string>): { readonly id: string | undefined } | undefined {
  const { selected } = useWorkspace.getState();
  if (selected?.table !== 'sources' || !going.has(selected.id)) return undefined;
  const rows = shownRows();
  const staying = Array.from({ length: rows?.count ?? 0 }, (_, index) => rows?.idAt(index)).filter(
    (id) => id === selected.id || (id !== undefined && !going.has(id)),
  );
  const at = staying.indexOf(selected.id);
  return { id: at === -1 ? undefined : (staying[at + 1] ?? staying[at - 1]) };
}
