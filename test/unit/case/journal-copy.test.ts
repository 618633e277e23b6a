import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assembled } from '#shared/case/journal-copy.ts';
import { chained, checkLines, emptyHead, entryLine, type JournalEntry } from '#shared/case/journal.ts';

function chain(
  length: number,
  actor = 'Camille',
  from: readonly JournalEntry[] = [],
): readonly JournalEntry[] {
  const entries = [...from];
  while (entries.length < length) {
    const last = entries.at(-1);
    const position = last === undefined ? { seq: 0, head: emptyHead } : { seq: last.seq, head: last.hash };
    entries.push(
      chained(position, {
        at: '2026-01-05T09:00:00.000Z' as never,
        actor,
        command: 'case.edit',
        changes: [],
      }),
    );
  }
  return entries;
}

const entries = chain(8);
const lines = entries.map(entryLine);

describe('a copy of a journal', () => {
  it('is put back whole whatever the order of its lines, doubled or not', () => {
    const shuffled = fc.shuffledSubarray([...lines, ...lines], { minLength: 0 });
    fc.assert(
      fc.property(shuffled, (some) => {
        const copy = assembled([...some, ...lines].toReversed());
        expect(copy.entries).toEqual(entries);
        expect(copy.brokenLines).toEqual([]);
      }),
    );
  });

  it('stops where a line is altered, says which, and is whole again once the line is appended', () => {
    const altered = lines.with(3, (lines[3] ?? '').replace('Camille', 'Camilla'));
    const copy = assembled(altered);
    expect([copy.entries.length, copy.brokenLines]).toEqual([3, [4]]);
    expect(assembled([...altered, lines[3] ?? '']).entries).toEqual(entries);
  });

  it('follows the branch begun last where it forks', () => {
    const branch = chain(6, 'Dominique', entries.slice(0, 4));
    expect(assembled([...lines, ...branch.slice(4).map(entryLine)]).entries).toEqual(branch);
  });

  it.each(['null', '5', '"text"', '[]', '{}', '{"seq":1}', 'torn {"se', ''])(
    'takes %j for no entry',
    (line) => {
      expect(assembled([line, ...lines])).toMatchObject({ brokenLines: [1], entries });
      expect(checkLines([line]).check).toMatchObject({ whole: false, at: 1, reason: 'text' });
    },
  );
});

describe('a chain of which the end is known', () => {
  it('shows that its last entries were cut, or others put after them', () => {
    const last = entries[7];
    const expected = { seq: 8, head: last?.hash ?? emptyHead };
    expect(checkLines(lines.slice(0, 6), expected).check).toEqual({ whole: false, at: 7, reason: 'head' });
    expect(checkLines(chain(9, 'Camille', entries).map(entryLine), expected).check).toMatchObject({
      whole: false,
    });
    expect(checkLines(lines.toSpliced(2, 1), expected).check).toEqual({
      whole: false,
      at: 3,
      reason: 'sequence',
    });
  });
});
