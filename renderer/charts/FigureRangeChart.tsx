import { memo, type ReactNode, useMemo, useState } from 'react';
import {
  hasValue,
  type FigurePanel,
  type FigurePicture,
  type FigureRow,
} from '#shared/analysis/figure-rows.ts';
import { figureInWords, formatDay, formatList } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { translator } from '../i18n/translate.ts';
import { Button } from '../ui/Button.tsx';
import { numberAxis, type NumberAxis, type ScaleKind } from './axis.ts';
import styles from './charts.module.css';
import { FigureLegend } from './FigureLegend.tsx';
import { FigureRowMark } from './FigureRowMark.tsx';
import {
  countedWords,
  figureSummary,
  panelAside,
  panelTitle,
  axisNumber,
  spreadWords,
  yearOf,
} from './figure-words.ts';
import { BreakMark, RetainedTriangle } from './marks.tsx';
import { Plot, type DrawnRow } from './Plot.tsx';
import { fitted, textWidth } from '#shared/lib/text-width.ts';

export type FigureRangeChartProps = {
  readonly picture: FigurePicture;
  readonly scale: ScaleKind;
  readonly locale: Locale;
  readonly width: number;
  /** The claim that is current, and the figure selected: its rows are tinted when no claim is current. */
  readonly selected?: { readonly claimId?: string | undefined; readonly figureId?: string | undefined };
  readonly onSelect?: (row: FigureRow) => void;
  /** Rows drawn in a panel before the rest is asked for. */
  readonly limit?: number;
};

/** Height of a row inside the drawing. */
const rowHeight = 22;
const step = 200;

/** Who says how many: one panel a unit and role, one row a claim, each mark what it is. */
export function FigureRangeChart(props: FigureRangeChartProps): ReactNode {
  const { picture, locale, width, limit = 60 } = props;
  const t = translator(locale);
  const year = useMemo(() => yearOf(picture), [picture]);
  const [shown, setShown] = useState<Readonly<Record<string, number>>>({});
  return (
    <div className={styles.chart}>
      <FigureLegend width={width} locale={locale} />
      {picture.panels.map((panel, index) => {
        const count = shown[panel.id] ?? limit;
        const hidden = Math.max(0, panel.rows.length - count);
        return (
          <div key={panel.id} className={styles.panel} data-panel={panel.id}>
            <SelectedTint
              rows={panel.rows.slice(0, count)}
              top={topOf(panel)}
              width={width}
              selected={props.selected}
            />
            <PanelPlot
              panel={panel}
              scale={props.scale}
              locale={locale}
              width={width}
              isFirst={index === 0}
              count={count}
              year={year}
              {...(props.onSelect === undefined ? {} : { onSelect: props.onSelect })}
            />
            {props.onSelect !== undefined && panel.rows.length > limit ? (
              <div className={styles.more}>
                {hidden === 0 ? undefined : (
                  <Button kind="quiet" onPress={() => setShown({ ...shown, [panel.id]: count + step })}>
                    {t('figures.chart.more', { count: hidden })}
                  </Button>
                )}
                {count === limit ? undefined : (
                  <Button kind="quiet" onPress={() => setShown({ ...shown, [panel.id]: limit })}>
                    {t('figures.chart.fewer')}
                  </Button>
                )}
              </div>
            ) : undefined}
          </div>
        );
      })}
    </div>
  );
}

type PanelPlotProps = Omit<FigureRangeChartProps, 'picture' | 'selected' | 'limit'> & {
  readonly panel: FigurePanel;
  readonly isFirst: boolean;
  readonly count: number;
  /** The one year of all the texts, said once and left out of each row. */
  readonly year: number | undefined;
};

/** Drawn again only when what is said changes: choosing a row moves a tint behind the drawing, not the drawing. */
const PanelPlot = memo(function PanelPlot(props: PanelPlotProps): ReactNode {
  const { panel, scale, locale, width, isFirst, count, year, onSelect } = props;
  const rows = panel.rows.slice(0, count);
  const valued = rows.filter(hasValue).length;
  const retained = panel.retained?.figure;
  const left = Math.round(Math.min(420, Math.max(296, width * 0.406)));
  const right = Math.round(Math.min(240, Math.max(130, width * 0.198)));
  const top = topOf(panel);
  const axis = axisOfPanel(panel, scale, width - left - right);
  const hidesYear = year !== undefined || rows.every((row) => row.published === undefined);
  const hidden = panel.rows.length - rows.length;
  const height = top + rows.length * rowHeight + 32;
  return (
    <Plot
      width={width}
      height={height}
      margin={{ left, right, top, bottom: 32 }}
      scale={axis.scale}
      domain={axis.domain}
      ticks={axis.ticks.map((tick) => ({
        value: tick.value,
        label: tick.isLabelled ? axisNumber(tick.value, locale) : undefined,
      }))}
      rows={rows}
      rowMiddle={(_row, index) => index * rowHeight + rowHeight / 2}
      gridEnd={valued * rowHeight}
      name={translator(locale)('figures.chart.name', { panel: panelTitle(panel, locale) })}
      description={figureSummary({ panels: [panel], notCounted: [], bare: [] }, locale)}
      renderUnder={() => (
        <PanelHead panel={panel} width={width} isFirst={isFirst} year={year} locale={locale} />
      )}
      renderRow={(row, drawn) => (
        <FigureRowMark
          row={row}
          drawn={drawn}
          width={width}
          locale={locale}
          hidesYear={hidesYear}
          {...(onSelect === undefined ? {} : { onSelect })}
        />
      )}
      renderOver={(drawn) => (
        <>
          {axis.isCut ? <BreakMark x={drawn.left} y={drawn.bottom} /> : undefined}
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

/** Room above the first row: the title, and the retained figure's own line. */
function topOf(panel: FigurePanel): number {
  return panel.retained === undefined ? 28 : 40;
}

/** The axis of a panel: over what its rows and its decision say. */
export function axisOfPanel(panel: FigurePanel, scale: ScaleKind, plotWidth: number): NumberAxis {
  const figures = panel.rows.filter(hasValue).map((row) => row.figure);
  const retained = panel.retained === undefined ? [] : [panel.retained.figure];
  return numberAxis([...figures, ...retained], scale, Math.max(3, Math.floor(plotWidth / 62)));
}

function axisWords(axis: NumberAxis, panel: FigurePanel, isFirst: boolean, locale: Locale): string {
  const t = translator(locale);
  if (!panel.rows.some(hasValue) && panel.retained === undefined) return t('figures.chart.axis.none');
  if (axis.scale === 'log') return t('figures.chart.axis.log');
  if (!axis.isCut) return t('figures.chart.axis.linear');
  return t(isFirst ? 'figures.chart.axis.cut' : 'figures.chart.axis.cut-short');
}

/** The ground of the rows selected, behind the drawing, with the bar at its start. */
function SelectedTint({
  rows,
  top,
  width,
  selected,
}: Pick<FigureRangeChartProps, 'width' | 'selected'> & {
  readonly rows: readonly FigureRow[];
  readonly top: number;
}): ReactNode {
  if (selected === undefined) return undefined;
  return rows.map((row, index) => {
    const isSelected =
      selected.claimId === undefined ? row.figure.id === selected.figureId : row.id === selected.claimId;
    return isSelected ? (
      <span
        key={row.id}
        className={styles.tint}
        style={{ insetBlockStart: top + index * rowHeight, inlineSize: width + 48 }}
      />
    ) : undefined;
  });
}

function PanelHead({
  panel,
  width,
  isFirst,
  year,
  locale,
}: Pick<PanelPlotProps, 'panel' | 'width' | 'isFirst' | 'year' | 'locale'>): ReactNode {
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

/** What counts no victim, in words, for the foot of the chart and of its file. */
export function notCountedWords(picture: FigurePicture, locale: Locale): string | undefined {
  const t = translator(locale);
  if (picture.notCounted.length === 0) return undefined;
  const items = picture.notCounted.map((figure) => {
    const words = {
      figure: spreadWords([figure], locale),
      unit: countedWords(figure, locale),
    };
    return figure.scope === undefined
      ? t('figures.notCounted.item', words)
      : t('figures.notCounted.item-scope', { ...words, scope: figure.scope });
  });
  return t('figures.notCounted.line', { list: formatList(items, locale) });
}
