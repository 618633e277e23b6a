/** Entries of a patch, or of a whole map, up to which copying them is not felt. */
const quicklyCopied = 256;

/**
 * A map after some of its entries were put or taken away; `undefined` takes one away. The map given stays as it was.
 * A large one is not copied: the new one keeps it underneath with the changes on top, so that a commit to a case of a
 * hundred thousand claims costs what it changes. Entries put again keep their place; new ones come last. The last
 * argument is for tests of the mechanism.
 */
export function patchedMap<K, V>(
  map: ReadonlyMap<K, V>,
  changes: Iterable<readonly [K, V | undefined]>,
  mostCopied: number = quicklyCopied,
): ReadonlyMap<K, V> {
  const layered = map instanceof LayeredMap ? (map as LayeredMap<K, V>) : undefined;
  const base = layered?.base ?? map;
  if (base.size > mostCopied) {
    const top = new Map(layered?.top);
    let { size } = map;
    for (const [key, value] of changes) {
      const before = top.get(key) ?? (top.has(key) ? undefined : base.get(key));
      size += Number(value !== undefined) - Number(before !== undefined);
      top.set(key, value);
    }
    const patched = new LayeredMap(base, top, size);
    return top.size <= mostCopied ? patched : new Map(patched);
  }
  const copy = new Map(map);
  for (const [key, value] of changes) {
    if (value === undefined) copy.delete(key);
    else copy.set(key, value);
  }
  return copy;
}

class LayeredMap<K, V> implements ReadonlyMap<K, V> {
  readonly size: number;
  readonly base: ReadonlyMap<K, V>;
  /** What was put since; `undefined` where an entry was taken away. */
  readonly top: ReadonlyMap<K, V | undefined>;

  constructor(base: ReadonlyMap<K, V>, top: ReadonlyMap<K, V | undefined>, size: number) {
    this.base = base;
    this.top = top;
    this.size = size;
  }

  get(key: K): V | undefined {
    const put = this.top.get(key);
    return put !== undefined || this.top.has(key) ? put : this.base.get(key);
  }

  has(key: K): boolean {
    return this.get(key) !== undefined;
  }

  *entries(): MapIterator<[K, V]> {
    const { base, top } = this;
    for (const entry of base) {
      if (!top.has(entry[0])) yield entry;
      else {
        const put = top.get(entry[0]);
        if (put !== undefined) yield [entry[0], put];
      }
    }
    for (const [key, put] of top) if (put !== undefined && !base.has(key)) yield [key, put];
  }

  *keys(): MapIterator<K> {
    for (const [key] of this.entries()) yield key;
  }

  *values(): MapIterator<V> {
    for (const [, value] of this.entries()) yield value;
  }

  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries();
  }

  forEach(visit: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [key, value] of this.entries()) visit(value, key, this);
  }
}
