import { expect, it } from 'vitest';
import { isTypedTitle } from '#shared/lib/typed-title.ts';

it('takes a title as a keyboard types it', () => {
  expect(isTypedTitle('Fuite Dédalus : suite', 'Fuite\u00A0De\u0301dalus\u202F: \u200Bsuite ')).toBe(true);
  expect(isTypedTitle("L'affaire", 'L’affaire')).toBe(true);
  expect(isTypedTitle('048 194', '\u202E048 194\u202C')).toBe(true);
});

it('refuses another title, however near', () => {
  expect(isTypedTitle('Fuite Dedalus', 'Fuite Dédalus')).toBe(false);
  expect(isTypedTitle('fuite', 'Fuite')).toBe(false);
  expect(isTypedTitle('', 'Fuite')).toBe(false);
});
