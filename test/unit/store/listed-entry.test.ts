import { describe, expect, it } from 'vitest';
import type { Change } from '#shared/case/changes.ts';
import { chained, emptyHead } from '#shared/case/journal.ts';
import type { Instant } from '#shared/model/index.ts';
import {
  changeCount,
  changesListed,
  listedEntry,
  tablesTouched,
  type ListedEntry,
} from '../../../renderer/store/listed-entry.ts';
import { momentOf, storedAgain, type StoredEntry } from '../../../renderer/store/stored-entry.ts';
import { example } from '../examples/built.ts';

const { entries } = example('dedalus');

function read(stored: StoredEntry, longest?: number): ListedEntry {
  const reading = listedEntry(stored, longest);
  for (;;) {
    const step = reading.next();
    if (step.done === true) return step.value;
  }
}

/** An entry whose texts try to look like what surrounds them. */
const crafty = chained(
  { seq: 7, head: emptyHead },
  {
    at: '2026-01-12T09:00:00.000Z' as Instant,
    actor: 'Zoé "changes":[ \\',
    command: 'case.import',
    reason: '],"command":"x.y" {',
    changes: Array.from({ length: 200 }, (_, index) => ({
      table: index % 2 === 0 ? 'sources' : 'entities',
      id: `row ${index}`,
      after: { id: `row ${index}`, title: `}],"table":"claims"} \\" « ${index} » \\`, authors: [['{']] },
    })) as unknown as readonly Change[],
  },
);

describe('an entry read for a list', () => {
  it('says of a long line what the whole line says, with its first changes only', () => {
    for (const entry of [...entries, crafty]) {
      const { whole, ...listed } = read(storedAgain(entry), 0);
      expect(listed).toEqual({ ...entry, changes: entry.changes.slice(0, changesListed) });
      expect(whole).toEqual({
        count: entry.changes.length,
        tables: new Set(entry.changes.map(({ table }) => table)),
      });
    }
  });

  it('is the whole entry when suggestions were answered together, or their sentence could not count them', () => {
    const refused = chained(
      { seq: 7, head: emptyHead },
      {
        at: crafty.at,
        actor: '',
        command: 'suggestion.refuse',
        changes: Array.from({ length: 90 }, (_, index) => ({
          table: 'refusals',
          id: `r${index}`,
          after: { kind: 'name', quote: `Nom ${index}` },
        })) as unknown as readonly Change[],
      },
    );
    expect(read(storedAgain(refused), 0)).toEqual(refused);
  });

  it('is the whole entry when sources were deleted together, however much went with them', () => {
    const removed = chained(
      { seq: 7, head: emptyHead },
      {
        at: crafty.at,
        actor: '',
        command: 'source.remove',
        changes: Array.from({ length: 90 }, (_, index) => ({
          table: index < 60 ? 'claims' : 'sources',
          id: `r${index}`,
          before: { title: `Source ${index}` },
        })) as unknown as readonly Change[],
      },
    );
    expect(read(storedAgain(removed), 0)).toEqual(removed);
  });

  it('is the whole entry when its line is short', () => {
    expect(read(storedAgain(crafty))).toEqual(crafty);
    expect(changeCount(crafty)).toBe(200);
    expect([...tablesTouched(crafty)]).toEqual(['sources', 'entities']);
  });

  it('says nothing when its line was cut or altered where it is looked at', () => {
    const stored = storedAgain(crafty);
    for (const line of [stored.line.slice(0, 900), stored.line.slice(1), new Uint8Array([1, 2, 3])]) {
      expect(read({ ...stored, line }, 0).command).toBe('journal.unreadable');
    }
  });
});

describe('the moment of an entry', () => {
  it('is read from the beginning of its line, whatever the line says further on', () => {
    for (const entry of [...entries, crafty]) {
      const stored = storedAgain(entry);
      expect(momentOf(stored)).toBe(entry.at);
      const { line } = stored;
      expect(momentOf({ ...stored, line: line.with(line.length - 3, 0xff) })).toBe(entry.at);
    }
  });

  it('is not known when the line was cut or altered there', () => {
    const stored = storedAgain(crafty);
    const altered = new TextEncoder().encode('{"actor":"Zoé","at":"hier","changes":[]}');
    for (const line of [stored.line.slice(0, 20), stored.line.slice(1), altered, new Uint8Array()]) {
      expect(momentOf({ ...stored, line })).toBeUndefined();
    }
  });
});
