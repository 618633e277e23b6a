import type { CaseState } from '#shared/model/case.ts';
import type { CatalogueRow } from '../../store/library-database.ts';

/** The cases that a filter by state shows; "all" is all of them, the archived ones included, as it says. */
export function casesIn(
  catalogue: readonly CatalogueRow[],
  state: CaseState | 'all',
): readonly CatalogueRow[] {
  return state === 'all' ? catalogue : catalogue.filter((row) => row.state === state);
}

/** Cases that stand side by side on one screen and are still read. */
const comparedAtOnce = 5;

/**
 * The cases that a comparison asked for from the list begins with: every one that is not archived, the last changed
 * first, while they fit; none when there are more, since which of them is the person's to say.
 */
export function comparedFirst(catalogue: readonly CatalogueRow[]): readonly string[] {
  const worked = catalogue.filter((row) => row.state !== 'archived');
  if (worked.length > comparedAtOnce) return [];
  return worked.toSorted((left, right) => right.changedAt.localeCompare(left.changedAt)).map((row) => row.id);
}
