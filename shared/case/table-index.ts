import { grouped } from '../lib/memo.ts';
import { patchedMap } from '../lib/patched-map.ts';
import type { Row } from '../model/index.ts';
import { compareCreation, rowsInOrder } from './snapshot.ts';
import { stepTo, type TableStep } from './table-lineage.ts';

type Index<R> = ReadonlyMap<string, readonly R[]>;

/**
 * Rows of a table by a key, each group in the order of creation unless another is given; a row without a key is in
 * none. After a commit the index steps on from that of the table before: a case of ten thousand claims is not read
 * again for one of them.
 */
export function indexBy<R extends Row>(
  keyOf: (row: R) => string | undefined,
  compare: (left: R, right: R) => number = compareCreation,
): (table: ReadonlyMap<string, R>) => Index<R> {
  const known = new WeakMap<object, Index<R>>();
  return (table) => {
    const hit = known.get(table);
    if (hit !== undefined) return hit;
    const step = stepTo(table);
    const base = step === undefined ? undefined : known.get(step.from);
    const index =
      base === undefined || step === undefined
        ? grouped(ordered(table, compare), keyOf)
        : steppedOn(base, step, keyOf, compare);
    known.set(table, index);
    return index;
  };
}

function ordered<R extends Row>(
  table: ReadonlyMap<string, R>,
  compare: (left: R, right: R) => number,
): readonly R[] {
  return compare === compareCreation ? rowsInOrder(table) : [...table.values()].sort(compare);
}

function steppedOn<R extends Row>(
  base: Index<R>,
  { changes }: TableStep,
  keyOf: (row: R) => string | undefined,
  compare: (left: R, right: R) => number,
): Index<R> {
  const groups = new Map<string, readonly R[] | undefined>();
  const groupOf = (key: string): readonly R[] => (groups.has(key) ? groups.get(key) : base.get(key)) ?? [];
  for (const { id, before, after } of changes) {
    const [left, joined] = [before as R | undefined, after as R | undefined];
    const oldKey = left === undefined ? undefined : keyOf(left);
    if (oldKey !== undefined) {
      const rest = groupOf(oldKey).filter((row) => row.id !== id);
      groups.set(oldKey, rest.length === 0 ? undefined : rest);
    }
    const newKey = joined === undefined ? undefined : keyOf(joined);
    if (newKey !== undefined && joined !== undefined) {
      groups.set(newKey, inserted(groupOf(newKey), joined, compare));
    }
  }
  return patchedMap(base, groups);
}

/** A group with one more row in its place, almost always the last. */
function inserted<R>(group: readonly R[], row: R, compare: (left: R, right: R) => number): readonly R[] {
  const last = group.at(-1);
  const rows = [...group, row];
  return last === undefined || compare(last, row) <= 0 ? rows : rows.sort(compare);
}
