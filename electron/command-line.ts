import * as v from 'valibot';
import { batchKinds, type BatchKind } from '#shared/platform/batch.ts';
import type { TestConditions } from '#shared/platform/environment.ts';

/** What this run was asked to do. */
export type CommandLine = {
  readonly batch?: { readonly kind: BatchKind; readonly options: Readonly<Record<string, string>> };
  /** Folder a batch job writes into. */
  readonly outFolder?: string;
  readonly test?: TestConditions;
};

const batchKind = v.picklist(batchKinds);
const instant = v.pipe(v.string(), v.isoTimestamp());
const seed = v.pipe(v.string(), v.digits(), v.transform(Number));

/**
 * Reads the arguments of the process; others belong to Chromium and are left alone. What tests fake is heard
 * only where the environment says that this is a test. Throws on a value that makes no sense.
 */
export function readCommandLine(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): CommandLine {
  const kind = lastValue(args, 'batch');
  const outFolder = lastValue(args, 'out');
  return {
    ...(kind === undefined ? {} : { batch: { kind: v.parse(batchKind, kind), options: batchOptions(args) } }),
    ...(outFolder === undefined ? {} : { outFolder }),
    ...(environment['RECOUPE_TEST'] === '1' ? { test: testConditions(args) } : {}),
  };
}

function testConditions(args: readonly string[]): TestConditions {
  const clock = lastValue(args, 'test-clock');
  const number = lastValue(args, 'test-seed');
  return {
    ...(clock === undefined ? {} : { now: v.parse(instant, clock) }),
    ...(number === undefined ? {} : { seed: v.parse(seed, number) }),
  };
}

function batchOptions(args: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    valuesOf(args, 'batch-option').map((option) => {
      const [name = '', ...rest] = option.split('=');
      return [name, rest.join('=')];
    }),
  );
}

function lastValue(args: readonly string[], name: string): string | undefined {
  return valuesOf(args, name).at(-1);
}

function valuesOf(args: readonly string[], name: string): readonly string[] {
  const start = `--${name}=`;
  return args
    .filter((argument) => argument.startsWith(start))
    .map((argument) => argument.slice(start.length));
}
