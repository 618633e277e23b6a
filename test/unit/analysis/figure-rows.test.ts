import { describe, expect, it } from 'vitest';
import { figurePicture, figureRows, hasValue } from '#shared/analysis/figure-rows.ts';
import { claimsAbout } from '#shared/analysis/claims.ts';
import { rowsOf } from '#shared/case/snapshot.ts';
import { compareDates } from '#shared/dates/compare.ts';
import { example, exampleKeys } from '../examples/built.ts';

describe.each(exampleKeys)('the figures of %s', (key) => {
  const { snapshot } = example(key);
  const picture = figurePicture(snapshot);

  it('draw one row for each claim on a figure that is counted, and no other', () => {
    const expected = rowsOf(snapshot, 'figures')
      .filter((figure) => figure.role !== 'not-victims')
      .flatMap((figure) =>
        claimsAbout(snapshot, { table: 'figures', id: figure.id }).map((claim) => claim.id as string),
      );
    expect(
      figureRows(picture)
        .map((row) => row.id)
        .toSorted(),
    ).toEqual(expected.toSorted());
  });

  it('never share an axis between units or roles', () => {
    for (const panel of picture.panels) {
      expect(new Set(panel.rows.map((row) => `${row.figure.unit} ${row.figure.role}`)).size).toBe(1);
    }
  });

  it('follow the dates of publication, what has no value last', () => {
    for (const { rows } of picture.panels) {
      for (const [index, row] of rows.entries()) {
        const before = rows[index - 1];
        if (before === undefined || hasValue(before) !== hasValue(row)) continue;
        if (before.published === undefined) expect(row.published).toBeUndefined();
        else if (row.published !== undefined) {
          expect(compareDates(before.published, row.published)).toBeLessThanOrEqual(0);
        }
      }
    }
  });
});

describe('the figures of Dedalus', () => {
  const picture = figurePicture(example('dedalus').snapshot);
  const persons = picture.panels.find((panel) => panel.unit === 'persons' && panel.role === 'total');

  it('put persons first, with six claims that come down to two origins', () => {
    expect(picture.panels[0]).toBe(persons);
    expect(persons?.rows).toHaveLength(6);
    expect(persons?.origins).toBe(2);
  });

  it('retain 491 840, for a reason', () => {
    expect(persons?.retained?.figure.lower).toBe(491_840);
    expect(persons?.retained?.reason).not.toBe('');
  });

  it('keep subsets, other incidents and what counts no victim apart', () => {
    expect(picture.panels.filter((panel) => panel.role === 'subset')).not.toHaveLength(0);
    expect(picture.panels.at(-1)?.role).toBe('other-incident');
    expect(picture.notCounted.map((figure) => figure.unit).toSorted()).toEqual(['departments', 'places']);
  });
});
