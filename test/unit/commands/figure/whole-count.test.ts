import { describe, expect, it } from 'vitest';
import { invalidField } from '#shared/case/check.ts';
import { added } from '#shared/case/changes.ts';
import { applyChanges, emptySnapshot, type Snapshot } from '#shared/case/snapshot.ts';
import type { Tools } from '#shared/commands/command.ts';
import { recordClaim } from '#shared/commands/claim/record.ts';
import { addFigure } from '#shared/commands/figure/add.ts';
import { editFigure } from '#shared/commands/figure/edit.ts';
import type { Figure, Id, Instant, Source } from '#shared/model/index.ts';
import { unitCodes } from '#shared/model/units.ts';

const at = '2026-01-12T09:00:00.000Z' as Instant;
const tools: Tools = { now: () => at, newId: (table) => `${table}-1` as never };

const fields = { lower: 12.5, upper: 12.5, exactness: 'exact', unit: 'records', role: 'total' } as const;

function holding(figure: Figure): Snapshot {
  return applyChanges(emptySnapshot(), [added('figures', figure)]);
}
const old: Figure = { ...fields, id: 'figures-old' as Id<'figures'>, createdAt: at };

describe('numbers of what is counted one by one', () => {
  it.each(unitCodes)('a fraction of %s is taken only where it means something', (unit) => {
    const done = addFigure.run(emptySnapshot(), { ...fields, unit }, tools);
    if (unit === 'money' || unit === 'other') expect(done).toMatchObject({ ok: true });
    else
      expect(done).toMatchObject({ ok: false, error: { code: 'number.fraction', where: 'figures.lower' } });
  });

  it('are refused as the upper bound too', () => {
    const done = addFigure.run(
      emptySnapshot(),
      { ...fields, lower: undefined, upper: 9.9, exactness: 'at-most' },
      tools,
    );
    expect(done).toMatchObject({ ok: false, error: { code: 'number.fraction', where: 'figures.upper' } });
  });

  it('are refused when a figure is recorded with a claim', () => {
    const source = { id: 'sources-1', number: 1 } as unknown as Source;
    const done = recordClaim.run(
      applyChanges(emptySnapshot(), [added('sources', source)]),
      {
        source: source.id,
        about: { create: { table: 'figures', fields } },
        fields: { stance: 'states', credibility: 6 },
      },
      tools,
    );
    expect(done).toMatchObject({ ok: false, error: { code: 'number.fraction' } });
  });

  it('are refused when a figure is edited, also when the unit becomes one that is counted', () => {
    const whole = holding({ ...old, lower: 12, upper: 12 });
    expect(editFigure.run(whole, { id: old.id, patch: { lower: 0.5, upper: 0.5 } }, tools)).toMatchObject({
      ok: false,
      error: { code: 'number.fraction', where: 'figures.lower' },
    });
    const money = holding({ ...old, unit: 'money' });
    expect(editFigure.run(money, { id: old.id, patch: { unit: 'persons' } }, tools)).toMatchObject({
      ok: false,
      error: { code: 'number.fraction' },
    });
  });

  it('stay where an older case holds them: it is whole, and the figure can be edited otherwise', () => {
    expect(invalidField('figures', old)).toBeUndefined();
    expect(editFigure.run(holding(old), { id: old.id, patch: { note: 'à vérifier' } }, tools)).toMatchObject({
      ok: true,
    });
    expect(
      editFigure.run(holding(old), { id: old.id, patch: { lower: 12, upper: 12 } }, tools),
    ).toMatchObject({ ok: true });
  });

  it('are refused when they are no number at all', () => {
    expect(
      editFigure.run(holding(old), { id: old.id, patch: { lower: Number.NaN, upper: Number.NaN } }, tools),
    ).toMatchObject({ ok: false, error: { code: 'number.invalid', where: 'figures.lower' } });
  });
});

describe('a bound that the exactness needs', () => {
  it.each([
    [{ exactness: 'exact' }, 'figures.lower'],
    [{ exactness: 'at-least' }, 'figures.lower'],
    [{ exactness: 'at-most' }, 'figures.upper'],
    [{ exactness: 'range', lower: 3 }, 'figures.upper'],
  ] as const)('is said to be missing: %o', (said, where) => {
    const { lower: _lower, upper: _upper, ...rest } = old;
    expect(invalidField('figures', { ...rest, ...said })).toMatchObject({ code: 'number.missing', where });
  });
});
