import { describe, expect, it } from 'vitest';
import { contradictions } from '#shared/analysis/contradictions.ts';
import { retainedFigure } from '#shared/analysis/figures.ts';
import { openQuestions } from '#shared/analysis/open-questions.ts';
import { whoSaysSo } from '#shared/analysis/who-says-so.ts';
import { rowById, rowsOf, type Snapshot } from '#shared/case/snapshot.ts';
import { invariant } from '#shared/lib/assert.ts';
import type { Claim, Ref, Row, TableName } from '#shared/model/index.ts';
import { example, exampleKeys } from './built.ts';
import type { CaseFacts, FigureFact, Saying } from './fact.ts';
import { facts } from './facts.ts';

/** The facts of an example, which every example must have. */
function factsOf(key: string): CaseFacts {
  const found = facts[key];
  invariant(found !== undefined, `facts are written for ${key}`);
  return found;
}

/** A claim as the facts tell it: by number and by name. */
function told(snapshot: Snapshot, claim: Claim) {
  const name = (id: string | undefined) =>
    id === undefined ? undefined : rowById(snapshot, 'entities', id)?.name;
  return {
    source: rowById(snapshot, 'sources', claim.source)?.number,
    by: name(claim.speaker),
    via: (claim.relays ?? []).map((id) => name(rowById(snapshot, 'relays', id)?.from.id)),
    stance: claim.stance,
    date: claim.date,
    state: claim.exposure,
    wording: claim.wording,
  };
}

/** What is said of a row, checked against what it should be: a fact without a claim fails. */
function expectSaid(
  snapshot: Snapshot,
  ref: Pick<Ref, 'table' | 'id'>,
  said: readonly (Saying & { readonly date?: string; readonly state?: string })[],
): void {
  const claims = whoSaysSo(snapshot, ref).testimonies.map(({ claim }) => told(snapshot, claim));
  for (const { via, ...saying } of said) {
    expect(claims).toContainEqual(
      expect.objectContaining({
        stance: 'states',
        by: saying.by,
        ...saying,
        ...(via === undefined ? {} : { via }),
      }),
    );
  }
}

function only<T extends TableName>(snapshot: Snapshot, table: T, matches: (row: Row<T>) => boolean): Row<T> {
  const found = rowsOf(snapshot, table).filter(matches);
  expect(found).toHaveLength(1);
  return found[0] as Row<T>;
}

function figureOf(snapshot: Snapshot, { said: _said, ...fact }: FigureFact): Row<'figures'> {
  return only(
    snapshot,
    'figures',
    (row) =>
      row.lower === fact.lower &&
      row.upper === fact.upper &&
      row.exactness === fact.exactness &&
      row.unit === fact.unit &&
      row.role === fact.role &&
      (fact.vagueWord === undefined || row.vagueWord === fact.vagueWord),
  );
}

describe.each(exampleKeys)('the example %s', (key) => {
  const { snapshot } = example(key);
  const expected = factsOf(key);

  it('holds every figure with its exactness, its unit, its part and who says it', () => {
    for (const fact of expected.figures) {
      expectSaid(snapshot, { table: 'figures', id: figureOf(snapshot, fact).id }, fact.said);
    }
    expect(rowsOf(snapshot, 'figures')).toHaveLength(expected.figures.length);
  });

  it('holds every event with its stage and the dates that each one gives', () => {
    for (const fact of expected.events) {
      const event = only(snapshot, 'events', (row) => fact.title.test(row.title) && row.stage === fact.stage);
      expect(event.otherIncident ?? false).toBe(fact.otherIncident ?? false);
      expectSaid(snapshot, { table: 'events', id: event.id }, fact.said);
    }
  });

  it('holds every category of data with the state that each one gives', () => {
    for (const fact of expected.exposures) {
      const exposure = only(snapshot, 'exposures', (row) => row.category === fact.category);
      const claims = whoSaysSo(snapshot, { table: 'exposures', id: exposure.id }).testimonies;
      for (const saying of fact.said) {
        expect(claims.map(({ claim }) => told(snapshot, claim))).toContainEqual(
          expect.objectContaining({ stance: 'states', ...saying }),
        );
      }
    }
  });

  it('holds every hypothesis with those who state it, doubt it or deny it', () => {
    for (const fact of expected.hypotheses) {
      const hypothesis = only(snapshot, 'hypotheses', (row) => fact.title.test(row.title));
      expectSaid(snapshot, { table: 'hypotheses', id: hypothesis.id }, fact.said);
    }
  });

  it('holds every silence, with who asked and when', () => {
    const silences = rowsOf(snapshot, 'requests').map((request) => {
      const declined = whoSaysSo(snapshot, { table: 'requests', id: request.id }).testimonies.find(
        ({ claim }) => claim.stance === 'declines',
      );
      return {
        asked: rowById(snapshot, 'entities', request.asked)?.name,
        by: rowById(snapshot, 'entities', request.by ?? '')?.name,
        on: request.askedOn,
        outcome: request.outcome,
        source: declined?.source.number,
        said: declined?.passage?.quote,
      };
    });
    expect(silences).toEqual(
      expected.silences.map((silence) => ({
        ...silence,
        outcome: 'no-comment',
        said: "n'étaient pas en mesure de commenter",
      })),
    );
  });

  it('knows everybody by a name, and each name is in a text or in an alias of one', () => {
    const known = rowsOf(snapshot, 'entities').flatMap((row) => [row.name, ...row.aliases]);
    for (const name of expected.names) expect(known).toContain(name);
  });

  it('has a claim for everybody and everything it names, resting on the words that name it', () => {
    const plain = (words: string) => words.toLocaleLowerCase('fr').replaceAll("'", '’');
    const claimsOn = (entity: Row<'entities'>) =>
      whoSaysSo(snapshot, { table: 'entities', id: entity.id }).testimonies;
    for (const name of expected.names) {
      const entity = rowsOf(snapshot, 'entities').find((row) => [row.name, ...row.aliases].includes(name));
      invariant(entity !== undefined, `there is ${name}`);
      const forms = [entity.name, ...entity.aliases].map(plain);
      const naming = claimsOn(entity).filter(
        ({ claim, passage, source }) =>
          claim.stance === 'states' &&
          passage?.state === 'anchored' &&
          passage.source === source.id &&
          forms.some((form) => plain(passage.quote).includes(form)),
      );
      expect(naming, name).not.toHaveLength(0);
    }
    for (const entity of rowsOf(snapshot, 'entities'))
      expect(claimsOn(entity), entity.name).not.toHaveLength(0);
  });

  it('names whom each source takes its information from', () => {
    for (const { source, from } of expected.relays) {
      const origins = rowsOf(snapshot, 'relays')
        .filter((relay) => rowById(snapshot, 'sources', relay.source)?.number === source)
        .map((relay) => rowById(snapshot, 'entities', relay.from.id)?.name);
      expect(origins.toSorted()).toEqual(from.toSorted());
    }
  });

  it('dates its sources as far as they let themselves be dated, and says how', () => {
    const sources = rowsOf(snapshot, 'sources');
    expect(sources.map((source) => source.published)).toEqual(expected.published);
    for (const source of sources) expect(source.publishedNote).toBeDefined();
  });

  it('is an open French health case, marked as an example, with questions left open', () => {
    expect(rowsOf(snapshot, 'cases')[0]).toMatchObject({
      sector: 'health',
      state: 'open',
      language: 'fr',
      example: true,
    });
    expect(openQuestions(snapshot).length).toBeGreaterThanOrEqual(3);
  });
});

describe('what the examples are there to show', () => {
  const dedalus = example('dedalus').snapshot;
  const said = (fact: FigureFact) =>
    whoSaysSo(dedalus, { table: 'figures', id: figureOf(dedalus, fact).id }).independence;
  const fact = (index: number) => facts['dedalus']?.figures[index] as FigureFact;

  it('counts two sources and one origin for 491 840, three and two for about 500 000', () => {
    expect(said(fact(2))).toMatchObject({ sources: 2, origins: 1 });
    expect(said(fact(0))).toMatchObject({ sources: 3, origins: 2 });
  });

  it('traces 491 840 to Libération, of which CheckNews is a part', () => {
    const names = said(fact(2))
      .groups.flat()
      .map(({ id }) => rowById(dedalus, 'entities', id)?.name);
    expect(names).toEqual(['Libération']);
  });

  it('retains one figure per case, with a reason', () => {
    expect(retainedFigure(dedalus, 'persons')).toMatchObject({
      figure: { lower: 491_840, exactness: 'exact' },
      decision: { reason: 'Seul compte fait sur le fichier lui-même. L’arrondi à 500\u202F000 en dérive.' },
    });
    expect(retainedFigure(example('mediboard').snapshot, 'records')?.figure.lower).toBe(750_000);
    expect(retainedFigure(example('inovie').snapshot, 'persons')?.figure.upper).toBe(3_200_000);
  });

  it('finds the disagreements of each case, and no others', () => {
    const kinds = (key: string) =>
      contradictions(example(key).snapshot).map(({ kind, about }) => `${kind} ${about.table}`);
    expect(kinds('dedalus')).toEqual([
      'figures figures',
      'dates events',
      'stances links',
      'stances hypotheses',
      'rival-hypotheses hypotheses',
    ]);
    expect(kinds('mediboard')).toEqual([
      'stances links',
      'stances hypotheses',
      'rival-hypotheses hypotheses',
    ]);
    expect(kinds('inovie')).toEqual(['exposure exposures']);
  });
});
