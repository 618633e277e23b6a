import { checkChanges } from '#shared/case/check.ts';
import { applyChanges, emptySnapshot, type Snapshot } from '#shared/case/snapshot.ts';
import { commands, type CommandName, type InputOf } from '#shared/commands/index.ts';
import type { Command, Tools } from '#shared/commands/command.ts';
import { unwrap } from '#shared/lib/result.ts';
import type { Id, Instant } from '#shared/model/index.ts';

/** A case in memory that commands are run on, as the store would, without a database. */
export type CaseUnderTest = {
  readonly run: <N extends CommandName>(name: N, input: InputOf<N>) => Snapshot;
  readonly now: () => Snapshot;
};

/** What every source of these tests has. */
export const sourceFields = {
  kind: 'article' as const,
  authors: [] as string[],
  language: 'fr',
  reliability: 'C' as const,
  confidentiality: 'public' as const,
};

/** A case with its row and nothing else; its id is `case`. */
export function newCase(): CaseUnderTest {
  let count = 0;
  let snapshot = emptySnapshot();
  const tools: Tools = {
    now: () => '2026-01-12T09:00:00.000Z' as Instant,
    newId: <T extends string>(table: T) => `${table}-${(count += 1)}` as never,
  };
  const run: CaseUnderTest['run'] = (name, input) => {
    const { changes } = unwrap(
      (commands[name] as unknown as Command<typeof input>).run(snapshot, input, tools),
    );
    const next = applyChanges(snapshot, changes);
    unwrap(checkChanges(next, changes));
    snapshot = next;
    return next;
  };
  run('case.create', {
    id: 'case' as Id<'cases'>,
    fields: { title: 'Fuite', state: 'open', language: 'fr' },
  });
  return { run, now: () => snapshot };
}
