import { useEffect, useMemo, useState } from 'react';
import type { Source } from '#shared/model/index.ts';
import { tabUseOf } from './table-places.ts';
import { layoutInSteps, layoutOf, type TextLayout } from './text-layout.ts';

/** Signs of a text that is parted in the turn it is drawn in; a longer one is parted before, step by step. */
const longestAtOnce = 300_000;

/** How the text of a source is parted; undefined until it is, and without a text. */
export function useTextLayout(source: Source, text: string | undefined): TextLayout | undefined {
  const tabs = tabUseOf(source);
  const isLong = text !== undefined && text.length > longestAtOnce;
  const [made, setMade] = useState<TextLayout>();
  useEffect(() => {
    if (!isLong) return undefined;
    const giveUp = new AbortController();
    void layoutInSteps(text, tabs, nextTask, giveUp.signal).then((layout) => {
      // One given up must not put away the one begun after it.
      if (layout !== undefined) setMade(layout);
    });
    return () => giveUp.abort();
  }, [text, isLong, tabs]);
  const atOnce = useMemo(
    () => (text === undefined || isLong ? undefined : layoutOf(text, tabs)),
    [text, isLong, tabs],
  );
  return isLong ? (made?.text === text ? made : undefined) : atOnce;
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
