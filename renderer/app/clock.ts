import { timeOrderedIds } from '#shared/lib/identifiers.ts';
import type { Instant, Id, TableName } from '#shared/model/index.ts';
import { platform } from '../platform/platform.ts';

const { test } = platform.environment;
const startedAt = performance.now();

/** Milliseconds since 1970 by the machine's clock, or by the test's, which starts where the test says and goes on. */
export function clock(): number {
  return test?.now === undefined ? Date.now() : Date.parse(test.now) + (performance.now() - startedAt);
}

/** The clock as the journal writes it. */
export function now(): Instant {
  return new Date(clock()).toISOString() as Instant;
}

/** A new identifier, which sorts after those made before; or drawn from the test's seed so that runs repeat. */
export const newId: <T extends TableName>(table: T) => Id<T> =
  test?.seed === undefined ? ordered() : seeded(test.seed);

function ordered(): <T extends TableName>(table: T) => Id<T> {
  const next = timeOrderedIds(clock, (count) => crypto.getRandomValues(new Uint8Array(count)));
  return <T extends TableName>() => next() as Id<T>;
}

/** Ids from a seed (mulberry32): unique within a run, the same in the next one. */
function seeded(seed: number): <T extends TableName>(table: T) => Id<T> {
  let state = seed >>> 0;
  const next = (): string => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0).toString(16).padStart(8, '0');
  };
  return <T extends TableName>(table: T) => `${table}-${next()}${next()}` as Id<T>;
}
