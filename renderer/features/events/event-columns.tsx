import { headDate, type TimelineItem } from '#shared/analysis/timeline.ts';
import { spread } from '#shared/dates/bounds.ts';
import { dateInWords } from '#shared/dates/wording.ts';
import { isolated } from '#shared/lib/bidi.ts';
import { formatList } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { translator } from '../../i18n/translate.ts';
import type { GridColumn } from '../../ui/grid-column.ts';
import { Kept } from '../../ui/Panel.tsx';
import { Disagreement } from '../../ui/Stance.tsx';
import styles from './events.module.css';
import { disagreementWords, momentOf } from './timeline-words.ts';

/** A column of the table twin, with what its CSV holds. */
export type EventColumn = GridColumn<TimelineItem> & {
  readonly value: (item: TimelineItem) => string | number | undefined;
};

/** The twin of the drawing: the same items, in words. */
export function eventColumns(locale: Locale): readonly EventColumn[] {
  const t = translator(locale);
  const kind = (item: TimelineItem): string =>
    item.isOther
      ? t('events.kind.other')
      : item.subject.kind === 'event'
        ? t(`model.stage.${item.subject.event.stage}`)
        : t(`events.kind.${item.subject.kind}`);
  const dates = (item: TimelineItem): string | undefined => {
    const all = [
      ...new Set(
        item.readings.map(({ date }) =>
          dateInWords(item.subject.kind === 'publication' ? momentOf(date) : date, locale, 'short'),
        ),
      ),
    ];
    return all.length === 0 ? undefined : all.join(t('events.table.or'));
  };
  const sources = (item: TimelineItem): readonly number[] => [
    ...new Set(
      item.subject.kind === 'publication'
        ? [item.subject.source.number]
        : item.readings.flatMap(({ testimony }) => testimony?.source.number ?? []),
    ),
  ];
  const title = (item: TimelineItem): string =>
    item.subject.kind === 'publication'
      ? `${t('common.source.number', { number: String(item.subject.source.number) })}, ${isolated(item.title)}`
      : item.title;
  return [
    {
      id: 'title',
      header: t('events.column.title'),
      width: 'minmax(170px, 3fr)',
      isPrimary: true,
      cell: (item) => <span className={item.isOther ? styles.otherTitle : styles.title}>{title(item)}</span>,
      text: title,
      value: title,
      sortValue: title,
    },
    {
      id: 'stage',
      header: t('events.column.stage'),
      width: 'minmax(96px, 1fr)',
      leaves: 3,
      cell: kind,
      text: kind,
      value: kind,
      sortValue: kind,
    },
    {
      id: 'date',
      header: t('events.column.date'),
      width: 'minmax(152px, 1.8fr)',
      cell: (item) =>
        item.retained?.date === undefined ? (
          (dates(item) ?? <span className={styles.bound}>{t('events.noDate')}</span>)
        ) : (
          <Kept>{dateInWords(item.retained.date, locale, 'short')}</Kept>
        ),
      text: dates,
      value: dates,
      sortValue: (item) => {
        const date = headDate(item);
        if (date === undefined) return undefined;
        const { from, to } = spread(date);
        return from ?? to;
      },
    },
    {
      id: 'claims',
      header: t('events.column.claims'),
      width: '88px',
      leaves: 1,
      align: 'end',
      cell: ({ claimCount }) => claimCount,
      value: ({ claimCount }) => claimCount,
      sortValue: ({ claimCount }) => claimCount,
    },
    {
      id: 'sources',
      header: t('events.column.sources'),
      width: '76px',
      leaves: 2,
      align: 'end',
      cell: (item) => formatList(sources(item).map(String), locale),
      value: (item) => sources(item).join(', '),
      sortValue: (item) => sources(item)[0],
    },
    {
      id: 'contested',
      header: t('events.column.contested'),
      width: 'minmax(128px, 1fr)',
      leaves: 4,
      cell: (item) =>
        item.isContested ? (
          <span className={styles.apart}>
            <Disagreement /> {disagreementWords(item, locale)}
          </span>
        ) : undefined,
      value: (item) => (item.isContested ? t('common.yes') : t('common.no')),
      sortValue: (item) => (item.isContested ? 0 : 1),
    },
  ];
}

/** What a file holds besides what the screen has room for. */
export function fileColumns(locale: Locale): readonly EventColumn[] {
  const t = translator(locale);
  return [
    ...eventColumns(locale),
    {
      id: 'edtf',
      header: t('events.column.edtf'),
      cell: () => undefined,
      value: ({ readings }) => readings.map(({ date }) => date).join(' | '),
    },
    {
      id: 'retained',
      header: t('events.column.retained'),
      cell: () => undefined,
      value: ({ retained }) => retained?.date,
    },
  ];
}
