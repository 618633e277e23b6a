import { describe, expect, it } from 'vitest';
import { checkChanges } from '#shared/case/check.ts';
import { applyChanges, emptySnapshot, rowsOf, type Snapshot } from '#shared/case/snapshot.ts';
import type { Tools } from '#shared/commands/command.ts';
import { commands, type CommandName, type InputOf } from '#shared/commands/index.ts';
import { allRows } from '#shared/commands/case/import-rows.ts';
import type { Command } from '#shared/commands/command.ts';
import { unwrap } from '#shared/lib/result.ts';
import type { Id, Instant } from '#shared/model/index.ts';

let count = 0;
const tools: Tools = {
  now: () => '2026-01-12T09:00:00.000Z' as Instant,
  newId: <T extends string>(table: T) => `${table}-${(count += 1)}` as never,
};

function after<N extends CommandName>(snapshot: Snapshot, name: N, input: InputOf<N>): Snapshot {
  const { changes } = unwrap((commands[name] as unknown as Command<InputOf<N>>).run(snapshot, input, tools));
  const next = applyChanges(snapshot, changes);
  unwrap(checkChanges(next, changes));
  return next;
}

function caseOfId(id: string): Snapshot {
  const fields = { title: 'Fuite', state: 'open', language: 'fr' } as const;
  return after(emptySnapshot(), 'case.create', { id: id as Id<'cases'>, fields });
}

describe('bringing rows in from another case', () => {
  it('makes what was said of the other case as a whole be said of this one', () => {
    const first = after(caseOfId('cases-first'), 'source.add', {
      fields: {
        kind: 'call',
        title: 'Appel',
        authors: [],
        language: 'fr',
        reliability: 'F',
        confidentiality: 'internal',
      },
    });
    const source = rowsOf(first, 'sources')[0]?.id as Id<'sources'>;
    const about = { table: 'cases', id: 'cases-first' as Id<'cases'> } as const;
    const said = after(first, 'claim.record', {
      source,
      about: { existing: about },
      fields: { stance: 'states', credibility: 3 },
    });
    const asked = after(said, 'question.add', { text: 'Combien ?', about, state: 'open' });

    const { cases: _cases, ...rows } = allRows(asked);
    const copy = after(caseOfId('cases-second'), 'case.import', { rows });

    expect(rowsOf(copy, 'claims').map((claim) => claim.about)).toEqual([
      { table: 'cases', id: 'cases-second' },
    ]);
    expect(rowsOf(copy, 'questions').map((question) => question.about)).toEqual([
      { table: 'cases', id: 'cases-second' },
    ]);

    const begun = after(emptySnapshot(), 'case.create', {
      id: 'cases-third' as Id<'cases'>,
      fields: { title: 'Fuite', state: 'open', language: 'fr' },
      content: { rows },
    });
    expect(rowsOf(begun, 'claims').map((claim) => claim.about)).toEqual([
      { table: 'cases', id: 'cases-third' },
    ]);
    expect(rowsOf(begun, 'sources')).toEqual(rowsOf(asked, 'sources'));
  });
});
