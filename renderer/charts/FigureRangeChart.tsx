import { memo, type ReactNode, useMemo, useState } from 'react';
import type { FigurePanel, FigurePicture, FigureRow } from '#shared/analysis/figure-rows.ts';
import { columnFor } from '#shared/lib/text-width.ts';
import { formatList } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { translator } from '../i18n/translate.ts';
import { Button } from '../ui/Button.tsx';
import type { ScaleChoice } from './axis.ts';
import styles from './charts.module.css';
import { FigureLegend } from './FigureLegend.tsx';
import { FigurePanelPlot, panelHeight, rowHeight, topOf } from './FigurePanelPlot.tsx';
import { countedWords, spreadWords, valueWords, yearOf } from './figure-words.ts';
import { useSight } from './use-sight.ts';

export type FigureRangeChartProps = {
  readonly picture: FigurePicture;
  readonly scale: ScaleChoice;
  readonly locale: Locale;
  readonly width: number;
  /** The claim that is current, and the figure selected: its rows are tinted when no claim is current. */
  readonly selected?: { readonly claimId?: string | undefined; readonly figureId?: string | undefined };
  readonly onSelect?: (row: FigureRow) => void;
  /** Rows drawn in a panel before the rest is asked for. */
  readonly limit?: number;
  /** Draw only what is in sight, or nearly: on screen. A file holds the whole. */
  readonly isWindowed?: boolean;
};

const step = 200;
/** Rows that come into sight together. */
const blockRows = 12;

/** Who says how many: one panel a unit and role, one row a claim, each mark what it is. */
export function FigureRangeChart({ picture, selected, ...rest }: FigureRangeChartProps): ReactNode {
  const { locale, width } = rest;
  const year = useMemo(() => yearOf(picture), [picture]);
  const right = useMemo(() => roomForWords(picture, locale, width), [picture, locale, width]);
  return (
    <div className={styles.chart}>
      <FigureLegend width={width} locale={locale} />
      {picture.panels.map((panel, index) => (
        <Panel
          key={panel.id}
          panel={panel}
          isFirst={index === 0}
          year={year}
          right={right}
          claimId={selected?.claimId}
          figureId={selected?.claimId === undefined ? selected?.figureId : undefined}
          {...rest}
        />
      ))}
    </div>
  );
}

/** Rows of a panel looked at for the room their words need. */
const looked = 60;

/**
 * Pixels at the end of the axis, the same in every panel so that they align: what the words after an arrow to the edge
 * need, for they have no other place; within limits.
 */
function roomForWords(picture: FigurePicture, locale: Locale, width: number): number {
  const reaching = picture.panels.flatMap((panel) =>
    panel.rows
      .slice(0, looked)
      .filter((row) => row.figure.exactness === 'at-least')
      .map((row) => valueWords(row, locale)),
  );
  const usual = Math.min(240, Math.max(130, width * 0.198));
  return columnFor(
    reaching.map((words) => `${words}  `),
    [usual, Math.max(usual, width * 0.3)],
    12,
  );
}

type PanelProps = Omit<FigureRangeChartProps, 'picture' | 'selected'> & {
  readonly panel: FigurePanel;
  readonly isFirst: boolean;
  readonly year: number | undefined;
  readonly right: number;
  readonly claimId: string | undefined;
  readonly figureId: string | undefined;
};

/** The place of one panel, as high as the whole of it, with the rows in sight drawn in it. */
const Panel = memo(function Panel(props: PanelProps): ReactNode {
  const { panel, locale, width, limit = 60, onSelect, isWindowed = false } = props;
  const t = translator(locale);
  const [count, setCount] = useState(limit);
  const drawn = Math.min(count, panel.rows.length);
  const hidden = panel.rows.length - drawn;
  const blocks = Math.ceil(drawn / blockRows);
  const [ref, sight] = useSight(blocks, isWindowed);
  const from = (sight?.from ?? 0) * blockRows;
  const to = (sight?.to ?? 0) * blockRows;
  const inSight = useMemo(() => ({ from, to }), [from, to]);
  return (
    <div className={styles.panel} data-panel={panel.id}>
      <div ref={ref} style={{ blockSize: panelHeight(panel, count) }}>
        {isWindowed
          ? Array.from({ length: blocks }, (_, index) => (
              <span
                key={index}
                data-block={index}
                className={styles.block}
                style={blockPlace(panel, index)}
              />
            ))
          : undefined}
        <SelectedTint
          rows={panel.rows}
          count={drawn}
          top={topOf(panel)}
          width={width}
          claimId={props.claimId}
          figureId={props.figureId}
        />
        {sight === undefined ? undefined : (
          <FigurePanelPlot
            panel={panel}
            scale={props.scale}
            locale={locale}
            width={width}
            right={props.right}
            isFirst={props.isFirst}
            count={drawn}
            year={props.year}
            inSight={inSight}
            {...(onSelect === undefined ? {} : { onSelect })}
          />
        )}
      </div>
      {onSelect !== undefined && panel.rows.length > limit ? (
        <div className={styles.more}>
          {hidden === 0 ? undefined : (
            <Button kind="quiet" onPress={() => setCount(count + step)}>
              {t('figures.chart.more', { count: hidden })}
            </Button>
          )}
          {count === limit ? undefined : (
            <Button kind="quiet" onPress={() => setCount(limit)}>
              {t('figures.chart.fewer')}
            </Button>
          )}
        </div>
      ) : undefined}
    </div>
  );
});

/** Where a block of rows lies; the first begins at the title of its panel. */
function blockPlace(panel: FigurePanel, index: number) {
  const start = index === 0 ? 0 : topOf(panel) + index * blockRows * rowHeight;
  const end = topOf(panel) + (index + 1) * blockRows * rowHeight;
  return { insetBlockStart: start, blockSize: end - start };
}

/** The ground of the rows selected, behind the drawing, with the bar at its start. */
function SelectedTint({
  rows,
  count,
  top,
  width,
  claimId,
  figureId,
}: {
  readonly rows: readonly FigureRow[];
  readonly count: number;
  readonly top: number;
  readonly width: number;
  readonly claimId: string | undefined;
  readonly figureId: string | undefined;
}): ReactNode {
  if (claimId === undefined && figureId === undefined) return undefined;
  return rows.slice(0, count).map((row, index) => {
    const isSelected = claimId === undefined ? row.figure.id === figureId : row.id === claimId;
    return isSelected ? (
      <span
        key={row.id}
        className={styles.tint}
        style={{ insetBlockStart: top + index * rowHeight, inlineSize: width + 48 }}
      />
    ) : undefined;
  });
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
