import type { FigurePicture, FigureRow } from '#shared/analysis/figure-rows.ts';
import { translator } from '../i18n/translate.ts';
import type { ScaleChoice } from './axis.ts';
import type { ChartKindOf } from './chart.ts';
import { FigureRangeChart, notCountedWords } from './FigureRangeChart.tsx';
import { figureTable } from './figure-table.tsx';
import { figureSummary } from './figure-words.ts';

export type FiguresChartProps = {
  readonly picture: FigurePicture;
  readonly scale: ScaleChoice;
  /** Printed at the foot of a file. */
  readonly caseTitle?: string;
};

/** Rows drawn in one panel of a file: a picture of more is no picture; the table has them all. */
const fileLimit = 300;

/** "Who says how many" as a chart of the registry. */
export const figuresChart: ChartKindOf<FiguresChartProps, FigureRow> = {
  title: (locale) => translator(locale)('figures.chart.title'),
  summary: ({ picture }, locale) => figureSummary(picture, locale),
  table: ({ picture }, locale) => figureTable(picture, locale),
  notes: ({ picture, caseTitle }, locale) => {
    const t = translator(locale);
    const { length: count } = picture.bare;
    return [
      notCountedWords(picture, locale),
      count === 0 ? undefined : t('figures.bare.line', { count }),
      caseTitle,
    ].filter((note) => note !== undefined);
  },
  draw: ({ picture, scale }, { locale, width }) => (
    <FigureRangeChart picture={picture} scale={scale} locale={locale} width={width} limit={fileLimit} />
  ),
  fileWidth: 832,
  marks: ({ picture }) =>
    picture.panels.reduce((sum, panel) => sum + Math.min(fileLimit, panel.rows.length), 0),
};
