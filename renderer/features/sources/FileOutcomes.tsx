import { type ReactNode, useRef } from 'react';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { useCase } from '../../store/react.tsx';
import { Button, IconButton } from '../../ui/Button.tsx';
import { cancelArrivals, dismissArrivals, takeAllProposals, useArrivals } from './arrivals.ts';
import { FileOutcomeLine } from './FileOutcomeLine.tsx';
import styles from './sources.module.css';

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
