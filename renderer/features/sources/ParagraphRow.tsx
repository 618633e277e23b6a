import { memo, type ReactNode } from 'react';
import type { Paragraph } from '#shared/reading/paragraphs.ts';
import { MarginLine } from './MarginLine.tsx';
import type { PassageLine } from './passage-lines.ts';
import styles from './reading.module.css';
import { piecesOf, segmentsOf, type Segment, type Span } from './segments.ts';

export type ParagraphRowProps = {
  readonly paragraph: Paragraph;
  /** The paragraph's own text. */
  readonly text: string;
  readonly language: string;
  readonly spans: readonly Span[];
  readonly lines: readonly PassageLine[];
  /** The passage shown in the inspector, if it touches this paragraph. */
  readonly selectedId: string | undefined;
  readonly onLine: (line: PassageLine) => void;
};

function Row({ paragraph, text, language, spans, lines, selectedId, onLine }: ParagraphRowProps): ReactNode {
  return (
    <>
      <span className={styles.number} aria-hidden="true">
        {paragraph.number}
      </span>
      <p
        dir="auto"
        lang={language}
        className={styles.words}
        data-paragraph-start={paragraph.start}
        data-paragraph-end={paragraph.end}
      >
        {segmentsOf(paragraph.start, paragraph.end, spans).map((segment) => (
          <SegmentWords
            key={segment.start}
            segment={segment}
            text={text.slice(segment.start - paragraph.start, segment.end - paragraph.start)}
            selectedId={selectedId}
          />
        ))}
      </p>
      <div className={styles.margin}>
        {lines.map((line) => (
          <MarginLine key={line.id} line={line} isSelected={line.id === selectedId} onLine={onLine} />
        ))}
      </div>
    </>
  );
}

/** A paragraph with its passages and its margin, drawn again only when one of them changes. */
export const ParagraphRow = memo(Row);

function SegmentWords({
  segment,
  text,
  selectedId,
}: {
  readonly segment: Segment;
  readonly text: string;
  readonly selectedId: string | undefined;
}): ReactNode {
  const pieces = piecesOf(text, segment.start).map((piece) =>
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
  const inner = segment.spans.at(-1);
  if (inner === undefined) return pieces;
  const isSelected = segment.spans.some(({ id }) => id === selectedId);
  const shown = segment.spans.find(({ id }) => id === selectedId) ?? inner;
  return (
    <mark
      className={`${shown.letter} ${shown.stance} ${isSelected ? 'selected' : ''}`}
      data-passages={segment.spans.map(({ id }) => id).join(' ')}
    >
      {pieces}
    </mark>
  );
}
