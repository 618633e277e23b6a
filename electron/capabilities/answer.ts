import type { BrowserWindow } from 'electron';
import type * as v from 'valibot';
import { problem, type ProblemCode } from '#shared/lib/errors.ts';
import { err, type Result } from '#shared/lib/result.ts';
import type { Channel, InputOf, OutputOf } from '#shared/platform/channels.ts';

/** How one channel is answered: the shape its input must have, and what is done with it. */
export type Handler<C extends Channel> = {
  readonly input: v.GenericSchema<unknown, InputOf<C>>;
  readonly run: (input: InputOf<C>, window: BrowserWindow) => Promise<Result<OutputOf<C>>>;
};

/** The handlers of some channels, each of its own type. */
export type Handlers<C extends Channel = Channel> = { readonly [Each in C]: Handler<Each> };

/** A refusal for a failure of the machine: a full disk under its own code, all else under the given one. */
export function refusalOf(error: unknown, code: ProblemCode, where?: string): Result<never> {
  const reason = reasonOf(error);
  const isFull = reason === 'ENOSPC' || reason === 'EDQUOT';
  return err(problem(isFull ? 'storage.full' : code, where, { reason }));
}

function reasonOf(error: unknown): string {
  if (error instanceof Error) return 'code' in error ? String(error.code) : error.message;
  return String(error);
}
