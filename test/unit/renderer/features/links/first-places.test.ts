import { expect, test } from 'vitest';
import type { JournalEntry } from '#shared/case/journal.ts';
import { storedPlaces } from '#shared/analysis/graph-places.ts';
import { areSamePlaces, placesIn } from '../../../../../renderer/features/links/first-places.ts';
import { example } from '../../../examples/built.ts';

const { snapshot } = example('dedalus');
const stored = storedPlaces(snapshot);
const ids = [...stored.keys()];
const changes = [...snapshot.tables.placements.values()].map((after) => ({
  table: 'placements',
  id: after.id,
  after,
})) as unknown as JournalEntry['changes'];

test('a graph that nobody touched stands as its case began', () => {
  expect(ids.length).toBeGreaterThan(1);
  expect(areSamePlaces(ids, stored, placesIn({ changes }))).toBe(true);
});

test('one entity moved, or put where it had no place, is somebody’s doing', () => {
  const [one = ''] = ids;
  const moved = new Map([...stored, [one, { x: 99, y: 99 }]]);
  expect(areSamePlaces(ids, moved, placesIn({ changes }))).toBe(false);
  expect(areSamePlaces(ids, stored, placesIn({ changes: changes.slice(1) }))).toBe(false);
  expect(areSamePlaces(ids, stored, placesIn(undefined))).toBe(false);
});
