import { stances, type Stance } from '#shared/model/claim.ts';
import type { Claim } from '#shared/model/index.ts';

/** A line of a cell: the numbers of sources that say so themselves, or one claim that somebody speaks. */
export type Witness =
  | { readonly kind: 'sources'; readonly stance: Stance; readonly numbers: readonly number[] }
  | { readonly kind: 'speaker'; readonly claim: Claim };

/** Numbers of sources, and speakers, named of one stance in one cell: more are no longer read there. */
const mostNamed = 8;

/**
 * Who stands in a cell of the matrix, by stance: the first few of each, so that a category on which hundreds speak
 * stays a line that is read at a glance. `others` is how many witnesses are left out; the inspector lists every claim.
 */
export function cellWitnesses(
  claims: readonly Claim[],
  numberOf: (claim: Claim) => number,
): { readonly lines: readonly Witness[]; readonly others: number } {
  let others = 0;
  const lines = stances.flatMap((stance): readonly Witness[] => {
    const alike = claims.filter((claim) => claim.stance === stance);
    const own = alike.filter((claim) => claim.speaker === undefined);
    const numbers = [...new Set(own.map(numberOf))].toSorted((left, right) => left - right);
    const spoken = alike.filter((claim) => claim.speaker !== undefined);
    others += Math.max(0, numbers.length - mostNamed) + Math.max(0, spoken.length - mostNamed);
    return [
      ...(numbers.length === 0
        ? []
        : [{ kind: 'sources' as const, stance, numbers: numbers.slice(0, mostNamed) }]),
      ...spoken.slice(0, mostNamed).map((claim) => ({ kind: 'speaker' as const, claim })),
    ];
  });
  return { lines, others };
}
