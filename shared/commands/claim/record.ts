import { added, edited, type Change } from '../../case/changes.ts';
import { passagesOfSource } from '../../case/passages.ts';
import { rowById, type Snapshot } from '../../case/snapshot.ts';
import { indexBy } from '../../case/table-index.ts';
import { problem, type Problem } from '../../lib/errors.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { ClaimableTable, Claim, Entity, Id, Instant, Ref, Relay, TableName } from '../../model/index.ts';
import { foldNamed } from '../../reading/fold.ts';
import { command, type Draft, type Tools } from '../command.ts';
import { figureProblem } from '../figure/figure-problem.ts';
import { newRow, patched, type FieldsOf } from '../rows.ts';

/** What an entity is made from: its name and kind, and whatever else is known of it. */
export type NewEntity = Partial<FieldsOf<'entities'>> & Pick<FieldsOf<'entities'>, 'name' | 'kind'>;

/** An entity already in the case, or one to make on the way. */
export type EntityChoice = { readonly existing: Id<'entities'> } | { readonly create: NewEntity };

/** The finding spoken about: one already there ("another source says the same"), or a new one. */
export type FindingChoice =
  | { readonly existing: Ref<ClaimableTable> }
  | {
      readonly [T in Exclude<ClaimableTable, 'cases' | 'links'>]: {
        readonly create: { readonly table: T; readonly fields: FieldsOf<T> };
      };
    }[Exclude<ClaimableTable, 'cases' | 'links'>]
  | {
      readonly create: {
        readonly table: 'links';
        readonly fields: Omit<FieldsOf<'links'>, 'from' | 'to'> & {
          readonly from: EntityChoice;
          readonly to: EntityChoice;
        };
      };
    };

/** Words selected in a source, as `makeAnchor` gives them. */
export type Anchor = {
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
};

/** All of "who says what, where": one form, one keystroke, one journal entry, one undo. */
export type NewClaim = {
  readonly source: Id<'sources'>;
  readonly anchor?: Anchor;
  readonly about: FindingChoice;
  /** Who takes part in the event, when it is a new one. */
  readonly actor?: EntityChoice;
  readonly speaker?: EntityChoice;
  /** Whom the source says it takes this from; a relay is made for each, or the existing one used. */
  readonly via?: readonly EntityChoice[];
  readonly fields: Pick<FieldsOf<'claims'>, 'stance' | 'credibility'> &
    Partial<Pick<FieldsOf<'claims'>, 'date' | 'exposure' | 'wording' | 'topic' | 'saidOn' | 'note'>>;
};

/**
 * Records a claim with its passage, its finding, its speaker and its relays, whichever of them are new. A passage on
 * exactly the same words is shared. Refused when the source or the existing finding is gone, or when a new figure's
 * numbers cannot be.
 */
export const recordClaim = command('claim.record', (snapshot, input: NewClaim, tools) => {
  if (rowById(snapshot, 'sources', input.source) === undefined) {
    return err(problem('row.missing', `sources:${input.source}`));
  }
  const draft = drafting(snapshot, tools);
  const passage = input.anchor === undefined ? undefined : draft.passage(input.source, input.anchor);
  const about = draft.finding(withActor(input, draft.entity));
  if (!about.ok) return about;
  const speaker = input.speaker === undefined ? undefined : draft.entity(input.speaker, 'speaker');
  const origins = new Set((input.via ?? []).map((choice) => draft.entity(choice)));
  const relays = [...origins].map((origin) => draft.relay(input.source, origin, passage));
  const claim = newRow<'claims'>(
    tools.newId('claims'),
    {
      ...input.fields,
      about: about.value as Claim['about'],
      source: input.source,
      passage,
      speaker,
      relays: relays.length === 0 ? undefined : relays,
    },
    draft.at,
  );
  return ok({ changes: [...draft.changes, added('claims', claim)], select: about.value });
});

/** A new event with whoever takes part in it; everything else as it was asked for. */
function withActor(
  { about, actor }: NewClaim,
  idOf: (choice: EntityChoice) => Id<'entities'>,
): FindingChoice {
  if (actor === undefined || !('create' in about) || about.create.table !== 'events') return about;
  const { fields } = about.create;
  const entities = [...new Set([...fields.entities, idOf(actor)])];
  return { create: { table: 'events', fields: { ...fields, entities } } };
}

/** Records whom a source takes its words from, with the passage that says so; an existing relay is not made twice. */
export function recordRelay(
  snapshot: Snapshot,
  input: { readonly source: Id<'sources'>; readonly anchor: Anchor; readonly from: EntityChoice },
  tools: Tools,
): Result<Draft, Problem> {
  if (rowById(snapshot, 'sources', input.source) === undefined)
    return err(problem('row.missing', `sources:${input.source}`));
  const draft = drafting(snapshot, tools);
  const origin = draft.entity(input.from);
  const there = existingRelay(snapshot, input.source, origin);
  if (there?.passage !== undefined) return err(problem('commit.nothing'));
  const passage = draft.passage(input.source, input.anchor);
  if (there === undefined) draft.relay(input.source, origin, passage);
  else draft.changes.push(edited('relays', there, patched<'relays'>(there, { passage })));
  return ok({ changes: draft.changes });
}

const relaysBySource = indexBy((relay: Relay) => relay.source);

function existingRelay(snapshot: Snapshot, source: string, origin: string): Relay | undefined {
  return relaysBySource(snapshot.tables.relays)
    .get(source)
    ?.find((row) => row.from.table === 'entities' && row.from.id === origin);
}

/** Gathers the rows made on the way to a claim, each made once. */
function drafting(snapshot: Snapshot, tools: Tools) {
  const at: Instant = tools.now();
  const changes: Change[] = [];
  /** New entities by their folded names: the finding, the speaker and the origins may ask for the same one. */
  const made = new Map<string, Entity>();

  function add<T extends TableName>(table: T, fields: FieldsOf<T>): Id<T> {
    const row = newRow<T>(tools.newId(table), fields, at);
    changes.push(added(table, row));
    return row.id as Id<T>;
  }

  function passage(source: Id<'sources'>, anchor: Anchor): Id<'passages'> {
    const same = passagesOfSource(snapshot, source).find(
      (row) => row.state === 'anchored' && row.start === anchor.start && row.end === anchor.end,
    );
    if (same !== undefined) return same.id;
    const { quote, prefix, suffix, start, end } = anchor;
    // Not through `newRow`, which empties blank fields: the first words of a text have '' before them, and say so.
    const row = {
      id: tools.newId('passages'),
      source,
      quote,
      prefix,
      suffix,
      start,
      end,
      state: 'anchored',
    } as const;
    changes.push(added('passages', row));
    return row.id;
  }

  function makeEntity(fields: FieldsOf<'entities'>): Id<'entities'> {
    const row = newRow<'entities'>(tools.newId('entities'), fields, at);
    changes.push(added('entities', row));
    made.set(foldNamed(row.name), row);
    return row.id;
  }

  function entity(choice: EntityChoice, role?: 'speaker'): Id<'entities'> {
    if ('existing' in choice) {
      const before = rowById(snapshot, 'entities', choice.existing);
      const after = before === undefined ? undefined : playing(before, role);
      if (before !== undefined && after !== undefined) changes.push(edited('entities', before, after));
      return choice.existing;
    }
    const there = made.get(foldNamed(choice.create.name));
    if (there === undefined) return makeEntity(newEntity(choice.create, role));
    const after = playing(there, role);
    if (after !== undefined) {
      made.set(foldNamed(after.name), after);
      changes[changes.findIndex(({ id }) => id === after.id)] = added('entities', after);
    }
    return there.id;
  }

  function finding(choice: FindingChoice): Result<Ref<ClaimableTable>, Problem> {
    if ('existing' in choice) {
      const { table, id } = choice.existing;
      return rowById(snapshot, table, id) === undefined
        ? err(problem('claim.without-finding', `${table}:${id}`))
        : ok(choice.existing);
    }
    const { table, fields } = choice.create;
    if (table === 'links') {
      const ends = { from: linkEnd(fields.from), to: linkEnd(fields.to) };
      return ok({ table, id: add('links', { ...fields, ...ends }) });
    }
    const refused = table === 'figures' ? figureProblem(fields) : undefined;
    if (refused !== undefined) return err(refused);
    if (table === 'entities') return ok({ table, id: makeEntity(fields) });
    return ok({ table, id: add(table, fields as never) } as Ref<ClaimableTable>);
  }

  /** Two ends are two entities even under one name: a company and its product. */
  function linkEnd(choice: EntityChoice): Id<'entities'> {
    return 'existing' in choice ? choice.existing : makeEntity(newEntity(choice.create));
  }

  function relay(source: Id<'sources'>, origin: Id<'entities'>, evidence?: Id<'passages'>): Id<'relays'> {
    const same = existingRelay(snapshot, source, origin);
    return same?.id ?? add('relays', { source, from: { table: 'entities', id: origin }, passage: evidence });
  }

  return { at, changes, passage, entity, finding, relay };
}

/** What a choice makes, with the part it plays unless it says which. */
function newEntity(fields: NewEntity, role?: 'speaker'): FieldsOf<'entities'> {
  const roles = fields.roles ?? (role === undefined ? [] : [role]);
  return { aliases: [], identifiers: [], ...fields, roles };
}

/** The entity in a part it has not played yet; `undefined` when there is nothing to add. */
function playing(entity: Entity, role: 'speaker' | undefined): Entity | undefined {
  if (role === undefined || entity.roles.includes(role)) return undefined;
  return patched<'entities'>(entity, { roles: [...entity.roles, role] });
}
