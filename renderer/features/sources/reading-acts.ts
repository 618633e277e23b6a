import { rowById, rowsOf, type Snapshot } from '#shared/case/snapshot.ts';
import { makeAnchor } from '#shared/reading/anchoring.ts';
import type { readDraft } from '../../claim-form/read-draft.ts';
import type { ClaimLetter } from '../../claim-form/letters.ts';
import { openForm, showForm } from '../../claim-form/draft-acts.ts';
import { changeClaimDraft, useClaimDrafts } from '../../claim-form/draft-store.ts';
import type { CaseStore } from '../../store/case-store.ts';
import { openSection } from '../../workspace/navigation.ts';
import { select } from '../../workspace/selection.ts';
import { useReading } from './reading-store.ts';

type AtHand = {
  readonly sha256: string;
  readonly text: string;
  readonly readDraft: typeof readDraft;
};

let atHand: AtHand | undefined;

/**
 * Keeps the text on screen, and the rules that read it, where a letter finds them: the form then opens within the press
 * of its key, and the key after it is for the form. Content of a digest never changes, so it cannot go stale. Gives the
 * way to let go of it.
 */
export function keepAtHand(shown: AtHand): () => void {
  atHand = shown;
  return () => {
    if (atHand === shown) atHand = undefined;
  };
}

/**
 * Opens the form on the selected words of a source, or without words when it has no text. The same words again only
 * change the letter: what was typed is kept.
 */
export async function startClaim(store: CaseStore, sourceId: string, letter: ClaimLetter): Promise<void> {
  const snapshot = store.snapshot();
  const source = rowById(snapshot, 'sources', sourceId);
  if (source === undefined) return;
  const { selection } = useReading.getState();
  const shown = atHand?.sha256 === source.text?.sha256 ? atHand : undefined;
  // Where no text is shown the rules that read numbers and dates come with the form, not before the first screen.
  const rules = shown ?? (await import('../../claim-form/read-draft.ts'));
  const text = shown?.text ?? (source.text === undefined ? undefined : await store.text(source.text.sha256));
  const range = selection?.sourceId === sourceId ? selection : undefined;
  if (text !== undefined && range === undefined) return;
  const anchor =
    text === undefined || range === undefined ? undefined : makeAnchor(text, range.start, range.end);
  const before = useClaimDrafts.getState().bySource[sourceId];
  const isSame =
    before !== undefined && before.anchor?.start === anchor?.start && before.anchor?.end === anchor?.end;
  if (!isSame) return openForm(rules.readDraft(snapshot, { letter, sourceId, anchor }));
  changeClaimDraft(sourceId, { letter, attach: undefined });
  showForm(sourceId);
}

/** Opens the source before or after, by number. */
export function openNeighbour(snapshot: Snapshot, sourceId: string, step: 1 | -1): void {
  const sources = rowsOf(snapshot, 'sources').toSorted((left, right) => left.number - right.number);
  const next = sources[sources.findIndex(({ id }) => id === sourceId) + step];
  if (next === undefined) return;
  openSection('sources', next.id);
  select({ table: 'sources', id: next.id });
}
