import type { Tools } from '#shared/commands/command.ts';
import { buildExample, exampleCases, type BuiltExample } from '#shared/examples/index.ts';
import { invariant } from '#shared/lib/assert.ts';
import type { Instant } from '#shared/model/index.ts';

/** A clock that goes on by one second at each look, and identifiers that count. */
export function countingTools(): Tools {
  let seconds = 0;
  let count = 0;
  return {
    now: () => new Date(Date.UTC(2026, 0, 12, 9, 0, (seconds += 1))).toISOString() as Instant,
    newId: (table) => `${table}-${String((count += 1))}` as never,
  };
}

const built = new Map(exampleCases.map((example) => [example.key, buildExample(example, countingTools())]));

/** One example, built once for all tests. */
export function example(key: string): BuiltExample {
  const found = built.get(key);
  invariant(found !== undefined, `there is an example ${key}`);
  return found;
}

export const exampleKeys: readonly string[] = [...built.keys()];
