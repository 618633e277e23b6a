import type { ReactNode } from 'react';
import type { PageText } from '#shared/documents/placed-text.ts';
import { type Hint, type Segment, segmentsOf } from '../segments.ts';
import suggested from '../suggest/suggest.module.css';
import type { DrawnPage } from './page-words.ts';
import styles from './pages.module.css';

/** Height of the letters in the box of a line, which reaches above and below them. */
const emOfBox = 0.9;

/**
 * The words of a page over its picture, unseen but there to be selected and copied, with passages marked and suggestions
 * underlined as they are in the text. Every leaf says where it begins in the text of the source, where the two agree.
 */
export function PageWords({
  words,
  drawn,
  scale,
  selectedId,
  currentHint,
  language,
}: {
  readonly words: PageText;
  readonly drawn: DrawnPage;
  readonly scale: number;
  readonly selectedId: string | undefined;
  /** Key of the suggestion the reader is at, if it touches this page. */
  readonly currentHint: string | undefined;
  readonly language: string;
}): ReactNode {
  const isMarked = drawn.marks.length > 0 || currentHint !== undefined;
  return (
    <div className={isMarked ? styles.marked : styles.words} lang={language} data-words>
      {drawn.runs.map(({ run, segments, hints }) => {
        const text = words.text.slice(run.start, run.end);
        const { left, top, width, height } = run.box;
        const isUpright = height > 2 * width && text.length > 3;
        const [along, across] = isUpright ? [height * scale, width * scale] : [width * scale, height * scale];
        const size = across * emOfBox;
        return (
          <span
            key={run.start}
            className={isUpright ? styles.upright : styles.run}
            style={{
              insetInlineStart: left * scale,
              insetBlockStart: top * scale,
              fontSize: size,
              lineHeight: `${across}px`,
              transform: `scale${isUpright ? 'Y' : 'X'}(${along / Math.max(1, naturalWidth(text, size))})`,
            }}
          >
            {segments.map((segment) => (
              <Words
                key={segment.start}
                segment={segment}
                text={words.text.slice(segment.start, segment.end)}
                shift={drawn.shift}
                selectedId={selectedId}
                hints={hints}
                currentHint={currentHint}
              />
            ))}
          </span>
        );
      })}
    </div>
  );
}

function Words({
  segment,
  text,
  shift,
  selectedId,
  hints,
  currentHint,
}: {
  readonly segment: Segment;
  readonly text: string;
  readonly shift: number | undefined;
  readonly selectedId: string | undefined;
  readonly hints: readonly Hint[];
  readonly currentHint: string | undefined;
}): ReactNode {
  const leaves = segmentsOf(segment.start, segment.end, hints).map((part) => {
    const leaf = (
      <span key={part.start} {...(shift === undefined ? {} : { 'data-from': shift + part.start })}>
        {text.slice(part.start - segment.start, part.end - segment.start)}
      </span>
    );
    const hint = part.spans.find(({ key }) => key === currentHint) ?? part.spans.at(-1);
    if (hint === undefined) return leaf;
    return (
      <span
        key={part.start}
        className={`${suggested.hint} ${suggested[hint.kind]} ${hint.key === currentHint ? suggested.now : ''}`}
        data-suggestions={part.spans.map(({ key }) => key).join('|')}
        data-now={hint.key === currentHint || undefined}
      >
        {leaf}
      </span>
    );
  });
  const inner = segment.spans.at(-1);
  if (inner === undefined) return leaves;
  const shown = segment.spans.find(({ id }) => id === selectedId) ?? inner;
  return (
    <mark
      className={`${shown.letter} ${shown.stance} ${shown.id === selectedId ? 'selected' : ''}`}
      data-passages={segment.spans.map(({ id }) => id).join(' ')}
    >
      {leaves}
    </mark>
  );
}

let ruler: OffscreenCanvasRenderingContext2D | null | undefined;

/** Width of a text in the letters of the layer of words, in pixels. */
function naturalWidth(text: string, size: number): number {
  ruler ??= new OffscreenCanvas(1, 1).getContext('2d');
  if (ruler === null) return text.length * size * 0.5;
  ruler.font = '100px sans-serif';
  return (ruler.measureText(text).width * size) / 100;
}
