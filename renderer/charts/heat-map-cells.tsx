import type { ReactNode } from 'react';
import type { ExposureState } from '#shared/model/exposure.ts';
import { assertNever } from '#shared/lib/assert.ts';

export type HeatCellProps = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly state: ExposureState;
  readonly letter: string;
  readonly isContested: boolean;
  /** Id of the hatching in the same drawing. */
  readonly hatch: string;
};

/** One cell: E on a full ground, P hatched, N outlined, "?" blank; the sign of a disagreement in the corner. */
export function HeatCell({
  x,
  y,
  width,
  height,
  state,
  letter,
  isContested,
  hatch,
}: HeatCellProps): ReactNode {
  const middle = { x: x + width / 2, y: y + height / 2 };
  return (
    <>
      <Ground x={x} y={y} width={width} height={height} state={state} hatch={hatch} />
      {state === 'partly' ? (
        <rect x={middle.x - 8} y={middle.y - 8} width={16} height={16} className="f-work" />
      ) : undefined}
      <text x={middle.x} y={middle.y + 4} textAnchor="middle" className={`c-cell c-cell-${state}`}>
        {letter}
      </text>
      {isContested ? <NotEqual x={x + width - 14} y={y + 3} /> : undefined}
    </>
  );
}

function Ground({
  state,
  hatch,
  ...box
}: Pick<HeatCellProps, 'x' | 'y' | 'width' | 'height' | 'state' | 'hatch'>): ReactNode {
  const inset = {
    x: box.x + 0.5,
    y: box.y + 0.5,
    width: Math.max(0, box.width - 1),
    height: Math.max(0, box.height - 1),
  };
  switch (state) {
    case 'exposed':
      return <rect {...box} className="f-exposure" />;
    case 'partly':
      return (
        <>
          <rect {...box} fill={`url(#${hatch})`} />
          <rect {...inset} className="f-none s-exposure" />
        </>
      );
    case 'not-exposed':
      return <rect {...inset} className="f-work s-ink" />;
    case 'unknown':
      return <rect {...box} className="f-sunken" />;
    default:
      return assertNever(state);
  }
}

/** The sign of a disagreement, 11 pixels wide; drawn, for the fonts lack it. */
export function NotEqual({ x, y }: { readonly x: number; readonly y: number }): ReactNode {
  return (
    <path
      d={`M${x + 1} ${y + 4}h9M${x + 1} ${y + 7.2}h9M${x + 7.8} ${y + 1}L${x + 3.4} ${y + 10}`}
      className="s-ink f-none"
      strokeWidth={1.3}
    />
  );
}

/** The hatching of "in part". */
export function ExposureHatching({ id }: { readonly id: string }): ReactNode {
  return (
    <defs>
      <pattern id={id} width={7} height={7} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width={3} height={7} className="f-exposure" />
      </pattern>
    </defs>
  );
}
