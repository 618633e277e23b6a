import { describe, expect, it } from 'vitest';
import { breachDate, caseSummary } from '#shared/analysis/case-summary.ts';
import { whoSaysSo } from '#shared/analysis/who-says-so.ts';
import { world } from '../../fixtures/analysis/world.ts';

const on = (event: string, claim: string, more: object = {}) => ({
  id: claim,
  about: { table: 'events', id: event },
  ...more,
});

describe('the date a breach goes by', () => {
  const events = [
    { id: 'sale', date: '2021-02-20' },
    { id: 'intrusion', stage: 'intrusion' },
    { id: 'other', stage: 'intrusion', date: '2019-01-01', otherIncident: true },
  ];

  it('is that of the most telling stage that is dated, other incidents apart', () => {
    expect(breachDate(world({ events }))).toBe('2021-02-20');
    expect(breachDate(world({ events, claims: [on('intrusion', 'c', { date: '2021-01' })] }))).toBe(
      '2021-01',
    );
    expect(breachDate(world({}))).toBeUndefined();
  });

  it('is the earliest that is stated, not what is denied or set aside', () => {
    const claims = [
      on('sale', 'c1', { date: '2021-02-18' }),
      on('sale', 'c2', { date: '2021-02-14' }),
      on('sale', 'c3', { date: '2021-01-01', stance: 'denies' }),
      on('sale', 'c4', { date: '2021-01-02' }),
    ];
    const decisions = [{ id: 'd', kind: 'discarded-claim', about: { table: 'claims', id: 'c4' } }];
    expect(breachDate(world({ events, claims, decisions }))).toBe('2021-02-14');
    const retained = {
      id: 'd2',
      kind: 'retained-date',
      about: { table: 'events', id: 'sale' },
      date: '2021-02-18',
    };
    expect(breachDate(world({ events, claims, decisions: [...decisions, retained] }))).toBe('2021-02-18');
  });
});

describe('the summary of a case', () => {
  it('has the retained figure beside all that is said, and counts', () => {
    const about = { table: 'figures', id: 'f1' };
    const snapshot = world({
      sources: [{ id: 's1' }, { id: 's2', number: 2 }],
      figures: [
        { id: 'f1', lower: 491_840, upper: 491_840 },
        { id: 'f2', exactness: 'about', lower: 500_000, upper: 500_000 },
      ],
      claims: [
        { id: 'c1', about },
        { id: 'c2', about: { table: 'figures', id: 'f2' }, source: 's2' },
      ],
      decisions: [{ id: 'd', kind: 'retained-figure', about }],
      questions: [{ id: 'q' }],
    });
    expect(caseSummary(snapshot)).toMatchObject({
      id: 'case',
      seq: 7,
      headline: {
        unit: 'persons',
        retained: { figure: { lower: 491_840 }, reason: 'Parce que.' },
        said: [{ lower: 491_840 }, { lower: 500_000 }],
      },
      counts: { sources: 2, claims: 2, origins: 2, contradictions: 0, questions: 1 },
    });
  });

  it('has for landmarks what is stated of each stage, not what is denied or set aside', () => {
    const snapshot = world({
      events: [
        { id: 'sale', title: 'Vente' },
        { id: 'intrusion', title: 'Intrusion', stage: 'intrusion', date: '2021-01-03' },
        { id: 'discovery', title: 'Repérage', stage: 'discovery' },
      ],
      claims: [
        on('sale', 'c1', { date: '2021-01-01', stance: 'denies' }),
        on('sale', 'c2', { date: '2021-01-02' }),
        on('sale', 'c3', { date: '2021-02-18' }),
        on('sale', 'c4', { date: '2021-02-14' }),
        on('intrusion', 'c5', { date: '2020-12', stance: 'doubts' }),
        on('discovery', 'c6', { date: '2021-01', stance: 'denies' }),
      ],
      decisions: [{ id: 'd', kind: 'discarded-claim', about: { table: 'claims', id: 'c2' } }],
    });
    expect(caseSummary(snapshot).landmarks).toEqual([
      { stage: 'intrusion', title: 'Intrusion', date: '2021-01-03' },
      { stage: 'sale', title: 'Vente', date: '2021-02-14' },
    ]);
  });

  it('counts the categories as they are read: what is denied or set aside is not said', () => {
    const snapshot = world({
      exposures: [{ id: 'x1' }, { id: 'x2', category: 'bank' }, { id: 'x3', category: 'phone' }],
      claims: [
        { id: 'c1', about: { table: 'exposures', id: 'x1' }, exposure: 'exposed', stance: 'denies' },
        { id: 'c2', about: { table: 'exposures', id: 'x1' }, exposure: 'partly' },
        { id: 'c3', about: { table: 'exposures', id: 'x2' }, exposure: 'exposed' },
        { id: 'c4', about: { table: 'exposures', id: 'x3' }, exposure: 'not-exposed' },
      ],
      decisions: [{ id: 'd', kind: 'discarded-claim', about: { table: 'claims', id: 'c3' } }],
    });
    expect(caseSummary(snapshot).exposures).toEqual({ exposed: 0, partly: 1, notExposed: 1 });
  });

  it('of a case with nothing said has no headline, rather than 0', () => {
    expect(caseSummary(world({})).headline).toBeUndefined();
  });
});

describe('who says so', () => {
  it('lists claims by number of their source, with speaker, passage, origins and discard', () => {
    const about = { table: 'figures', id: 'f' };
    const snapshot = world({
      figures: [{ id: 'f', lower: 28, upper: 28 }],
      entities: [{ id: 'n' }],
      sources: [
        { id: 's1', number: 2 },
        { id: 's2', number: 1 },
      ],
      passages: [{ id: 'p', source: 's1', quote: '28', start: 0, end: 2 }],
      claims: [
        { id: 'c1', about, speaker: 'n', passage: 'p' },
        { id: 'c2', about, source: 's2' },
      ],
      decisions: [{ id: 'd', kind: 'discarded-claim', about: { table: 'claims', id: 'c2' } }],
    });
    const { testimonies, independence } = whoSaysSo(snapshot, { table: 'figures', id: 'f' as never });
    expect(testimonies.map(({ claim }) => claim.id)).toEqual(['c2', 'c1']);
    expect(testimonies[1]).toMatchObject({
      speaker: { id: 'n' },
      passage: { id: 'p' },
      origins: [{ table: 'entities', id: 'n' }],
    });
    expect([testimonies[0]?.passage, testimonies[0]?.discarded?.id]).toEqual([undefined, 'd']);
    expect([independence.sources, independence.origins]).toEqual([1, 1]);
  });
});
