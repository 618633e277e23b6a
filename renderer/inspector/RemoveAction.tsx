import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useLocale, useT } from '../i18n/use-t.ts';
import { useCase, useSnapshot } from '../store/react.tsx';
import { Button } from '../ui/Button.tsx';
import { act } from '../workspace/act.ts';
import { notifyDone } from '../workspace/notices.ts';
import { select } from '../workspace/selection.ts';
import styles from './inspector.module.css';
import { askRemoval, removalForecast, useRemoval } from './removal.ts';
import { RemovalQuestion } from './RemovalQuestion.tsx';
import { rowLabel } from './row-label.ts';
import { removeCommandOf, type EditableTable } from './save-row.ts';

type Removable = Exclude<EditableTable, 'cases'>;

/**
 * Deletes a row: says first what goes with it, takes an optional reason for the journal, offers to undo. What is held
 * back by other rows says by how many, and cannot be confirmed. The Delete key opens it through `askRemoval`.
 */
export function RemoveAction({
  table,
  id,
  next,
  hasKey = true,
}: {
  readonly table: Removable;
  readonly id: string;
  /** What to select once it is gone. */
  readonly next?: string | undefined;
  /** Whether the Delete key does the same where the row is shown. */
  readonly hasKey?: boolean;
}): ReactNode {
  const t = useT();
  const isAsked = useRemoval(({ asked }) => asked?.table === table && asked.id === id);
  if (isAsked) {
    return (
      <InSight>
        <RemovalSheet table={table} id={id} next={next} />
      </InSight>
    );
  }
  return (
    <div className={styles.remove}>
      <Button
        kind="quiet"
        icon="trash"
        {...(hasKey ? { keys: 'Delete' } : {})}
        onPress={() => askRemoval({ table, id })}
      >
        {t('inspector.remove.action')}
      </Button>
    </div>
  );
}

/** The key is pressed anywhere; the question must not wait below the fold. */
function InSight({ children }: { readonly children: ReactNode }): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => frame.current?.scrollIntoView({ block: 'end' }), []);
  return <div ref={frame}>{children}</div>;
}

function RemovalSheet({
  table,
  id,
  next,
}: {
  readonly table: Removable;
  readonly id: string;
  readonly next: string | undefined;
}): ReactNode {
  const t = useT();
  const locale = useLocale();
  const store = useCase();
  const snapshot = useSnapshot();
  // Counted once, when the question is asked: it reads every table.
  const [forecast] = useState(() => removalForecast(snapshot, [{ table, id }]));
  const cancel = (): void => askRemoval(undefined);
  const remove = async (reason: string): Promise<void> => {
    const label = rowLabel(snapshot, { table, id }, locale);
    const why = reason === '' ? {} : { reason };
    const done = await act(store, removeCommandOf(table), { id, ...why } as never, { keepSelection: true });
    if (!done.ok) return;
    cancel();
    select(next === undefined ? undefined : { table, id: next });
    notifyDone(t('inspector.remove.done', { label }), done.value.entry);
  };

  return (
    <RemovalQuestion
      title={t('inspector.remove.title')}
      action={t('inspector.remove.action')}
      forecast={forecast}
      onConfirm={(reason) => void remove(reason)}
      onCancel={cancel}
    />
  );
}
