import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstPlace } from '#shared/lib/first-place.ts';

test('the place found is the one that looking at all of them finds', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -5, max: 20 })),
      fc.integer({ min: -6, max: 21 }),
      (list, wanted) => {
        const ordered = list.toSorted((left, right) => left - right);
        const all = ordered.findIndex((value) => value >= wanted);
        expect(firstPlace(ordered.length, (at) => (ordered[at] ?? 0) >= wanted)).toBe(
          all < 0 ? ordered.length : all,
        );
      },
    ),
  );
});
