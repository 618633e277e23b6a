import { describe, expect, it } from 'vitest';
import { rivalHypotheses } from '#shared/analysis/hypothesis-weights.ts';
import type { Id } from '#shared/model/index.ts';
import { twoOutlets } from '../../fixtures/case/two-outlets.ts';

describe('weighing explanations', () => {
  it('counts two articles that follow one newspaper as one origin', () => {
    const { made, run, first, second, newspaper } = twoOutlets();
    const id = run('hypothesis.add', { title: 'Un compte volé', kind: 'vector' }) as Id<'hypotheses'>;
    for (const source of [first, second]) {
      run('claim.record', {
        source,
        about: { existing: { table: 'hypotheses', id } },
        via: [{ existing: newspaper }],
        fields: { stance: 'states', credibility: 3 },
      });
    }
    const [rivals] = rivalHypotheses(made.snapshot());
    expect(rivals?.weighed[0]?.sides.states.testimonies).toHaveLength(2);
    expect(rivals?.weighed[0]?.sides.states.origins).toBe(1);
  });

  it('leaves out what was set aside, and keeps each stance on its own side', () => {
    const { made, run, first, second } = twoOutlets();
    const id = run('hypothesis.add', { title: 'Un logiciel piraté', kind: 'cause' }) as Id<'hypotheses'>;
    const about = { existing: { table: 'hypotheses', id } } as const;
    run('claim.record', { source: first, about, fields: { stance: 'denies', credibility: 3 } });
    run('claim.record', { source: second, about, fields: { stance: 'states', credibility: 3 } });
    const stated = [...made.snapshot().tables.claims.values()].find((claim) => claim.stance === 'states');
    run('claim.discard', { id: stated?.id ?? '', reason: 'Démenti depuis.' });
    const sides = rivalHypotheses(made.snapshot())[0]?.weighed[0]?.sides;
    expect([sides?.states.origins, sides?.denies.origins, sides?.doubts.origins]).toEqual([0, 1, 0]);
  });

  it('puts explanations of one kind side by side, the most stated first', () => {
    const { made, run, first } = twoOutlets();
    run('hypothesis.add', { title: 'Muette', kind: 'cause' });
    const said = run('hypothesis.add', { title: 'Dite', kind: 'cause' }) as Id<'hypotheses'>;
    run('hypothesis.add', { title: 'Qui', kind: 'culprit' });
    const about = { existing: { table: 'hypotheses', id: said } } as const;
    run('claim.record', { source: first, about, fields: { stance: 'states', credibility: 3 } });
    const rivals = rivalHypotheses(made.snapshot());
    expect(rivals.map(({ kind }) => kind)).toEqual(['cause', 'culprit']);
    expect(rivals[0]?.weighed.map(({ hypothesis }) => hypothesis.title)).toEqual(['Dite', 'Muette']);
  });
});
