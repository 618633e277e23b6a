import type { ExposureLine, ExposureMatrix } from '#shared/analysis/compare.ts';
import type { Locale } from '../i18n/locale.ts';
import { translator } from '../i18n/translate.ts';
import type { ChartKindOf } from './chart.ts';
import type { ChartTable } from './chart-table.ts';
import { cellWords, contestedNotes, exposureSummary } from './exposure-words.ts';
import { ExposureHeatMap, linesOf } from './ExposureHeatMap.tsx';

/** "Exposed data" as a chart of the registry. */
export const exposuresChart: ChartKindOf<{ readonly matrix: ExposureMatrix }, ExposureLine> = {
  title: (locale) => translator(locale)('compare.exposures.title'),
  summary: ({ matrix }, locale) => exposureSummary(matrix, locale),
  notes: ({ matrix }, locale) => contestedNotes(matrix, locale),
  table: ({ matrix }, locale) => exposureTable(matrix, locale),
  draw: ({ matrix }, { locale, width }) => <ExposureHeatMap matrix={matrix} locale={locale} width={width} />,
  fileWidth: 640,
  marks: ({ matrix }) => linesOf(matrix, 'fr').length,
};

function exposureTable(matrix: ExposureMatrix, locale: Locale): ChartTable<ExposureLine> {
  const t = translator(locale);
  return {
    label: t('compare.exposures.title'),
    rows: matrix.lines,
    rowId: (line) => line.category,
    columns: [
      {
        id: 'group',
        header: t('compare.exposures.column.group'),
        in: 'file',
        value: (line) => t(`model.category-group.${line.group}`),
      },
      {
        id: 'category',
        header: t('compare.exposures.column.category'),
        value: (line) => t(`model.category.${line.category}`),
        width: 'minmax(140px, 1.6fr)',
      },
      ...matrix.cases.map((one, index) => ({
        id: one.id,
        header: one.title,
        value: (line: ExposureLine) => {
          const cell = line.cells[index];
          return cell === undefined ? undefined : cellWords(cell, locale);
        },
        width: 'minmax(90px, 1fr)',
      })),
    ],
  };
}
