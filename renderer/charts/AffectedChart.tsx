import type { ReactNode } from 'react';
import type { AffectedPanel, AffectedRow } from '#shared/analysis/compare.ts';
import type { FigureBrief } from '#shared/analysis/case-summary.ts';
import { isolated } from '#shared/lib/bidi.ts';
import type { Locale } from '../i18n/locale.ts';
import { translator } from '../i18n/translate.ts';
import { numberAxis, type ScaleKind } from './axis.ts';
import { AxisBreaks, plotTicks, scaleWords } from './AxisDressing.tsx';
import { affectedSummary, affectedWords, withoutRetained } from './affected-words.ts';
import type { ChartKindOf } from './chart.ts';
import type { ChartTable } from './chart-table.ts';
import styles from './charts.module.css';
import { spreadWords } from './figure-words.ts';
import { FigureMark, hatchId, markEnd, RetainedTriangle, UnknownRing } from './marks.tsx';
import { Plot, type DrawnRow } from './Plot.tsx';
import { columnFor, fitted, textWidth } from '#shared/lib/text-width.ts';

export type AffectedChartProps = {
  readonly panels: readonly AffectedPanel[];
  readonly scale: ScaleKind;
  readonly locale: Locale;
  readonly width: number;
  /** Leads to the figure in its own case. */
  readonly onOpen?: (caseId: string, figureId: string) => void;
};

/** A row with marks has room for the triangle above them; one without is a line of words. */
function heightOf(row: AffectedRow): number {
  return drawnFigures(row).length > 0 ? 34 : 24;
}

const top = 22;
const bottom = 30;

/** How many are said to be affected, case by case: one panel and one axis a unit; nothing is added up. */
export function AffectedChart({ panels, ...rest }: AffectedChartProps): ReactNode {
  return (
    <div className={styles.chart}>
      {panels.map((panel) => (
        <UnitPlot key={panel.unit} panel={panel} {...rest} />
      ))}
    </div>
  );
}

function UnitPlot({
  panel,
  scale,
  locale,
  width,
  onOpen,
}: Omit<AffectedChartProps, 'panels'> & { readonly panel: AffectedPanel }): ReactNode {
  const t = translator(locale);
  const left =
    columnFor(
      panel.rows.map((row) => row.title),
      [84, width * 0.3],
      12,
    ) + 44;
  const right = Math.round(Math.min(180, Math.max(110, width * 0.2)));
  const rowsHeight = panel.rows.reduce((sum, row) => sum + heightOf(row), 2);
  const axis = numberAxis(
    panel.rows.flatMap(drawnFigures),
    scale,
    Math.max(3, Math.floor((width - left - right) / 58)),
  );
  return (
    <Plot
      width={width}
      height={top + rowsHeight + bottom}
      margin={{ left, right, top, bottom }}
      scale={axis.scale}
      domain={axis.domain}
      ticks={plotTicks(axis, locale)}
      rows={panel.rows}
      rowMiddle={(row, index) =>
        panel.rows.slice(0, index).reduce((sum, other) => sum + heightOf(other), 0) + heightOf(row) / 2 + 2
      }
      name={t('compare.affected.name', { unit: t(`model.unit-name.${panel.unit}`) })}
      description={affectedSummary([panel], locale)}
      renderUnder={() => (
        <>
          <text x={0} y={12} className="c-label3">
            {t('compare.affected.unit', { unit: t(`model.unit-name.${panel.unit}`) })}
          </text>
          <path d={`M0 ${top - 4.5}H${width}`} className="c-axis" />
        </>
      )}
      renderRow={(row, drawn) => (
        <CaseRow
          row={row}
          drawn={drawn}
          width={width}
          locale={locale}
          {...(onOpen === undefined ? {} : { onOpen })}
        />
      )}
      renderOver={(drawn) => (
        <>
          <AxisBreaks axis={axis} drawn={drawn} />
          <text x={0} y={drawn.bottom + 16} className="c-label3">
            {fitted(scaleWords(axis, locale), left - 16, 11)}
          </text>
        </>
      )}
    />
  );
}

function CaseRow({
  row,
  drawn,
  width,
  locale,
  onOpen,
}: Pick<AffectedChartProps, 'width' | 'locale' | 'onOpen'> & {
  readonly row: AffectedRow;
  readonly drawn: DrawnRow;
}): ReactNode {
  const { y, left, right, place, prefix } = drawn;
  const figures = drawnFigures(row);
  const target = row.retained ?? row.said[0];
  const retainedAt = row.retained?.lower ?? row.retained?.upper;
  const isKnown = figures.length > 0;
  const end = isKnown ? Math.max(...figures.map((figure) => markEnd(figure, drawn))) : left;
  const start = isKnown ? end + 9 : left + 4;
  const whole = affectedWords(row, locale);
  const words = start + textWidth(whole, 12) > width + 8 ? affectedWords(row, locale, false) : whole;
  const goesLeft = start + textWidth(words, 12, true) > width + 8 && isKnown && end < right;
  const first = Math.min(...figures.map((figure) => place(figure.lower ?? figure.upper ?? 0)));
  const canOpen = onOpen !== undefined && target !== undefined;
  return (
    <g
      className={canOpen ? styles.row : undefined}
      onClick={() => {
        if (canOpen) onOpen(row.caseId, target.id);
      }}
    >
      <title>{`${isolated(row.title)}, ${whole}`}</title>
      {canOpen ? (
        <rect x={-8} y={y - 17} width={width + 16} height={34} className={styles.band} />
      ) : undefined}
      <text x={0} y={y + 4} className="c-label c-strong">
        {fitted(row.title, left - 36, 12, true)}
      </text>
      {isKnown ? undefined : <UnknownRing x={left - 12} y={y} stance="declines" />}
      {figures.map((figure, index) => (
        <FigureMark
          key={index}
          figure={figure}
          stance="states"
          hatch={hatchId(prefix, 'states')}
          y={y}
          place={place}
          left={left}
          right={right}
        />
      ))}
      {retainedAt === undefined ? undefined : <RetainedTriangle x={place(retainedAt)} y={y - 15} />}
      <text
        x={goesLeft && first - 12 - left > 40 ? first - 12 : start}
        y={y + 4}
        textAnchor={goesLeft && first - 12 - left > 40 ? 'end' : 'start'}
        className={`c-label halo ${isKnown ? '' : 'c-muted'}`}
      >
        {goesLeft && first - 12 - left > 40
          ? fitted(words, first - 12 - left, 12)
          : fitted(words, width + 8 - start, 12)}
      </text>
    </g>
  );
}

/** What is drawn of a row: approximate figures first, so that an exact one stands on them. */
function drawnFigures(row: AffectedRow): readonly FigureBrief[] {
  const figures = row.said.length > 0 ? row.said : row.retained === undefined ? [] : [row.retained];
  return figures
    .filter((figure) => figure.exactness !== 'unknown')
    .toSorted((left, right) => Number(left.exactness === 'exact') - Number(right.exactness === 'exact'));
}

type TableRow = AffectedRow & { readonly unit: AffectedPanel['unit'] };
type ChartProps = Pick<AffectedChartProps, 'panels' | 'scale'>;

/** "Who is affected" as a chart of the registry. */
export const affectedChart: ChartKindOf<ChartProps, TableRow> = {
  title: (locale) => translator(locale)('compare.affected.title'),
  summary: ({ panels }, locale) => affectedSummary(panels, locale),
  notes: ({ panels }, locale) =>
    [translator(locale)('compare.affected.retained'), withoutRetained(panels, locale)].filter(
      (note) => note !== undefined,
    ),
  table: ({ panels }, locale) => affectedTable(panels, locale),
  draw: ({ panels, scale }, { locale, width }) => (
    <AffectedChart panels={panels} scale={scale} locale={locale} width={width} />
  ),
  fileWidth: 720,
  marks: ({ panels }) => panels.reduce((sum, panel) => sum + panel.rows.length, 0),
};

function affectedTable(panels: readonly AffectedPanel[], locale: Locale): ChartTable<TableRow> {
  const t = translator(locale);
  const bounds = (row: TableRow, bound: 'lower' | 'upper'): readonly (number | undefined)[] =>
    row.said.map((figure) => figure[bound]);
  const lowest = (row: TableRow): number | undefined => {
    const all = bounds(row, 'lower');
    return all.length === 0 || all.includes(undefined)
      ? undefined
      : Math.min(...all.filter((value) => value !== undefined));
  };
  const highest = (row: TableRow): number | undefined => {
    const all = bounds(row, 'upper');
    return all.length === 0 || all.includes(undefined)
      ? undefined
      : Math.max(...all.filter((value) => value !== undefined));
  };
  return {
    label: t('compare.affected.title'),
    rows: panels.flatMap((panel) => panel.rows.map((row) => ({ ...row, unit: panel.unit }))),
    rowId: (row) => `${row.unit} ${row.caseId}`,
    columns: [
      {
        id: 'case',
        header: t('compare.affected.column.case'),
        value: (row) => row.title,
        width: 'minmax(110px, 1.2fr)',
      },
      {
        id: 'unit',
        header: t('compare.affected.column.unit'),
        value: (row) => t(`model.unit-name.${row.unit}`),
        width: 'minmax(90px, 1fr)',
      },
      {
        id: 'said',
        header: t('compare.affected.column.said'),
        value: (row) => affectedWords(row, locale),
        width: 'minmax(150px, 2fr)',
      },
      { id: 'lower', header: t('compare.affected.column.lower'), in: 'file', value: lowest },
      { id: 'upper', header: t('compare.affected.column.upper'), in: 'file', value: highest },
      {
        id: 'retained',
        header: t('compare.affected.column.retained'),
        value: (row) => (row.retained === undefined ? undefined : spreadWords([row.retained], locale)),
        align: 'end',
        width: 'minmax(90px, 1fr)',
      },
      {
        id: 'speaker',
        header: t('compare.affected.column.speaker'),
        in: 'file',
        value: (row) => row.speaker,
      },
    ],
  };
}
