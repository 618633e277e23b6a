import { memo, type ReactNode } from 'react';
import { rowById } from '#shared/case/snapshot.ts';
import { dateInWords } from '#shared/dates/wording.ts';
import type { Problem } from '#shared/lib/errors.ts';
import { guardInWords } from '../../i18n/guard-words.ts';
import { problemSentence } from '../../i18n/problem-sentence.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { useCase, useOfCase } from '../../store/react.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { openSource } from '../../workspace/navigation.ts';
import type { AddedFile } from './add-file.ts';
import { AlreadyThere } from './AlreadyThere.tsx';
import { leaveProposals, takeProposals, type ArrivalLine } from './arrivals.ts';
import { isPicture } from './pages/has-pages.ts';
import { listedPages } from './pages/listed-pages.ts';
import { LockedDocument } from './pages/LockedDocument.tsx';
import { proposedFields, proposedWords } from './proposed-fields.ts';
import { setReadingMode } from './reading-store.ts';
import styles from './sources.module.css';

function Line({ line }: { readonly line: ArrivalLine }): ReactNode {
  const { name, depth, outcome } = line;
  const isWhole = outcome?.result.ok === true && outcome.result.value.unread === undefined;
  const state = outcome === undefined ? 'coming' : isWhole ? 'in' : 'trouble';
  const fate = outcome?.result.ok === false ? 'refused' : state === 'trouble' ? 'unread' : undefined;
  return (
    <li
      className={styles.outcome}
      data-file={name}
      data-state={state}
      {...(fate === undefined ? {} : { 'data-fate': fate, tabIndex: -1 })}
    >
      <Icon name={signs[state]} size={14} />
      <span style={depth === 0 ? undefined : { paddingInlineStart: `${depth * 14}px` }}>
        <span className={styles.fileName} title={name} dir="auto">
          {name}
        </span>
      </span>
      {outcome === undefined ? (
        <Coming line={line} />
      ) : outcome.result.ok ? (
        <Added added={outcome.result.value} line={line} />
      ) : outcome.result.error.code === 'file.duplicate' ? (
        <AlreadyThere problem={outcome.result.error} />
      ) : (
        <Sentence problem={outcome.result.error} />
      )}
    </li>
  );
}

const signs = { coming: 'clock', in: 'check', trouble: 'warning' } as const;

/** A file that is still to be read, being read, or read and waiting for its reader to say what may be kept. */
function Coming({ line: { isAsked, progress } }: { readonly line: ArrivalLine }): ReactNode {
  const t = useT();
  return (
    <span className="muted tabular">
      {isAsked === true
        ? t('sources.import.asked')
        : progress === undefined
          ? t('sources.import.reading')
          : t('sources.import.progress', progress)}
    </span>
  );
}

/** One file: on its way, made a source, or why not. Drawn again only when that changes. */
export const FileOutcomeLine = memo(Line);

function Added({ added, line }: { readonly added: AddedFile; readonly line: ArrivalLine }): ReactNode {
  const t = useT();
  const locale = useLocale();
  const { source, unread, warnings, scannedPages } = added;
  const { created } = added.proposals;
  // As it is called now: its title may have been taken over from it, or mended, since.
  const title = useOfCase((snapshot) => rowById(snapshot, 'sources', source.id)?.title);
  const named = { number: String(source.number), title: title ?? source.title };
  if (title === undefined) return <span className="muted">{t('sources.import.gone', named)}</span>;
  return (
    <div className={styles.added}>
      <Button kind="quiet" onPress={() => openSource(source.id)}>
        {t('sources.import.source', named)}
      </Button>
      {source.guard === undefined ? undefined : <span>{guardInWords(source.guard, locale)}</span>}
      {unread === undefined ? undefined : (
        <span>
          <Sentence problem={unread} /> <span className="muted">{t('sources.import.kept')}</span>
        </span>
      )}
      {unread?.code === 'document.password' ? (
        <div>
          <span className={styles.answers}>
            <LockedDocument sourceId={source.id} />
          </span>
        </div>
      ) : undefined}
      {scannedPages.length > 0 && source.shape === undefined ? <Scanned added={added} /> : undefined}
      {warnings.map((warning, index) => (
        <Sentence key={index} problem={warning} />
      ))}
      {created === undefined ? undefined : (
        <span className="muted">
          {t('sources.proposed.created', { date: dateInWords(created, locale, 'short') })}
        </span>
      )}
      {line.proposes === true && line.isSettled !== true ? <Proposed added={added} line={line} /> : undefined}
    </div>
  );
}

/** Pages that are pictures: said once it is in; their words are recognised where the pages are seen. */
function Scanned({ added: { source, scannedPages } }: { readonly added: AddedFile }): ReactNode {
  const t = useT();
  const locale = useLocale();
  const see = (): void => {
    openSource(source.id);
    setReadingMode('original');
  };
  return (
    <span>
      {isPicture(source)
        ? t('pages.scannedPicture')
        : t('pages.scanned', { count: scannedPages.length, pages: listedPages(scannedPages, locale) })}{' '}
      <span className={styles.answers}>
        <Button onPress={see}>{t('pages.seeAndRecognise')}</Button>
      </span>
    </span>
  );
}

/** What the document says of itself: taken over at a key press, or left. */
function Proposed({ added, line }: { readonly added: AddedFile; readonly line: ArrivalLine }): ReactNode {
  const t = useT();
  const locale = useLocale();
  const store = useCase();
  // Followed: it may have been answered in the notice of the source meanwhile.
  const source = useOfCase((snapshot) => rowById(snapshot, 'sources', added.source.id));
  const proposed = source === undefined ? [] : proposedFields(added.proposals, source, locale);
  if (proposed.length === 0) return undefined;
  return (
    <div data-proposed>
      <span className="muted">{t('sources.proposed.says')}</span>{' '}
      {proposed.map((one) => (
        <span key={one.field} className={styles.proposal} dir="auto">
          {proposedWords(one, locale)}
        </span>
      ))}
      <span className={styles.answers}>
        <Button onPress={() => void takeProposals(store, line, locale)}>{t('sources.proposed.take')}</Button>
        <Button onPress={() => void leaveProposals(store, line, locale)}>
          {t('sources.proposed.leave')}
        </Button>
      </span>
    </div>
  );
}

function Sentence({ problem: { code, params } }: { readonly problem: Problem }): ReactNode {
  const locale = useLocale();
  return <span>{problemSentence({ code, ...(params === undefined ? {} : { params }) }, locale)}</span>;
}
