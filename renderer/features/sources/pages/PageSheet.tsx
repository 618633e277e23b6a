import { memo, type ReactNode, startTransition, useEffect, useMemo, useRef, useState } from 'react';
import type { PageSpan, PageText } from '#shared/documents/placed-text.ts';
import type { Pages } from '../../../documents/pages/pages.ts';
import { useT } from '../../../i18n/use-t.ts';
import { MarginLine } from '../MarginLine.tsx';
import type { PassageLine } from '../passage-lines.ts';
import type { Hint } from '../segments.ts';
import { drawnPage } from './page-words.ts';
import { PageWords } from './PageWords.tsx';
import styles from './pages.module.css';

export type PageSheetProps = {
  readonly pages: Pages;
  readonly number: number;
  /** Pixels of the window a unit of the page takes. */
  readonly scale: number;
  readonly text: string;
  /** Words recognised on a page that is a picture. */
  readonly recognised: PageText | undefined;
  readonly span: PageSpan | undefined;
  readonly lines: readonly PassageLine[];
  /** There is room for the letter and the sign of a note only; it is written out over the page when asked. */
  readonly isMarginShort: boolean;
  readonly selectedId: string | undefined;
  /** The suggestions on this page, or on any where the pages of the text are not those of the document. */
  readonly hints: readonly Hint[];
  readonly currentHint: string | undefined;
  readonly language: string;
  readonly onLine: (line: PassageLine) => void;
  /** The words of the page, with their passages, are on it now. */
  readonly onDrawn: () => void;
};

/** Pixels between two notes of the margin. */
const noteStep = 24;

function Sheet(props: PageSheetProps): ReactNode {
  const {
    pages,
    number,
    scale,
    text,
    recognised,
    span,
    lines,
    selectedId,
    hints,
    language,
    onLine,
    onDrawn,
  } = props;
  const t = useT();
  const size = pages.sizes[number - 1];
  const drawnWords = useWords(pages, number);
  const words = recognised ?? drawnWords;
  const drawn = useMemo(
    () => (words === undefined ? undefined : drawnPage(words, { span, text }, lines, hints)),
    [words, span, text, lines, hints],
  );
  useEffect(() => {
    if (drawn !== undefined) onDrawn();
  }, [drawn, onDrawn]);
  const tops: number[] = [];
  for (const { top } of drawn?.marks ?? [])
    tops.push(Math.max(top * scale, (tops.at(-1) ?? -noteStep) + noteStep));
  if (size === undefined) return undefined;
  return (
    <section className={styles.page} aria-label={t('pages.page', { number })} data-page={number}>
      <div
        className={styles.sheet}
        // Paper is white in the dark too, and what marks it is made for paper.
        data-theme="light"
        style={{ inlineSize: size.width * scale, blockSize: size.height * scale }}
      >
        <Picture pages={pages} number={number} scale={scale} />
        {words === undefined || drawn === undefined ? undefined : (
          <PageWords
            words={words}
            drawn={drawn}
            scale={scale}
            selectedId={selectedId}
            currentHint={props.currentHint}
            language={language}
          />
        )}
      </div>
      <div className={props.isMarginShort ? styles.marginShort : styles.margin}>
        {drawn?.marks.map(({ line }, index) => (
          <div key={line.id} className={styles.note} style={{ insetBlockStart: tops[index] }}>
            <MarginLine
              line={line}
              isSelected={line.id === selectedId}
              shape={props.isMarginShort ? 'short' : 'line'}
              onLine={onLine}
            />
          </div>
        ))}
      </div>
    </section>
  );
}

/** One page: its picture, its words over it, its passages in both and in the margin. */
export const PageSheet = memo(Sheet);

/** Milliseconds after which a page in sight is one that is looked at, and not only passed by. */
const passingBy = 60;

/** Does something for a page that stays in sight; gives the way to stop it. */
function whenStaying(work: (signal: AbortSignal) => Promise<void>): () => void {
  const stop = new AbortController();
  const timer = window.setTimeout(() => void work(stop.signal), passingBy);
  return () => {
    window.clearTimeout(timer);
    stop.abort();
  };
}

function useWords(pages: Pages, number: number): PageText | undefined {
  const [words, setWords] = useState<PageText>();
  useEffect(
    () =>
      whenStaying(async (signal) => {
        const found = await pages.words(number);
        // Hundreds of pieces: drawn between two frames of whatever else moves.
        if (!signal.aborted) startTransition(() => setWords(found));
      }),
    [pages, number],
  );
  return words;
}

/** The page as it looks. Until it is drawn at a new size it is the one before, stretched. */
function Picture({
  pages,
  number,
  scale,
}: {
  readonly pages: Pages;
  readonly number: number;
  readonly scale: number;
}): ReactNode {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [state, setState] = useState<'waiting' | 'drawn' | 'failed'>('waiting');
  const t = useT();
  useEffect(
    () =>
      whenStaying(async (signal) => {
        const bitmap = await pages.draw(number, scale * window.devicePixelRatio, signal);
        if (signal.aborted || canvas.current === null) return bitmap?.close();
        if (bitmap === undefined) return setState('failed');
        canvas.current.width = bitmap.width;
        canvas.current.height = bitmap.height;
        canvas.current.getContext('bitmaprenderer')?.transferFromImageBitmap(bitmap);
        return setState('drawn');
      }),
    [pages, number, scale],
  );
  return (
    <>
      <canvas ref={canvas} className={styles.canvas} aria-hidden="true" data-drawn={state === 'drawn'} />
      {state === 'failed' ? <p className={styles.failed}>{t('pages.notDrawn')}</p> : undefined}
    </>
  );
}
