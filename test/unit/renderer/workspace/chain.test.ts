import { expect, test } from 'vitest';
import { chained, checkChain, emptyHead, type Position } from '#shared/case/journal.ts';
import type { Instant } from '#shared/model/index.ts';
import { chainStanding } from '../../../../renderer/workspace/chain.ts';

const act = { at: '2026-01-01T00:00:00Z' as Instant, actor: '', command: 'case.edit', changes: [] };
const first = chained({ seq: 0, head: emptyHead }, act);
const second = chained({ seq: 1, head: first.hash }, act);
const atFirst: Position = { seq: 1, head: first.hash };
const atSecond: Position = { seq: 2, head: second.hash };

test('a chain is verified only when the check reached the head that is shown', () => {
  expect(chainStanding(checkChain([first]), atFirst)).toEqual({ state: 'verified' });
  expect(chainStanding(checkChain([first, second]), atSecond)).toEqual({ state: 'verified' });
});

test('what was written since the check is not said to be verified, and up to where it was is said', () => {
  expect(chainStanding(checkChain([first]), atSecond)).toEqual({ state: 'behind', upTo: 1 });
});

test('nothing is said of a chain that was not checked, or of another than the one that is there', () => {
  expect(chainStanding(undefined, atFirst)).toEqual({ state: 'unchecked' });
  const other = chained({ seq: 0, head: emptyHead }, { ...act, actor: 'Camille' });
  expect(chainStanding(checkChain([other]), atFirst)).toEqual({ state: 'unchecked' });
});

test('a broken chain stays broken whatever is written after it', () => {
  const check = checkChain([second]);
  expect(chainStanding(check, atSecond)).toEqual({ state: 'broken', at: 1 });
});
