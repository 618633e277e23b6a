import type { EntityKind } from '../../../model/entity.ts';
import type { KnownEntity, KnownMatch } from '../suggestion.ts';
import type { Mention, Page } from './page.ts';

/** What is known already, ready to be compared with names. */
export type KnownNames = {
  readonly match: (
    quote: string,
    fullName: string | undefined,
  ) => { readonly found: KnownMatch; readonly kind: EntityKind } | undefined;
};

export function knownNames(_known: readonly KnownEntity[]): KnownNames {
  return { match: () => undefined };
}

export function knownMentions(_page: Page, _names: KnownNames): readonly Mention[] {
  return [];
}
