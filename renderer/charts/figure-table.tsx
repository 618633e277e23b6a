import { figureRows, type FigurePicture, type FigureRow } from '#shared/analysis/figure-rows.ts';
import { earliest, latest } from '#shared/dates/bounds.ts';
import { figureInWords } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { translator } from '../i18n/translate.ts';
import { Quote } from '../ui/Quote.tsx';
import { StanceWord } from '../ui/Stance.tsx';
import type { ChartColumn, ChartTable } from './chart-table.ts';
import { countedWords, namedWords, originWords, publishedWords, whoWords } from './figure-words.ts';

/** The table twin of "who says how many": one line a claim, in the order drawn; the file holds every field. */
export function figureTable(picture: FigurePicture, locale: Locale): ChartTable<FigureRow> {
  const t = translator(locale);
  return {
    label: t('figures.chart.table'),
    rows: figureRows(picture),
    rowId: (row) => row.id,
    columns: figureColumns(locale, new Set<string>(retainedIds(picture))),
  };
}

/** Figures that a decision retains. */
export function retainedIds(picture: FigurePicture): readonly string[] {
  return picture.panels.flatMap((panel) => panel.retained?.figure.id ?? []);
}

/** The columns of the table twin. They depend on the rows only by the figures that are retained. */
export function figureColumns(
  locale: Locale,
  retained: ReadonlySet<string>,
): readonly ChartColumn<FigureRow>[] {
  const t = translator(locale);
  return [
    {
      id: 'published',
      header: t('figures.column.published'),
      value: (row) => publishedWords(row, locale),
      sortValue: (row) =>
        row.published === undefined ? undefined : (earliest(row.published) ?? latest(row.published)),
      width: 'minmax(124px, 0.9fr)',
    },
    { id: 'edtf', header: t('figures.column.edtf'), in: 'file', value: (row) => row.published },
    {
      id: 'who',
      header: t('figures.column.who'),
      value: (row) => whoWords(row, locale).who,
      width: 'minmax(100px, 1.3fr)',
    },
    { id: 'source', header: t('figures.column.source'), in: 'file', value: (row) => row.source },
    {
      id: 'source-title',
      header: t('figures.column.source-title'),
      in: 'file',
      value: (row) => row.sourceTitle,
    },
    { id: 'speaker', header: t('figures.column.speaker'), in: 'file', value: (row) => row.speaker },
    {
      id: 'via',
      header: t('figures.column.via'),
      in: 'file',
      value: (row) => row.via.map((named) => namedWords(named, locale)).join(', ') || undefined,
    },
    {
      id: 'figure',
      header: t('figures.column.figure'),
      value: (row) =>
        row.stance === 'declines' ? t('common.figure.unknown') : figureInWords(row.figure, locale),
      sortValue: (row) => row.figure.lower ?? row.figure.upper,
      align: 'end',
      width: 'minmax(104px, 1.1fr)',
    },
    { id: 'lower', header: t('figures.column.lower'), in: 'file', value: (row) => row.figure.lower },
    { id: 'upper', header: t('figures.column.upper'), in: 'file', value: (row) => row.figure.upper },
    {
      id: 'exactness',
      header: t('figures.column.exactness'),
      in: 'file',
      value: (row) => t(`model.exactness.${row.figure.exactness}`),
    },
    {
      id: 'unit',
      header: t('figures.column.unit'),
      value: (row) => countedWords(row.figure, locale),
      width: 'minmax(72px, 0.8fr)',
      leaves: 2,
    },
    { id: 'vague', header: t('figures.column.vague'), in: 'file', value: (row) => row.figure.vagueWord },
    { id: 'wording', header: t('figures.column.wording'), in: 'file', value: (row) => row.wording },
    {
      id: 'role',
      header: t('figures.column.role'),
      in: 'file',
      value: (row) => t(`model.figure-role.${row.figure.role}`),
    },
    { id: 'scope', header: t('figures.column.scope'), in: 'file', value: (row) => row.figure.scope },
    {
      id: 'stance',
      header: t('figures.column.stance'),
      value: (row) => t(`model.stance.${row.stance}`),
      cell: (row) => <StanceWord stance={row.stance} />,
      width: '84px',
      leaves: 3,
    },
    {
      id: 'passage',
      header: t('figures.column.passage'),
      value: (row) => row.quote,
      cell: (row) =>
        row.quote === undefined ? undefined : <Quote as="inline" text={row.quote} lang={row.language} />,
      width: 'minmax(140px, 2.4fr)',
    },
    {
      id: 'origin',
      header: t('figures.column.origin'),
      value: (row) => originWords(row, locale),
      width: 'minmax(96px, 1.2fr)',
      leaves: 1,
    },
    {
      id: 'retained',
      header: t('figures.column.retained'),
      in: 'file',
      value: (row) => (retained.has(row.figure.id) ? t('figures.yes') : undefined),
    },
    { id: 'discarded', header: t('figures.column.discarded'), in: 'file', value: (row) => row.discarded },
    { id: 'language', header: t('figures.column.language'), in: 'file', value: (row) => row.language },
    {
      id: 'reliability',
      header: t('figures.column.reliability'),
      in: 'file',
      value: (row) => row.reliability,
    },
    {
      id: 'credibility',
      header: t('figures.column.credibility'),
      in: 'file',
      value: (row) => row.credibility,
    },
  ];
}
