import { problem, type Problem } from '#shared/lib/errors.ts';

/** Names of the exceptions IndexedDB and Dexie raise, by what a person can do about them. */
const causes: Readonly<Record<string, Problem['code']>> = {
  QuotaExceededError: 'storage.full',
  VersionError: 'storage.newer',
  BlockedError: 'storage.locked',
  OpenFailedError: 'storage.locked',
  UnknownError: 'storage.locked',
  NoSuchDatabaseError: 'case.missing',
  DatabaseClosedError: 'storage.failed',
  InvalidStateError: 'storage.failed',
  AbortError: 'storage.failed',
};

/** Turns what the database threw into a sentence's code; the innermost cause counts, since Dexie wraps. */
export function storageProblem(thrown: unknown, where?: string): Problem {
  for (const name of namesIn(thrown)) {
    const code = causes[name];
    if (code !== undefined && code !== 'storage.failed') return problem(code, where);
  }
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return problem('storage.failed', where, { detail: message.slice(0, 300) });
}

/** Whether the journal already held an entry of that number: another window was quicker. */
export function isTaken(thrown: unknown): boolean {
  return [...namesIn(thrown)].includes('ConstraintError');
}

function* namesIn(thrown: unknown): Generator<string> {
  let cause = thrown as { name?: unknown; inner?: unknown; message?: unknown } | undefined;
  for (let depth = 0; depth < 5 && typeof cause === 'object' && cause !== null; depth++) {
    if (typeof cause.name === 'string') yield cause.name;
    // An aborted transaction keeps the name of its cause only in its message.
    if (typeof cause.message === 'string' && cause.message.includes('QuotaExceeded'))
      yield 'QuotaExceededError';
    cause = cause.inner as typeof cause;
  }
}
