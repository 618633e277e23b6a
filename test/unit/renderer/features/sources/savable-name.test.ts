import { expect, it } from 'vitest';
import { savableName } from '../../../../../renderer/features/sources/savable-name.ts';

it('proposes the name the file came with', () => {
  expect(savableName('Communiqué du 23 février.txt')).toBe('Communiqué du 23 février.txt');
});

it('proposes a name that every system takes, whatever name the file came with', () => {
  expect(savableName('notes\\a?.md')).toBe('notes-a-.md');
  expect(savableName('../../x.txt')).toBe('-..-x.txt');
  expect(savableName(`${'é'.repeat(250)}.txt`)).toBe(`${'é'.repeat(76)}.txt`);
  expect(savableName('\u202Etxt.exe.md')).toBe('txt.exe.md');
  expect(savableName('...')).toBe('source');
});
