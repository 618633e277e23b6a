import type { ReactNode } from 'react';
import type { ExposureLine, ExposureMatrix } from '#shared/analysis/compare.ts';
import { exposureStates } from '#shared/model/exposure.ts';
import { isolated } from '#shared/lib/bidi.ts';
import type { Locale } from '../i18n/locale.ts';
import { translator } from '../i18n/translate.ts';
import { cellWords, exposureSummary } from './exposure-words.ts';
import styles from './charts.module.css';
import { ExposureHatching, HeatCell, NotEqual } from './heat-map-cells.tsx';
import { Plot, type DrawnRow } from './Plot.tsx';
import { columnFor, fitted, textWidth, wrapped } from '#shared/lib/text-width.ts';

export type ExposureHeatMapProps = {
  readonly matrix: ExposureMatrix;
  readonly locale: Locale;
  readonly width: number;
  /** Leads to the exposure in its own case. */
  readonly onOpen?: (caseId: string, exposureId: string) => void;
};

/** A heading of a family, or a category with its cells. */
export type Line = { readonly heading: string } | ExposureLine;

const lineHeight = 31;
const headingHeight = 27;
const lineOfHead = 15;

/** Categories of data against cases: E, P, N or "?", which is not "no". */
export function ExposureHeatMap({ matrix, locale, width, onOpen }: ExposureHeatMapProps): ReactNode {
  const t = translator(locale);
  const lines = linesOf(matrix, locale);
  const middles = middlesOf(lines);
  const names = matrix.lines.map((line) => t(`model.category.${line.category}`));
  const left = columnFor(names, [100, width * 0.5], 12, false) + 14;
  const count = Math.max(1, matrix.cases.length);
  const room = (width - left) / count - 2;
  const titles = matrix.cases.map((one) => titleLines(one.title, room));
  const head = 14 + lineOfHead * Math.max(2, ...titles.map((title) => title.length));
  const height = head + (middles.at(-1) ?? 0) + lineHeight / 2 + 4;
  return (
    <div className={styles.chart}>
      <HeatLegend width={width} locale={locale} />
      <Plot
        width={width}
        height={height}
        margin={{ left, right: 0, top: head, bottom: 0 }}
        scale="linear"
        domain={[0, count]}
        ticks={[]}
        isAxisHidden
        orientation="top"
        rows={lines}
        rowMiddle={(_line, index) => middles[index] ?? 0}
        name={t('compare.exposures.title')}
        description={exposureSummary(matrix, locale)}
        renderUnder={(drawn) => (
          <>
            <ExposureHatching id={`${drawn.prefix}-exposure`} />
            {matrix.cases.map((one, index) => (
              <ColumnHead
                key={one.id}
                lines={titles[index] ?? []}
                head={head}
                from={drawn.place(index)}
                to={drawn.place(index + 1)}
              />
            ))}
          </>
        )}
        renderRow={(line, drawn) =>
          'heading' in line ? (
            <text x={0} y={drawn.y + 8} className="c-label3">
              {line.heading}
            </text>
          ) : (
            <CategoryRow
              line={line}
              drawn={drawn}
              matrix={matrix}
              locale={locale}
              {...(onOpen === undefined ? {} : { onOpen })}
            />
          )
        }
      />
    </div>
  );
}

function ColumnHead({
  lines,
  head,
  from,
  to,
}: {
  readonly lines: readonly string[];
  readonly head: number;
  readonly from: number;
  readonly to: number;
}): ReactNode {
  return lines.map((line, index) => (
    <text
      key={index}
      x={(from + to) / 2}
      y={head - 12 - (lines.length - 1 - index) * lineOfHead}
      textAnchor="middle"
      className="c-label c-strong"
    >
      {fitted(line, to - from - 2, 12, true)}
    </text>
  ));
}

/** A title over its column, in three lines at most; what does not fit is cut in the last. */
function titleLines(title: string, room: number): readonly string[] {
  const lines = wrapped(title, room / 1.04, 12);
  return lines.length <= 3 ? lines : [...lines.slice(0, 2), lines.slice(2).join(' ')];
}

function CategoryRow({
  line,
  drawn,
  matrix,
  locale,
  onOpen,
}: Pick<ExposureHeatMapProps, 'matrix' | 'locale' | 'onOpen'> & {
  readonly line: ExposureLine;
  readonly drawn: DrawnRow;
}): ReactNode {
  const t = translator(locale);
  const { y, left, place, prefix } = drawn;
  return (
    <>
      <text x={0} y={y + 4} className="c-label">
        {fitted(t(`model.category.${line.category}`), left - 12, 12)}
      </text>
      {line.cells.map((cell, index) => {
        const canOpen = onOpen !== undefined && cell.exposureId !== undefined;
        return (
          <g
            key={cell.caseId}
            className={canOpen ? styles.row : undefined}
            onClick={() => {
              if (canOpen) onOpen(cell.caseId, cell.exposureId ?? '');
            }}
          >
            <title>{`${isolated(matrix.cases[index]?.title ?? '')}, ${cellWords(cell, locale)}`}</title>
            <HeatCell
              x={place(index) + 1}
              y={y - lineHeight / 2 + 1}
              width={place(index + 1) - place(index) - 2}
              height={lineHeight - 2}
              state={cell.state}
              letter={t(`model.exposure-letter.${cell.state}`)}
              isContested={cell.isContested}
              hatch={`${prefix}-exposure`}
            />
          </g>
        );
      })}
    </>
  );
}

/** What the letters mean, on as many lines as it takes. */
function HeatLegend({ width, locale }: { readonly width: number; readonly locale: Locale }): ReactNode {
  const t = translator(locale);
  const hatch = 'heat-legend';
  const words = [
    ...exposureStates.map((state) => t(`model.exposure.${state}`)),
    t('compare.legend.disagreement'),
  ];
  let [x, y] = [0, 0];
  const places = words.map((text) => {
    const needed = 28 + textWidth(text, 12) + 14;
    if (x > 0 && x + needed - 14 > width) [x, y] = [0, y + 24];
    const at = { x, y };
    x += Math.ceil(needed);
    return at;
  });
  return (
    <svg
      className={styles.legend}
      width={width}
      height={y + 26}
      viewBox={`0 0 ${width} ${y + 26}`}
      role="img"
      aria-label={t('figures.legend.label')}
    >
      <ExposureHatching id={hatch} />
      {words.map((text, index) => {
        const at = places[index] ?? { x: 0, y: 0 };
        const state = exposureStates[index];
        return (
          <g key={text}>
            {state === undefined ? (
              <NotEqual x={at.x + 5} y={at.y + 6} />
            ) : (
              <HeatCell
                x={at.x}
                y={at.y + 3}
                width={22}
                height={18}
                state={state}
                letter={t(`model.exposure-letter.${state}`)}
                isContested={false}
                hatch={hatch}
              />
            )}
            <text x={at.x + (state === undefined ? 20 : 28)} y={at.y + 16} className="c-label2">
              {text}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** The lines drawn: a heading before each family of categories. */
export function linesOf(matrix: ExposureMatrix, locale: Locale): readonly Line[] {
  const t = translator(locale);
  return matrix.lines.flatMap((line, index): readonly Line[] => {
    const isNew = matrix.lines[index - 1]?.group !== line.group;
    return isNew ? [{ heading: t(`model.category-group.${line.group}`) }, line] : [line];
  });
}

function middlesOf(lines: readonly Line[]): readonly number[] {
  let y = 0;
  return lines.map((line) => {
    const height = 'heading' in line ? headingHeight : lineHeight;
    y += height;
    return y - height / 2;
  });
}
