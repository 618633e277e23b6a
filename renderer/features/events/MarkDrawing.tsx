import type { ReactNode } from 'react';
import type { Reading, TimelineItem } from '#shared/analysis/timeline.ts';
import type { Mark } from './marks.ts';

/** How a mark is drawn: by whose word it stands on. */
export type MarkTone = 'states' | 'denies' | 'doubts' | 'declines' | 'neutral' | 'other';

/** What colour and shape a reading has: stances in theirs, publications and other breaches without one. */
export function toneOf(item: TimelineItem, reading: Reading | undefined): MarkTone {
  if (item.isOther) return 'other';
  if (item.subject.kind === 'publication') return 'neutral';
  if (item.subject.kind === 'requests')
    return ['no-comment', 'silence'].includes(item.subject.outcome) ? 'declines' : 'neutral';
  return reading?.testimony?.claim.stance ?? (item.claimCount === 0 ? 'neutral' : 'states');
}

/** A date as a drawing: dot, hatch, line, caps, arrows. `y` is the middle of its row. */
export function MarkDrawing({
  mark,
  y,
  tone,
  isRequest = false,
}: {
  readonly mark: Mark;
  readonly y: number;
  readonly tone: MarkTone;
  readonly isRequest?: boolean;
}): ReactNode {
  const stroke = tone === 'neutral' || tone === 'other' ? 's-neutral' : `s-${tone}`;
  const hatch = tone === 'neutral' || tone === 'other' ? 'url(#hatch-neutral)' : `url(#hatch-${tone})`;
  const fill = tone === 'neutral' || tone === 'other' ? 'f-neutral' : `f-${tone}`;
  const first = mark.dots[0];
  const last = mark.dots.at(-1);
  return (
    <g data-mark="">
      {mark.joined && first !== undefined && last !== undefined ? (
        <path d={`M${first} ${y}H${last}`} className={stroke} strokeWidth="1" strokeDasharray="1 3" />
      ) : undefined}
      {mark.line === undefined ? undefined : (
        <path d={`M${mark.line.x0} ${y}H${mark.line.x1}`} className={stroke} strokeWidth="2" />
      )}
      {mark.bars.map((bar) => (
        <rect
          key={bar.x0}
          x={bar.x0}
          y={y - 4}
          width={bar.x1 - bar.x0}
          height="8"
          rx="1"
          {...(bar.hatched ? { fill: hatch } : { className: fill })}
        />
      ))}
      {mark.caps.map((x) => (
        <path key={x} d={`M${x} ${y - 6}V${y + 6}`} className={stroke} strokeWidth="2" />
      ))}
      {mark.arrowStart ? <Arrow x={mark.x0} y={y} pointsLeft className={stroke} /> : undefined}
      {mark.arrowEnd ? <Arrow x={mark.x1} y={y} className={stroke} /> : undefined}
      {mark.dots.map((x) => (
        <Dot key={x} x={x} y={y} tone={tone} isRequest={isRequest} />
      ))}
    </g>
  );
}

/** An arrow's head at a point. */
export function Arrow({
  x,
  y,
  pointsLeft = false,
  className,
}: {
  readonly x: number;
  readonly y: number;
  readonly pointsLeft?: boolean;
  readonly className: string;
}): ReactNode {
  const back = pointsLeft ? x + 6 : x - 6;
  return (
    <path
      d={`M${back} ${y - 5}L${x} ${y}L${back} ${y + 5}`}
      className={className}
      strokeWidth="1.8"
      fill="none"
    />
  );
}

function Dot({
  x,
  y,
  tone,
  isRequest,
}: {
  readonly x: number;
  readonly y: number;
  readonly tone: MarkTone;
  readonly isRequest: boolean;
}): ReactNode {
  switch (tone) {
    case 'states':
      return <circle cx={x} cy={y} r="4.5" className="f-states" />;
    case 'denies':
      return (
        <path
          d={`M${x - 4} ${y - 4}L${x + 4} ${y + 4}M${x + 4} ${y - 4}L${x - 4} ${y + 4}`}
          className="s-denies"
          strokeWidth="2.2"
        />
      );
    case 'doubts':
      return (
        <g>
          <circle cx={x} cy={y} r="4.2" className="f-work s-doubts" strokeWidth="1.4" />
          <path d={`M${x} ${y - 4.2}a4.2 4.2 0 0 0 0 8.4z`} className="f-doubts" />
        </g>
      );
    case 'declines':
      return (
        <circle
          cx={x}
          cy={y}
          r="4.2"
          className="f-work s-declines"
          strokeWidth="1.4"
          strokeDasharray="2 1.3"
        />
      );
    case 'other':
      return <circle cx={x} cy={y} r="3.5" className="f-work s-neutral" strokeWidth="1.2" />;
    case 'neutral':
      return isRequest ? (
        <circle cx={x} cy={y} r="4.2" className="f-work s-neutral" strokeWidth="1.4" />
      ) : (
        <path d={`M${x} ${y - 4.5}L${x + 4.5} ${y}L${x} ${y + 4.5}L${x - 4.5} ${y}Z`} className="f-neutral" />
      );
  }
}

/** The grounds of marks that are readings, once per drawing. */
export function Hatches(): ReactNode {
  const tones = ['states', 'denies', 'doubts', 'declines', 'neutral'] as const;
  return (
    <defs>
      {tones.map((name) => (
        <pattern
          key={name}
          id={`hatch-${name}`}
          width="4"
          height="4"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="1.5" height="4" className={`f-${name}`} />
        </pattern>
      ))}
    </defs>
  );
}
