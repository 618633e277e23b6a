import {
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from 'react';
import type { PageSpan } from '#shared/documents/placed-text.ts';
import type { Source } from '#shared/model/index.ts';
import type { Suggestion } from '#shared/reading/suggest/suggestion.ts';
import { highlight } from '../page-caret.ts';
import { setCaret, useReading } from '../reading-store.ts';
import type { Hint } from '../segments.ts';
import { type SuggestionWalk, useSuggestionWalk } from '../suggest/use-suggestion-walk.ts';
import { hintsByPage } from './hints-by-page.ts';

/** Where the card of the suggestion the reader is at stands on the pages; `isOnPage` false where its words are not found. */
export type CardPlace = { readonly left: number; readonly top: number; readonly isOnPage: boolean };

/** The walk through the suggestions of a document, on its pages. */
export type PageWalk = {
  readonly walk: SuggestionWalk;
  /** The suggestions of each page, by its index. */
  readonly hints: readonly (readonly Hint[])[];
  /** The key of the suggestion the reader is at, for the pages it touches. */
  readonly currentOn: (page: number) => string | undefined;
  /** Where its card stands, once its page is drawn. */
  readonly card: CardPlace | undefined;
  readonly press: (event: KeyboardEvent) => boolean;
  /** What waits to be seen is brought into sight, when its page has just been drawn. */
  readonly onDrawn: () => void;
};

/** Follows the walk on pages: goes to the page of a suggestion, then to its words, with its card below them. */
export function usePageWalk(given: {
  readonly source: Source;
  readonly suggestions: readonly Suggestion[];
  readonly spans: readonly PageSpan[];
  /** How many pages the document has. */
  readonly count: number;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly stack: RefObject<HTMLElement | null>;
  readonly scale: number;
  /** Whether the pages can be scrolled. */
  readonly isReady: boolean;
  /** Indices of the first and the last page in sight. */
  readonly inSight: () => readonly [first: number, last: number];
  readonly showPage: (index: number) => void;
}): PageWalk {
  const { source, suggestions, spans, count, scroller, stack, scale, isReady, inSight, showPage } = given;
  const walk = useSuggestionWalk(suggestions);
  const { current, key } = walk;
  const before = useRef<readonly (readonly Hint[])[]>([]);
  const hints = useMemo(
    () => hintsByPage(walk.hints, spans, count, before.current),
    [walk.hints, spans, count],
  );
  useEffect(() => {
    before.current = hints;
  }, [hints]);
  const pageOf = (offset: number): number =>
    Math.min(
      count - 1,
      Math.max(
        0,
        spans.findLastIndex(({ start }) => start <= offset),
      ),
    );
  const [card, setCard] = useState<{ readonly key: string; readonly place: CardPlace }>();
  const isWanted = useRef(false);

  // Words that were drawn after the last scroll make no other render: without one the card would never find its place.
  const [, placeAgain] = useReducer((times: number) => times + 1, 0);
  const onDrawn = useCallback((): void => {
    placeAgain();
    const words = isWanted.current ? scroller.current?.querySelector('[data-now]') : undefined;
    if (words === null || words === undefined) return;
    isWanted.current = false;
    if (!isWhollyIn(words, scroller.current)) words.scrollIntoView({ block: 'center', inline: 'nearest' });
  }, [scroller]);

  // The suggestion the reader comes to is brought into sight: its page first, then its words once they are drawn.
  useEffect(() => {
    if (current === undefined || !isReady) return;
    setCaret(source.id, { anchor: current.start, focus: current.start }, undefined);
    highlight(undefined);
    document.getSelection()?.removeAllRanges();
    isWanted.current = true;
    if (scroller.current?.querySelector('[data-now]') === null) showPage(pageOf(current.start));
    else onDrawn();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only another suggestion moves the pages
  }, [key, isReady]);

  // The card stands below the words, wherever they are drawn by now; while they are scrolled away, where it stood.
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- what is drawn changes with every scroll; the place is set only when it differs
  useLayoutEffect(() => {
    const root = stack.current;
    if (root === null || current === undefined || key === undefined) return;
    const found = placeIn(root, pageOf(current.start) + 1);
    if (found === undefined) {
      if (card !== undefined && card.key !== key) setCard(undefined);
    } else if (card?.key !== key || card.place.left !== found.left || card.place.top !== found.top)
      setCard({ key, place: found });
  });
  // At another size the words are elsewhere, and the card with them; what was seen is still to be seen.
  useLayoutEffect(() => {
    const view = scroller.current;
    const top = card?.place.top ?? -1;
    setCard(undefined);
    if (view === null) return undefined;
    const wasSeen = top >= view.scrollTop && top <= view.scrollTop + view.clientHeight;
    if (!wasSeen && !isWanted.current) return undefined;
    isWanted.current = true;
    const frame = requestAnimationFrame(onDrawn);
    return () => cancelAnimationFrame(frame);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- where the card stood before the size was another
  }, [scale]);

  const press = (event: KeyboardEvent): boolean => {
    const caret = useReading.getState().carets[source.id];
    const [first, last] = inSight();
    const page = caret === undefined ? -1 : pageOf(caret.focus);
    if (caret !== undefined && page >= first && page <= last) return walk.press(event, caret);
    // Whoever scrolled away from the caret goes on from what is seen.
    const edge = event.shiftKey ? spans[last]?.end : spans[first]?.start;
    return walk.press(event, edge === undefined ? (caret ?? start) : { anchor: edge, focus: edge });
  };

  return {
    walk,
    hints,
    currentOn: (page) =>
      key !== undefined && hints[page]?.some((hint) => hint.key === key) === true ? key : undefined,
    card: card?.key === key ? card?.place : undefined,
    press,
    onDrawn,
  };
}

const start = { anchor: 0, focus: 0 };

/** Below the last of the words; at the head of their page when that is drawn without them. In pixels of the stack. */
function placeIn(root: HTMLElement, page: number): CardPlace | undefined {
  const frame = root.getBoundingClientRect();
  const rects = [...root.querySelectorAll('[data-now]')].flatMap((words) => [...words.getClientRects()]);
  const last = rects.findLast(({ width }) => width > 0);
  if (last !== undefined)
    return {
      left: Math.round(last.left - frame.left),
      top: Math.round(last.bottom - frame.top + 6),
      isOnPage: true,
    };
  const words = root.querySelector(`[data-page="${page}"] [data-words]`)?.getBoundingClientRect();
  if (words === undefined) return undefined;
  return {
    left: Math.round(words.left - frame.left + 16),
    top: Math.round(words.top - frame.top + 16),
    isOnPage: false,
  };
}

function isWhollyIn(words: Element, view: HTMLElement | null): boolean {
  const seen = view?.getBoundingClientRect();
  const { top, bottom, left, right } = words.getBoundingClientRect();
  return (
    seen !== undefined && top >= seen.top && bottom <= seen.bottom && left >= seen.left && right <= seen.right
  );
}
