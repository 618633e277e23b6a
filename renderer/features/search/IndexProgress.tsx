import { type ReactNode, useEffect, useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import type { Question } from '../../search/answer.ts';
import { searchClient } from '../../search/search-client.ts';
import { Note } from '../../ui/Panel.tsx';
import { Progress } from '../../ui/Progress.tsx';
import styles from './search.module.css';

export type IndexProgressProps = {
  readonly cases: Question['cases'];
  /** Cases that the last answer waits for. */
  readonly waiting: readonly string[] | undefined;
  readonly failed: readonly string[] | undefined;
};

/** How far the first reading of the cases is; nothing once all are read. */
export function IndexProgress({ cases, waiting, failed }: IndexProgressProps): ReactNode {
  const t = useT();
  const [, setHeard] = useState(0);
  useEffect(() => {
    for (const { id } of cases) searchClient().open(id);
    return searchClient().subscribe(() => setHeard((count) => count + 1));
  }, [cases]);
  const reading = cases.flatMap(({ id }) => {
    const state = searchClient().stateOf(id);
    return state?.state === 'reading' ? [state] : [];
  });
  const done = reading.reduce((sum, state) => sum + state.done, 0);
  const total = reading.reduce((sum, state) => sum + state.total, 0);
  const isWaiting = reading.length > 0 && (waiting === undefined || waiting.length > 0);
  if (!isWaiting && (failed?.length ?? 0) === 0) return undefined;
  return (
    <div className={styles.progress}>
      {isWaiting ? (
        <Progress label={t('search.reading')} {...(total === 0 ? {} : { done, total })} />
      ) : undefined}
      {failed === undefined || failed.length === 0 ? undefined : (
        <Note>{t('search.failed', { count: failed.length })}</Note>
      )}
    </div>
  );
}
