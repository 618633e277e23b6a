import type { ReactNode } from 'react';
import { aboutBand } from '#shared/analysis/figures.ts';
import type { FigureBrief } from '#shared/analysis/case-summary.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { formatCompact } from '../../i18n/format.ts';
import type { CatalogueRow } from '../../store/library-database.ts';
import { StanceGlyph } from '../../ui/Stance.tsx';
import styles from './library.module.css';

/** One axis for the whole column, so that rows compare: logarithmic, from 10 000 to 10 million. */
const [from, to] = [10_000, 10_000_000];
const ticks = [10_000, 100_000, 1_000_000, 10_000_000];
/** Where a number stands on it, 0 to 100. By hand: a library of scales would be read in before the first screen for this one. */
function scale(value: number): number {
  const share = Math.log10(value / from) / Math.log10(to / from);
  return 100 * Math.min(1, Math.max(0, share));
}

/** The column's head: the axis that every row is drawn on. */
export function SpreadAxis(): ReactNode {
  const locale = useLocale();
  return (
    <span className={styles.axis} aria-hidden="true">
      {ticks.map((tick) => (
        <i key={tick} style={{ insetInlineStart: `${String(scale(tick))}%` }}>
          {formatCompact(tick, locale)}
        </i>
      ))}
    </span>
  );
}

/**
 * How far the claims of a case go, drawn and said: a dot for an exact number, a hatched band for "about", a line with an
 * open arrow for a floor or a ceiling. Only persons are drawn, since units never share an axis; others are said.
 */
export function SpreadCell({
  row,
  words,
}: {
  readonly row: CatalogueRow;
  readonly words: string | undefined;
}): ReactNode {
  const t = useT();
  const { headline } = row;
  if (headline === undefined || headline.said.length === 0) {
    return (
      <span className={styles.unknown}>
        <StanceGlyph stance="declines" />
        {t('library.row.unknown')}
      </span>
    );
  }
  const isDrawn = headline.unit === 'persons' || headline.unit === 'records';
  return (
    <span className={styles.spread}>
      {isDrawn ? (
        <svg className={styles.marks} viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden="true">
          {ticks.map((tick) => (
            <line key={tick} x1={scale(tick)} x2={scale(tick)} y1={0} y2={16} className={styles.grid} />
          ))}
          {headline.said.map((figure, index) => (
            <Mark key={index} figure={figure} />
          ))}
        </svg>
      ) : undefined}
      <span>
        {words} {headline.unit === 'persons' ? undefined : t(`model.unit.${headline.unit}`, { count: 2 })}
      </span>
    </span>
  );
}

function Mark({ figure }: { readonly figure: FigureBrief }): ReactNode {
  const { lower, upper, exactness } = figure;
  const said = lower ?? upper;
  if (said === undefined) return undefined;
  const low = exactness === 'about' ? aboutBand(said).from : (lower ?? from);
  const high = exactness === 'about' ? aboutBand(said).to : (upper ?? to);
  const [x1, x2] = [scale(Math.max(low, from)), scale(Math.max(high, from))];
  switch (exactness) {
    case 'exact':
      // A line of no length with a round cap is a dot whatever the width the cell is stretched to.
      return <line x1={x1} x2={x1} y1={8} y2={8} className={styles.dot} />;
    case 'about':
      return <line x1={x1} x2={x2} y1={8} y2={8} className={styles.about} />;
    case 'at-least':
    case 'at-most': {
      const cap = exactness === 'at-least' ? x1 : x2;
      return (
        <>
          <line x1={x1} x2={x2} y1={8} y2={8} className={styles.line} />
          <line x1={cap} x2={cap} y1={3} y2={13} className={styles.line} />
          <path
            d={
              exactness === 'at-least'
                ? `M${String(x2 - 3)} 4 L${String(x2)} 8 L${String(x2 - 3)} 12`
                : `M${String(x1 + 3)} 4 L${String(x1)} 8 L${String(x1 + 3)} 12`
            }
            className={styles.line}
          />
        </>
      );
    }
    case 'range':
      return <line x1={x1} x2={x2} y1={8} y2={8} className={styles.range} />;
    case 'unknown':
      return undefined;
  }
}
