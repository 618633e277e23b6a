import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import { assertNever } from '#shared/lib/assert.ts';
import { formatAgo, formatNumber } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { useLocale, useT } from '../i18n/use-t.ts';
import { useCase, useCaseIfOpen, useCatalogue, useOfCase } from '../store/react.tsx';
import { momentOf } from '../store/stored-entry.ts';
import { chainStanding, useChain, type ChainStanding } from '../workspace/chain.ts';
import { clock } from './clock.ts';
import styles from './StatusBar.module.css';

/** The foot of the window: that everything is saved, that nothing goes out, and where the chain of the journal stands. */
export function StatusBar(): ReactNode {
  const t = useT();
  const store = useCaseIfOpen();
  return (
    <footer className={styles.status}>
      <span>
        <i className={styles.dot} />
        {store === undefined ? t('app.status.saved') : <SavedAt />}
      </span>
      <span className={styles.offline}>{t('app.status.offline')}</span>
      <span className={styles.push}>{store === undefined ? <CaseCount /> : <Chain />}</span>
    </footer>
  );
}

function CaseCount(): ReactNode {
  const t = useT();
  return t('app.status.casesVerified', { count: useCatalogue().length });
}

function SavedAt(): ReactNode {
  const t = useT();
  const locale = useLocale();
  const seq = useOfCase((snapshot) => snapshot.seq);
  const at = useLastEntryAt(seq);
  const now = useMinutes();
  if (at === undefined) return t('app.status.saved');
  return t('app.status.savedEntry', {
    number: seq,
    ago: formatAgo(at, Math.max(now, Date.parse(at)), locale),
  });
}

function Chain(): ReactNode {
  const t = useT();
  const store = useCase();
  const head = useOfCase((snapshot) => snapshot.head);
  const seq = useOfCase((snapshot) => snapshot.seq);
  const locale = useLocale();
  const standing = chainStanding(useChain(store.id), { seq, head });
  return (
    <>
      <span className={standing.state === 'broken' ? styles.broken : ''}>{inWords(standing, t, locale)}</span>
      {' · '}
      <span className="mono" title={t('app.status.head', { number: formatNumber(seq, locale), head })}>
        {head.slice(0, 4)} {head.slice(4, 8)} … {head.slice(-4)}
      </span>
    </>
  );
}

function inWords(standing: ChainStanding, t: ReturnType<typeof useT>, locale: Locale): string {
  switch (standing.state) {
    case 'unchecked':
      return t('app.status.chainUnchecked');
    case 'verified':
      return t('app.status.chain');
    case 'behind':
      return t('app.status.chainUpTo', { number: formatNumber(standing.upTo, locale) });
    case 'broken':
      return t('app.status.chainBroken', { number: formatNumber(standing.at, locale) });
    default:
      return assertNever(standing);
  }
}

/** When the last journal entry was written: known of what this window saw, read once for what was there before. */
function useLastEntryAt(seq: number): string | undefined {
  const store = useCase();
  const written = useSyncExternalStore(store.subscribe, store.writtenAt);
  const isKnown = written !== undefined;
  const [last, setLast] = useState<string>();
  useEffect(() => {
    if (isKnown) return undefined;
    let isCurrent = true;
    void store.stored(seq).then((entries) => {
      const entry = entries.at(-1);
      if (isCurrent) setLast(entry && momentOf(entry));
    });
    return () => {
      isCurrent = false;
    };
  }, [store, seq, isKnown]);
  return written ?? last;
}

/** The clock, to half a minute. */
function useMinutes(): number {
  const [now, setNow] = useState(() => clock());
  useEffect(() => {
    const timer = setInterval(() => setNow(clock()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
