import { checkChanges } from '../case/check.ts';
import { chained, type JournalEntry } from '../case/journal.ts';
import { applyChanges, emptySnapshot, rowsOf, type Snapshot } from '../case/snapshot.ts';
import { allRows, type RowsByTable } from '../commands/case/import-rows.ts';
import type { Anchor } from '../commands/claim/record.ts';
import type { Command, Content, Tools } from '../commands/command.ts';
import { commands, type CommandName, type InputOf } from '../commands/index.ts';
import type { FieldsOf } from '../commands/rows.ts';
import { invariant } from '../lib/assert.ts';
import { unwrap } from '../lib/result.ts';
import type { Id, Instant, Ref } from '../model/index.ts';
import { makeAnchor } from '../reading/anchoring.ts';
import { dated, findingTables, type ClaimDraft, type ExampleCase, type SourceDraft } from './example.ts';
import { typeset } from './typeset.ts';

/** An example as `library.create(fields, { rows, contents })` takes it, and how it was made. */
export type BuiltExample = {
  readonly fields: FieldsOf<'cases'>;
  /** Every row but the case's own. */
  readonly rows: RowsByTable;
  readonly contents: readonly Content[];
  readonly snapshot: Snapshot;
  /** The acts it was made by, one by one, as a person would have. */
  readonly entries: readonly JournalEntry[];
};

type AnyRef = { readonly table: string; readonly id: string };

/**
 * Makes a case out of an example by the same commands as a person's, in the order of their work: who is named, the
 * sources, what is at stake, then each claim with its words. Throws on any refusal, on words that are not in the
 * text or are there twice, and on an unknown key: an example that is wrong is a bug.
 */
export function buildExample(example: ExampleCase, given: Tools): BuiltExample {
  const tools = { ...given, now: successive(given.now()) };
  let snapshot = emptySnapshot();
  const entries: JournalEntry[] = [];
  const contents: Content[] = [];
  const known = new Map<string, AnyRef>();

  function run<N extends CommandName>(name: N, input: InputOf<N>): AnyRef | undefined {
    const verb = commands[name] as unknown as Command<InputOf<N>>;
    const draft = unwrap(verb.run(snapshot, input, tools));
    const entry = chained(snapshot, {
      at: tools.now(),
      actor: '',
      command: name,
      changes: draft.changes,
      ...(draft.reason === undefined ? {} : { reason: draft.reason }),
    });
    const after = applyChanges(snapshot, draft.changes, { seq: entry.seq, head: entry.hash });
    unwrap(checkChanges(after, draft.changes));
    snapshot = after;
    entries.push(entry);
    contents.push(...(draft.contents ?? []));
    return draft.select;
  }

  function keep(key: string, ref: AnyRef | undefined): void {
    invariant(ref !== undefined && !known.has(key), `the example ${example.key} names ${key} once`);
    known.set(key, ref);
  }

  function refTo(key: string): AnyRef {
    const ref = known.get(key);
    invariant(ref !== undefined, `the example ${example.key} holds ${key}`);
    return ref;
  }

  const entityId = (key: string) => refTo(`entities.${key}`).id as Id<'entities'>;
  const entityIds = (keys: readonly string[] = []) => keys.map(entityId);
  const optionalEntity = (key: string | undefined) => (key === undefined ? undefined : entityId(key));

  function addSource(key: string, source: SourceDraft): void {
    const { publisherEntity, published, ...fields } = source.fields;
    keep(
      `sources.${key}`,
      run('source.add', {
        fields: present<InputOf<'source.add'>['fields']>({
          authors: [],
          language: 'fr',
          confidentiality: 'public',
          ...prose(fields),
          published: dated(published),
          publisherEntity: optionalEntity(publisherEntity),
        }),
        text: textOf(source),
      }),
    );
  }

  /** The fields of a finding with the keys it holds turned into identifiers. */
  function addFinding(table: (typeof findingTables)[number], draft: object): AnyRef | undefined {
    const fields: Record<string, unknown> = prose({ ...draft });
    if (table === 'events')
      fields['entities'] = entityIds(fields['entities'] as readonly string[] | undefined);
    for (const field of ['from', 'to', 'asked', 'by']) {
      if (typeof fields[field] === 'string') fields[field] = entityId(fields[field]);
    }
    if (typeof fields['subsetOf'] === 'string')
      fields['subsetOf'] = refTo(`figures.${fields['subsetOf']}`).id;
    return run(addCommands[table], fields as never);
  }

  function recordClaims(sourceKey: string, claim: ClaimDraft): void {
    const { quote, nth, about, by, via, stance = 'states', grade, date, saidOn, ...rest } = claim;
    const draft = example.sources[sourceKey];
    invariant(draft !== undefined, `the example ${example.key} holds the source ${sourceKey}`);
    const anchor = anchorOf(textOf(draft), quote, nth);
    for (const key of typeof about === 'string' ? [about] : about) {
      const { exposure, wording, topic, note } = rest;
      run('claim.record', {
        source: refTo(`sources.${sourceKey}`).id as Id<'sources'>,
        anchor,
        about: { existing: refTo(key) as Ref<'figures'> },
        ...(by === undefined ? {} : { speaker: { existing: entityId(by) } }),
        via: entityIds(via).map((existing) => ({ existing })),
        fields: present<InputOf<'claim.record'>['fields']>({
          stance,
          credibility: grade,
          date: dated(date),
          saidOn: dated(saidOn),
          exposure,
          wording,
          topic,
          ...prose({ note }),
        }),
      });
    }
  }

  /** The relay that claims have made on the way is completed; one that no claim names is added. */
  function addRelay({ source, from, quote, whole, note }: ExampleCase['relays'][number]): void {
    const sourceId = refTo(`sources.${source}`).id as Id<'sources'>;
    const passage = rowsOf(snapshot, 'passages').find(
      (row) => row.source === sourceId && row.quote === quote,
    );
    invariant(quote === undefined || passage !== undefined, `a claim rests on « ${quote ?? ''} »`);
    const fields = present<FieldsOf<'relays'>>({
      source: sourceId,
      from: { table: 'entities', id: entityId(from) },
      passage: passage?.id,
      whole,
      ...prose({ note }),
    });
    const made = rowsOf(snapshot, 'relays').find(
      (row) => row.source === sourceId && row.from.id === fields.from.id,
    );
    if (made === undefined) run('relay.add', fields);
    else run('relay.edit', { id: made.id, patch: fields });
  }

  const id = tools.newId('cases');
  const fields = prose(example.fields);
  run('case.create', { id, fields });
  keep('case', { table: 'cases', id });
  for (const [key, { partOf, roles, aliases, identifiers, ...entity }] of Object.entries(example.entities)) {
    keep(
      `entities.${key}`,
      run('entity.add', {
        ...prose(entity),
        roles: [...(roles ?? [])],
        aliases: [...(aliases ?? [])],
        identifiers: [...(identifiers ?? [])],
        ...(partOf === undefined ? {} : { partOf: entityId(partOf) }),
      }),
    );
  }
  for (const [key, source] of Object.entries(example.sources)) addSource(key, source);
  for (const table of findingTables) {
    for (const [key, draft] of Object.entries(example.findings[table])) {
      keep(`${table}.${key}`, addFinding(table, draft));
    }
  }
  for (const [key, claims] of Object.entries(example.claims)) {
    for (const claim of claims) recordClaims(key, claim);
  }
  for (const relay of example.relays) addRelay(relay);
  for (const { text, about } of example.questions) {
    const question = { text: typeset(text), state: 'open' } as const;
    run(
      'question.add',
      about === undefined ? question : { ...question, about: refTo(about) as Ref<'figures'> },
    );
  }
  for (const { figure, reason } of example.retained) {
    run('figure.retain', { id: refTo(figure).id, reason: typeset(reason) });
  }
  run('placement.set', {
    places: Object.entries(example.places).map(([key, [x, y]]) => ({ entity: entityId(key), x, y })),
  });

  const { cases: _case, ...rows } = allRows(snapshot);
  return { fields, rows, contents, snapshot, entries };
}

const addCommands = {
  figures: 'figure.add',
  events: 'event.add',
  exposures: 'exposure.add',
  links: 'link.add',
  hypotheses: 'hypothesis.add',
  requests: 'request.add',
} as const;

/** The text of a source: its paragraphs, an empty line between two. */
export function textOf(source: SourceDraft): string {
  return source.paragraphs.map(typeset).join('\n\n');
}

function anchorOf(text: string, quote: string, nth: number | undefined): Anchor {
  const places: number[] = [];
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) places.push(at);
  invariant(places.length > 0, `« ${quote} » is in the text`);
  invariant(places.length === 1 || nth !== undefined, `« ${quote} » is in the text once`);
  const start = places[(nth ?? 1) - 1];
  invariant(start !== undefined, `« ${quote} » is in the text ${String(nth)} times`);
  return makeAnchor(text, start, start + quote.length);
}

/** Fields that hold our own sentences; wordings and names are others' and stay as they are. */
const proseFields = [
  'title',
  'summary',
  'note',
  'notes',
  'publishedNote',
  'description',
  'detail',
  'scope',
  'question',
];

/** The same fields with our own sentences set. */
function prose<T extends object>(fields: T): T {
  const set = Object.entries(fields).map(([key, value]: [string, unknown]) => [
    key,
    typeof value === 'string' && proseFields.includes(key) ? typeset(value) : value,
  ]);
  return Object.fromEntries(set) as T;
}

/**
 * Instants one millisecond apart, the last ones close to `end`: rows are listed by moment of creation, and those of
 * an example are all made at once.
 */
function successive(end: Instant): () => Instant {
  let next = Date.parse(end) - buildingTime;
  return () => new Date(next++).toISOString() as Instant;
}

/** More milliseconds than the largest example asks for instants. */
const buildingTime = 2000;

/** Fields without those that are absent. */
function present<T extends object>(fields: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
