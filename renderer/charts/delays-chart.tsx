import { delayPairs, type DelayRow, stageGap } from '#shared/analysis/delays.ts';
import type { EventStage } from '#shared/model/event.ts';
import type { Locale } from '../i18n/locale.ts';
import { translator } from '../i18n/translate.ts';
import type { ChartKindOf } from './chart.ts';
import type { ChartColumn, ChartTable } from './chart-table.ts';
import { daysWords, delaysSummary, originOf, silenceWords, stageWords } from './delay-words.ts';
import { DelaysChart } from './DelaysChart.tsx';

/** "Delays between steps" as a chart of the registry. */
export const delaysChart: ChartKindOf<{ readonly rows: readonly DelayRow[] }, DelayRow> = {
  title: (locale) => translator(locale)('compare.delays.title'),
  summary: ({ rows }, locale) => delaysSummary(rows, locale),
  notes: (_props, locale) => [translator(locale)('compare.delays.note')],
  table: ({ rows }, locale) => delaysTable(rows, locale),
  draw: ({ rows }, { locale, width }) => <DelaysChart rows={rows} locale={locale} width={width} />,
  fileWidth: 720,
  marks: ({ rows }) => rows.length,
};

function delaysTable(rows: readonly DelayRow[], locale: Locale): ChartTable<DelayRow> {
  const t = translator(locale);
  return {
    label: t('compare.delays.title'),
    rows,
    rowId: (row) => row.caseId,
    columns: [
      {
        id: 'case',
        header: t('compare.delays.column.case'),
        value: (row) => row.title,
        width: 'minmax(110px, 1.2fr)',
      },
      {
        id: 'origin',
        header: t('compare.delays.column.origin'),
        value: (row) => originOf(row, locale),
        width: 'minmax(96px, 1fr)',
      },
      { id: 'edtf', header: t('compare.delays.column.edtf'), in: 'file', value: (row) => row.origin },
      ...delayPairs.flatMap(([from, to]) => pairColumns(from, to, locale)),
      {
        id: 'unknown',
        header: t('compare.delays.column.unknown'),
        in: 'file',
        value: (row) => silenceWords(row, locale).join('. ') || undefined,
      },
    ],
  };
}

/** One interval: in words on screen, its fewest and most days as numbers in the file. */
function pairColumns(from: EventStage, to: EventStage, locale: Locale): readonly ChartColumn<DelayRow>[] {
  const t = translator(locale);
  const pair = t('compare.delays.column.pair', {
    from: stageWords(from, locale),
    to: stageWords(to, locale),
  });
  return [
    {
      id: `${from} ${to}`,
      header: pair,
      value: (row) => {
        const days = stageGap(row, from, to);
        return days === undefined ? t('compare.delays.cell.unknown') : daysWords(days, locale);
      },
      width: 'minmax(110px, 1fr)',
    },
    {
      id: `${from} ${to} least`,
      header: t('compare.delays.column.least', { pair }),
      in: 'file',
      value: (row) => stageGap(row, from, to)?.min,
    },
    {
      id: `${from} ${to} most`,
      header: t('compare.delays.column.most', { pair }),
      in: 'file',
      value: (row) => stageGap(row, from, to)?.max,
    },
  ];
}
