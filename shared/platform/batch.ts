import type { Result } from '../lib/result.ts';

/** The jobs that run without a person, in the real application. */
export const batchKinds = ['demo', 'bench'] as const;

export type BatchKind = (typeof batchKinds)[number];

/** What a job is told and what it may do: write files into one folder, speak, and end the run. */
export type BatchJob = BatchOrder & {
  /** Writes one file into the chosen folder. The name is flat (`summary.json`); refused otherwise. */
  readonly write: (name: string, bytes: Uint8Array) => Promise<Result<void>>;
  /** Prints one line for the person waiting, on the error stream so that results stay apart. */
  readonly log: (line: string) => Promise<Result<void>>;
  /** Memory of this page's process in MB (resident, private where the system says), measured now. */
  readonly memory: () => Promise<Result<number>>;
  /** Prints the summary as the run's only result and ends it with that exit code. */
  readonly done: (summary: string, exitCode: number) => Promise<Result<void>>;
};

/** What the command line asked for. */
export type BatchOrder = {
  readonly kind: BatchKind;
  /** From `--batch-option=name=value`, repeatable. */
  readonly options: Readonly<Record<string, string>>;
  /** When the process was born, in milliseconds since 1970: what start-up is measured from. */
  readonly startedAt: number;
};
