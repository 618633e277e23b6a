import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { ownDateOf } from '#shared/analysis/own-date.ts';
import type { Source } from '#shared/model/index.ts';
import { formatBytes } from '../../i18n/format.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { useCase, useSnapshot, useText } from '../../store/react.tsx';
import { Button } from '../../ui/Button.tsx';
import { leaveFields, takeFields } from './proposal-answers.ts';
import { proposedDate, proposedFields, type ProposedField } from './proposed-fields.ts';
import styles from './proposed.module.css';
import { readUnasked } from './read-in-original.ts';
import { useSourceProposals } from './source-proposals.ts';
import { useSuggesting } from './suggest/suggesting-store.ts';

/** What a document says of itself and its notice does not: there until it is answered, however long ago it came in. */
export function ProposedInNotice({ source }: { readonly source: Source }): ReactNode {
  // Shown for another source, it begins anew.
  return <Proposed key={source.id} source={source} />;
}

function Proposed({ source }: { readonly source: Source }): ReactNode {
  const t = useT();
  const locale = useLocale();
  const bytes = source.original?.bytes ?? 0;
  const [isWanted, setWanted] = useState(bytes <= readUnasked);
  const read = useSourceProposals(source, isWanted);
  const ofFile = read?.ok === true ? proposedFields(read.value, source, locale) : [];
  const ofText = useOwnDate(source);
  const isDated = ofFile.some(({ field }) => field === 'published');
  const proposed = isDated ? ofFile : [...ofFile, ...ofText];
  return (
    <>
      {isWanted ? undefined : (
        <div className={styles.asked}>
          <Button onPress={() => setWanted(true)}>
            {t('sources.proposed.read', { size: formatBytes(bytes, locale) })}
          </Button>
        </div>
      )}
      {proposed.length === 0 ? undefined : <Rows source={source} proposed={proposed} />}
    </>
  );
}

/** The date that its text gives itself, among what the rules have found in it. */
function useOwnDate(source: Source): readonly ProposedField[] {
  const locale = useLocale();
  const snapshot = useSnapshot();
  const text = useText(source.text?.sha256);
  const read = useSuggesting((state) => state.read);
  return useMemo(() => {
    if (read === undefined || read.sourceId !== source.id || read.text !== text) return [];
    const own = ownDateOf(snapshot, source.id, text, read.all);
    return own === undefined ? [] : proposedDate(own, text, source, locale);
  }, [snapshot, source, text, read, locale]);
}

function Rows({
  source,
  proposed,
}: {
  readonly source: Source;
  readonly proposed: readonly ProposedField[];
}): ReactNode {
  const t = useT();
  const store = useCase();
  const rows = useRef<HTMLUListElement>(null);
  const answered = useRef<number>(undefined);
  // The row that was answered is gone: whoever goes through them by keyboard goes on with the one that took its place.
  useEffect(() => {
    const at = answered.current;
    answered.current = undefined;
    if (at === undefined) return;
    const takes = rows.current?.querySelectorAll<HTMLElement>('[data-take] button');
    takes?.[Math.min(at, takes.length - 1)]?.focus();
  }, [proposed.length]);
  const answer = (index: number, how: () => unknown): void => {
    answered.current = index;
    how();
  };
  return (
    <section className={styles.proposed} aria-labelledby="proposed-in-notice" data-proposed>
      <header className={styles.head}>
        <h3 id="proposed-in-notice">{t('sources.proposed.title')}</h3>
        {proposed.length > 1 ? (
          <Button kind="quiet" onPress={() => void takeFields(store, source, proposed)}>
            {t('sources.proposed.takeWhole')}
          </Button>
        ) : undefined}
      </header>
      <ul ref={rows}>
        {proposed.map((one, index) => (
          <li key={one.field} className={styles.row}>
            <span className={styles.label}>{one.label}</span>
            <span className={styles.value} dir="auto">
              {one.value}
              {one.reason === undefined ? undefined : <span className={styles.reason}>{one.reason}</span>}
            </span>
            <span className={styles.answers}>
              <span data-take>
                <Button
                  aria-label={t('sources.proposed.takeNamed', { field: one.label })}
                  onPress={() => answer(index, () => void takeFields(store, source, [one]))}
                >
                  {t('sources.proposed.take')}
                </Button>
              </span>
              <Button
                kind="quiet"
                aria-label={t('sources.proposed.leaveNamed', { field: one.label })}
                onPress={() => answer(index, () => void leaveFields(store, source, [one]))}
              >
                {t('sources.proposed.leave')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
