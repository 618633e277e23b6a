import { describe, expect, it } from 'vitest';
import { checkChanges } from '#shared/case/check.ts';
import { applyChanges, emptySnapshot, rowsOf, type Snapshot } from '#shared/case/snapshot.ts';
import { commands, type CommandName, type InputOf } from '#shared/commands/index.ts';
import type { Command, Tools } from '#shared/commands/command.ts';
import { unwrap } from '#shared/lib/result.ts';
import type { Id, Instant } from '#shared/model/index.ts';
import { makeAnchor } from '#shared/reading/anchoring.ts';

const text = 'Près de 500 000 personnes, selon le communiqué.';

function started(): {
  run: <N extends CommandName>(name: N, input: InputOf<N>) => Snapshot;
  now: () => Snapshot;
} {
  let count = 0;
  let snapshot = emptySnapshot();
  const tools: Tools = {
    now: () => '2026-01-12T09:00:00.000Z' as Instant,
    newId: <T extends string>(table: T) => `${table}-${(count += 1)}` as never,
  };
  const run = <N extends CommandName>(name: N, input: InputOf<N>): Snapshot => {
    const { changes } = unwrap(
      (commands[name] as unknown as Command<InputOf<N>>).run(snapshot, input, tools),
    );
    const next = applyChanges(snapshot, changes);
    unwrap(checkChanges(next, changes));
    snapshot = next;
    return next;
  };
  return { run, now: () => snapshot };
}

describe('passage.place', () => {
  it('keeps a passage on the very first words, then places it on others with its claims', () => {
    const { run } = started();
    run('case.create', { id: 'c' as Id<'cases'>, fields: { title: 'Fuite', state: 'open', language: 'fr' } });
    run('source.add', {
      fields: {
        kind: 'article',
        title: 'A',
        authors: [],
        language: 'fr',
        reliability: 'C',
        confidentiality: 'public',
      },
      text,
    });
    const first = run('claim.record', {
      source: 'sources-1' as Id<'sources'>,
      anchor: makeAnchor(text, 0, 25),
      about: { existing: { table: 'cases', id: 'c' as Id<'cases'> } },
      fields: { stance: 'states', credibility: 3 },
    });
    const [passage] = rowsOf(first, 'passages');
    expect(passage).toMatchObject({ quote: 'Près de 500 000 personnes', prefix: '', start: 0 });

    const corrected = run('source.correct-text', {
      id: 'sources-1',
      text: 'Près d’un demi-million de gens, selon le communiqué.',
    });
    expect(rowsOf(corrected, 'passages')[0]?.state).toBe('lost');

    const placed = run('passage.place', {
      id: passage?.id ?? '',
      anchor: makeAnchor('Près d’un demi-million de gens, selon le communiqué.', 0, 30),
    });
    expect(rowsOf(placed, 'passages')).toHaveLength(1);
    expect(rowsOf(placed, 'passages')[0]).toMatchObject({
      state: 'anchored',
      quote: 'Près d’un demi-million de gens',
    });
    expect(rowsOf(placed, 'claims')[0]?.passage).toBe(passage?.id);
  });

  it('refuses a passage that is gone', () => {
    const done = commands['passage.place'].run(
      emptySnapshot(),
      { id: 'nowhere', anchor: makeAnchor(text, 0, 4) },
      { now: () => '2026-01-12T09:00:00.000Z' as Instant, newId: () => 'x' as never },
    );
    expect(done).toMatchObject({ ok: false, error: { code: 'row.missing' } });
  });
});
