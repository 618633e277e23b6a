import { useRef } from 'react';

/** Where what is under way is remembered; empty while nothing is. */
export type UnderWay<Outcome> = { current: Promise<Outcome> | undefined };

/**
 * Begins an act unless it is under way: a key held down or a second click, before the first has been written, would
 * record the same thing twice. Every caller is given the one outcome.
 */
export function oneAtATime<Outcome>(
  underWay: UnderWay<Outcome>,
  work: () => Promise<Outcome>,
): Promise<Outcome> {
  underWay.current ??= work().finally(() => {
    underWay.current = undefined;
  });
  return underWay.current;
}

/** The same for an act of one component. */
export function useOneAtATime<Outcome>(work: () => Promise<Outcome>): () => Promise<Outcome> {
  const underWay = useRef<Promise<Outcome>>(undefined);
  return () => oneAtATime(underWay, work);
}
