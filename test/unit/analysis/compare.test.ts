import { describe, expect, it } from 'vitest';
import { affectedPanels, exposureMatrix } from '#shared/analysis/compare.ts';
import { delaysOf, stageGap } from '#shared/analysis/delays.ts';
import { example } from '../examples/built.ts';

const dedalus = example('dedalus').snapshot;
const mediboard = example('mediboard').snapshot;
const inovie = example('inovie').snapshot;
const all = [dedalus, mediboard, inovie];

describe('who is affected', () => {
  const panels = affectedPanels(all);
  const rowOf = (unit: string, title: string) =>
    panels.find((panel) => panel.unit === unit)?.rows.find((row) => row.title.startsWith(title));

  it('gives each unit its own panel, with every case in each, in the order chosen', () => {
    expect(panels.map((panel) => panel.unit)).toEqual(['persons', 'records', 'data']);
    for (const panel of panels) expect(panel.rows).toHaveLength(3);
  });

  it('keeps every total said and adds nothing up', () => {
    expect(rowOf('persons', 'Dedalus')?.said.map((figure) => figure.lower)).toEqual([
      491_840, 500_000, 500_000,
    ]);
    expect(rowOf('persons', 'Dedalus')?.retained?.lower).toBe(491_840);
  });

  it('keeps a ceiling as a ceiling and silence as silence', () => {
    expect(rowOf('persons', 'Inovie')?.said.map(({ exactness, upper }) => [exactness, upper])).toEqual([
      ['at-most', 3_200_000],
    ]);
    expect(rowOf('records', 'Inovie')?.said).toEqual([]);
  });

  it('names the one who is alone to say a number', () => {
    expect(rowOf('persons', 'Mediboard')?.speaker).toBe('near2tlg');
    expect(rowOf('persons', 'Dedalus')?.speaker).toBeUndefined();
  });
});

describe('delays', () => {
  const row = delaysOf(dedalus);

  it('count from the first public sign that has one certain day', () => {
    expect(row.origin).toBe('2021-02-14');
    expect(delaysOf(mediboard).origin).toBe('2024-11-19');
    expect(delaysOf(inovie).origin).toBeUndefined();
  });

  it('count the days between certain steps only', () => {
    expect(row.intervals.map(({ days }) => days)).toEqual([
      { min: 9, max: 9 },
      { min: 3, max: 3 },
    ]);
    expect(stageGap(row, 'discovery', 'confirmation')).toEqual({ min: 12, max: 12 });
  });

  it('keep an uncertain start as a stretch of days, before J', () => {
    const uncertain = row.steps.filter((step) => step.isUncertain);
    expect(uncertain).toHaveLength(1);
    expect(uncertain[0]?.from).toBeLessThan(uncertain[0]?.to ?? Number.NEGATIVE_INFINITY);
    expect(uncertain[0]?.to).toBeLessThan(0);
  });

  it('say what is not known rather than draw it at zero', () => {
    expect(row.unknown).toContain('notification-authority');
    expect(delaysOf(inovie).steps).toEqual([]);
    expect(delaysOf(inovie).undated.map(({ stage }) => stage)).toContain('notification-authority');
    expect(stageGap(delaysOf(inovie), 'discovery', 'notification-authority')).toBeUndefined();
  });
});

describe('exposed data', () => {
  const matrix = exposureMatrix(all);
  const cellOf = (category: string, index: number) =>
    matrix.lines.find((line) => line.category === category)?.cells[index];

  it('has a line for each category that one case has on file, a cell for each case', () => {
    expect(new Set(matrix.lines.map((line) => line.category)).size).toBe(matrix.lines.length);
    for (const line of matrix.lines) expect(line.cells).toHaveLength(3);
    expect(matrix.lines.map((line) => line.category)).not.toContain('photo');
  });

  it('tells what is said not exposed from what nobody speaks of', () => {
    expect(cellOf('bank', 2)?.state).toBe('not-exposed');
    expect(cellOf('bank', 0)?.state).toBe('unknown');
    expect(cellOf('bank', 0)?.exposureId).toBeUndefined();
  });

  it('marks the disagreement of Inovie on medical data', () => {
    expect(cellOf('health', 2)?.isContested).toBe(true);
    expect(cellOf('identity', 2)?.isContested).toBe(false);
  });
});
