import type { Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Keeps what is in the middle of the view there when the pages become larger or smaller: by zoom, because the window
 * has another width, or because notes now stand beside them.
 */
export function useKeptPlace(
  virtualizer: Virtualizer<HTMLDivElement, Element>,
  scroller: RefObject<HTMLDivElement | null>,
  scale: number,
): void {
  const kept = useRef<{ readonly index: number; readonly share: number }>(undefined);
  const before = useRef(scale);
  useLayoutEffect(() => {
    const view = scroller.current;
    if (view === null || before.current === scale) return;
    before.current = scale;
    const middle = view.scrollTop + view.clientHeight / 2;
    const page = virtualizer.measurementsCache.findLast(({ start }) => start <= middle);
    if (page !== undefined && view.scrollTop > 0)
      kept.current = { index: page.index, share: (middle - page.start) / page.size };
    virtualizer.measure();
  }, [virtualizer, scroller, scale]);
  // Only once the pages have their new heights is there room to scroll to.
  const height = virtualizer.getTotalSize();
  useLayoutEffect(() => {
    const view = scroller.current;
    const place = kept.current;
    const page = place === undefined ? undefined : virtualizer.measurementsCache[place.index];
    kept.current = undefined;
    if (view === null || place === undefined || page === undefined) return;
    view.scrollTo({ top: page.start + place.share * page.size - view.clientHeight / 2 });
  }, [virtualizer, scroller, height]);
}
