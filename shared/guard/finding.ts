/**
 * What the guard looks for: values that belong to a person. `person` is a cell of a dense table that says who somebody
 * is (a name, a date of birth, an address, a password) without being a value of a known form.
 */
export const findingKinds = ['nir', 'iban', 'card', 'email', 'phone', 'person'] as const;
export type FindingKind = (typeof findingKinds)[number];

/** One value found: UTF-16 offsets into the text, the end not included. */
export type Finding = { readonly kind: FindingKind; readonly start: number; readonly end: number };

/** How many were found of each kind. */
export type FindingCounts = Readonly<Record<FindingKind, number>>;

/** How many there are of each kind. */
export function countsOf(findings: readonly Finding[]): FindingCounts {
  const counts = { nir: 0, iban: 0, card: 0, email: 0, phone: 0, person: 0 };
  for (const { kind } of findings) counts[kind] += 1;
  return counts;
}

/**
 * Findings in the order of the text, none over another: of two that overlap, the one that stands first in `findings`
 * stays.
 */
export function withoutOverlaps(findings: readonly Finding[]): readonly Finding[] {
  const ranked = findings.map((finding, rank) => ({ finding, rank }));
  ranked.sort((a, b) => a.finding.start - b.finding.start || a.rank - b.rank);
  const kept: { finding: Finding; rank: number }[] = [];
  for (const next of ranked) {
    let last = kept.at(-1);
    let isBeaten = false;
    while (last !== undefined && last.finding.end > next.finding.start) {
      if (last.rank < next.rank) {
        isBeaten = true;
        break;
      }
      kept.pop();
      last = kept.at(-1);
    }
    if (!isBeaten) kept.push(next);
  }
  return kept.map(({ finding }) => finding);
}
