import { type RefObject, useLayoutEffect, useState } from 'react';

/** How many pixels an element leaves to what is inside it, scroll bar left out; 0 before it is first measured. */
export function useInlineSize(element: RefObject<HTMLElement | null>): number {
  const [size, setSize] = useState(0);
  useLayoutEffect(() => {
    const measured = element.current;
    if (measured === null) return undefined;
    // It reports once as soon as it observes, ahead of the first paint.
    const observer = new ResizeObserver(() => setSize(measured.clientWidth));
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
