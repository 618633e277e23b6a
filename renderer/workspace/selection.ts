import { create } from 'zustand';
import type { TableName } from '#shared/model/index.ts';

/** A row by table and id, as the selection and the inspector know it. */
export type Selected = { readonly table: TableName; readonly id: string };

type Workspace = {
  /** What the inspector shows. */
  readonly selected: Selected | undefined;
  /** Claim shown as the current one inside the inspector of what it is about. */
  readonly claimId: string | undefined;
  readonly inspectorOpen: boolean;
};

/** Selection and panels only; never case data, which is read from the snapshot by id. */
export const useWorkspace = create<Workspace>(() => ({
  selected: undefined,
  claimId: undefined,
  inspectorOpen: true,
}));

/** Selects a row for the inspector, or nothing. */
export function select(selected: Selected | undefined, claimId?: string): void {
  useWorkspace.setState({ selected, claimId });
}

/** The row selected, if any; give a table to follow that table only. */
export function useSelected(table?: TableName): Selected | undefined {
  return useWorkspace((state) =>
    table === undefined || state.selected?.table === table ? state.selected : undefined,
  );
}

/** A window in which the inspector lies over the work: narrow, or at a large zoom. */
export const narrowWindow = '(width < 1100px)';

/** Uncovers the work where the inspector lies over it. */
export function uncoverWork(): void {
  if (window.matchMedia(narrowWindow).matches) useWorkspace.setState({ inspectorOpen: false });
}

/** Shows or hides the inspector. */
export function toggleInspector(): void {
  useWorkspace.setState((state) => ({ inspectorOpen: !state.inspectorOpen }));
}
