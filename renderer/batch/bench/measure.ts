/** One line of the benchmark. `target` is empty and `holds` null for what is told, not judged. */
export type BenchRow = {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly target: string;
  readonly holds: boolean | null;
};

/** Milliseconds that one piece of work takes. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Measures two ways of doing a thing in turn, so that the machine's moods fall on both alike. */
export async function alternated(
  rounds: number,
  ours: (round: number) => Promise<number>,
  bare: (round: number) => Promise<number>,
): Promise<{ readonly ours: readonly number[]; readonly bare: readonly number[] }> {
  const measured = { ours: [] as number[], bare: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    // Which goes first alternates too: the second of a pair finds the disk warm.
    if (round % 2 === 0) measured.bare.push(await bare(round));
    measured.ours.push(await ours(round));
    if (round % 2 === 1) measured.bare.push(await bare(round));
  }
  return measured;
}

/**
 * The value below which the given share of measures falls; between two measures, halfway (Hyndman and Fan 1996,
 * definition 2): of an even number the middle is not the slower of two.
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((left, right) => left - right);
  const place = sorted.length * share;
  const below = sorted[Math.ceil(place) - 1] ?? Number.NaN;
  const above = sorted[Math.floor(place)] ?? below;
  return (below + above) / 2;
}

/** A time told, in milliseconds. */
export function told(name: string, value: number, unit = 'ms'): BenchRow {
  return { name, value: rounded(value), unit, target: '', holds: null };
}

/** A ratio held against its target. */
export function judged(name: string, value: number, target: number): BenchRow {
  return {
    name,
    value: rounded(value),
    unit: 'x',
    target: `<= ${String(target)}`,
    holds: rounded(value) <= target,
  };
}

function rounded(value: number): number {
  return value < 10 ? Math.round(value * 100) / 100 : Math.round(value);
}
