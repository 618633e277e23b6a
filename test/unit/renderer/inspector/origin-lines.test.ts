import { describe, expect, it } from 'vitest';
import type { Id } from '#shared/model/index.ts';
import { originLines } from '../../../../renderer/inspector/origin-lines.ts';
import { twoOutlets } from '../../../fixtures/case/two-outlets.ts';

describe('the drawing of relays', () => {
  it('draws two sources to the one newspaper both take it from', () => {
    const { made, run, first, second, newspaper } = twoOutlets();
    const id = run('hypothesis.add', { title: 'Une cause', kind: 'cause' }) as Id<'hypotheses'>;
    const about = { table: 'hypotheses', id } as const;
    for (const source of [first, second]) {
      run('claim.record', {
        source,
        about: { existing: about },
        via: [{ existing: newspaper }],
        fields: { stance: 'states', credibility: 3 },
      });
    }
    const lines = originLines(made.snapshot(), about);
    expect(lines?.origins).toEqual([{ table: 'entities', id: newspaper, role: 'outside' }]);
    expect(lines?.relays).toEqual([
      [0, 0],
      [1, 0],
    ]);
    expect(lines?.independent).toBe(1);
  });

  it('draws nothing where each source speaks for itself', () => {
    const { made, run, first, second } = twoOutlets();
    const id = run('hypothesis.add', { title: 'Une cause', kind: 'cause' }) as Id<'hypotheses'>;
    const about = { table: 'hypotheses', id } as const;
    for (const source of [first, second]) {
      run('claim.record', {
        source,
        about: { existing: about },
        fields: { stance: 'states', credibility: 3 },
      });
    }
    expect(originLines(made.snapshot(), about)).toBeUndefined();
  });
});
