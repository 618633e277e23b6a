import { inspectText } from '#shared/guard/inspect.ts';
import type { Finding } from '#shared/guard/finding.ts';
import { inspectUnshown } from '#shared/guard/unshown.ts';
import type { Findings } from '#shared/model/source-shape.ts';
import type { GuardCase } from './guard-cases.ts';
import type { UnshownCase } from './guard-unshown-cases.ts';

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
  return scored(found, failures);
}

/**
 * Scores what is found beside the readable text, by kind: whether a document is asked about is one thing to get right, each
 * value told of another.
 */
export function scoreUnshown(cases: readonly UnshownCase[]): GuardScore {
  let found = 0;
  const failures: { text: string; wrong: readonly string[]; missed: readonly string[] }[] = [];
  for (const { markup, parts, shown, expected } of cases) {
    const got = named(inspectUnshown(parts, shown).found?.found ?? {});
    const wanted = named(expected);
    const wrong = got.filter((one) => !wanted.includes(one));
    const missed = wanted.filter((one) => !got.includes(one));
    found += got.length - wrong.length;
    if (wrong.length + missed.length > 0) failures.push({ text: markup, wrong, missed });
  }
  return scored(found, failures);
}

/** "email 1", "email 2", …: as many as there are, and whether there are any. */
function named(counts: Findings): readonly string[] {
  const all = Object.entries(counts).flatMap(([kind, count]) =>
    Array.from({ length: count }, (_, index) => `${kind} ${String(index + 1)}`),
  );
  return all.length === 0 ? [] : ['asked', ...all];
}

function scored(found: number, failures: GuardScore['failures']): GuardScore {
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
