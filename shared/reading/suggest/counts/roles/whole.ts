import { yearsIn, type Placed, type Whole } from './evidence.ts';
import type { Reading } from '../block.ts';
import type { Block } from '../prepare.ts';

/** How much of a text says which breach it is about. */
const openingLength = 1500;
/** How many counts that stand together are added up. */
const group = 7;
/** How many counts away their sum is looked for. */
const window = 30;

/** What the roles of a text's counts are read with: its beginning, its year, and which of its counts add up to another. */
export function wholeOf(
  blocks: readonly Block[],
  counts: readonly Placed[],
  documentDate: string | undefined,
): Whole {
  const length = blocks.reduce((sum, { folded }) => sum + folded.text.length, 0);
  const opening = blocks
    .map(({ folded }) => folded.text)
    .join('\n')
    .slice(0, Math.min(openingLength, Math.max(200, length * 0.45)));
  const years = blocks.flatMap(({ folded }) => yearsIn(folded.text).filter((year) => year <= 2035));
  const dated = Number(documentDate?.slice(0, 4) ?? 0);
  const year = dated > 0 ? dated : years.reduce((latest, one) => Math.max(latest, one), 0);
  return { paragraphs: blocks.length, opening, year, parts: partsOf(counts) };
}

/** "20 000 personnes : 8 000 élèves et 12 000 anciens": the counts that stand together and add up to another one. */
function partsOf(counts: readonly Placed[]): ReadonlySet<Reading> {
  const parts = new Set<Reading>();
  const values = counts.map(({ reading }) => reading.candidate.value);
  for (let from = 0; from < counts.length; from += 1) {
    let sum = values[from] ?? 0;
    for (let to = from + 1; to < Math.min(counts.length, from + group); to += 1) {
      sum += values[to] ?? 0;
      const near = Math.max(1, sum * 0.012);
      const isNear = (value: number): boolean => Math.abs(value - sum) <= near;
      const isTotal =
        values.slice(Math.max(0, from - window), from).some(isNear) ||
        values.slice(to + 1, to + window).some(isNear);
      const isFar = values.slice(from, to + 1).some((value) => value < sum * 0.002);
      if (isTotal && sum >= 20 && !isFar)
        for (let at = from; at <= to; at += 1) {
          const placed = counts[at];
          if (placed !== undefined) parts.add(placed.reading);
        }
    }
  }
  return parts;
}
