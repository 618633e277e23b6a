import { expect, test } from 'vitest';
import { keyListener, singleKeys } from '../../../../renderer/app/keyboard.ts';

type Press = { readonly key: string; readonly modifiers?: readonly string[]; readonly at?: number };

/** A key event with the parts the listener reads. */
function keydown({ key, modifiers = [], at = 0 }: Press): KeyboardEvent {
  const event = {
    key,
    code: '',
    timeStamp: at,
    defaultPrevented: false,
    isComposing: false,
    ctrlKey: modifiers.includes('Control'),
    metaKey: modifiers.includes('Meta'),
    altKey: modifiers.includes('Alt'),
    shiftKey: modifiers.includes('Shift'),
    getModifierState: (modifier: string) => modifiers.includes(modifier),
    preventDefault: () => {
      event.defaultPrevented = true;
    },
  };
  return event as unknown as KeyboardEvent;
}

function played(
  keys: readonly string[],
  presses: readonly Press[],
  isAllowed = (): boolean => true,
): readonly string[] {
  const done: string[] = [];
  const listener = keyListener(
    () => keys.map((each) => ({ keys: each, run: () => done.push(each) })),
    isAllowed,
  );
  for (const press of presses) listener(keydown(press));
  return done;
}

test('a key pressed alone runs its command, whatever the case', () => {
  expect(played(['c', 'e'], [{ key: 'c' }, { key: 'E' }])).toEqual(['c', 'e']);
});

test('after g the next key belongs to the sequence alone', () => {
  expect(played(['c', 'g c'], [{ key: 'g' }, { key: 'c', at: 300 }])).toEqual(['g c']);
});

test('a sequence left waiting is forgotten', () => {
  expect(played(['c', 'g c'], [{ key: 'g' }, { key: 'c', at: 5000 }])).toEqual(['c']);
});

test('a key that does not continue the sequence acts for itself', () => {
  expect(played(['e', 'g c'], [{ key: 'g' }, { key: 'e', at: 100 }])).toEqual(['e']);
});

test('a sign is what the layout prints, with Shift as on AZERTY or without', () => {
  expect(
    played(
      ['/', '?'],
      [{ key: '/', modifiers: ['Shift'] }, { key: '/' }, { key: '?', modifiers: ['Shift'] }],
    ),
  ).toEqual(['/', '/', '?']);
});

test('a letter with a modifier is not the letter alone', () => {
  expect(
    played(
      ['c'],
      [
        { key: 'c', modifiers: ['Control'] },
        { key: 'c', modifiers: ['Alt'] },
      ],
    ),
  ).toEqual([]);
});

test('the earlier binding wins', () => {
  const done: string[] = [];
  const listener = keyListener(
    () => [
      { keys: 'r', run: () => done.push('screen') },
      { keys: 'r', run: () => done.push('anywhere') },
    ],
    () => true,
  );
  listener(keydown({ key: 'r' }));
  expect(done).toEqual(['screen']);
});

test('nothing acts where it may not, and a sequence is broken there', () => {
  expect(played(['c', 'g c'], [{ key: 'g' }, { key: 'c' }], () => false)).toEqual([]);
});

test('lists leave the first keys of commands alone', () => {
  const run = (): void => undefined;
  expect(
    singleKeys([
      { keys: 'g c', run },
      { keys: '$mod+k', run },
      { keys: 'r', run },
      { keys: 'Enter', run },
    ]),
  ).toEqual(['g', 'r']);
});

test('who reads letters is told that the next one belongs to a sequence, until it came', () => {
  const told: number[] = [];
  const listener = keyListener(
    () => [{ keys: 'g x', run: () => {} }],
    () => true,
    (until) => told.push(until),
  );
  listener(keydown({ key: 'g', at: 500 }));
  expect(told.at(-1)).toBe(1500);
  listener(keydown({ key: 'x', at: 700 }));
  expect(told.at(-1)).toBe(Number.NEGATIVE_INFINITY);
});
