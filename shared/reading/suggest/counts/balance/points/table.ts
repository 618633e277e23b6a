/**
 * A table of points: each row holds what its words are worth, for (above zero) or against a number being a count. Ten points multiply the
 * odds by e, as weights of evidence do (Good, "Probability and the Weighing of Evidence", 1950).
 */
export function table(
  rows: readonly (readonly [points: number, words: string])[],
  between = ' ',
): ReadonlyMap<string, number> {
  return new Map(
    rows.flatMap(([points, words]) => words.split(between).map((word) => [word, points] as const)),
  );
}
