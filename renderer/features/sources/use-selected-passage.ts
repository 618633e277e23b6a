import { useEffect } from 'react';
import { claimsAbout, claimsOnPassage } from '#shared/analysis/claims.ts';
import { rowById, type Snapshot } from '#shared/case/snapshot.ts';
import type { Claim, Ref } from '#shared/model/index.ts';
import { setReadingMode } from './reading-store.ts';
import { select, useWorkspace } from '../../workspace/selection.ts';

/** Shows a claim in the inspector: what it is about, with the claim marked; a plain claim shows itself. */
export function selectClaim(claim: Claim): void {
  if (claim.about.table === 'cases') select({ table: 'claims', id: claim.id }, claim.id);
  else select(claim.about, claim.id);
}

/**
 * The passage of this source that the inspector speaks of, if any. Arriving by a claim or a passage turns the selection
 * into the finding it speaks about, so that "who says so" stands first.
 */
export function useSelectedPassage(snapshot: Snapshot, sourceId: string): string | undefined {
  const selected = useWorkspace((state) => state.selected);
  const claimId = useWorkspace((state) => state.claimId);
  const arrived = arrivedBy(snapshot, selected);
  useEffect(() => {
    if (arrived === undefined) return;
    // Whoever comes by a claim wants its words, however the last source was seen.
    setReadingMode('read');
    selectClaim(arrived);
  }, [arrived]);

  const claim = claimId === undefined ? arrived : rowById(snapshot, 'claims', claimId);
  if (claim?.source === sourceId && claim.passage !== undefined) return claim.passage;
  if (selected?.table === 'passages') return selected.id;
  if (selected === undefined || selected.table === 'sources') return undefined;
  const here = claimsAbout(snapshot, selected as Ref).find(
    (other) => other.source === sourceId && other.passage !== undefined,
  );
  return here?.passage;
}

function arrivedBy(
  snapshot: Snapshot,
  selected: { readonly table: string; readonly id: string } | undefined,
): Claim | undefined {
  if (selected?.table === 'passages') return claimsOnPassage(snapshot, selected.id)[0];
  if (selected?.table !== 'claims') return undefined;
  const claim = rowById(snapshot, 'claims', selected.id);
  return claim?.about.table === 'cases' ? undefined : claim;
}
