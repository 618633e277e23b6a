import {
  type ClipboardEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Source } from '#shared/model/index.ts';
import type { Suggestion } from '#shared/reading/suggest/suggestion.ts';
import type { ClaimLetter } from '../../claim-form/letters.ts';
import { readSelection } from '../../claim-form/read-draft.ts';
import { useT } from '../../i18n/use-t.ts';
import { useSide } from '../../ui/use-side.ts';
import { type Caret, moveCaret, selectedRange, stepOfKey } from './caret.ts';
import { lineAt, type PassageLine } from './passage-lines.ts';
import styles from './reading-text.module.css';
import { setCaret, useReading } from './reading-store.ts';
import { SelectionBar } from './SelectionBar.tsx';
import { SuggestionCard } from './suggest/SuggestionCard.tsx';
import { useSuggestionWalk } from './suggest/use-suggestion-walk.ts';
import { DrawnRows } from './DrawnRows.tsx';
import { bringIntoSight, drawCaret, highlight, mirror, saidOf, within } from './page-caret.ts';
import type { TextLayout } from './text-layout.ts';
import { offsetOf, rangeOf } from './text-positions.ts';
import { useArrivalPlace } from './use-arrival-place.ts';
import { useStretchRows } from './use-stretch-rows.ts';

export type ReadingTextProps = {
  readonly source: Source;
  /** Its text, parted for drawing. */
  readonly layout: TextLayout;
  readonly lines: readonly PassageLine[];
  readonly selectedId: string | undefined;
  /** Suggestions still to be answered, in the order of the text. */
  readonly suggestions: readonly Suggestion[];
  /** A passage or its margin line was chosen. */
  readonly onLine: (line: PassageLine) => void;
  readonly onLetter: (letter: ClaimLetter) => void;
  /** Title and metadata, above the text and scrolled with it. */
  readonly children: ReactNode;
};

const start: Caret = { anchor: 0, focus: 0 };

/**
 * The text of a source: numbered paragraphs, passages, margin, caret, selection. Only what is in sight is in the page, a very
 * long paragraph a stretch at a time, so a text of many megabytes scrolls like a short one. The truth of the selection is two offsets in the store; the
 * page's own selection follows it, and the mouse's is read back into it.
 */
export function ReadingText(props: ReadingTextProps): ReactNode {
  const { source, layout, lines, selectedId, suggestions, onLine, onLetter, children } = props;
  const { text, paragraphs } = layout;
  const t = useT();
  const scroller = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const caretMark = useRef<HTMLDivElement>(null);
  const headHeight = useSide(head, 'offsetHeight');
  const [barPlace, setBarPlace] = useState<{ readonly left: number; readonly top: number }>();
  const [isDragging, setDragging] = useState(false);
  const [hasFocus, setFocus] = useState(false);
  const [said, setSaid] = useState('');
  const follow = useRef(false);
  const stored = useReading((state) => state.carets[source.id]);
  const selection = useReading((state) =>
    state.selection?.sourceId === source.id ? state.selection : undefined,
  );
  const focusCalls = useReading((state) => state.focusCalls);
  const caret =
    stored === undefined
      ? paragraphs[0] === undefined
        ? start
        : { anchor: paragraphs[0].start, focus: paragraphs[0].start }
      : within(stored, text.length);

  const walk = useSuggestionWalk(suggestions);
  const rows = useStretchRows({
    layout,
    lines,
    hints: walk.hints,
    scroller,
    sheet,
    headHeight,
    kept: [caret.anchor, caret.focus, ...(selection === undefined ? [] : [selection.start, selection.end])],
  });
  const { joins, virtualizer, indexAt } = rows;

  /** Puts the caret somewhere; followed, it is brought into sight, at the edge it comes from or amid what is around it. */
  const put = (next: Caret, isFollowed: boolean, align: 'auto' | 'center' = 'auto'): void => {
    follow.current = isFollowed;
    const range = selectedRange(text, next);
    setCaret(source.id, next, range);
    if (isFollowed) virtualizer.scrollToIndex(indexAt(next.focus), { align });
    setSaid(saidOf(text, paragraphs, next, range));
  };

  // The page's selection, the caret and the bar follow the store once the paragraphs they need are drawn.
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- what is drawn changes with every scroll; the place is set only when it differs
  useLayoutEffect(() => {
    const root = sheet.current;
    if (root === null) return;
    if (scroller.current !== null) joins.settle(root, scroller.current.getBoundingClientRect());
    const range = selection === undefined ? undefined : rangeOf(root, selection.start, selection.end);
    highlight(range);
    const frame = root.getBoundingClientRect();
    const drawn = drawCaret(root, caretMark.current, caret, hasFocus);
    if (follow.current && drawn !== undefined && scroller.current !== null) {
      follow.current = false;
      bringIntoSight(scroller.current, drawn);
    }
    if (hasFocus && !isDragging) mirror(root, caret);
    const shown =
      range ?? (walk.current && hasFocus ? rangeOf(root, walk.current.start, walk.current.end) : undefined);
    const rects = shown === undefined ? [] : [...shown.getClientRects()];
    // A range that ends where a piece of text begins has an empty rectangle there.
    const last = rects.findLast(({ width }) => width > 0) ?? rects.at(-1);
    if (last === undefined || isDragging) {
      if (barPlace !== undefined) setBarPlace(undefined);
      return;
    }
    const next = {
      left: Math.round(Math.max(0, last.left - frame.left)),
      top: Math.round(last.bottom - frame.top + 6),
    };
    if (barPlace?.left !== next.left || barPlace.top !== next.top) setBarPlace(next);
  });

  // The mouse selects as everywhere; what it selected is read back when it is let go.
  useEffect(() => {
    if (!isDragging) return undefined;
    const onUp = (): void => {
      setDragging(false);
      const root = sheet.current;
      const page = document.getSelection();
      if (root === null || page === null || page.anchorNode === null || page.focusNode === null) return;
      const anchor = offsetOf(root, page.anchorNode, page.anchorOffset);
      const focus = offsetOf(root, page.focusNode, page.focusOffset);
      if (anchor !== undefined && focus !== undefined) put({ anchor, focus }, false);
    };
    // After the click, when the page's own selection is settled.
    const later = (): void => void window.setTimeout(onUp, 0);
    window.addEventListener('mouseup', later, { once: true });
    return () => window.removeEventListener('mouseup', later);
  });

  useEffect(() => {
    if (focusCalls > 0) sheet.current?.focus({ preventScroll: true });
  }, [focusCalls]);

  // The suggestion the reader comes to is brought into sight, and read aloud; reading goes on from it.
  useEffect(() => {
    if (walk.current === undefined) return;
    put({ anchor: walk.current.start, focus: walk.current.start }, true);
    setSaid(walk.said);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only another suggestion moves the text
  }, [walk.key]);
  useArrivalPlace(source.id, text, headHeight > 0, (place) => put(place, true, 'center'));

  // A passage chosen elsewhere is brought into sight, and reading goes on from it.
  const selectedLine = lines.find((line) => line.id === selectedId);
  useEffect(() => {
    if (selectedLine === undefined) return;
    const inside = caret.focus >= selectedLine.start && caret.focus <= selectedLine.end;
    if (inside) return;
    virtualizer.scrollToIndex(indexAt(selectedLine.start), { align: 'center' });
    setCaret(source.id, { anchor: selectedLine.start, focus: selectedLine.start }, undefined);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only a new choice moves the text, not each move of the caret
  }, [selectedLine?.id, source.id]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget) return;
    if (walk.press(event, caret)) return;
    const step = stepOfKey(event);
    if (step !== undefined) {
      event.preventDefault();
      put(moveCaret(text, paragraphs, caret, step), true);
    } else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a') {
      event.preventDefault();
      put({ anchor: paragraphs[0]?.start ?? 0, focus: paragraphs.at(-1)?.end ?? 0 }, false);
    } else if (event.key === 'Escape' && selection !== undefined) {
      event.preventDefault();
      put({ anchor: caret.focus, focus: caret.focus }, false);
    } else if (event.key === 'Enter' && !event.ctrlKey) {
      const line = lineAt(lines, caret.focus, selectedId);
      if (line === undefined) return;
      event.preventDefault();
      onLine(line);
    }
  };

  const onClick = (event: MouseEvent): void => {
    if (!(event.target instanceof Element) || document.getSelection()?.isCollapsed === false) return;
    const hint = event.target.closest<HTMLElement>('[data-suggestions]');
    if (hint !== null) walk.choose(hint.dataset['suggestions']?.split('|') ?? []);
    const mark = event.target.closest<HTMLElement>('mark[data-passages]');
    const ids = mark?.dataset['passages']?.split(' ') ?? [];
    const id = ids.length > 1 && ids.at(-1) === selectedId ? ids[0] : ids.at(-1);
    const line = lines.find((candidate) => candidate.id === id);
    if (line !== undefined) onLine(line);
  };

  // The page holds what is drawn, seams between stretches included; the clipboard gets the words themselves.
  const onCopy = (event: ClipboardEvent): void => {
    if (selection === undefined) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', text.slice(selection.start, selection.end));
  };

  const quote = selection === undefined ? undefined : text.slice(selection.start, selection.end);
  const reading = useMemo(
    () => (quote === undefined ? undefined : readSelection(quote, source)),
    [quote, source],
  );

  return (
    <div ref={scroller} className={styles.scroller}>
      <div ref={head}>{children}</div>
      <div
        ref={sheet}
        className={styles.sheet}
        // Not a text box: single letters are commands here. Keys must reach the page under a screen reader.
        role="application"
        aria-label={t('sources.text.label', { title: source.title })}
        aria-describedby="reading-keys"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the caret lives here: it takes the keys
        tabIndex={0}
        data-reading-text
        onKeyDown={onKeyDown}
        onMouseDown={(event) => {
          if (
            event.button === 0 &&
            event.target instanceof Element &&
            event.target.closest('[data-paragraph-start]') !== null
          )
            setDragging(true);
        }}
        onClick={onClick}
        onCopy={onCopy}
        onFocus={(event) => setFocus(event.target === event.currentTarget)}
        onBlur={() => setFocus(false)}
      >
        <p id="reading-keys" className="visually-hidden">
          {t('sources.text.keys')}
        </p>
        <DrawnRows
          rows={rows}
          source={source}
          layout={layout}
          headHeight={headHeight}
          scroller={scroller}
          selectedId={selectedId}
          walk={walk}
          onLine={onLine}
        />
        <div ref={caretMark} className={styles.caret} aria-hidden="true" data-caret hidden />
        {barPlace === undefined ? undefined : reading !== undefined ? (
          <SelectionBar reading={reading} onLetter={onLetter} {...barPlace} />
        ) : walk.current === undefined ? undefined : (
          <SuggestionCard one={walk.current} open={suggestions} {...barPlace} />
        )}
      </div>
      <div className="visually-hidden" aria-live="polite" data-caret-said>
        {said}
      </div>
    </div>
  );
}
