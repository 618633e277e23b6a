import { type RefObject, useLayoutEffect, useState } from 'react';

/**
 * One side of an element in pixels, followed: `clientWidth` is what it leaves to what is inside it, scroll bar left
 * out; `offsetHeight` what it takes. 0 before it is first measured.
 */
export function useSide(
  element: RefObject<HTMLElement | null>,
  side: 'clientWidth' | 'offsetHeight',
): number {
  const [size, setSize] = useState(0);
  useLayoutEffect(() => {
    const measured = element.current;
    if (measured === null) return undefined;
    // It reports once as soon as it observes, ahead of the first paint.
    const observer = new ResizeObserver(() => setSize(measured[side]));
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element, side]);
  return size;
}
