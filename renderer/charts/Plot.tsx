import { memo, type ReactNode, useId, useMemo } from 'react';
import { CartesianGrid, ComposedChart, useXAxisScale, XAxis, YAxis, ZIndexLayer } from 'recharts';
import styles from './charts.module.css';
import { Hatchings } from './marks.tsx';

/** One line across the plot: a tick of the horizontal axis, with its words or none. */
export type PlotTick = {
  readonly value: number;
  readonly label?: string | undefined;
  readonly isStrong?: boolean;
};

export type PlotProps<Row> = {
  readonly width: number;
  readonly height: number;
  /** Room around the plot: names at the left, words at the right. */
  readonly margin: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly scale: 'linear' | 'log';
  readonly domain: readonly [number, number];
  readonly ticks: readonly PlotTick[];
  /** Where the words of the axis stand. */
  readonly orientation?: 'bottom' | 'top';
  /** For a matrix, whose columns have names instead. */
  readonly isAxisHidden?: boolean;
  readonly rows: readonly Row[];
  /** Middle of a row, in pixels below the top of the plot. */
  readonly rowMiddle: (row: Row, index: number) => number;
  /** Keep the same function while it draws the same: a row is drawn again only when this, its place or it changes. */
  readonly renderRow: (row: Row, drawn: DrawnRow) => ReactNode;
  /** Only these rows are drawn, by index, the last left out: those in sight of a long plot. Absent: all. */
  readonly inSight?: { readonly from: number; readonly to: number };
  /** Grid lines end here, in pixels below the top of the plot: no line crosses a row that has no value. */
  readonly gridEnd?: number;
  /** What the drawing says: its accessible name. */
  readonly name: string;
  readonly description: string;
  /** Drawn under the rows. */
  readonly renderUnder?: (drawn: Omit<DrawnRow, 'y'>) => ReactNode;
  /** Drawn over the rows. */
  readonly renderOver?: (drawn: Omit<DrawnRow, 'y'>) => ReactNode;
};

/** What a row needs to draw itself. */
export type DrawnRow = {
  readonly y: number;
  /** Pixel of a value, clamped to the plot. */
  readonly place: (value: number) => number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Prefix for ids inside this drawing. */
  readonly prefix: string;
};

/** Recharts draws its grid at -100, its axes at 500 and what it plots at 600. */
const underEverything = -200;
const amongPlots = 600;
const overEverything = 1900;

/** A Recharts plot of rows against one numeric axis: our shapes, ticks and words, nothing that moves. */
export function Plot<Row>(props: PlotProps<Row>): ReactNode {
  const {
    width,
    height,
    margin,
    scale,
    domain,
    ticks,
    rows,
    rowMiddle,
    name,
    description,
    orientation = 'bottom',
  } = props;
  const prefix = `c${useId().replaceAll(/[^\w-]/g, '')}`;
  const [left, right, top, bottom] = [margin.left, width - margin.right, margin.top, height - margin.bottom];
  const box = useMemo(() => ({ left, right, top, bottom, prefix }), [left, right, top, bottom, prefix]);
  const labels = new Map(ticks.map((tick) => [tick.value, tick]));
  return (
    <ComposedChart
      className={styles.plot ?? ''}
      width={width}
      height={height}
      // The axis takes the room of its own margin.
      margin={orientation === 'bottom' ? { ...margin, bottom: 0 } : { ...margin, top: 0 }}
      data={noData}
      accessibilityLayer={false}
      role="img"
      title={name}
      desc={description}
    >
      <Hatchings prefix={prefix} />
      <ZIndexLayer zIndex={underEverything}>
        <Placed box={box} domain={domain} render={props.renderUnder} />
      </ZIndexLayer>
      {ticks.length === 0 ? undefined : (
        <CartesianGrid
          horizontal={false}
          vertical={(line: { x1?: number | string; index?: number }) => (
            <path
              d={`M${line.x1} ${box.top}V${box.top + (props.gridEnd ?? box.bottom - box.top)}`}
              className={ticks[line.index ?? -1]?.isStrong === true ? 'c-axis' : 'c-grid'}
            />
          )}
          verticalValues={ticks.map((tick) => tick.value)}
        />
      )}
      <XAxis
        type="number"
        dataKey="x"
        height={orientation === 'bottom' ? margin.bottom : margin.top}
        scale={scale}
        domain={[...domain]}
        // The domain is ours: Recharts would otherwise wait for data to derive one from.
        allowDataOverflow
        ticks={ticks.map((tick) => tick.value)}
        interval={0}
        orientation={orientation}
        axisLine={props.isAxisHidden === true ? false : { className: 'c-axis', stroke: 'currentColor' }}
        tickLine={false}
        tick={({ x, y, payload }: { x: number | string; y: number | string; payload: { value: number } }) => (
          <AxisTick
            x={Number(x)}
            y={Number(y)}
            orientation={orientation}
            label={labels.get(payload.value)?.label}
          />
        )}
      />
      <YAxis type="number" dataKey="y" width={0} hide reversed domain={[0, box.bottom - box.top]} />
      <ZIndexLayer zIndex={amongPlots}>
        <PlacedRows
          box={box}
          domain={domain}
          rows={rows}
          rowMiddle={rowMiddle}
          inSight={props.inSight}
          render={props.renderRow}
        />
      </ZIndexLayer>
      <ZIndexLayer zIndex={overEverything}>
        <Placed box={box} domain={domain} render={props.renderOver} />
      </ZIndexLayer>
    </ComposedChart>
  );
}

/** Rows are placed by the axis alone: Recharts would wrap each in its own machinery, which is felt from fifty rows on. */
const noData: readonly object[] = [];

type Box = Omit<DrawnRow, 'y' | 'place'>;
type Domain = readonly [number, number];

/**
 * The chart's own scale, held inside its domain: what lies outside is drawn at the edge. Undefined until Recharts has
 * laid its axis out; the same function as long as the axis places numbers alike.
 */
function usePlace([low, high]: Domain): ((value: number) => number) | undefined {
  const scale = useXAxisScale();
  const [start, middle, end] = [scale?.(low), scale?.((low + high) / 2), scale?.(high)];
  return useMemo(
    () =>
      // Between two scales, Recharts may still hold the one that has no place for these numbers.
      start === undefined || !Number.isFinite(start) || !Number.isFinite(end)
        ? undefined
        : (value) => rounded(scale?.(Math.min(high, Math.max(low, value))) ?? start),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- Recharts hands a new scale at each drawing; three places tell whether it is another
    [low, high, start, middle, end],
  );
}

type Render = (drawn: Omit<DrawnRow, 'y'>) => ReactNode;

function Placed({
  box,
  domain,
  render,
}: {
  readonly box: Box;
  readonly domain: Domain;
  readonly render: Render | undefined;
}): ReactNode {
  const place = usePlace(domain);
  return render === undefined || place === undefined ? undefined : render({ ...box, place });
}

function PlacedRows<Row>({
  box,
  domain,
  rows,
  rowMiddle,
  inSight,
  render,
}: Pick<PlotProps<Row>, 'domain' | 'rows' | 'rowMiddle'> & {
  readonly box: Box;
  readonly inSight: PlotProps<Row>['inSight'];
  readonly render: PlotProps<Row>['renderRow'];
}): ReactNode {
  const place = usePlace(domain);
  if (place === undefined) return undefined;
  const from = inSight?.from ?? 0;
  return rows.slice(from, inSight?.to).map((row, offset) => {
    const index = from + offset;
    const y = rounded(box.top + rowMiddle(row, index));
    return <PlacedRow key={keyOf(row, index)} row={row} y={y} box={box} place={place} render={render} />;
  });
}

/** Rows that bear an identifier are followed by it when others come between them. */
function keyOf(row: unknown, index: number): string | number {
  return typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string'
    ? row.id
    : index;
}

type PlacedRowProps<Row> = {
  readonly row: Row;
  readonly y: number;
  readonly box: Box;
  readonly place: (value: number) => number;
  readonly render: (row: Row, drawn: DrawnRow) => ReactNode;
};

const PlacedRow = memo(function PlacedRow({
  row,
  y,
  box,
  place,
  render,
}: PlacedRowProps<unknown>): ReactNode {
  return <g data-mark="">{render(row, { ...box, place, y })}</g>;
}) as <Row>(props: PlacedRowProps<Row> & { readonly key?: string | number }) => ReactNode;

function AxisTick({
  x,
  y,
  orientation,
  label,
}: {
  readonly x: number;
  readonly y: number;
  readonly orientation: 'bottom' | 'top';
  readonly label: string | undefined;
}): ReactNode {
  const isBottom = orientation === 'bottom';
  // Recharts hands the place of the words, some pixels off the axis; the line itself is what we measure from.
  return (
    <g>
      {isBottom ? <path d={`M${rounded(x)} ${y - 8}v4`} className="c-axis" /> : undefined}
      {label === undefined ? undefined : (
        <text x={rounded(x)} y={isBottom ? y + 8 : y + 2} className="c-tick" textAnchor="middle">
          {label}
        </text>
      )}
    </g>
  );
}

/** A tenth of a pixel is finer than any screen, and keeps files short and alike. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
