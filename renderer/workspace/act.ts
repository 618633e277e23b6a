import type { CommandName, InputOf } from '#shared/commands/index.ts';
import type { Problem } from '#shared/lib/errors.ts';
import type { Result } from '#shared/lib/result.ts';
import type { CaseStore, Done } from '../store/case-store.ts';
import { notifyProblem } from './notices.ts';
import { select } from './selection.ts';

/**
 * Runs a command of the case, says any refusal in a notice, and selects what the command wants shown. Screens call
 * this; a form that shows refusals beside its fields calls `store.execute` itself.
 */
export async function act<N extends CommandName>(
  store: CaseStore,
  name: N,
  input: InputOf<N>,
  options: { readonly keepSelection?: boolean } = {},
): Promise<Result<Done, Problem>> {
  const done = await store.execute(name, input);
  if (!done.ok) {
    // Setting a field to what it already is asks for nothing and deserves no sentence.
    if (done.error.code !== 'commit.nothing') notifyProblem(done.error);
    return done;
  }
  for (const notice of done.value.notices) notifyProblem(notice);
  if (done.value.select !== undefined && options.keepSelection !== true) select(done.value.select);
  return done;
}
