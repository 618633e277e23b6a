import { describe, expect, it } from 'vitest';
import type { JournalEntry } from '#shared/case/journal.ts';
import { snapshotOf, type Snapshot } from '#shared/case/snapshot.ts';
import { emptyHead } from '#shared/case/journal.ts';
import type { Edtf, Rows, TableName } from '#shared/model/index.ts';
import { unwrap } from '#shared/lib/result.ts';
import {
  entryDocument,
  paragraphDocuments,
  rowDocument,
  type SearchDocument,
} from '#shared/search/documents.ts';
import { passesFilters } from '#shared/search/filters.ts';
import { kindOfTable } from '#shared/search/kinds.ts';
import { parseQuery } from '#shared/search/parse-query.ts';
import { voicesIn } from '#shared/search/voices.ts';
import { searchWords } from '../../../renderer/search/search-words.ts';
import { searchWording } from '../../../renderer/search/wording.ts';

const at = '2026-01-12T09:00:00.000Z' as never;
const id = (name: string): never => name as never;

/** One article of March 2021 with two voices, what they say, and a request. */
const snapshot: Snapshot = snapshotOf(
  {
    sources: [
      {
        id: id('article'),
        number: 1,
        kind: 'article',
        title: 'Une fuite',
        publisher: 'Le Courrier',
        authors: ['Anne Martin'],
        published: '2021-03-05' as Edtf,
        language: 'fr',
        reliability: 'B',
        confidentiality: 'public',
        createdAt: at,
      },
    ],
    passages: [
      { id: id('quote'), source: id('article'), quote: '500 noms', prefix: '', suffix: '', start: 0, end: 8, state: 'anchored' },
    ],
    entities: [
      entity('checknews', 'CheckNews', ['Désintox']),
      entity('firm', 'Dédalus France', []),
    ],
    figures: [
      { id: id('names'), exactness: 'exact', lower: 500, upper: 500, unit: 'persons', unitWord: 'noms', role: 'total', createdAt: at },
      { id: id('labs'), exactness: 'exact', lower: 28, upper: 28, unit: 'laboratories', role: 'subset', createdAt: at },
    ],
    events: [
      { id: id('sale'), title: 'Mise en vente', stage: 'sale', date: '2021-02-14~' as Edtf, entities: [], createdAt: at },
    ],
    claims: [
      claim('said', { about: { table: 'figures', id: id('names') }, passage: id('quote'), speaker: id('checknews') }),
      claim('own', { about: { table: 'figures', id: id('labs') } }),
      claim('dated', { about: { table: 'events', id: id('sale') }, speaker: id('firm'), date: '2021-02-23' as Edtf }),
    ],
    requests: [
      { id: id('asked'), asked: id('firm'), askedOn: '2021-04-01' as Edtf, channel: 'email', question: 'Combien ?', outcome: 'silence', createdAt: at },
    ],
    questions: [{ id: id('open'), text: 'Qui a vendu ?', state: 'open', createdAt: at }],
  } as Parameters<typeof snapshotOf>[0],
  3,
  emptyHead,
); // prettier-ignore

function entity(key: string, name: string, aliases: string[]): Rows['entities'] {
  return { id: id(key), kind: 'organisation', name, aliases, identifiers: [], roles: [], createdAt: at };
}

function claim(key: string, rest: Partial<Rows['claims']> & Pick<Rows['claims'], 'about'>): Rows['claims'] {
  return { id: id(key), source: id('article'), stance: 'states', credibility: 3, createdAt: at, ...rest };
}

const entry = {
  seq: 2,
  at: '2026-02-03T10:00:00.000Z',
  actor: 'Camille Roux',
  command: 'question.add',
  changes: [],
} as unknown as JournalEntry;

const documents: readonly SearchDocument[] = [
  ...(Object.keys(kindOfTable) as TableName[]).flatMap((table) =>
    [...snapshot.tables[table].keys()].flatMap(
      (key) => rowDocument(snapshot, table, key, searchWording) ?? [],
    ),
  ),
  ...paragraphDocuments('article', 'Un paragraphe.', [{ number: 1, start: 0, end: 14 }]),
  entryDocument(entry, searchWording),
];

/** Identifiers of what passes the filters of a query. */
function passing(query: string): readonly string[] {
  const { filters } = unwrap(parseQuery(query, searchWords, 'fr'));
  return documents
    .filter((one) => passesFilters(one, filters, snapshot, one.kind === 'entry' ? entry : undefined))
    .map((one) => one.id)
    .toSorted();
}

describe('kind:', () => {
  it('keeps things of one kind, or of several, and leaves out', () => {
    expect(passing('kind:event')).toEqual(['events:sale']);
    expect(passing('genre:chiffre genre:entité')).toEqual([
      'entities:checknews',
      'entities:firm',
      'figures:labs',
      'figures:names',
    ]);
    expect(passing('kind:finding')).toEqual(['events:sale', 'figures:labs', 'figures:names']);
    expect(passing('-kind:finding -kind:claim')).not.toContain('figures:labs');
    expect(passing('-kind:journal')).toHaveLength(documents.length - 1);
  });
});

describe('unit:', () => {
  it('keeps figures, and what says them', () => {
    expect(passing('unit:persons')).toEqual(['claims:said', 'figures:names', 'passages:quote']);
    expect(passing('unité:laboratoires')).toEqual(['claims:own', 'figures:labs']);
  });

  it('knows the texts’ own word for a unit', () => {
    expect(passing('unité:noms')).toEqual(['claims:said', 'figures:names', 'passages:quote']);
    expect(passing('unité:moutons')).toEqual([]);
  });
});

describe('speaker:', () => {
  it('keeps what somebody says, by any of their names', () => {
    expect(passing('qui:checknews')).toEqual(['claims:said', 'figures:names', 'passages:quote']);
    expect(passing('speaker:desintox')).toEqual(passing('qui:checknews'));
    expect(passing('qui:dédalus')).toEqual(['claims:dated', 'events:sale', 'requests:asked']);
  });

  it('lets a source speak where nobody else does', () => {
    expect(passing('qui:"le courrier"')).toEqual([
      'claims:own',
      'figures:labs',
      'sources:article',
      'text:article:1',
    ]);
    expect(passing('qui:"anne martin"')).toEqual(passing('qui:"le courrier"'));
  });

  it('can be completed with everybody who is found by it, who says most first', () => {
    const voices = voicesIn(snapshot);
    expect([...voices].sort()).toEqual(['Anne Martin', 'CheckNews', 'Dédalus France', 'Le Courrier']);
    expect(voices.slice(0, 2).sort()).toEqual(['Anne Martin', 'Le Courrier']);
    for (const voice of voices) expect(passing(`qui:"${voice}"`)).not.toEqual([]);
  });

  it('knows who wrote an entry', () => {
    expect(passing('qui:camille')).toEqual(['journal:2']);
  });
});

describe('before: and after:', () => {
  it('go by the date of publication of what a source says', () => {
    expect(passing('avant:2021-03-06 kind:text')).toEqual(['text:article:1']);
    expect(passing('avant:2021-03-05 kind:text')).toEqual([]);
    expect(passing('après:2021-03-04 kind:source')).toEqual(['sources:article']);
    expect(passing('après:2021-03 kind:source')).toEqual([]);
  });

  it('go by the dates that an event is given, its own or a claim’s', () => {
    expect(passing('before:2021-02-15 kind:event')).toEqual(['events:sale']);
    expect(passing('after:2021-02-22 kind:event')).toEqual(['events:sale']);
    expect(passing('after:2021-02-23 kind:event')).toEqual([]);
  });

  it('go by the date of asking, and of writing', () => {
    expect(passing('après:2021-03-31 avant:2021-04-02 -kind:entry')).toEqual(['requests:asked']);
    expect(passing('après:2026')).toEqual([]);
    expect(passing('après:2025')).toEqual(['journal:2']);
  });

  it('hold together, and leave out what has no date', () => {
    expect(passing('après:2021-02 avant:2021-04 kind:figure')).toEqual(['figures:labs', 'figures:names']);
    expect(passing('avant:2100')).not.toContain('questions:open');
  });
});
