import { create } from 'zustand';
import type { Entity } from '#shared/model/index.ts';
import type { Suggestion } from '#shared/reading/suggest/suggestion.ts';

/** What the rules have found in the text being read. Made from it, never stored; nothing of it is in the case. */
export type TextRead = {
  readonly sourceId: string;
  readonly text: string;
  readonly all: readonly Suggestion[];
  /** Entities of other case files that were matched with, by identifier. */
  readonly elsewhere: ReadonlyMap<string, Entity>;
};

type Suggesting = {
  readonly read: TextRead | undefined;
  /** Key of the suggestion the reader is at, `suggestionKey`. */
  readonly current: string | undefined;
  readonly isHidden: boolean;
};

/** The walk through the suggestions of the text being read. */
export const useSuggesting = create<Suggesting>(() => ({
  read: undefined,
  current: undefined,
  isHidden: false,
}));

/** Goes to a suggestion, or leaves them. */
export function goToSuggestion(current: string | undefined): void {
  if (useSuggesting.getState().current !== current) useSuggesting.setState({ current });
}

/** Shows the suggestions, or hides them and leaves the walk. */
export function toggleSuggestions(): void {
  useSuggesting.setState(({ isHidden }) => ({ isHidden: !isHidden, current: undefined }));
}
