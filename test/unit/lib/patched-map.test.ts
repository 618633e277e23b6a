import fc from 'fast-check';
import { expect, test } from 'vitest';
import { patchedMap } from '#shared/lib/patched-map.ts';

/** Rounds of changes to a handful of keys: a value put, or nothing where one is taken away. */
const rounds = fc.array(
  fc.array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.option(fc.integer(), { nil: undefined })), {
    maxLength: 4,
  }),
  { maxLength: 30 },
);

test('a map patched again and again, copied or layered, is the map that was changed each time', () => {
  fc.assert(
    fc.property(rounds, fc.integer({ min: 0, max: 6 }), (patches, mostCopied) => {
      let patched: ReadonlyMap<number, number> = new Map([0, 1, 2, 3, 4, 5].map((key) => [key, key * 10]));
      const changed = new Map(patched);
      for (const patch of patches) {
        const before = patched;
        const entriesBefore = [...before];
        patched = patchedMap(before, patch, mostCopied);
        for (const [key, value] of patch) {
          if (value === undefined) changed.delete(key);
          else changed.set(key, value);
        }
        expect([...before]).toEqual(entriesBefore);
        expect([...patched].toSorted(byKey)).toEqual([...changed].toSorted(byKey));
        expect([...patched.keys()]).toEqual([...patched].map(([key]) => key));
        expect([...patched.values()]).toEqual([...patched].map(([, value]) => value));
        expect(patched.size).toBe(changed.size);
        const visited: [number, number][] = [];
        patched.forEach((value, key) => visited.push([key, value]));
        expect(visited).toEqual([...patched]);
        for (let key = -1; key <= 13; key++) {
          expect(patched.get(key)).toBe(changed.get(key));
          expect(patched.has(key)).toBe(changed.has(key));
        }
      }
    }),
  );
});

test('entries put again keep their place, and new ones come last', () => {
  const map = new Map([
    ['a', 1],
    ['b', 2],
    ['c', 3],
  ]);
  const patched = patchedMap(
    map,
    [
      ['b', 20],
      ['d', 4],
      ['a', undefined],
    ],
    2,
  );
  expect([...patched]).toEqual([
    ['b', 20],
    ['c', 3],
    ['d', 4],
  ]);
});

function byKey([left]: readonly [number, number], [right]: readonly [number, number]): number {
  return left - right;
}
