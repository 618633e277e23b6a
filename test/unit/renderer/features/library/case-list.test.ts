import { expect, test } from 'vitest';
import { casesIn, comparedFirst } from '../../../../../renderer/features/library/case-list.ts';
import type { CatalogueRow } from '../../../../../renderer/store/library-database.ts';

function row(id: string, state: CatalogueRow['state'], day: number): CatalogueRow {
  return { id, state, changedAt: `2026-01-0${String(day)}T00:00:00Z` } as unknown as CatalogueRow;
}

const list = [row('a', 'open', 1), row('b', 'closed', 3), row('c', 'archived', 2), row('d', 'open', 4)];

test('all case files are all of them, and the states together make them up', () => {
  expect(casesIn(list, 'all')).toHaveLength(4);
  const parts = (['open', 'closed', 'archived'] as const).flatMap((state) => casesIn(list, state));
  expect(parts.map(({ id }) => id as string).sort()).toEqual(['a', 'b', 'c', 'd']);
});

test('a comparison from the list takes every case that is not archived, the last changed first', () => {
  expect(comparedFirst(list)).toEqual(['d', 'b', 'a']);
  const five = [...list, row('e', 'open', 5), row('f', 'open', 6)];
  expect(comparedFirst(five)).toEqual(['f', 'e', 'd', 'b', 'a']);
});

test('a comparison of more than fit leaves the choice to the person', () => {
  const many = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, day) => row(id, 'open', day + 1));
  expect(comparedFirst(many)).toEqual([]);
});
