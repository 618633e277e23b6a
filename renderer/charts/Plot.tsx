import { type ReactNode, useId } from 'react';
import { CartesianGrid, ComposedChart, Scatter, useXAxisScale, XAxis, YAxis, ZIndexLayer } from 'recharts';
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
  readonly renderRow: (row: Row, drawn: DrawnRow) => ReactNode;
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

/** Recharts draws its grid at -100 and what it plots at 600 or below. */
const underEverything = -200;
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
  const box = {
    left: margin.left,
    right: width - margin.right,
    top: margin.top,
    bottom: height - margin.bottom,
    prefix,
  };
  const labels = new Map(ticks.map((tick) => [tick.value, tick]));
  const points = rows.map((row, index) => ({ x: domain[0], y: rowMiddle(row, index), row }));
  return (
    <ComposedChart
      className={styles.plot ?? ''}
      width={width}
      height={height}
      // The axis takes the room of its own margin.
      margin={orientation === 'bottom' ? { ...margin, bottom: 0 } : { ...margin, top: 0 }}
      data={points}
      accessibilityLayer={false}
      role="img"
      title={name}
      desc={description}
    >
      <Hatchings prefix={prefix} />
      <ZIndexLayer zIndex={underEverything}>
        <Placed box={box} scale={scale} domain={domain} render={props.renderUnder} />
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
      <Scatter
        data={points}
        isAnimationActive={false}
        shape={(point: { cy?: number | undefined; payload?: { row: Row } }) => (
          <PlacedRow box={box} scale={scale} domain={domain} point={point} render={props.renderRow} />
        )}
      />
      <ZIndexLayer zIndex={overEverything}>
        <Placed box={box} scale={scale} domain={domain} render={props.renderOver} />
      </ZIndexLayer>
    </ComposedChart>
  );
}

type Box = Omit<DrawnRow, 'y' | 'place'>;

/** The chart's own scale, held inside its domain: what lies outside is drawn at the edge. */
function usePlace(domain: readonly [number, number], box: Box): (value: number) => number {
  const scale = useXAxisScale();
  return (value) => {
    const held = Math.min(domain[1], Math.max(domain[0], value));
    return rounded(scale?.(held) ?? box.left);
  };
}

type PlacedProps = { readonly box: Box; readonly scale: string; readonly domain: readonly [number, number] };

function Placed({
  box,
  domain,
  render,
}: PlacedProps & { readonly render: ((drawn: Omit<DrawnRow, 'y'>) => ReactNode) | undefined }): ReactNode {
  const place = usePlace(domain, box);
  return render === undefined ? undefined : render({ ...box, place });
}

function PlacedRow<Row>({
  box,
  domain,
  point,
  render,
}: PlacedProps & {
  readonly point: { readonly cy?: number | undefined; readonly payload?: { readonly row: Row } };
  readonly render: (row: Row, drawn: DrawnRow) => ReactNode;
}): ReactNode {
  const place = usePlace(domain, box);
  if (point.payload === undefined) return undefined;
  return <g data-mark="">{render(point.payload.row, { ...box, place, y: rounded(point.cy ?? 0) })}</g>;
}

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
