import { expect, test } from 'vitest';
import { placeIn, placeOnScreen } from '../../../../renderer/inspector/row-order.ts';
import { showRows, shownRows, type ShownRows } from '../../../../renderer/ui/shown-rows.ts';

function list(...ids: readonly string[]): ShownRows {
  return {
    count: ids.length,
    indexOf: (id) => (ids.includes(id) ? ids.indexOf(id) : undefined),
    idAt: (index) => ids[index],
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
