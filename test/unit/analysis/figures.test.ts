import { describe, expect, it } from 'vitest';
import { aboutBand, headlineUnit, retainedFigure, spreadOf } from '#shared/analysis/figures.ts';
import { world } from '../../fixtures/analysis/world.ts';

const claim = (id: string, figure: string, more: object = {}) => ({
  id,
  about: { table: 'figures', id: figure },
  ...more,
});
const sources = [{ id: 's1' }];

describe('the band of an about', () => {
  it.each([
    [500_000, 450_000, 550_000],
    [30, 25, 35],
    [491_840, 491_835, 491_845],
    [28, 27.5, 28.5],
    [3_200_000, 3_150_000, 3_250_000],
    [1000, 500, 1500],
    [10, 5, 15],
    [7, 6.5, 7.5],
    [2.5, 2.45, 2.55],
    [0.3, 0.25, 0.35],
    [1e15, 5e14, 1.5e15],
    [0, 0, 0],
  ])('%d is from %d to %d', (value, from, to) => {
    expect(aboutBand(value)).toEqual({ from, to });
  });
});

describe('the spread', () => {
  const figures = [
    { id: 'about', exactness: 'about', lower: 500_000, upper: 500_000 },
    { id: 'exact', lower: 491_840, upper: 491_840 },
    { id: 'ceiling', exactness: 'at-most', upper: 3_200_000 },
    { id: 'unsaid', lower: 9_000_000, upper: 9_000_000 },
    { id: 'denied', lower: 1, upper: 1 },
    { id: 'aside', lower: 2, upper: 2 },
    { id: 'subset', lower: 3, upper: 3, role: 'subset' },
    { id: 'unknown', exactness: 'unknown', vagueWord: 'milliers' },
    { id: 'towns', lower: 28, upper: 28, unit: 'laboratories' },
  ];
  const claims = [
    ...['about', 'exact', 'ceiling', 'aside', 'subset', 'unknown', 'towns'].map((id) => claim(`c-${id}`, id)),
    claim('c-denied', 'denied', { stance: 'denies' }),
  ];
  const decisions = [{ id: 'd1', kind: 'discarded-claim', about: { table: 'claims', id: 'c-aside' } }];
  const snapshot = world({ figures, claims, decisions, sources });

  it('goes over the totals of one unit that somebody states, lowest first', () => {
    const spread = spreadOf(snapshot, 'persons');
    expect(spread.figures.map(({ id }) => id)).toEqual(['exact', 'about', 'ceiling']);
    expect([spread.lowest?.id, spread.highest?.id, spread.openAbove, spread.openBelow]).toEqual([
      'exact',
      'ceiling',
      false,
      true,
    ]);
  });

  it('has no bound where nobody says any: never 0', () => {
    const spread = spreadOf(snapshot, 'records');
    expect([spread.figures, spread.lowest, spread.highest]).toEqual([[], undefined, undefined]);
  });

  it('keeps other units apart, each by its own word', () => {
    const words = ['dossiers', 'lignes'].map((unitWord, index) => ({
      id: `o${index}`,
      unit: 'other',
      unitWord,
      lower: 1,
      upper: 1,
    }));
    const others = world({ figures: words, claims: words.map(({ id }) => claim(`c${id}`, id)), sources });
    expect(spreadOf(others, 'other lignes').figures.map(({ id }) => id)).toEqual(['o1']);
  });

  it('heads the library by the first unit with a retained figure, else with a claim', () => {
    expect(headlineUnit(snapshot)).toBe('persons');
    expect(headlineUnit(world({ figures: [{ id: 'x', lower: 1, upper: 1 }], sources }))).toBeUndefined();
    const record = { id: 'r', unit: 'records', lower: 5, upper: 5 };
    const retained = { id: 'd2', kind: 'retained-figure', about: { table: 'figures', id: 'r' } };
    const decided = world({ figures: [...figures, record], claims, decisions: [retained], sources });
    expect(headlineUnit(decided)).toBe('records');
    expect(retainedFigure(decided, 'records')?.figure.id).toBe('r');
    expect(retainedFigure(decided, 'persons')).toBeUndefined();
  });
});
