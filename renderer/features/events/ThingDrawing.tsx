import { memo, type ReactNode } from 'react';
import { Arrow, MarkDrawing, toneOf } from './MarkDrawing.tsx';
import type { PlacedLabel } from './label-placement.ts';
import { groupHalf, signRoom, type Thing } from './things.ts';
import type { Plot, Scale } from './marks.ts';
import styles from './events.module.css';
import { dateShape, type DateShape } from '#shared/dates/shape.ts';
import type { TimelineItem } from '#shared/analysis/timeline.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { thingName } from './thing-words.ts';

export type ThingDrawingProps = {
  readonly thing: Thing;
  readonly plot: Plot;
  readonly scale: Scale;
  readonly locale: Locale;
  readonly isSelected: boolean;
  readonly isTabStop: boolean;
  /** The same functions at every drawing: what has not changed is not drawn again. */
  readonly onPress: (thing: Thing) => void;
  readonly onArrive: (thing: Thing) => void;
};

/** One item, disagreement, group or edge of the drawing, with its ground, its words and its focus ring. */
export const ThingDrawing = memo(function ThingDrawing(props: ThingDrawingProps): ReactNode {
  const { thing, plot, scale, locale, isSelected, isTabStop, onPress, onArrive } = props;
  const isBlock = thing.kind === 'block';
  return (
    <g
      role="button"
      tabIndex={isTabStop ? 0 : -1}
      aria-label={thingName(thing, locale)}
      aria-pressed={isSelected}
      data-thing={thing.key}
      className={`${styles.thing} ${isSelected ? styles.chosen : ''} ${isBlock ? styles.block : ''}`}
      onClick={() => onPress(thing)}
      onFocus={() => onArrive(thing)}
    >
      <rect
        className={styles.ground}
        fill="none"
        x={thing.x0}
        y={thing.y + (isBlock ? 0 : 1)}
        width={Math.max(0, Math.min(thing.x1, plot.right) - thing.x0)}
        height={thing.height - (isBlock ? 0 : 2)}
        rx="2"
      />
      {isSelected ? (
        <rect
          className="f-accent"
          x={thing.x0}
          y={thing.y + (isBlock ? 0 : 1)}
          width="2"
          height={thing.height - (isBlock ? 0 : 2)}
        />
      ) : undefined}
      <Body thing={thing} plot={plot} scale={scale} locale={locale} />
    </g>
  );
});

function Body({
  thing,
  plot,
  scale,
  locale,
}: Pick<ThingDrawingProps, 'thing' | 'plot' | 'scale' | 'locale'>): ReactNode {
  const [item] = thing.items;
  if (item === undefined) return undefined;
  const middle = thing.y + thing.height / 2;
  switch (thing.kind) {
    case 'item': {
      const { drawn } = thing;
      const tone = toneOf(item, drawn.reading);
      return (
        <>
          <MarkDrawing
            mark={drawn.mark}
            y={drawn.y}
            tone={tone}
            isRequest={item.subject.kind === 'requests'}
          />
          {item.isContested ? <NotEqual x={drawn.mark.x0 - 14} y={drawn.y} /> : undefined}
          <Words label={drawn.label} y={drawn.y} isQuiet={tone === 'other' || tone === 'neutral'} />
          <Retained item={item} scale={scale} plot={plot} y={drawn.y + 6} />
        </>
      );
    }
    case 'block': {
      const { title, lines } = thing;
      return (
        <>
          <text x={title.x} y={thing.y + title.dy} className="c-label" fontWeight="600">
            {title.text}
          </text>
          <BlockNote title={title} y={thing.y + title.dy} />
          {lines.map((line) => (
            <g key={line.reading.date}>
              <MarkDrawing mark={line.mark} y={line.y} tone={toneOf(item, line.reading)} />
              <Words label={line.label} y={line.y} />
            </g>
          ))}
          <Retained
            item={item}
            scale={scale}
            plot={plot}
            y={thing.y + thing.height - 6}
            from={thing.y + 24}
          />
        </>
      );
    }
    case 'cluster':
      return (
        <>
          <rect
            x={thing.x - groupHalf(thing.items.length)}
            y={middle - 9}
            width={groupHalf(thing.items.length) * 2}
            height="18"
            rx="9"
            className="f-work s-states"
            strokeWidth="1.5"
          />
          <text x={thing.x} y={middle + 4} textAnchor="middle" className="c-value">
            {formatNumber(thing.items.length, locale)}
          </text>
          {thing.note === undefined ? undefined : (
            <>
              <NotEqual x={thing.note.x} y={middle} />
              <text x={thing.note.x + signRoom - 2} y={middle + 4} className="c-label2">
                {thing.note.text}
              </text>
            </>
          )}
        </>
      );
    case 'edge': {
      const isBefore = thing.side === 'before';
      const x = isBefore ? plot.left + 2 : plot.right - 2;
      const stroke = item.isOther || item.subject.kind === 'publication' ? 's-neutral' : 's-states';
      return (
        <>
          <path d={`M${x} ${middle}h${isBefore ? 20 : -20}`} className={stroke} strokeWidth="1.8" />
          <Arrow x={x} y={middle} pointsLeft={isBefore} className={stroke} />
          <Words label={thing.label} y={middle} isQuiet={item.isOther} />
        </>
      );
    }
  }
}

/** The sign and count of a disagreement, after the title's words wherever they end. */
function BlockNote({ title, y }: { readonly title: PlacedLabel; readonly y: number }): ReactNode {
  const x = title.x + (title.width ?? 0) + 10;
  return (
    <>
      <NotEqual x={x} y={y - 4} />
      <text x={x + 18} y={y} className="c-label2">
        {title.quiet}
      </text>
    </>
  );
}

function Words({
  label,
  y,
  isQuiet = false,
}: {
  readonly label: PlacedLabel;
  readonly y: number;
  readonly isQuiet?: boolean;
}): ReactNode {
  const voice = label.isQuote === true ? 'c-quote' : isQuiet ? 'c-label2' : 'c-label';
  return (
    <text x={label.x} y={y + label.dy} textAnchor={label.anchor} className={voice}>
      {label.text}
      {label.quiet === undefined ? undefined : (
        <tspan className="c-label3 c-ui">
          {'\u00A0 '}
          {label.quiet}
        </tspan>
      )}
    </text>
  );
}

/** The investigator's own hand: a triangle at the date retained, a line through the claims when they disagree. */
function Retained({
  item,
  scale,
  plot,
  y,
  from,
}: {
  readonly item: TimelineItem;
  readonly scale: Scale;
  readonly plot: Plot;
  readonly y: number;
  readonly from?: number;
}): ReactNode {
  const date = item.retained?.date;
  if (date === undefined) return undefined;
  const day = saidDay(dateShape(date));
  if (day === undefined) return undefined;
  const x = scale(day);
  if (x < plot.left || x > plot.right) return undefined;
  return (
    <g>
      {from === undefined ? undefined : <path d={`M${x} ${from}V${y}`} className="retained" />}
      <path d={`M${x - 5} ${y + 6}L${x} ${y}L${x + 5} ${y + 6}Z`} className="f-accent" />
    </g>
  );
}

function NotEqual({ x, y }: { readonly x: number; readonly y: number }): ReactNode {
  return (
    <path
      d={`M${x + 1.5} ${y - 1.7}h9M${x + 1.5} ${y + 1.7}h9M${x + 8.3} ${y - 5}L${x + 3.7} ${y + 5}`}
      className="s-ink"
      strokeWidth="1.3"
      fill="none"
    />
  );
}

/** Where a date is pointed at: its day, or the middle of the days that it, or its beginning, may be. */
function saidDay(shape: DateShape): number | undefined {
  switch (shape.kind) {
    case 'day':
      return shape.day;
    case 'band':
      return (shape.from + shape.to) / 2;
    case 'interval': {
      const { fromBand } = shape;
      return fromBand === undefined ? (shape.from ?? shape.to) : (fromBand.from + fromBand.to) / 2;
    }
    case 'set':
      return shape.members[0]?.from ?? shape.members[0]?.to;
    case 'unknown':
      return undefined;
  }
}
