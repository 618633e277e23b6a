import { expect, test } from 'vitest';
import { translator } from '../../../../renderer/i18n/translate.ts';

test('a title that turns the direction round does not turn the sentence after it', () => {
  const sentence = translator('fr')('library.deleted.done', { title: 'Fuite \u202E048 194' });
  expect(sentence).toContain('Fuite \u202E048 194\u202C');
});

test('a value that looks like a place for another one stays as typed', () => {
  expect(translator('fr')('library.deleted.done', { title: '{{title}} $& {{count}}' })).toContain(
    '{{title}} $& {{count}}',
  );
});

test('a title written from right to left turns nothing round that is said after it', () => {
  const t = translator('fr');
  expect(t('sources.import.source', { number: '2', title: 'سبعة 7' })).toBe(
    'source 2\u00a0: \u2068سبعة 7\u2069',
  );
  expect(t('sources.import.source', { number: '2', title: 'Sept 7' })).toBe('source 2\u00a0: Sept 7');
});
