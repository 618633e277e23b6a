import { describe, expect, it } from 'vitest';
import { contradictions, contradictionsOf } from '#shared/analysis/contradictions.ts';
import { openQuestions } from '#shared/analysis/open-questions.ts';
import type { Snapshot } from '#shared/case/snapshot.ts';
import { world } from '../../fixtures/analysis/world.ts';

const on = (table: string, id: string, claim: string, more: object = {}) => ({
  id: claim,
  about: { table, id },
  ...more,
});
const aside = (claim: string) => ({
  id: `d-${claim}`,
  kind: 'discarded-claim',
  about: { table: 'claims', id: claim },
});
const found = (snapshot: Snapshot) =>
  contradictions(snapshot).map(({ kind, refs }) => `${kind}: ${refs.map(({ id }) => id).join(' ')}`);

describe('figures', () => {
  const figures = (second: object) => ({
    figures: [
      { id: 'f1', exactness: 'about', lower: 500_000, upper: 500_000 },
      { id: 'f2', ...second },
    ],
    claims: [on('figures', 'f1', 'c1'), on('figures', 'f2', 'c2')],
  });

  it.each([
    ['an exact number inside the band', { lower: 491_840, upper: 491_840 }, []],
    ['an exact number outside it', { lower: 28, upper: 28 }, ['figures: f1 f2']],
    ['a ceiling above', { exactness: 'at-most', upper: 3_200_000 }, []],
    ['a ceiling below', { exactness: 'at-most', upper: 400_000 }, ['figures: f1 f2']],
    ['a floor above', { exactness: 'at-least', lower: 600_000 }, ['figures: f1 f2']],
    ['an unknown', { exactness: 'unknown' }, []],
    ['a number of another unit', { lower: 28, upper: 28, unit: 'laboratories' }, []],
    ['a part of the whole', { lower: 28, upper: 28, role: 'subset' }, []],
  ])('%s', (_name, second, expected) => {
    expect(found(world(figures(second)))).toEqual(expected);
  });

  it('do not clash with what was set aside, or is not said', () => {
    const rows = figures({ lower: 28, upper: 28 });
    expect(found(world({ ...rows, decisions: [aside('c2')] }))).toEqual([]);
    expect(found(world({ ...rows, claims: rows.claims.slice(0, 1) }))).toEqual([]);
  });
});

describe('dates', () => {
  const dated = (dates: readonly string[], more: object = {}) =>
    world({
      events: [{ id: 'e' }],
      claims: dates.map((date, index) => on('events', 'e', `c${index}`, { date, ...more })),
    });

  it('clash when no day can be both', () => {
    expect(found(dated(['2021-02-14', '2021-02-23']))).toEqual(['dates: e']);
    expect(found(dated(['2021-02', '2021-02-23']))).toEqual([]);
    expect(found(dated(['../2021-02-23', '2021-02-14']))).toEqual([]);
    expect(found(dated(['2021-02-14', '2021-02-23'], { stance: 'doubts' }))).toEqual([]);
  });
});

describe('exposures', () => {
  const said = (...claims: readonly object[]) =>
    world({
      exposures: [{ id: 'x' }],
      claims: claims.map((claim, index) => on('exposures', 'x', `c${index}`, claim)),
    });

  it('clash when states differ, or one is denied', () => {
    expect(found(said({ exposure: 'exposed' }, { exposure: 'not-exposed' }))).toEqual(['exposure: x']);
    expect(found(said({ exposure: 'exposed' }, { exposure: 'partly' }))).toEqual(['exposure: x']);
    expect(found(said({ exposure: 'exposed' }, { exposure: 'exposed', stance: 'denies' }))).toEqual([
      'exposure: x',
    ]);
    expect(found(said({ exposure: 'exposed' }, { exposure: 'not-exposed', stance: 'denies' }))).toEqual([]);
    expect(found(said({ exposure: 'exposed' }, { exposure: 'unknown' }))).toEqual([]);
    expect(found(said({ exposure: 'exposed' }, { exposure: 'not-exposed', stance: 'declines' }))).toEqual([]);
  });
});

describe('stances and explanations', () => {
  it('clash when one states what another denies or doubts', () => {
    const stances = (...all: readonly string[]) =>
      world({
        links: [{ id: 'l' }],
        claims: all.map((stance, index) => on('links', 'l', `c${index}`, { stance })),
      });
    expect(found(stances('states', 'denies'))).toEqual(['stances: l']);
    expect(found(stances('states', 'doubts'))).toEqual(['stances: l']);
    expect(found(stances('states', 'declines'))).toEqual([]);
    expect(found(stances('denies', 'doubts'))).toEqual([]);
  });

  it('rival when two of one kind are stated, which each of them shows', () => {
    const rows = {
      hypotheses: [
        { id: 'h1' },
        { id: 'h2' },
        { id: 'h3', kind: 'culprit' },
        { id: 'h4', kind: 'other' },
        { id: 'h5', kind: 'other' },
      ],
      claims: ['h1', 'h2', 'h3', 'h4', 'h5'].map((id) => on('hypotheses', id, `c${id}`)),
    };
    const snapshot = world(rows);
    expect(found(snapshot)).toEqual(['rival-hypotheses: h1 h2']);
    expect(contradictionsOf(snapshot, { table: 'hypotheses', id: 'h2' as never })).toHaveLength(1);
    expect(contradictionsOf(snapshot, { table: 'hypotheses', id: 'h3' as never })).toEqual([]);
    expect(found(world({ ...rows, decisions: [aside('ch2')] }))).toEqual([]);
  });
});

describe('open questions', () => {
  it('are those written and not answered, then findings that nobody speaks of', () => {
    const snapshot = world({
      questions: [{ id: 'q1' }, { id: 'q2', state: 'answered' }],
      figures: [{ id: 'f1' }, { id: 'f2' }],
      events: [{ id: 'e1' }],
      entities: [{ id: 'n1' }],
      claims: [on('figures', 'f1', 'c1', { stance: 'declines' })],
    });
    const open = openQuestions(snapshot).map((item) =>
      item.kind === 'written' ? item.question.id : item.ref.id,
    );
    expect(open).toEqual(['q1', 'f2', 'e1']);
  });
});
