import { type RefObject, useEffect, useMemo, useState } from 'react';
import type { Source } from '#shared/model/index.ts';
import { type Reading, readSelection } from '../../../claim-form/read-draft.ts';
import { selectedRange } from '../caret.ts';
import { highlight } from '../page-caret.ts';
import { setCaret, useReading } from '../reading-store.ts';
import { offsetOf } from '../text-positions.ts';

/** Where the bar of the selection stands, and what is read in the selected words. */
export type PageBar = { readonly reading: Reading; readonly left: number; readonly top: number };

/**
 * Words selected on pages become the selection of the source, as if they had been selected in its text: the bar and the
 * letters then do the same. Where the text is no longer that of the page, words can be copied and nothing more.
 */
export function usePageSelection(
  source: Source,
  text: string,
  stack: RefObject<HTMLElement | null>,
): { readonly onMouseUp: () => void; readonly bar: PageBar | undefined } {
  const [place, setPlace] = useState<{ readonly left: number; readonly top: number }>();
  const selection = useReading((state) =>
    state.selection?.sourceId === source.id ? state.selection : undefined,
  );
  const quote = selection === undefined ? undefined : text.slice(selection.start, selection.end);
  const reading = useMemo(
    () => (quote === undefined ? undefined : readSelection(quote, source)),
    [quote, source],
  );
  useEffect(() => () => highlight(undefined), []);

  const take = (): void => {
    const root = stack.current;
    const selected = document.getSelection();
    if (root === null || selected === null || selected.anchorNode === null || selected.focusNode === null)
      return;
    const anchor = offsetOf(root, selected.anchorNode, selected.anchorOffset);
    const focus = offsetOf(root, selected.focusNode, selected.focusOffset);
    if (anchor === undefined || focus === undefined) return;
    const caret = { anchor, focus };
    setCaret(source.id, caret, selectedRange(text, caret));
    const range = selected.isCollapsed ? undefined : selected.getRangeAt(0).cloneRange();
    highlight(range);
    const last = range === undefined ? undefined : [...range.getClientRects()].at(-1);
    const frame = root.getBoundingClientRect();
    setPlace(
      last === undefined ? undefined : { left: last.left - frame.left, top: last.bottom - frame.top + 6 },
    );
  };
  return {
    // After the click, when the page's own selection is settled.
    onMouseUp: () => void window.setTimeout(take, 0),
    bar: reading === undefined || place === undefined ? undefined : { reading, ...place },
  };
}
