import { type RefObject, startTransition, useEffect, useRef, useState } from 'react';

/** Blocks of a drawing by index, the last left out. */
export type Sight = { readonly from: number; readonly to: number };

/** How far from sight a block is drawn already, so that scrolling meets no blank. */
const margin = '600px';

/**
 * Which blocks of a long drawing are in sight, or nearly: elements under the container that bear `data-block`, whose
 * places are known before anything is drawn in them. Undefined while there are none. All of them when not windowed.
 */
export function useSight(
  blocks: number,
  isWindowed: boolean,
): readonly [RefObject<HTMLDivElement | null>, Sight | undefined] {
  const container = useRef<HTMLDivElement>(null);
  const [sight, setSight] = useState<Sight>();
  useEffect(() => {
    if (!isWindowed) return undefined;
    const near = new Set<number>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const block = Number((target as HTMLElement).dataset['block']);
          if (isIntersecting) near.add(block);
          else near.delete(block);
        }
        // Drawing gives way to what the person does meanwhile.
        startTransition(() => setSight((before) => sightOf(near, before)));
      },
      // The drawing scrolls in a pane of its own: the margin is that of the pane.
      { scrollMargin: margin } as IntersectionObserverInit,
    );
    for (const block of container.current?.querySelectorAll('[data-block]') ?? []) observer.observe(block);
    return () => observer.disconnect();
  }, [blocks, isWindowed]);
  return [container, isWindowed ? sight : { from: 0, to: blocks }];
}

/** The stretch that holds these blocks; the one before when it is the same. */
export function sightOf(near: ReadonlySet<number>, before?: Sight): Sight | undefined {
  if (near.size === 0) return undefined;
  const [from, to] = [Math.min(...near), Math.max(...near) + 1];
  return before?.from === from && before.to === to ? before : { from, to };
}
