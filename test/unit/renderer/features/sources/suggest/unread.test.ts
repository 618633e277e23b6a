import { expect, test } from 'vitest';
import type { Source } from '#shared/model/index.ts';
import { unreadWhy } from '../../../../../../renderer/features/sources/suggest/unread.ts';

const sourceBy = (by: string): Source => ({ text: { derived: { by, version: 1 } } }) as unknown as Source;
const rows = (count: number): string => Array.from({ length: count }, () => 'Rennes\t12').join('\n');

test('a large table is data, a small one and a long list are somebody’s words', () => {
  expect(unreadWhy(sourceBy('sheet'), rows(301))).toBe('table');
  expect(unreadWhy(sourceBy('table'), rows(301))).toBe('table');
  expect(unreadWhy(sourceBy('table'), rows(300))).toBeUndefined();
  expect(unreadWhy(sourceBy('html'), rows(5000))).toBeUndefined();
});

test('a text beyond two million signs is not read, whatever it is', () => {
  expect(unreadWhy(sourceBy('html'), 'a'.repeat(2_000_001))).toBe('long');
  expect(unreadWhy(sourceBy('html'), undefined)).toBeUndefined();
});
