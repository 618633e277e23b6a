import { expect, test } from 'vitest';
import { stancesInWords } from '../../../../../renderer/features/links/link-words.ts';
import { translator } from '../../../../../renderer/i18n/translate.ts';

const none = { states: 0, denies: 0, doubts: 0, declines: 0 };
const inWords = (stances: Partial<typeof none>, locale: 'fr' | 'en'): string =>
  stancesInWords({ stances: { ...none, ...stances } }, translator(locale), locale);

test('in English it is a sentence: somebody states, denies or doubts something, and few are counted in letters', () => {
  expect(inWords({ states: 1, doubts: 1 }, 'en')).toBe('one states it, one doubts it');
  expect(inWords({ states: 2, denies: 3, doubts: 2, declines: 4 }, 'en')).toBe(
    'two state it, three deny it, two doubt it, four are silent',
  );
  expect(inWords({ denies: 1, declines: 1 }, 'en')).toBe('one denies it, one is silent');
  expect(inWords({ states: 12 }, 'en')).toBe('12 state it');
  expect(inWords({}, 'en')).toBe('nobody says so');
});

test('in French the verb agrees, and says what it is about', () => {
  expect(inWords({ states: 1, doubts: 1 }, 'fr')).toBe('1 l’affirme, 1 en doute');
  expect(inWords({ states: 2, denies: 3, doubts: 2, declines: 4 }, 'fr')).toBe(
    '2 l’affirment, 3 le contestent, 2 en doutent, 4 se taisent',
  );
  expect(inWords({ denies: 1, declines: 1 }, 'fr')).toBe('1 le conteste, 1 se tait');
});
