import type { ReactNode } from 'react';
import { Button as Pressable } from 'react-aria-components';
import type { AnyChange } from '#shared/case/changes.ts';
import { rowById } from '#shared/case/snapshot.ts';
import { instantInWords } from '#shared/dates/instant.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { letterOf } from '../../inspector/row-label.ts';
import { changeCount, changesListed, type ListedEntry } from '../../store/listed-entry.ts';
import { useSnapshot } from '../../store/react.tsx';
import { FieldList } from '../../ui/FieldList.tsx';
import { KindLetter } from '../../ui/KindLetter.tsx';
import { Kept, Note, Panel, Section } from '../../ui/Panel.tsx';
import { openRow } from '../../workspace/navigation.ts';
import { sectionOfTable } from '../../workspace/route.ts';
import { fieldChanges } from './entry-fields.ts';
import { changeTitle, entrySentence, type JournalView } from './entry-words.ts';
import { fieldName, valueInWords } from './field-words.ts';
import styles from './journal.module.css';
import { asOf } from './known-rows.ts';

/** One entry whole: who, when, why, and every field before and after. */
export function EntryPanel({
  entry,
  view,
  isUndone,
  onPrevious,
  onNext,
}: {
  readonly entry: ListedEntry;
  readonly view: JournalView;
  readonly isUndone: boolean;
  readonly onPrevious: (() => void) | undefined;
  readonly onNext: (() => void) | undefined;
}): ReactNode {
  const t = useT();
  const locale = useLocale();
  const changes = entry.changes as readonly AnyChange[];
  return (
    <Panel
      kind={t('journal.entry', { number: entry.seq })}
      title={entrySentence(entry, view)}
      onPrevious={onPrevious}
      onNext={onNext}
      head={
        <FieldList
          names="narrow"
          rows={[
            { label: t('journal.column.when'), value: instantInWords(entry.at, locale, zone) },
            { label: t('journal.column.who'), value: entry.actor === '' ? t('journal.nobody') : entry.actor },
            {
              label: t('common.field.reason'),
              value: entry.reason === undefined ? undefined : <Kept>{entry.reason}</Kept>,
            },
            { label: t('journal.state'), value: isUndone ? t('journal.undone') : undefined },
          ]}
        />
      }
    >
      {changes.slice(0, changesListed).map((change) => (
        <ChangeSection key={`${change.table} ${change.id}`} change={change} entry={entry} view={view} />
      ))}
      {changeCount(entry) > changesListed ? (
        <Section title={t('journal.others')}>
          <Note>{t('journal.othersCount', { count: changeCount(entry) - changesListed })}</Note>
        </Section>
      ) : undefined}
      <Section title={t('journal.links')}>
        <dl className={styles.hashes}>
          <dt>{t('journal.previous')}</dt>
          <dd>{entry.previous}</dd>
          <dt>{t('journal.hash')}</dt>
          <dd>{entry.hash}</dd>
        </dl>
      </Section>
    </Panel>
  );
}

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

function ChangeSection({
  change,
  entry,
  view,
}: {
  readonly change: AnyChange;
  readonly entry: ListedEntry;
  readonly view: JournalView;
}): ReactNode {
  const t = useT();
  const locale = useLocale();
  const now = useSnapshot();
  const then = asOf(view.known, entry);
  const kind = change.before === undefined ? 'added' : change.after === undefined ? 'removed' : 'edited';
  const isHere = rowById(now, change.table, change.id) !== undefined;
  const letter = letterOf[change.table];
  const title = changeTitle(change, then, locale);
  return (
    <Section
      title={
        <span className={styles.changeTitle}>
          {letter === undefined ? undefined : <KindLetter letter={letter} />}
          {isHere && sectionOfTable[change.table] !== undefined ? (
            <Pressable
              className={styles.rowLink ?? ''}
              onPress={() => openRow({ table: change.table, id: change.id })}
            >
              {title}
            </Pressable>
          ) : (
            <span>{title}</span>
          )}
        </span>
      }
      aside={t(`journal.change.${kind}`)}
    >
      <dl className={styles.fields}>
        {fieldChanges(change).map(({ field }) => {
          const before = valueInWords(change, 'before', field, then, locale);
          const after = valueInWords(change, 'after', field, then, locale);
          if (before === undefined && after === undefined) return undefined;
          return (
            <div key={field} className={styles.field}>
              <dt>{fieldName(change.table, field, locale)}</dt>
              {kind === 'added' ? undefined : (
                <dd className={styles.before}>
                  <span className="visually-hidden">{t('journal.before')} </span>
                  {before === undefined ? <i>{t('journal.empty')}</i> : <del>{before}</del>}
                </dd>
              )}
              {kind === 'removed' ? undefined : (
                <dd className={styles.after}>
                  <span className="visually-hidden">{t('journal.after')} </span>
                  {after === undefined ? <i>{t('journal.empty')}</i> : <ins>{after}</ins>}
                </dd>
              )}
            </div>
          );
        })}
      </dl>
    </Section>
  );
}
