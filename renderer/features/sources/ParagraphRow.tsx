import { memo, type ReactNode } from 'react';
import type { Stretch } from '#shared/reading/stretches.ts';
import { MarginLine } from './MarginLine.tsx';
import type { PassageLine } from './passage-lines.ts';
import styles from './reading-text.module.css';
import type { CellPlace, TablePlace } from './table-places.ts';
import { type Hint, piecesOf, segmentsOf, type Segment, type Span } from './segments.ts';
import suggested from './suggest/suggest.module.css';
import { TableRows } from './TableRows.tsx';

export type ParagraphRowProps = {
  /** The paragraph, or as much of a very long one as is drawn at once. */
  readonly stretch: Stretch;
  readonly index: number;
  /** The stretch's own text. */
  readonly text: string;
  readonly language: string;
  /** The paragraph's, because a stretch may begin with words of another direction. */
  readonly direction: 'ltr' | 'rtl' | 'auto';
  /** Pixels of the first line that the stretch before fills; 0 where a line begins. */
  readonly indent: number;
  readonly spans: readonly Span[];
  readonly hints: readonly Hint[];
  /** Key of the suggestion the reader is at, if it touches this paragraph. */
  readonly currentHint: string | undefined;
  readonly lines: readonly PassageLine[];
  /** The passage shown in the inspector, if it touches this paragraph. */
  readonly selectedId: string | undefined;
  readonly onLine: (line: PassageLine) => void;
  /** The table it is of, and its rows and cells; absent for running text. */
  readonly table: TablePlace | undefined;
  readonly cells: readonly (readonly CellPlace[])[] | undefined;
  /** Names of its columns, for a part of it that begins below them. */
  readonly names: readonly string[] | undefined;
  /** What divides it from the page before, when it begins one. */
  readonly pageLabel: string | undefined;
};

function Row(props: ParagraphRowProps): ReactNode {
  const { stretch, index, text, language, direction, indent, spans, lines, selectedId, onLine } = props;
  const { hints, currentHint, table, pageLabel } = props;
  const segments = (start: number, end: number): ReactNode =>
    segmentsOf(start, end, spans).map((segment) => (
      <SegmentWords
        key={segment.start}
        segment={segment}
        text={text.slice(segment.start - stretch.start, segment.end - stretch.start)}
        selectedId={selectedId}
        hints={hints}
        currentHint={currentHint}
      />
    ));
  const place = {
    dir: direction,
    lang: language,
    'data-stretch': index,
    'data-join': stretch.join,
    'data-paragraph-start': stretch.start,
    'data-paragraph-end': stretch.end,
  };
  return (
    <>
      {pageLabel === undefined ? undefined : <span className={styles.page}>{pageLabel}</span>}
      <span className={styles.number} aria-hidden="true">
        {stretch.join === 'begins' ? stretch.number : undefined}
      </span>
      {table === undefined ? (
        <p
          {...place}
          className={indent > 0 ? `${styles.words} ${styles.joined}` : styles.words}
          style={indent > 0 ? ({ '--indent': `${indent}px` } as Record<string, string>) : undefined}
        >
          {segments(stretch.start, stretch.end)}
        </p>
      ) : (
        <TableRows
          place={place}
          table={table}
          cells={props.cells ?? []}
          names={props.names}
          words={segments}
        />
      )}
      <div className={table === undefined ? styles.margin : styles.tableMargin}>
        {lines.map((line) => (
          <MarginLine
            key={line.id}
            line={line}
            isSelected={line.id === selectedId}
            shape="whole"
            onLine={onLine}
          />
        ))}
      </div>
    </>
  );
}

/** A paragraph, or a stretch of one, with its passages and its margin, drawn again only when one of them changes. */
export const ParagraphRow = memo(Row);

/** A stretch of a passage, or between passages: one mark, however many suggestions lie in it. */
function SegmentWords({
  segment,
  text,
  selectedId,
  hints,
  currentHint,
}: {
  readonly segment: Segment;
  readonly text: string;
  readonly selectedId: string | undefined;
  readonly hints: readonly Hint[];
  readonly currentHint: string | undefined;
}): ReactNode {
  const words = segmentsOf(segment.start, segment.end, hints).map((part) => (
    <HintedWords
      key={part.start}
      part={part}
      text={text.slice(part.start - segment.start, part.end - segment.start)}
      currentHint={currentHint}
    />
  ));
  const inner = segment.spans.at(-1);
  if (inner === undefined) return words;
  const isSelected = segment.spans.some(({ id }) => id === selectedId);
  const shown = segment.spans.find(({ id }) => id === selectedId) ?? inner;
  return (
    <mark
      className={`${shown.letter} ${shown.stance} ${isSelected ? 'selected' : ''}`}
      data-passages={segment.spans.map(({ id }) => id).join(' ')}
    >
      {words}
    </mark>
  );
}

/** Words in which the same suggestions lie, underlined as the shortest of them, or as the one the reader is at. */
function HintedWords({
  part,
  text,
  currentHint,
}: {
  readonly part: Segment<Hint>;
  readonly text: string;
  readonly currentHint: string | undefined;
}): ReactNode {
  const pieces = piecesOf(text, part.start).map((piece) =>
    piece.code === undefined ? (
      <span key={piece.start} data-from={piece.start}>
        {piece.text}
      </span>
    ) : (
      // The sign stays in the text, shut in by `unicode-bidi: isolate`; what is seen is its code.
      <span key={piece.start} className={styles.sign} data-code={piece.code} title={`U+${piece.code}`}>
        <span data-from={piece.start}>{piece.text}</span>
      </span>
    ),
  );
  const hint = part.spans.find(({ key }) => key === currentHint) ?? part.spans.at(-1);
  if (hint === undefined) return pieces;
  return (
    <span
      className={`${suggested.hint} ${suggested[hint.kind]} ${hint.key === currentHint ? suggested.now : ''}`}
      data-suggestions={part.spans.map(({ key }) => key).join('|')}
    >
      {pieces}
    </span>
  );
}
