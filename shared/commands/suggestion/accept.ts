import { applyChanges, rowById, rowsOf, type Snapshot } from '../../case/snapshot.ts';
import { added, condensed, edited, type Change } from '../../case/changes.ts';
import { canonicalJson } from '../../lib/canonical-json.ts';
import { problem, type Problem } from '../../lib/errors.ts';
import { remembered } from '../../lib/memo.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { ClaimableTable, Id, Ref } from '../../model/index.ts';
import { foldNamed } from '../../reading/fold.ts';
import {
  recordClaim,
  recordRelay,
  type Anchor,
  type EntityChoice,
  type FindingChoice,
  type NewClaim,
} from '../claim/record.ts';
import { command, type Draft, type Tools } from '../command.ts';
import { newRow, patched, type FieldsOf } from '../rows.ts';

/** A suggestion as it goes into the case: a claim, whom the source takes its words from, or a silence. */
export type Accepted =
  | {
      readonly claim: NewClaim;
      /** Another name that the claim's entity goes by in this text; kept among its aliases. */
      readonly alias?: string;
    }
  | {
      readonly relay: {
        readonly source: Id<'sources'>;
        readonly from: EntityChoice;
        readonly anchor: Anchor;
      };
    }
  | {
      readonly silence: {
        readonly source: Id<'sources'>;
        readonly anchor: Anchor;
        readonly asked: EntityChoice;
        readonly request: Omit<FieldsOf<'requests'>, 'asked'>;
      };
    };

/**
 * Takes suggestions into the case, one or all of a kind: one act, one entry, one undo. Each is recorded as the claim
 * form would, on the case as the ones before have left it: a name, a figure or a category that an earlier one has made
 * is used, not made twice. Refused whole when one of them is.
 */
export const acceptSuggestions = command(
  'suggestion.accept',
  (snapshot, input: { readonly items: readonly Accepted[] }, tools): Result<Draft, Problem> => {
    if (input.items.length === 0) return err(problem('commit.nothing'));
    let now = snapshot;
    const changes: Change[] = [];
    let select: Ref | undefined;
    for (const item of input.items) {
      const done = recorded(now, item, tools);
      // What an earlier one has recorded with it (whom a claim comes from) is there by now.
      if (!done.ok && done.error.code === 'commit.nothing') continue;
      if (!done.ok) return done;
      now = applyChanges(now, done.value.changes);
      changes.push(...done.value.changes);
      select = done.value.select ?? select;
    }
    if (changes.length === 0) return err(problem('commit.nothing'));
    return ok({ changes: condensed(changes), ...(select === undefined ? {} : { select }) });
  },
);

function recorded(snapshot: Snapshot, item: Accepted, tools: Tools): Result<Draft, Problem> {
  if ('relay' in item) {
    const { source, from, anchor } = item.relay;
    return recordRelay(snapshot, { source, anchor, from: settledEntity(snapshot, from) }, tools);
  }
  if ('silence' in item) return recordedSilence(snapshot, item.silence, tools);
  const claim: NewClaim = {
    ...item.claim,
    about: settledFinding(snapshot, item.claim.about),
    ...(item.claim.actor === undefined ? {} : { actor: settledEntity(snapshot, item.claim.actor) }),
    ...(item.claim.speaker === undefined ? {} : { speaker: settledEntity(snapshot, item.claim.speaker) }),
    ...(item.claim.via === undefined
      ? {}
      : { via: item.claim.via.map((choice) => settledEntity(snapshot, choice)) }),
  };
  const done = recordClaim.run(snapshot, claim, tools);
  if (!done.ok || item.alias === undefined || done.value.select?.table !== 'entities') return done;
  const after = applyChanges(snapshot, done.value.changes);
  const entity = rowById(after, 'entities', done.value.select.id);
  const names = entity === undefined ? [] : [entity.name, ...entity.aliases].map(foldNamed);
  if (entity === undefined || names.includes(foldNamed(item.alias))) return done;
  const renamed = patched<'entities'>(entity, { aliases: [...entity.aliases, item.alias] });
  return ok({ ...done.value, changes: [...done.value.changes, edited('entities', entity, renamed)] });
}

/** A request with its outcome, and the claim that this source says so. */
function recordedSilence(
  snapshot: Snapshot,
  { source, anchor, asked, request }: Extract<Accepted, { silence: unknown }>['silence'],
  tools: Tools,
): Result<Draft, Problem> {
  const choice = settledEntity(snapshot, asked);
  const changes: Change[] = [];
  let askedId: Id<'entities'>;
  if ('existing' in choice) askedId = choice.existing;
  else {
    askedId = tools.newId('entities');
    const entity = { aliases: [], identifiers: [], roles: [], ...choice.create };
    changes.push(added('entities', newRow<'entities'>(askedId, entity, tools.now())));
  }
  const done = recordClaim.run(
    applyChanges(snapshot, changes),
    {
      source,
      anchor,
      about: { create: { table: 'requests', fields: { ...request, asked: askedId } } },
      fields: { stance: 'declines', credibility: 6 },
    },
    tools,
  );
  return done.ok ? ok({ ...done.value, changes: [...changes, ...done.value.changes] }) : done;
}

/** The entity of that name if the case has it by now, by its name or another it goes by. */
function settledEntity(snapshot: Snapshot, choice: EntityChoice): EntityChoice {
  if ('existing' in choice) return choice;
  const wanted = foldNamed(choice.create.name);
  const there = rowsOf(snapshot, 'entities').find(({ name, aliases }) =>
    [name, ...aliases].some((one) => foldNamed(one) === wanted),
  );
  return there === undefined ? choice : { existing: there.id };
}

/** The finding that says the very same if the case has it by now. */
function settledFinding(snapshot: Snapshot, choice: FindingChoice): FindingChoice {
  if ('existing' in choice) return choice;
  const { table, fields } = choice.create;
  if (table === 'entities') {
    const entity = settledEntity(snapshot, { create: fields });
    return 'existing' in entity ? { existing: { table: 'entities', id: entity.existing } } : choice;
  }
  if (table !== 'figures' && table !== 'exposures') return choice;
  const wanted = factsOf(fields);
  const there = rowsOf(snapshot, table).find((row) => factsOf(row) === wanted);
  return there === undefined ? choice : { existing: { table, id: there.id } as Ref<ClaimableTable> };
}

/** What a row says, as one text: without what tells it from another that says the same. An empty text counts as none. */
const factsOf = remembered((row: object): string =>
  canonicalJson(
    Object.fromEntries(
      Object.entries(row).filter(
        ([key, value]) => key !== 'id' && key !== 'createdAt' && value !== undefined && value !== '',
      ),
    ),
  ),
);
