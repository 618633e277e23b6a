import { create } from 'zustand';
import { askRemoval } from '../../inspector/removal.ts';

/** The sources whose deletion, together, is being asked about; none while nothing is asked. */
export const useSourcesRemoval = create<{ readonly ids: readonly string[] }>(() => ({ ids: [] }));

/** Asks, under the list, whether to delete these sources as one act; asks nothing when there are none. */
export function askSourcesRemoval(ids: readonly string[]): void {
  if (ids.length > 0) askRemoval(undefined);
  if (ids.length + useSourcesRemoval.getState().ids.length > 0) useSourcesRemoval.setState({ ids });
}
