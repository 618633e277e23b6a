import { rowById, type Snapshot } from '#shared/case/snapshot.ts';
import type { EntityChoice } from '#shared/commands/claim/record.ts';
import type { Stance } from '#shared/model/claim.ts';
import type { Suggestion } from '#shared/reading/suggest/suggestion.ts';
import type { ClaimDraft } from '../../../claim-form/claim-draft.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { howMany } from '../../../i18n/french-of.ts';
import { translator } from '../../../i18n/translate.ts';

/** Who would be recorded as saying what a suggestion proposes, and what they do with it. */
export type Voice = { readonly name: string; readonly stance: Stance };

/** The voice of a draft; none where the source speaks for itself, and where the suggestion is itself who says what. */
export function voiceOf(
  snapshot: Snapshot,
  one: Suggestion,
  draft: ClaimDraft | undefined,
): Voice | undefined {
  return draft?.speaker === undefined || one.kind === 'speaker'
    ? undefined
    : { name: chosenName(snapshot, draft.speaker), stance: draft.stance };
}

/** A voice in words: "Dit par Paul Vautrin", "Contesté par Paul Vautrin". */
export function voiceInWords({ name, stance }: Voice, locale: Locale): string {
  return translator(locale)(`suggest.card.speaker.${stance}`, { name, count: howMany(name) });
}

/** The name of an entity that is in the case, or that accepting would add. */
export function chosenName(snapshot: Snapshot, choice: EntityChoice): string {
  return 'existing' in choice
    ? (rowById(snapshot, 'entities', choice.existing)?.name ?? '')
    : choice.create.name;
}
