import type { ReactNode } from 'react';
import { hasValue, type FigureRow } from '#shared/analysis/figure-rows.ts';
import { isolated } from '#shared/lib/bidi.ts';
import type { Locale } from '../i18n/locale.ts';
import styles from './charts.module.css';
import { publishedWords, valueWords, whoWords } from './figure-words.ts';
import { FigureMark, hatchId, markEnd, StanceMark } from './marks.tsx';
import type { DrawnRow } from './Plot.tsx';
import { fitted, textWidth } from '#shared/lib/text-width.ts';

export type FigureRowMarkProps = {
  readonly row: FigureRow;
  readonly drawn: DrawnRow;
  readonly width: number;
  readonly locale: Locale;
  readonly hidesYear: boolean;
  readonly onSelect?: (row: FigureRow) => void;
};

const height = 22;

/** One claim on one line: when, who, the mark, and what it says. */
export function FigureRowMark(props: FigureRowMarkProps): ReactNode {
  const { row, drawn, width, locale, hidesYear, onSelect } = props;
  const { y, left, right, place, prefix } = drawn;
  const nameAt = hidesYear ? 96 : 116;
  const baseline = y + 4;
  const { who, how, shortHow } = whoWords(row, locale);
  const room = left - nameAt - 36;
  const name = fitted(who, room, 12);
  const mannerRoom = room - textWidth(name, 12);
  const manner = textWidth(` ${how}`, 12) <= mannerRoom ? ` ${how}` : fitted(` ${shortHow}`, mannerRoom, 12);
  return (
    <g
      data-claim={row.id}
      className={onSelect === undefined ? undefined : styles.row}
      onClick={() => onSelect?.(row)}
    >
      <title>{`${isolated(who)} ${how}, ${valueWords(row, locale)}`}</title>
      {onSelect === undefined ? undefined : (
        <rect x={-24} y={y - height / 2} width={width + 48} height={height} className={styles.band} />
      )}
      <text x={0} y={baseline} className="c-label3">
        {fitted(publishedWords(row, locale, hidesYear), nameAt - 8, 11)}
      </text>
      <text x={nameAt} y={baseline} className="c-label">
        {isolated(name)}
        <tspan className="c-quiet">{manner}</tspan>
      </text>
      <FigureMark
        figure={row.figure}
        stance={row.stance}
        hatch={hatchId(prefix, row.stance)}
        y={y}
        place={place}
        left={left}
        right={right}
      />
      <ValueWords row={row} drawn={drawn} width={width} locale={locale} />
    </g>
  );
}

function ValueWords({
  row,
  drawn,
  width,
  locale,
}: Pick<FigureRowMarkProps, 'row' | 'drawn' | 'width' | 'locale'>): ReactNode {
  const { y, left } = drawn;
  const words = valueWords(row, locale);
  if (!hasValue(row)) {
    return (
      <text x={left + 4} y={y + 4} className="c-label2 halo">
        {fitted(words, width - left - 4, 12)}
      </text>
    );
  }
  // A point wears its stance itself; a band or an arrow has it beside its words.
  const hasGlyph = row.stance !== 'states' && row.figure.exactness !== 'exact';
  const end = markEnd(row.figure, drawn) + 8;
  const start = hasGlyph ? end + 14 : end;
  const wanted = textWidth(words, 12, true);
  const fits = start + wanted <= width;
  const isCrowded = !fits && start > (left + drawn.right) / 2 && row.figure.exactness !== 'at-least';
  const shown = fits ? words : fitted(valueWords(row, locale, true), width - start, 12, true);
  // Where little room is left at the right and the mark is short, the words stand at its left.
  const goesLeft = isCrowded && row.figure.exactness === 'exact' && end - 26 - wanted > left;
  return (
    <>
      {hasGlyph ? <StanceMark x={end + 4} y={y} stance={row.stance} /> : undefined}
      <text
        x={goesLeft ? end - 18 : start}
        y={y + 4}
        textAnchor={goesLeft ? 'end' : 'start'}
        className={`c-value halo ${row.discarded === undefined ? '' : 'c-struck'}`}
      >
        {goesLeft ? words : shown}
      </text>
    </>
  );
}
