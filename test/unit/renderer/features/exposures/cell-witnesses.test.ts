import { describe, expect, it } from 'vitest';
import type { Stance } from '#shared/model/claim.ts';
import type { Claim } from '#shared/model/index.ts';
import { cellWitnesses } from '../../../../../renderer/features/exposures/cell-witnesses.ts';

const claim = (source: number, stance: Stance, speaker?: string) =>
  ({ id: `${stance} ${source}`, source: String(source), stance, speaker }) as unknown as Claim;
const numberOf = ({ source }: Claim): number => Number(source);

describe('who stands in a cell of the matrix', () => {
  it('is each source once, by number, then whoever speaks, stance by stance', () => {
    const { lines, others } = cellWitnesses(
      [
        claim(4, 'denies'),
        claim(3, 'states'),
        claim(1, 'states'),
        claim(3, 'states'),
        claim(2, 'states', 'CNIL'),
      ],
      numberOf,
    );
    expect(lines).toEqual([
      { kind: 'sources', stance: 'states', numbers: [1, 3] },
      { kind: 'speaker', claim: claim(2, 'states', 'CNIL') },
      { kind: 'sources', stance: 'denies', numbers: [4] },
    ]);
    expect(others).toBe(0);
  });

  it('is only the first few where hundreds speak, with how many more', () => {
    const said = Array.from({ length: 300 }, (_, index) =>
      claim(index, index % 3 === 0 ? 'denies' : 'states', index < 200 ? undefined : 'CNIL'),
    );
    const { lines, others } = cellWitnesses(said, numberOf);
    expect(lines.length).toBeLessThan(8);
    expect(lines.filter((line) => line.kind === 'sources').map(({ stance }) => stance)).toEqual([
      'states',
      'denies',
    ]);
    const named = lines.reduce((sum, line) => sum + (line.kind === 'sources' ? line.numbers.length : 1), 0);
    expect(named + others).toBe(300);
  });
});
