import type { RowsByTable } from '#shared/commands/case/import-rows.ts';
import type { Content, Tools } from '#shared/commands/command.ts';
import { sha256Of } from '#shared/lib/sha256.ts';
import { categoryCodes } from '#shared/model/categories.ts';
import { entityKinds, entityRoles } from '#shared/model/entity.ts';
import { eventStages } from '#shared/model/event.ts';
import { exposureStates } from '#shared/model/exposure.ts';
import {
  tableNames,
  type Claim,
  type Edtf,
  type Entity,
  type Figure,
  type Id,
  type Passage,
  type Ref,
  type Row,
  type Source,
  type TableName,
} from '#shared/model/index.ts';
import { relationCodes } from '#shared/model/link.ts';
import { makeAnchor } from '#shared/reading/anchoring.ts';
import { randomFrom } from './random-from.ts';
import {
  cities,
  eventTitles,
  firms,
  hypothesisTitles,
  media,
  publications,
  sentences,
} from './generated-words.ts';

/** How many rows of the kinds that weigh; the others follow from these. */
export type Scale = {
  readonly sources: number;
  readonly claims: number;
  readonly entities: number;
  readonly links: number;
  readonly events: number;
};

/** The case that measures are taken on. */
export const measuredScale: Scale = {
  sources: 2000,
  claims: 10_000,
  entities: 3000,
  links: 5000,
  events: 1000,
};

/** Rows as `case.import` takes them, and the texts they quote. */
export type GeneratedCase = { readonly rows: RowsByTable; readonly contents: readonly Content[] };

/** Rows being gathered; every table but the case's own. */
type Gathered = { [T in Exclude<TableName, 'cases'>]: Row<T>[] };

/**
 * Makes a large case that reads like a real one: French texts, every claim anchored in its source, every reference
 * whole, every kind of row. The same scale, seed and tools give the same case.
 */
export function generateCase(scale: Scale, tools: Tools, seed = 1): GeneratedCase {
  const random = randomFrom(seed);
  const one = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const rows = Object.fromEntries(tableNames.map((table) => [table, []])) as unknown as Gathered;
  const contents: Content[] = [];

  function times<T>(count: number, make: (index: number) => T): readonly T[] {
    return Array.from({ length: Math.max(0, Math.round(count)) }, (_, index) => make(index));
  }

  function date(): Edtf {
    const [month, day] = [1 + Math.floor(random() * 12), 1 + Math.floor(random() * 28)].map((part) =>
      String(part).padStart(2, '0'),
    );
    return one([
      `2021-${month}-${day}`,
      `2021-${month}`,
      `2021-${month}-${day}~`,
      `../2021-${month}-${day}`,
    ]) as Edtf;
  }

  function addEntities(): void {
    for (const index of times(scale.entities, (n) => n)) {
      const kind = one(entityKinds);
      const entity: Entity = {
        id: tools.newId('entities'),
        kind,
        name: `${one(kind === 'medium' ? media : firms)} ${one(cities)} ${index + 1}`,
        aliases: index % 3 === 0 ? [`Groupe ${one(cities)} ${index + 1}`] : [],
        identifiers: index % 5 === 0 ? [{ scheme: 'domain', value: `entite-${index + 1}.example` }] : [],
        roles: [one(entityRoles)],
        createdAt: tools.now(),
      };
      const partOf = index % 10 === 9 ? rows.entities[Math.floor(random() * index)]?.id : undefined;
      rows.entities.push(partOf === undefined ? entity : { ...entity, partOf });
    }
    for (const { id } of rows.entities.slice(0, 500)) {
      const [x, y] = [Math.round(random() * 120) - 60, Math.round(random() * 80) - 40];
      rows.placements.push({ id: tools.newId('placements'), entity: id, x, y });
    }
  }

  function addFindings(): void {
    times(scale.claims / 20, (index) => rows.figures.push(figure(index)));
    times(scale.events, (index) =>
      rows.events.push({
        id: tools.newId('events'),
        title: `${one(eventTitles)} à ${one(cities)} (${index + 1})`,
        stage: one(eventStages),
        date: date(),
        entities: [one(rows.entities).id],
        createdAt: tools.now(),
      }),
    );
    for (const category of categoryCodes) {
      rows.exposures.push({
        id: tools.newId('exposures'),
        category,
        state: one(exposureStates),
        createdAt: tools.now(),
      });
    }
    times(scale.links, () =>
      rows.links.push({
        id: tools.newId('links'),
        from: one(rows.entities).id,
        to: one(rows.entities).id,
        relation: one(relationCodes),
        createdAt: tools.now(),
      }),
    );
    times(Math.max(2, scale.claims / 500), (index) =>
      rows.hypotheses.push({
        id: tools.newId('hypotheses'),
        title: `${one(hypothesisTitles)} (${index + 1})`,
        kind: one(['cause', 'vector', 'culprit', 'other'] as const),
        createdAt: tools.now(),
      }),
    );
  }

  function figure(index: number): Figure {
    const number = 10 ** Math.floor(1 + random() * 5) * Math.ceil(random() * 9);
    const fields = {
      id: tools.newId('figures'),
      unit: index % 4 === 0 ? 'persons' : one(['records', 'data', 'laboratories'] as const),
    } as const;
    const rest = {
      role: index % 3 === 0 ? 'total' : 'subset',
      scope: `patients de ${one(cities)}`,
      createdAt: tools.now(),
    } as const;
    switch (index % 5) {
      case 0:
        return { ...fields, exactness: 'about', lower: number, upper: number, ...rest };
      case 1:
        return { ...fields, exactness: 'exact', lower: number + 1840, upper: number + 1840, ...rest };
      case 2:
        return { ...fields, exactness: 'at-most', upper: number, ...rest };
      case 3:
        return { ...fields, exactness: 'range', lower: number, upper: number * 2, ...rest };
      default:
        return { ...fields, exactness: 'at-least', lower: number, ...rest };
    }
  }

  /** One source with its text, one paragraph for each of its claims, and those claims. */
  function addSource(index: number, claims: number): void {
    const id = tools.newId('sources');
    const paragraphs = times(
      claims,
      (paragraph) => `${one(sentences)} (${index + 1}.${paragraph + 1}) ${one(sentences)}`,
    );
    const text = [`${one(publications)} nº ${index + 1}`, ...paragraphs, one(sentences)].join('\n\n');
    const sha256 = sha256Of(text);
    contents.push({ kind: 'text', sha256, text });
    const source: Source = {
      id,
      number: index + 1,
      kind: one(['article', 'communique', 'notice', 'post', 'report'] as const),
      title: `${one(publications)} à ${one(cities)} (${index + 1})`,
      publisher: one(media),
      publisherEntity: one(rows.entities).id,
      authors: [],
      published: date(),
      accessed: '2021-06-01' as Edtf,
      url: `https://media-${index + 1}.example/article`,
      language: 'fr',
      reliability: one(['A', 'B', 'C', 'D', 'E', 'F'] as const),
      confidentiality: 'public',
      text: { sha256, length: text.length },
      createdAt: tools.now(),
    };
    const earlier = index === 0 ? undefined : one(rows.sources).id;
    rows.sources.push(source);
    const relay = index % 2 === 1 ? addRelay(id, index % 4 === 1 ? earlier : undefined) : undefined;
    for (const paragraph of paragraphs) addClaim(source, text, paragraph, relay);
  }

  function addRelay(source: Id<'sources'>, earlier: Id<'sources'> | undefined): Id<'relays'> {
    const id = tools.newId('relays');
    const from: Ref<'sources' | 'entities'> =
      earlier === undefined
        ? { table: 'entities', id: one(rows.entities).id }
        : { table: 'sources', id: earlier };
    rows.relays.push({ id, source, from, whole: random() < 0.3, createdAt: tools.now() });
    return id;
  }

  function addClaim(source: Source, text: string, paragraph: string, relay: Id<'relays'> | undefined): void {
    const start = text.indexOf(paragraph);
    const passage: Passage = {
      id: tools.newId('passages'),
      source: source.id,
      ...makeAnchor(text, start, start + paragraph.indexOf('(') - 1),
      state: 'anchored',
    };
    rows.passages.push(passage);
    const table = one([
      'events',
      'events',
      'events',
      'figures',
      'figures',
      'exposures',
      'links',
      'hypotheses',
      'entities',
    ] as const);
    rows.claims.push({
      id: tools.newId('claims'),
      about: { table, id: one<{ readonly id: string }>(rows[table]).id } as Claim['about'],
      source: source.id,
      passage: passage.id,
      speaker: one(rows.entities).id,
      stance: one(['states', 'states', 'states', 'denies', 'doubts', 'declines'] as const),
      credibility: one([1, 2, 3, 4, 5, 6] as const),
      ...(relay === undefined || random() < 0.5 ? {} : { relays: [relay] }),
      ...(table === 'events' ? { date: date() } : {}),
      ...(table === 'exposures' ? { exposure: one(exposureStates) } : {}),
      createdAt: tools.now(),
    });
  }

  function addTheRest(): void {
    times(Math.max(1, scale.sources / 20), (index) =>
      rows.requests.push({
        id: tools.newId('requests'),
        asked: one(rows.entities).id,
        askedOn: date(),
        channel: 'email',
        question: `Confirmez-vous le nombre de personnes concernées à ${one(cities)} ? (${index + 1})`,
        outcome: one(['pending', 'answered', 'no-comment', 'silence'] as const),
        createdAt: tools.now(),
      }),
    );
    times(Math.max(1, scale.sources / 40), (index) =>
      rows.questions.push({
        id: tools.newId('questions'),
        text: `Qui a prévenu les personnes à ${one(cities)} ? (${index + 1})`,
        state: 'open',
        createdAt: tools.now(),
      }),
    );
    const decided = { reason: 'Décompte fait sur le fichier lui-même.', decidedAt: tools.now() };
    const [retained] = rows.figures.filter(({ unit, role }) => unit === 'persons' && role === 'total');
    if (retained !== undefined) {
      const about = { table: 'figures', id: retained.id } as const;
      rows.decisions.push({ id: tools.newId('decisions'), kind: 'retained-figure', about, ...decided });
    }
    for (const { id } of rows.claims.filter((_, index) => index % 50 === 49)) {
      const about = { table: 'claims', id } as const;
      rows.decisions.push({ id: tools.newId('decisions'), kind: 'discarded-claim', about, ...decided });
    }
    for (const { source, quote, prefix, suffix, start, end } of rows.passages.slice(0, 1)) {
      const words = { source, quote, prefix, suffix, start, end };
      rows.refusals.push({ id: tools.newId('refusals'), kind: 'count', ...words, createdAt: tools.now() });
    }
  }

  addEntities();
  addFindings();
  const share = scale.claims / Math.max(1, scale.sources);
  times(scale.sources, (index) =>
    addSource(index, Math.round((index + 1) * share) - Math.round(index * share)),
  );
  addTheRest();
  return { rows, contents };
}
