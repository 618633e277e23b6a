import { inspectText } from '#shared/guard/inspect.ts';
import type { Finding } from '#shared/guard/finding.ts';
import type { GuardCase } from './guard-cases.ts';

/** How well the guard did: what it found that was right, what it found in vain, what it missed. */
export type GuardScore = {
  readonly found: number;
  readonly wrong: number;
  readonly missed: number;
  readonly precision: number;
  readonly recall: number;
  /** The cases that went wrong, with what differs, for who wants to look. */
  readonly failures: readonly {
    readonly text: string;
    readonly wrong: readonly string[];
    readonly missed: readonly string[];
  }[];
};

/**
 * Scores the guard on labelled cases. A value counts when kind and both offsets are right; a table of persons counts
 * as one more thing to find. The cells of persons in a table are not labelled one by one and do not count.
 */
export function scoreGuard(cases: readonly GuardCase[]): GuardScore {
  let found = 0;
  const failures: { text: string; wrong: readonly string[]; missed: readonly string[] }[] = [];
  for (const { text, expected, isTable } of cases) {
    const { findings, table } = inspectText(text);
    const named = (all: readonly Finding[], hasTable: boolean): readonly string[] => [
      ...all
        .filter(({ kind }) => kind !== 'person')
        .map(({ kind, start, end }) => `${kind} ${String(start)}-${String(end)} ${text.slice(start, end)}`),
      ...(hasTable ? ['table'] : []),
    ];
    const got = named(findings, table !== undefined);
    const wanted = named(expected, isTable);
    const wrong = got.filter((one) => !wanted.includes(one));
    const missed = wanted.filter((one) => !got.includes(one));
    found += got.length - wrong.length;
    if (wrong.length + missed.length > 0) failures.push({ text, wrong, missed });
  }
  const wrong = failures.reduce((sum, failure) => sum + failure.wrong.length, 0);
  const missed = failures.reduce((sum, failure) => sum + failure.missed.length, 0);
  return {
    found,
    wrong,
    missed,
    precision: found / (found + wrong),
    recall: found / (found + missed),
    failures,
  };
}
