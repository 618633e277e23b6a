import { formatMoment, formatNumber } from '../../i18n/format.ts';
import { translator } from '../../i18n/translate.ts';
import type { ListedEntry } from '../../store/listed-entry.ts';
import type { GridColumn } from '../../ui/grid-column.ts';
import { entrySentence, type JournalView } from './entry-words.ts';
import styles from './journal.module.css';

/** The columns of the journal. Sentences are made when they are first needed, and kept. */
export function journalColumns(
  view: JournalView,
  undone: ReadonlySet<number>,
): readonly GridColumn<ListedEntry>[] {
  const { locale } = view;
  const t = translator(locale);
  const sentences = new Map<number, string>();
  const sentence = (entry: ListedEntry): string => {
    const made = sentences.get(entry.seq) ?? entrySentence(entry, view);
    sentences.set(entry.seq, made);
    return made;
  };
  const actor = (entry: ListedEntry): string => (entry.actor === '' ? t('journal.nobody') : entry.actor);
  return [
    {
      id: 'seq',
      header: t('journal.column.number'),
      width: '64px',
      align: 'end',
      cell: ({ seq }) => formatNumber(seq, locale),
      sortValue: ({ seq }) => seq,
    },
    {
      id: 'act',
      header: t('journal.column.act'),
      width: 'minmax(220px, 4fr)',
      isPrimary: true,
      cell: (entry) =>
        undone.has(entry.seq) ? (
          <span className={styles.undone}>
            <s>{sentence(entry)}</s> <em>{t('journal.undone')}</em>
          </span>
        ) : (
          sentence(entry)
        ),
      text: (entry) => `${sentence(entry)} ${entry.reason ?? ''}`,
    },
    {
      id: 'who',
      header: t('journal.column.who'),
      width: 'minmax(84px, 0.8fr)',
      leaves: 1,
      cell: (entry) => <span className={entry.actor === '' ? styles.quiet : undefined}>{actor(entry)}</span>,
      text: actor,
      sortValue: actor,
    },
    {
      id: 'when',
      header: t('journal.column.when'),
      width: '148px',
      leaves: 2,
      cell: ({ at }) => formatMoment(at, locale),
      sortValue: ({ at }) => at,
    },
  ];
}
