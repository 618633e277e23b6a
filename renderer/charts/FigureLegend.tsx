import type { ReactNode } from 'react';
import { stances } from '#shared/model/claim.ts';
import type { Exactness } from '#shared/model/figure.ts';
import type { FigureBrief } from '#shared/analysis/case-summary.ts';
import type { Locale } from '../i18n/locale.ts';
import { translator } from '../i18n/translate.ts';
import { FigureMark, Hatchings, StanceMark } from './marks.tsx';
import styles from './charts.module.css';
import { textWidth } from '#shared/lib/text-width.ts';

const hatch = 'legend';
const samples: Readonly<Record<Exactness, Pick<FigureBrief, 'lower' | 'upper'>>> = {
  exact: { lower: 5, upper: 5 },
  about: { lower: 5, upper: 5 },
  range: { lower: 1, upper: 9 },
  'at-least': { lower: 1 },
  'at-most': { upper: 9 },
  unknown: {},
};
/** Order of the mock: what is a point, what is a band, what is open, what is unknown. */
const order = [
  'exact',
  'about',
  'range',
  'at-least',
  'at-most',
  'unknown',
] as const satisfies readonly Exactness[];

/** What each mark and each stance means, on one line, or two where one is too narrow. */
export function FigureLegend({
  width,
  locale,
}: {
  readonly width: number;
  readonly locale: Locale;
}): ReactNode {
  const t = translator(locale);
  const shapes = placed(
    order.map((exactness) => t(`model.exactness.${exactness}`)),
    32,
    11,
  );
  const signs = placed(
    stances.map((stance) => t(`model.stance.${stance}`)),
    18,
    13,
  );
  const isOneLine = shapes.width + signs.width + 12 <= width;
  const height = isOneLine ? 26 : 46;
  const signsAt = isOneLine ? width - signs.width : 0;
  const signsY = isOneLine ? 12 : 33;
  return (
    <svg
      className={styles.legend}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t('figures.legend.label')}
    >
      <Hatchings prefix={hatch} />
      {order.map((exactness, index) => {
        const item = shapes.items[index];
        if (item === undefined) return undefined;
        const isRing = exactness === 'unknown';
        return (
          <g key={exactness} transform={`translate(${item.x} 0)`}>
            <FigureMark
              figure={{ ...samples[exactness], exactness, unit: 'persons' }}
              stance="states"
              hatch={`${hatch}-hatch-states`}
              y={12}
              left={isRing ? 33 : 0}
              right={26}
              place={(value) =>
                2 +
                (Math.min(10, Math.max(0, exactness === 'about' ? 5 + (value - 5) * 20 : value)) / 10) * 22
              }
            />
            <text x={32} y={16} className="c-label2">
              {item.words}
            </text>
          </g>
        );
      })}
      {stances.map((stance, index) => {
        const item = signs.items[index];
        if (item === undefined) return undefined;
        return (
          <g key={stance} transform={`translate(${signsAt + item.x} 0)`}>
            <StanceMark x={6} y={signsY} stance={stance} />
            <text x={18} y={signsY + 4} className={`c-label2 c-word-${stance}`}>
              {item.words}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** Items side by side, each a sign and its words. */
function placed(words: readonly string[], sign: number, gap: number) {
  let x = 0;
  const items = words.map((text) => {
    const item = { x, words: text };
    x += sign + Math.ceil(textWidth(text, 12)) + gap;
    return item;
  });
  return { items, width: Math.max(0, x - gap) };
}
