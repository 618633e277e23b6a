import { type ReactNode, useRef } from 'react';
import { rowById } from '#shared/case/snapshot.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { useCase, useOfCase } from '../../store/react.tsx';
import { Button, IconButton } from '../../ui/Button.tsx';
import { unmark } from '../../workspace/marks.ts';
import {
  cancelArrivals,
  dismissArrivals,
  takeAllProposals,
  useArrivals,
  type ArrivalLine,
} from './arrivals.ts';
import { FileOutcomeLine } from './FileOutcomeLine.tsx';
import { askSourcesRemoval } from './sources-removal.ts';
import styles from './sources.module.css';

/** Takes out again all that the files just given have added, as one act, while some of it is there. */
function RemoveArrived({ lines }: { readonly lines: readonly ArrivalLine[] }): ReactNode {
  const t = useT();
  const added = lines.flatMap(({ outcome }) =>
    outcome?.result.ok === true ? [outcome.result.value.source.id] : [],
  );
  const there = useOfCase((snapshot) =>
    added.filter((id) => rowById(snapshot, 'sources', id) !== undefined).join(' '),
  );
  if (there === '') return undefined;
  const ids = there.split(' ');
  const remove = (): void => {
    unmark();
    askSourcesRemoval(ids);
  };
  return (
    <Button kind="quiet" onPress={remove}>
      {t('sources.import.remove', { count: ids.length })}
    </Button>
  );
}

/** What became of the files just given, one line each, and how far those still coming are. */
export function FileOutcomes(): ReactNode {
  const t = useT();
  const locale = useLocale();
  const store = useCase();
  const lines = useArrivals((state) => state.lines);
  const done = lines.filter(({ outcome }) => outcome !== undefined);
  const added = done.filter(({ outcome }) => outcome?.result.ok === true);
  const unread = added.filter(
    ({ outcome }) => outcome?.result.ok === true && outcome.result.value.unread !== undefined,
  ).length;
  const waiting = lines.length - done.length;
  const proposing = added.filter(({ isSettled, proposes }) => proposes === true && isSettled !== true).length;
  const list = useRef<HTMLUListElement>(null);
  // Among hundreds of lines the few that tell of a file left out, or without a text, are found by their count, one after the other.
  const toNext = (fate: 'refused' | 'unread'): void => {
    const told = [...(list.current?.querySelectorAll<HTMLElement>(`[data-fate="${fate}"]`) ?? [])];
    const last = told.findIndex((line) => line === shown.current);
    shown.current = told[last + 1] ?? told[0];
    shown.current?.scrollIntoView({ block: 'nearest' });
    shown.current?.focus({ preventScroll: true });
  };
  const shown = useRef<HTMLElement>(undefined);
  return (
    <section className={styles.outcomes} aria-label={t('sources.import.title')} data-file-outcomes>
      <div className={styles.outcomesHead}>
        <div role="status" className={styles.outcomesCounts}>
          <span className="strong">{t('sources.import.added', { count: added.length })}</span>
          {unread > 0 ? (
            <button
              type="button"
              className={styles.toRefused}
              title={t('sources.import.toRefused')}
              onClick={() => toNext('unread')}
            >
              {t('sources.import.unread', { count: unread })}
            </button>
          ) : undefined}
          {done.length > added.length ? (
            <button
              type="button"
              className={styles.toRefused}
              title={t('sources.import.toRefused')}
              onClick={() => toNext('refused')}
            >
              {t('sources.import.refused', { count: done.length - added.length })}
            </button>
          ) : undefined}
          {waiting > 0 ? (
            <span className="muted">{t('sources.import.waiting', { count: waiting })}</span>
          ) : undefined}
        </div>
        {proposing > 1 && waiting === 0 ? (
          <Button kind="quiet" onPress={() => void takeAllProposals(store, locale)}>
            {t('sources.proposed.takeAll')}
          </Button>
        ) : undefined}
        {waiting === 0 ? <RemoveArrived lines={lines} /> : undefined}
        {waiting > 0 ? (
          <>
            <Button kind="quiet" onPress={cancelArrivals}>
              {t('common.cancel')}
            </Button>
            <span
              className={styles.outcomesDone}
              style={{ inlineSize: `${(100 * done.length) / lines.length}%` }}
            />
          </>
        ) : (
          <IconButton icon="close" label={t('common.close')} onPress={dismissArrivals} />
        )}
      </div>
      <ul ref={list}>
        {lines.map((line) => (
          <FileOutcomeLine key={line.key} line={line} />
        ))}
      </ul>
    </section>
  );
}
