import { grouped } from '../lib/memo.ts';
import type { Row } from '../model/index.ts';
import { compareCreation, rowsInOrder } from './snapshot.ts';
import { stepTo, type TableStep } from './table-lineage.ts';

type Index<R> = ReadonlyMap<string, readonly R[]>;

/**
 * Rows of a table by a key, each group in the order of creation; a row without a key is in none. After a commit the
 * index steps on from that of the table before: a case of ten thousand claims is not read again for one of them.
 */
export function indexBy<R extends Row>(
  keyOf: (row: R) => string | undefined,
): (table: ReadonlyMap<string, R>) => Index<R> {
  const known = new WeakMap<object, Index<R>>();
  return (table) => {
    const hit = known.get(table);
    if (hit !== undefined) return hit;
    const step = stepTo(table);
    const base = step === undefined ? undefined : known.get(step.from);
    const index =
      base === undefined || step === undefined
        ? grouped(rowsInOrder(table), keyOf)
        : steppedOn(base, step, keyOf);
    known.set(table, index);
    return index;
  };
}

function steppedOn<R extends Row>(
  base: Index<R>,
  { changes }: TableStep,
  keyOf: (row: R) => string | undefined,
): Index<R> {
  const index = new Map(base);
  for (const { id, before, after } of changes) {
    const [left, joined] = [before as R | undefined, after as R | undefined];
    const oldKey = left === undefined ? undefined : keyOf(left);
    if (oldKey !== undefined) {
      const rest = (index.get(oldKey) ?? []).filter((row) => row.id !== id);
      if (rest.length === 0) index.delete(oldKey);
      else index.set(oldKey, rest);
    }
    const newKey = joined === undefined ? undefined : keyOf(joined);
    if (newKey !== undefined && joined !== undefined) {
      index.set(newKey, [...(index.get(newKey) ?? []), joined].toSorted(compareCreation));
    }
  }
  return index;
}
