import { memo, type ReactNode, useCallback, useMemo } from 'react';
import { hasValue, type FigurePanel, type FigureRow } from '#shared/analysis/figure-rows.ts';
import { fitted, textWidth } from '#shared/lib/text-width.ts';
import { figureInWords, formatDay } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { translator } from '../i18n/translate.ts';
import { numberAxis, type NumberAxis, type ScaleChoice } from './axis.ts';
import { AxisBreaks, plotTicks, scaleWords } from './AxisDressing.tsx';
import { FigureRowMark } from './FigureRowMark.tsx';
import { panelAside, panelSummary, panelTitle } from './figure-words.ts';
import { RetainedTriangle } from './marks.tsx';
import { Plot, type DrawnRow } from './Plot.tsx';

/** Height of a row inside the drawing. */
export const rowHeight = 22;
/** Room under the last row: the axis and its words. */
const foot = 32;

export type FigurePanelPlotProps = {
  readonly panel: FigurePanel;
  readonly scale: ScaleChoice;
  readonly locale: Locale;
  readonly width: number;
  /** Pixels kept at the end of the axis for the words of marks that reach it. */
  readonly right: number;
  readonly onSelect?: (row: FigureRow) => void;
  readonly isFirst: boolean;
  /** Rows that the drawing has room for; the rest is asked for, or named at the foot of a file. */
  readonly count: number;
  /** The one year of all the texts, said once and left out of each row. */
  readonly year: number | undefined;
  /** Rows drawn, by index, the last left out: those in sight; absent: all. */
  readonly inSight?: { readonly from: number; readonly to: number };
};

/** One panel. Drawn again only when what is said changes: choosing a row moves a tint behind the drawing, not the drawing. */
export const FigurePanelPlot = memo(function FigurePanelPlot(props: FigurePanelPlotProps): ReactNode {
  const { panel, scale, locale, width, right, isFirst, count, year, onSelect } = props;
  const rows = useMemo(() => panel.rows.slice(0, count), [panel, count]);
  const valued = rows.filter(hasValue).length;
  const retained = panel.retained?.figure;
  const left = Math.round(Math.min(420, Math.max(296, width * 0.406)));
  const top = topOf(panel);
  const axis = useMemo(
    () => axisOfPanel(panel, scale, width - left - right),
    [panel, scale, width, left, right],
  );
  const ticks = plotTicks(axis, locale);
  const hidesYear = year !== undefined || rows.every((row) => row.published === undefined);
  const hidden = panel.rows.length - rows.length;
  const height = panelHeight(panel, count);
  const renderRow = useCallback(
    (row: FigureRow, drawn: DrawnRow) => (
      <FigureRowMark
        row={row}
        drawn={drawn}
        width={width}
        locale={locale}
        hidesYear={hidesYear}
        {...(onSelect === undefined ? {} : { onSelect })}
      />
    ),
    [width, locale, hidesYear, onSelect],
  );
  return (
    <Plot
      width={width}
      height={height}
      margin={{ left, right, top, bottom: foot }}
      scale={axis.scale}
      domain={axis.domain}
      ticks={ticks}
      rows={rows}
      rowMiddle={middleOf}
      gridEnd={valued * rowHeight}
      name={translator(locale)('figures.chart.name', { panel: panelTitle(panel, locale) })}
      description={panelSummary(panel, locale)}
      renderUnder={(drawn) => (
        <>
          <PanelHead panel={panel} width={width} isFirst={isFirst} year={year} locale={locale} />
          {isTall(panel) ? <AxisAbove ticks={ticks} panel={panel} drawn={drawn} /> : undefined}
        </>
      )}
      renderRow={renderRow}
      {...(props.inSight === undefined ? {} : { inSight: props.inSight })}
      renderOver={(drawn) => (
        <>
          <AxisBreaks axis={axis} drawn={drawn} />
          <text x={0} y={drawn.bottom + 16} className="c-label3">
            {fitted(axisWords(axis, panel, isFirst, locale), left - 24, 11)}
          </text>
          {hidden > 0 && onSelect === undefined ? (
            <text x={width} y={drawn.bottom + 16} className="c-label3" textAnchor="end">
              {translator(locale)('figures.chart.more.file', { count: hidden })}
            </text>
          ) : undefined}
          {retained === undefined ? undefined : (
            <RetainedLine
              panel={panel}
              drawn={drawn}
              end={drawn.top + valued * rowHeight}
              width={width}
              locale={locale}
            />
          )}
        </>
      )}
    />
  );
});

function middleOf(_row: FigureRow, index: number): number {
  return index * rowHeight + rowHeight / 2;
}

/** Height of a panel that has room for so many rows. */
export function panelHeight(panel: FigurePanel, count: number): number {
  return topOf(panel) + Math.min(count, panel.rows.length) * rowHeight + foot;
}

/** Room above the first row: the title, the axis of a tall panel, and the retained figure's own line. */
export function topOf(panel: FigurePanel): number {
  return (panel.retained === undefined ? 28 : 40) + (isTall(panel) ? 14 : 0);
}

/** Whether the axis under the last row is too far from the first to be read with it: then it stands above as well. */
function isTall(panel: FigurePanel): boolean {
  return panel.rows.length > 16;
}

/** The numbers of the axis above the first row. */
function AxisAbove({
  ticks,
  panel,
  drawn,
}: {
  readonly ticks: ReturnType<typeof plotTicks>;
  readonly panel: FigurePanel;
  readonly drawn: Omit<DrawnRow, 'y'>;
}): ReactNode {
  const y = drawn.top - (panel.retained === undefined ? 5 : 17);
  return ticks.map(({ value, label }) =>
    label === undefined ? undefined : (
      <text key={value} x={drawn.place(value)} y={y} className="c-tick" textAnchor="middle">
        {label}
      </text>
    ),
  );
}

/** The axis of a panel: over what its rows and its decision say. */
export function axisOfPanel(panel: FigurePanel, scale: ScaleChoice, plotWidth: number): NumberAxis {
  const figures = panel.rows.filter(hasValue).map((row) => row.figure);
  const retained = panel.retained === undefined ? [] : [panel.retained.figure];
  return numberAxis([...figures, ...retained], scale, Math.max(3, Math.floor(plotWidth / 62)));
}

function axisWords(axis: NumberAxis, panel: FigurePanel, isFirst: boolean, locale: Locale): string {
  if (!panel.rows.some(hasValue) && panel.retained === undefined)
    return translator(locale)('figures.chart.axis.none');
  return scaleWords(axis, locale, isFirst);
}

function PanelHead({
  panel,
  width,
  isFirst,
  year,
  locale,
}: Pick<FigurePanelPlotProps, 'panel' | 'width' | 'isFirst' | 'year' | 'locale'>): ReactNode {
  const title = panelTitle(panel, locale);
  const room = width - textWidth(title, 13, true) - 24;
  return (
    <>
      <path d={`M0 0.5H${width}`} className="c-axis" />
      <text x={0} y={19} className="c-title">
        {title}
      </text>
      <text x={width} y={19} className="c-label3" textAnchor="end">
        {fitted(panelAside(panel, isFirst, year, locale), room, 11)}
      </text>
    </>
  );
}

function RetainedLine({
  panel,
  drawn,
  end,
  width,
  locale,
}: {
  readonly panel: FigurePanel;
  readonly drawn: Omit<DrawnRow, 'y'>;
  readonly end: number;
  readonly width: number;
  readonly locale: Locale;
}): ReactNode {
  if (panel.retained === undefined) return undefined;
  const { figure, decidedAt } = panel.retained;
  const value = figure.lower ?? figure.upper;
  if (value === undefined) return undefined;
  const x = drawn.place(value);
  const words = translator(locale)('figures.chart.retained', {
    figure: figureInWords(figure, locale),
    date: formatDay(decidedAt, locale),
  });
  const goesLeft = x + 9 + textWidth(words, 12, true) > width;
  return (
    <>
      <path d={`M${x} ${drawn.top - 3}V${end}`} className="retained" />
      <RetainedTriangle x={x} y={drawn.top - 8} />
      <text
        x={goesLeft ? x - 9 : x + 9}
        y={drawn.top - 1}
        className="c-value f-accent halo"
        textAnchor={goesLeft ? 'end' : 'start'}
      >
        {words}
      </text>
    </>
  );
}
