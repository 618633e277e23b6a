/** What takes room on a row, in pixels. */
export type Packable = { readonly x0: number; readonly x1: number };

const gap = 8;

/**
 * Puts things on as few rows as first fit finds, none over another, in the order given on each row. Undefined as soon
 * as more than `most` rows would be needed, and nothing more is asked for: five thousand things cost no more than a few.
 */
export function packed<T extends Packable>(
  things: Iterable<T>,
  most: number,
): readonly (readonly T[])[] | undefined {
  const rows: { items: T[]; taken: Packable[] }[] = [];
  for (const thing of things) {
    const row = rows.find(({ taken }) => taken.every((other) => apart(other, thing)));
    if (row !== undefined) {
      row.items.push(thing);
      row.taken.push(thing);
    } else if (rows.length < most) rows.push({ items: [thing], taken: [thing] });
    else return undefined;
  }
  return rows.map(({ items }) => items);
}

function apart(left: Packable, right: Packable): boolean {
  return left.x1 + gap <= right.x0 || right.x1 + gap <= left.x0;
}
