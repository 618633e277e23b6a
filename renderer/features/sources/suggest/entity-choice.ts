import { rowsOf } from '#shared/case/snapshot.ts';
import type { EntityChoice, NewEntity } from '#shared/commands/claim/record.ts';
import type { Entity, Id } from '#shared/model/index.ts';
import { guessEntityKind } from '#shared/reading/entity-words.ts';
import { foldNamed } from '#shared/reading/fold.ts';
import type { NameSuggestion } from '#shared/reading/suggest/suggestion.ts';
import type { SuggestionDesk } from './suggestion-desk.ts';

/** What is known of a name besides itself: the suggestion it is, or the kind it has if none says so. */
type Hints = {
  readonly found?: NameSuggestion;
  readonly kind?: Entity['kind'];
};

/**
 * Whom a name of the text names: an entity of the case, one brought over from another case file, or a new one of the
 * kind the text says. The same for whoever asks: a name, a speaker, an origin, somebody who is silent.
 */
export function entityOf(desk: SuggestionDesk, name: string, hints: Hints = {}): EntityChoice {
  const wanted = foldNamed(name);
  const found =
    hints.found ??
    desk.all.find((one): one is NameSuggestion => one.kind === 'name' && foldNamed(one.quote) === wanted);
  const known = found?.known;
  const here = known?.caseId === undefined ? (known?.id as Id<'entities'> | undefined) : undefined;
  if (here !== undefined && desk.snapshot.tables.entities.has(here)) return { existing: here };
  // Somebody known elsewhere may have come to this case since the text was read, under the name they have there.
  const names = new Set([wanted, ...(known === undefined ? [] : [foldNamed(known.name)])]);
  const there = rowsOf(desk.snapshot, 'entities').find((entity) =>
    [entity.name, ...entity.aliases].some((one) => names.has(foldNamed(one))),
  );
  if (there !== undefined) return { existing: there.id };
  const elsewhere = known?.caseId === undefined ? undefined : desk.elsewhere.get(known.id);
  if (elsewhere !== undefined) return { create: broughtOver(elsewhere) };
  const full = found?.fullName ?? name;
  return {
    create: {
      name: full,
      kind: found?.entityKind ?? hints.kind ?? guessEntityKind(full),
      aliases: [],
      identifiers: [],
    },
  };
}

/** Entities of other cases bring what is lasting about them: names and identifiers, not their part in that case. */
function broughtOver({ name, kind, aliases, identifiers, description }: Entity): NewEntity {
  return { name, kind, aliases, identifiers, ...(description === undefined ? {} : { description }) };
}
