import { isSameList } from './same-list.ts';

/**
 * Remembers what a pure function made of an object for as long as that object lives. Snapshots share the tables
 * that a commit did not touch, so an index kept by table is made again only when that table changed.
 */
export function remembered<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const hit = known.get(key);
    if (hit !== undefined) return hit.value;
    const value = make(key);
    known.set(key, { value });
    return value;
  };
}

/**
 * Remembers what a pure function last made of several lists, by the first of them: what is put together of parts that
 * are each followed from commit to commit is the same object as long as every part is.
 */
export function rememberedOf<P extends readonly [object, ...object[]], V>(
  make: (...parts: P) => V,
): (...parts: P) => V {
  const known = new WeakMap<object, { readonly parts: P; readonly value: V }>();
  return (...parts) => {
    const hit = known.get(parts[0]);
    if (hit !== undefined && isSameList<object>(hit.parts, parts)) return hit.value;
    const value = make(...parts);
    known.set(parts[0], { parts, value });
    return value;
  };
}

/** Texts remembered at most by one function; the next one makes it begin anew. */
const textsAtMost = 20_000;

/**
 * Remembers what a pure function made of a text. For what lists ask for again at each stroke of few different texts,
 * such as the dates of a case.
 */
export function rememberedByText<K extends string, V extends object | string>(
  make: (text: K) => V,
): (text: K) => V {
  const known = new Map<K, V>();
  return (text) => {
    const hit = known.get(text);
    if (hit !== undefined) return hit;
    const value = make(text);
    if (known.size >= textsAtMost) known.clear();
    known.set(text, value);
    return value;
  };
}

/** Groups items by a key, keeping their order; items without a key are left out. */
export function grouped<T>(
  items: Iterable<T>,
  keyOf: (item: T) => string | undefined,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
