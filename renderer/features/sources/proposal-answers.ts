import { create } from 'zustand';
import type { Source } from '#shared/model/index.ts';
import type { CaseStore } from '../../store/case-store.ts';
import { act } from '../../workspace/act.ts';
import { patchOf, type ProposedField } from './proposed-fields.ts';

/** What was left of what documents say of themselves, while the window is open. Not case data. */
const useLeft = create<{ readonly left: ReadonlySet<string> }>(() => ({ left: new Set() }));

/** Takes what is proposed over into the fields of a source: one act, whatever its number. Answers whether it was done. */
export async function takeFields(
  store: CaseStore,
  sourceId: string,
  proposed: readonly ProposedField[],
): Promise<boolean> {
  const input = { id: sourceId, patch: patchOf(proposed) };
  return (await act(store, 'source.edit', input, { keepSelection: true })).ok;
}

/** Leaves what is proposed for a source, wherever it is shown; what stands in its text is refused like any suggestion, and kept so. */
export async function leaveFields(
  store: CaseStore,
  source: Pick<Source, 'id'>,
  proposed: readonly ProposedField[],
): Promise<void> {
  const items = proposed.flatMap(({ refusal }) => refusal ?? []);
  const others = proposed.filter(({ refusal }) => refusal === undefined);
  useLeft.setState(({ left }) => ({
    left: new Set([...left, ...others.map((one) => answerOf(source.id, one))]),
  }));
  if (items.length > 0)
    await act(store, 'suggestion.refuse', { source: source.id, items }, { keepSelection: true });
}

/** What is proposed for a source and was not left. */
export function notLeft(
  { id }: Source,
  proposed: readonly ProposedField[],
  { left } = useLeft.getState(),
): readonly ProposedField[] {
  return proposed.filter((one) => one.refusal !== undefined || !left.has(answerOf(id, one)));
}

/** The same, followed. */
export function useNotLeft(source: Source, proposed: readonly ProposedField[]): readonly ProposedField[] {
  return notLeft(source, proposed, useLeft());
}

function answerOf(sourceId: string, { field }: ProposedField): string {
  return `${sourceId} ${field}`;
}
