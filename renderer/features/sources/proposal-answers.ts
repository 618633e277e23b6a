import type { Source } from '#shared/model/index.ts';
import type { CaseStore } from '../../store/case-store.ts';
import { act } from '../../workspace/act.ts';
import { patchOf, type ProposedField } from './proposed-fields.ts';

/** Takes what is proposed over into the fields of a source: one act, whatever its number. Answers whether it was done. */
export async function takeFields(
  store: CaseStore,
  { id }: Pick<Source, 'id'>,
  proposed: readonly ProposedField[],
): Promise<boolean> {
  return (await act(store, 'source.edit', { id, patch: patchOf(proposed) }, { keepSelection: true })).ok;
}

/**
 * Leaves what is proposed for a source, which keeps that: one act, whatever its number. A date that stands in its text is refused like
 * any suggestion there. Answers whether it was done.
 */
export async function leaveFields(
  store: CaseStore,
  { id, declined = [] }: Pick<Source, 'id' | 'declined'>,
  proposed: readonly ProposedField[],
): Promise<boolean> {
  const items = proposed.flatMap(({ refusal }) => refusal ?? []);
  const fields = proposed.filter(({ refusal }) => refusal === undefined).map(({ field }) => field);
  const options = { keepSelection: true };
  if (fields.length > 0) {
    const patch = { declined: [...new Set([...declined, ...fields])] };
    if (!(await act(store, 'source.edit', { id, patch }, options)).ok) return false;
  }
  return items.length === 0 || (await act(store, 'suggestion.refuse', { source: id, items }, options)).ok;
}
