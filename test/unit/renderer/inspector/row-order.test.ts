import { expect, test } from 'vitest';
import { rowsOf } from '#shared/case/snapshot.ts';
import { example } from '../../examples/built.ts';
import { placeAmongClaims, placeIn, placeOnScreen } from '../../../../renderer/inspector/row-order.ts';
import { showRows, shownRows, type ShownRows } from '../../../../renderer/ui/shown-rows.ts';

function list(...ids: readonly string[]): ShownRows {
  return {
    count: ids.length,
    indexOf: (id) => (ids.includes(id) ? ids.indexOf(id) : undefined),
    idAt: (index) => ids[index],
    selectedId: undefined,
    step: () => {},
  };
}

test('neighbours are those of the list on screen, whatever the order of the case', () => {
  expect(placeOnScreen(list('c', 'a', 'b'), 'figures', 'a')).toEqual({
    index: 1,
    count: 3,
    previous: 'c',
    next: 'b',
  });
});

test('a list of several tables is followed within one of them', () => {
  const shown = list('events 1', 'sources 9', 'requests 9', 'events 2');
  expect(placeOnScreen(shown, 'events', '1')).toEqual({
    index: 0,
    count: 4,
    previous: undefined,
    next: '2',
  });
});

test('a row that the list does not show has no place in it', () => {
  expect(placeOnScreen(list('a'), 'figures', 'b')).toBeUndefined();
  expect(placeOnScreen(undefined, 'figures', 'b')).toBeUndefined();
  expect(placeIn(['a', 'b'], 'b')).toEqual({ index: 1, count: 2, previous: 'a', next: undefined });
  expect(placeIn(['a'], 'b')).toBeUndefined();
});

test('a list that goes takes back what it said, and not what a later one says', () => {
  const first = list('a');
  const second = list('b');
  const hideFirst = showRows(first);
  const hideSecond = showRows(second);
  hideFirst();
  expect(shownRows()).toBe(second);
  hideSecond();
  expect(shownRows()).toBeUndefined();
});

test('in a list of claims a figure stands at the claim chosen there, whichever of its claims that is', () => {
  const { snapshot } = example('dedalus');
  const claims = rowsOf(snapshot, 'claims').filter(({ about }) => about.table === 'figures');
  const twice = claims.find(({ about }) => claims.filter((one) => one.about.id === about.id).length > 1);
  const table = 'figures' as const;
  const id = twice?.about.id ?? '';
  const [first, second] = claims.filter(({ about }) => about.id === id);
  const other = claims.find(({ about }) => about.id !== id);
  expect(first && second && other).toBeDefined();
  if (first === undefined || second === undefined || other === undefined) return;
  const shown = { ...list(first.id, other.id, second.id), selectedId: second.id };
  expect(placeAmongClaims(shown, snapshot, { table, id })).toEqual({
    index: 2,
    count: 3,
    previous: { id: other.about.id, claimId: other.id },
    next: undefined,
  });
  expect(placeAmongClaims({ ...shown, selectedId: first.id }, snapshot, { table, id })).toMatchObject({
    index: 0,
    previous: undefined,
    next: { claimId: other.id },
  });
  // Nothing of it is chosen there: J would begin at the first row, not go on from here.
  expect(placeAmongClaims({ ...shown, selectedId: undefined }, snapshot, { table, id })).toBe('unlisted');
  expect(placeAmongClaims({ ...shown, selectedId: other.id }, snapshot, { table, id })).toBe('unlisted');
});

test('a list of rows, or of claims about another kind, says nothing of a figure’s place among claims', () => {
  const { snapshot } = example('dedalus');
  const [figure] = rowsOf(snapshot, 'figures');
  const about = { table: 'figures', id: figure?.id ?? '' } as const;
  const ofEvents = rowsOf(snapshot, 'claims').filter(({ about: { table } }) => table === 'events');
  expect(placeAmongClaims(undefined, snapshot, about)).toBeUndefined();
  expect(placeAmongClaims(list(about.id), snapshot, about)).toBeUndefined();
  expect(placeAmongClaims(list(...ofEvents.map(({ id }) => id)), snapshot, about)).toBeUndefined();
});
