import type { ReactNode } from 'react';
import type { DelayRow, DelayStep } from '#shared/analysis/delays.ts';
import { isolated } from '#shared/lib/bidi.ts';
import type { Locale } from '../i18n/locale.ts';
import { translator } from '../i18n/translate.ts';
import { positioner } from './axis.ts';
import styles from './charts.module.css';
import { dayAxis, delayLayout, type DelayLayout, type PlacedBand } from './delay-layout.ts';
import { delaysSummary, originOf } from './delay-words.ts';
import { hatchId, OpenArrow, StanceMark, UnknownRing } from './marks.tsx';
import { Plot, type DrawnRow } from './Plot.tsx';
import { columnFor, fitted } from '#shared/lib/text-width.ts';

export type DelaysChartProps = {
  readonly rows: readonly DelayRow[];
  readonly locale: Locale;
  readonly width: number;
  /** Leads to the event in its own case. */
  readonly onOpen?: (caseId: string, eventId: string) => void;
};

const top = 21;

/** From the first public sign, J: what came before and after in each case, in days; uncertain dates as bands. */
export function DelaysChart({ rows, locale, width, onOpen }: DelaysChartProps): ReactNode {
  const t = translator(locale);
  const left =
    columnFor(
      rows.map((row) => row.title),
      [84, width * 0.3],
      12,
    ) + 44;
  const right = Math.round(Math.min(110, Math.max(70, width * 0.12)));
  const axis = dayAxis(rows, Math.max(4, Math.floor((width - left - right) / 64)));
  const edges = { left, right: width - right, end: width };
  const place = positioner({ scale: 'linear', domain: axis.domain }, [left, width - right]);
  const layouts = rows.map((row) => delayLayout(row, place, edges, locale));
  const tops = layouts.map((_layout, index) =>
    layouts.slice(0, index).reduce((sum, one) => sum + one.height, 0),
  );
  const total = layouts.reduce((sum, one) => sum + one.height, 0);
  return (
    <div className={styles.chart}>
      <Plot
        width={width}
        height={top + total + 2}
        margin={{ left, right, top, bottom: 2 }}
        scale="linear"
        domain={axis.domain}
        orientation="top"
        isAxisHidden
        ticks={axis.ticks.map((day) => ({ value: day, label: tickWords(day, locale), isStrong: day === 0 }))}
        rows={rows}
        rowMiddle={(_row, index) => (tops[index] ?? 0) + (layouts[index]?.line ?? 0)}
        name={t('compare.delays.title')}
        description={delaysSummary(rows, locale)}
        renderUnder={() => <path d={`M0 ${top - 0.5}H${width}`} className="c-axis" />}
        renderRow={(row, drawn) => {
          const index = rows.indexOf(row);
          const layout = layouts[index];
          return layout === undefined ? undefined : (
            <CaseRow
              row={row}
              layout={layout}
              isFirst={index === 0}
              drawn={drawn}
              width={width}
              locale={locale}
              {...(onOpen === undefined ? {} : { onOpen })}
            />
          );
        }}
      />
    </div>
  );
}

function tickWords(day: number, locale: Locale): string {
  const t = translator(locale);
  if (day === 0) return t('compare.delays.tick.zero');
  return day < 0
    ? t('compare.delays.tick.before', { days: -day })
    : t('compare.delays.tick.after', { days: day });
}

type CaseRowProps = Pick<DelaysChartProps, 'locale' | 'width' | 'onOpen'> & {
  readonly row: DelayRow;
  readonly layout: DelayLayout;
  readonly isFirst: boolean;
  readonly drawn: DrawnRow;
};

function CaseRow({ row, layout, isFirst, drawn, width, locale, onOpen }: CaseRowProps): ReactNode {
  const { y, left } = drawn;
  const start = y - layout.line;
  const first = layout.points[0];
  const last = layout.points.at(-1);
  const nameY = layout.points.length > 0 ? y + 4 : start + 24;
  return (
    <>
      {isFirst ? undefined : <path d={`M0 ${start + 0.5}H${width}`} className="c-grid" />}
      <text x={0} y={nameY} className="c-label c-strong">
        {fitted(row.title, left - 24, 12, true)}
      </text>
      <text x={0} y={nameY + 16} className="c-label3">
        {fitted(originOf(row, locale), left - 24, 11)}
      </text>
      {first === undefined || last === undefined ? undefined : (
        <path d={`M${first.x} ${y}H${last.x}`} className="s-neutral" strokeWidth={1.2} />
      )}
      {layout.points.map((point) => (
        <Opening
          key={point.x}
          step={point.steps[0]}
          caseId={row.caseId}
          {...(onOpen === undefined ? {} : { onOpen })}
        >
          <title>{point.steps.map((step) => isolated(step.title)).join(', ')}</title>
          <StanceMark x={point.x} y={y} stance="states" />
        </Opening>
      ))}
      {layout.labels.map((label) => (
        <text
          key={`${label.x} ${label.words}`}
          x={label.x}
          y={y - 10 - label.lane * 13}
          textAnchor={label.anchor}
          className="c-label3 halo"
        >
          {label.words}
        </text>
      ))}
      {layout.gaps.map((gap) => (
        <text key={gap.x} x={gap.x} y={y + 17} textAnchor="middle" className="c-value halo">
          {gap.words}
        </text>
      ))}
      {layout.bands.map((band) => (
        <Opening
          key={`${band.step.eventId} ${band.step.date}`}
          step={band.step}
          caseId={row.caseId}
          {...(onOpen === undefined ? {} : { onOpen })}
        >
          <title>{band.step.title}</title>
          <Band band={band} y={start + band.y} drawn={drawn} width={width} />
        </Opening>
      ))}
      {layout.silences.map((silence) => (
        <g key={silence.y}>
          {silence.isFirst ? (
            <UnknownRing x={left - 12} y={start + silence.y} stance="declines" />
          ) : undefined}
          <text x={left + 4} y={start + silence.y + 4} className="c-label2 halo">
            {silence.words}
          </text>
        </g>
      ))}
    </>
  );
}

function Opening({
  step,
  caseId,
  onOpen,
  children,
}: Pick<DelaysChartProps, 'onOpen'> & {
  readonly step: DelayStep | undefined;
  readonly caseId: string;
  readonly children: ReactNode;
}): ReactNode {
  if (step === undefined || onOpen === undefined) return children;
  return (
    <g className={styles.row} onClick={() => onOpen(caseId, step.eventId)}>
      {children}
    </g>
  );
}

/** Several days are possible: a hatched band; an end that nobody gave is an open arrow to the edge of the plot. */
function Band({
  band,
  y,
  drawn,
  width,
}: {
  readonly band: PlacedBand;
  readonly y: number;
  readonly drawn: DrawnRow;
  readonly width: number;
}): ReactNode {
  const { step, words, from, to, side } = band;
  const isOpen = step.from === undefined || step.to === undefined;
  const at = {
    right: { x: to + 8, y: y + 4, anchor: 'start' as const },
    left: { x: from - 8, y: y + 4, anchor: 'end' as const },
    above: { x: from, y: y - 8, anchor: 'start' as const },
  }[side];
  return (
    <>
      {isOpen ? (
        <OpenArrow
          cap={step.from === undefined ? to : from}
          tip={step.from === undefined ? from + 1 : to - 1}
          y={y}
          className="s-states"
        />
      ) : (
        <rect
          x={from}
          y={y - 4}
          width={Math.max(3, to - from)}
          height={8}
          fill={`url(#${hatchId(drawn.prefix, 'states')})`}
        />
      )}
      <text x={at.x} y={at.y} textAnchor={at.anchor} className="c-label3 halo">
        {side === 'above' ? fitted(words, width - from, 11) : words}
      </text>
    </>
  );
}
