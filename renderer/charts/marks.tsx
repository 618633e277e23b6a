import type { ReactNode } from 'react';
import type { FigureBrief } from '#shared/analysis/case-summary.ts';
import { assertNever } from '#shared/lib/assert.ts';
import type { Stance } from '#shared/model/claim.ts';
import { drawnRange } from './axis.ts';

/** Where a figure's mark may be drawn: a line of pixels, and the place of each number on it. */
export type MarkLine = {
  readonly y: number;
  readonly place: (value: number) => number;
  /** Edges of the plot, to which open arrows run. */
  readonly left: number;
  readonly right: number;
};

/** How far right a mark reaches: its words begin after it. */
export function markEnd(figure: FigureBrief, { place, left, right }: Omit<MarkLine, 'y'>): number {
  const { from, to } = drawnRange(figure);
  switch (figure.exactness) {
    case 'unknown':
      return left - 5;
    case 'at-least':
      return right;
    case 'exact':
      return place(to ?? from ?? 0) + 1;
    case 'about':
    case 'range':
    case 'at-most':
      return place(to ?? from ?? 0);
    default:
      return assertNever(figure.exactness);
  }
}

export type FigureMarkProps = MarkLine & {
  readonly figure: FigureBrief;
  readonly stance: Stance;
  /** Id of the stance's hatching in the same drawing. */
  readonly hatch: string;
};

/**
 * A figure as what it is: a point, a hatched band with a tick (about: a reading), a solid band with caps (bounds were
 * said), an open arrow (a floor, a ceiling), or a dotted ring left of the axis. Silence is drawn as unknown.
 */
export function FigureMark({ figure, stance, hatch, y, place, left, right }: FigureMarkProps): ReactNode {
  if (stance === 'declines' || figure.exactness === 'unknown')
    return <UnknownRing x={left - 20} y={y} stance={stance} />;
  const { from, to } = drawnRange(figure);
  const stroke = `s-${stance}`;
  switch (figure.exactness) {
    case 'exact':
      return <StanceMark x={place(figure.lower ?? 0)} y={y} stance={stance} />;
    case 'about': {
      const [start, end] = [place(from ?? 0), place(to ?? 0)];
      const middle = place(figure.lower ?? 0);
      return (
        <>
          <rect x={start} y={y - 4} width={Math.max(1, end - start)} height={8} fill={`url(#${hatch})`} />
          <path d={`M${middle} ${y - 7}V${y + 7}`} className={stroke} strokeWidth={2} />
        </>
      );
    }
    case 'range': {
      const [start, end] = [place(from ?? 0), place(to ?? 0)];
      return (
        <>
          <rect x={start} y={y - 3} width={Math.max(1, end - start)} height={6} className={`f-${stance}`} />
          <path
            d={`M${start} ${y - 7}V${y + 7}M${end} ${y - 7}V${y + 7}`}
            className={stroke}
            strokeWidth={2}
          />
        </>
      );
    }
    case 'at-least':
      return <OpenArrow cap={place(from ?? 0)} tip={right - 1} y={y} className={stroke} />;
    case 'at-most':
      return <OpenArrow cap={place(to ?? 0)} tip={left + 1} y={y} className={stroke} />;
    default:
      return assertNever(figure.exactness);
  }
}

/** A cap, a line, and an open head at the edge of the plot. */
export function OpenArrow({
  cap,
  tip,
  y,
  className,
}: {
  readonly cap: number;
  readonly tip: number;
  readonly y: number;
  readonly className: string;
}): ReactNode {
  const back = tip > cap ? -6 : 6;
  return (
    <g className={`${className} f-none`}>
      <path d={`M${cap} ${y - 6}V${y + 6}M${cap} ${y}H${tip}`} strokeWidth={2} />
      <path d={`M${tip + back} ${y - 5}L${tip} ${y}L${tip + back} ${y + 5}`} strokeWidth={1.8} />
    </g>
  );
}

/** One point in the mark of a stance: disc, cross, half disc, dotted ring. */
export function StanceMark({
  x,
  y,
  stance,
}: {
  readonly x: number;
  readonly y: number;
  readonly stance: Stance;
}): ReactNode {
  switch (stance) {
    case 'states':
      return <circle cx={x} cy={y} r={4.5} className="f-states" />;
    case 'denies':
      return (
        <path
          d={`M${x - 4} ${y - 4}L${x + 4} ${y + 4}M${x + 4} ${y - 4}L${x - 4} ${y + 4}`}
          className="s-denies f-none"
          strokeWidth={2.2}
        />
      );
    case 'doubts':
      return (
        <>
          <circle cx={x} cy={y} r={4.2} className="s-doubts f-work" strokeWidth={1.4} />
          <path d={`M${x} ${y - 4.2}a4.2 4.2 0 0 0 0 8.4z`} className="f-doubts" />
        </>
      );
    case 'declines':
      return <UnknownRing x={x} y={y} stance={stance} />;
    default:
      return assertNever(stance);
  }
}

/** Unknown, or silence: a dotted ring, never on the axis. */
export function UnknownRing({
  x,
  y,
  stance,
}: {
  readonly x: number;
  readonly y: number;
  readonly stance: Stance;
}): ReactNode {
  return (
    <circle
      cx={x}
      cy={y}
      r={4.2}
      className={`s-${stance} f-none`}
      strokeWidth={1.4}
      strokeDasharray="2 1.3"
    />
  );
}

/** The investigator's own choice: a triangle that points down at a number. */
export function RetainedTriangle({ x, y }: { readonly x: number; readonly y: number }): ReactNode {
  return <path d={`M${x - 4} ${y}h8l-4 6z`} className="f-accent" />;
}

/** Two strokes across an axis that does not start at zero. */
export function BreakMark({ x, y }: { readonly x: number; readonly y: number }): ReactNode {
  return <path d={`M${x - 9} ${y - 5}l4 9M${x - 5} ${y - 5}l4 9`} className="c-axis f-none" />;
}

/** Hatchings of a drawing, one a stance, under ids of that drawing. */
export function Hatchings({ prefix }: { readonly prefix: string }): ReactNode {
  return (
    <defs>
      {(['states', 'denies', 'doubts', 'declines'] as const).map((stance) => (
        <pattern
          key={stance}
          id={hatchId(prefix, stance)}
          width={4}
          height={4}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width={1.5} height={4} className={`f-${stance}`} />
        </pattern>
      ))}
    </defs>
  );
}

/** Id of a stance's hatching. */
export function hatchId(prefix: string, stance: Stance): string {
  return `${prefix}-hatch-${stance}`;
}
