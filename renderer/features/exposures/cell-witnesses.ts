import { stances, type Stance } from '#shared/model/claim.ts';
import type { Claim } from '#shared/model/index.ts';

/** A line of a cell: the numbers of sources that say so themselves, or one claim that somebody speaks. */
export type Witness =
  | { readonly kind: 'sources'; readonly stance: Stance; readonly numbers: readonly number[] }
  | { readonly kind: 'speaker'; readonly claim: Claim };

/** Numbers of sources in one line, and lines of one cell: more are no longer read there. */
const mostNumbers = 8;
const mostLines = 6;

/**
 * Who stands in a cell of the matrix, by stance: the first few of each, every stance in its turn, so that a category on
 * which hundreds speak stays a line that is read at a glance. `others` is how many sources and speakers are left out;
 * the inspector lists every claim.
 */
export function cellWitnesses(
  claims: readonly Claim[],
  numberOf: (claim: Claim) => number,
): { readonly lines: readonly Witness[]; readonly others: number } {
  const sides = stances.map((stance) => sideOf(stance, claims, numberOf));
  const shares = sharesOf(
    sides.map(({ length }) => length),
    mostLines,
  );
  const lines = sides.flatMap((side, index) =>
    side
      .slice(0, shares[index])
      .map((line) =>
        line.kind === 'sources' ? { ...line, numbers: line.numbers.slice(0, mostNumbers) } : line,
      ),
  );
  return { lines, others: namedIn(sides.flat()) - namedIn(lines) };
}

function sideOf(
  stance: Stance,
  claims: readonly Claim[],
  numberOf: (claim: Claim) => number,
): readonly Witness[] {
  const alike = claims.filter((claim) => claim.stance === stance);
  const own = alike.filter((claim) => claim.speaker === undefined);
  const numbers = [...new Set(own.map(numberOf))].toSorted((left, right) => left - right);
  const spoken = alike.filter((claim) => claim.speaker !== undefined);
  return [
    ...(numbers.length === 0 ? [] : [{ kind: 'sources' as const, stance, numbers }]),
    ...spoken.map((claim) => ({ kind: 'speaker' as const, claim })),
  ];
}

/** How many of each side have a place: one each in turn, until there is no place or nobody left. */
function sharesOf(lengths: readonly number[], places: number): readonly number[] {
  const shares = lengths.map(() => 0);
  for (let left = places, before = -1; left > 0 && left !== before;) {
    before = left;
    for (const [index, length] of lengths.entries()) {
      if (left === 0 || (shares[index] ?? 0) >= length) continue;
      shares[index] = (shares[index] ?? 0) + 1;
      left -= 1;
    }
  }
  return shares;
}

function namedIn(lines: readonly Witness[]): number {
  return lines.reduce((sum, line) => sum + (line.kind === 'sources' ? line.numbers.length : 1), 0);
}
