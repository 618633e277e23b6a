import { create } from 'zustand';
import type { CaseState } from '#shared/model/case.ts';

type LibraryState = {
  readonly filter: string;
  readonly state: CaseState | 'all';
  readonly isCreating: boolean;
  /** The case that the person is asked about before it goes. */
  readonly deleting: string | undefined;
  /** The case whose title is to have the focus. */
  readonly renaming: string | undefined;
};

/** What the library's screen shows and asks; never case data. */
export const useLibraryState = create<LibraryState>(() => ({
  filter: '',
  state: 'all',
  isCreating: false,
  deleting: undefined,
  renaming: undefined,
}));

/** Changes some of it. */
export const setLibraryState = useLibraryState.setState;
