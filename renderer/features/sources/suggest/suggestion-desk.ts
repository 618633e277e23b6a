import type { Snapshot } from '#shared/case/snapshot.ts';
import type { Entity, Source } from '#shared/model/index.ts';
import type { Suggestion } from '#shared/reading/suggest/suggestion.ts';

/** What suggestions of one source are answered with: the case, the text, and all that was found in it. */
export type SuggestionDesk = {
  readonly snapshot: Snapshot;
  readonly source: Source;
  readonly text: string;
  readonly all: readonly Suggestion[];
  /** Entities of other case files, by their identifiers. */
  readonly elsewhere: ReadonlyMap<string, Entity>;
  /** Its drafts go to the form, where a person may change their letter. */
  readonly isForForm?: boolean;
};
