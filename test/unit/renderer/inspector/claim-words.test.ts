import { expect, test } from 'vitest';
import type { Passage } from '#shared/model/index.ts';
import { isPlaced, passagesInWords } from '../../../../renderer/inspector/claim-words.ts';

const placed = { state: 'anchored' } as Passage;
const lost = { state: 'lost' } as Passage;

test('a lost passage has no place, and neither has a claim without one', () => {
  expect(isPlaced(placed)).toBe(true);
  expect(isPlaced(lost)).toBe(false);
  expect(isPlaced(undefined)).toBe(false);
});

test('lost passages are counted apart from those that the text still holds', () => {
  expect(passagesInWords([placed, placed], 'fr')).toBe('2 passages');
  expect(passagesInWords([placed, placed, lost, lost], 'fr')).toBe('2 passages, 2 perdus');
  expect(passagesInWords([placed, lost], 'en')).toBe('1 passage, 1 lost');
});
