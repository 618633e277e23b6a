import { rowsOf } from '#shared/case/snapshot.ts';
import type { EntityChoice, NewEntity } from '#shared/commands/claim/record.ts';
import { remembered } from '#shared/lib/memo.ts';
import type { Entity, Id } from '#shared/model/index.ts';
import { guessEntityKind } from '#shared/reading/entity-words.ts';
import { foldNamed } from '#shared/reading/fold.ts';
import type { NameSuggestion, Suggestion } from '#shared/reading/suggest/suggestion.ts';
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
  const found = hints.found ?? namesIn(desk.all).get(wanted);
  const known = found?.known;
  const here = known?.caseId === undefined ? (known?.id as Id<'entities'> | undefined) : undefined;
  if (here !== undefined && desk.snapshot.tables.entities.has(here)) return { existing: here };
  // Somebody known elsewhere may have come to this case since the text was read, under the name they have there.
  const byName = entitiesByName(rowsOf(desk.snapshot, 'entities'));
  const there = firstOf(
    byName.get(wanted),
    known === undefined ? undefined : byName.get(foldNamed(known.name)),
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

/** The names of a text by how they read, the first of each: asked for every suggestion of a text at once. */
const namesIn = remembered((all: readonly Suggestion[]): ReadonlyMap<string, NameSuggestion> => {
  const names = new Map<string, NameSuggestion>();
  for (const one of all) {
    if (one.kind !== 'name') continue;
    const read = foldNamed(one.quote);
    if (!names.has(read)) names.set(read, one);
  }
  return names;
});

/** An entity and its place among those of the case: of two that are named alike, the first is meant. */
type Placed = { readonly id: Id<'entities'>; readonly at: number };

const entitiesByName = remembered((entities: readonly Entity[]): ReadonlyMap<string, Placed> => {
  const placed = new Map<string, Placed>();
  for (const [at, { id, name, aliases }] of entities.entries())
    for (const read of [name, ...aliases].map(foldNamed)) if (!placed.has(read)) placed.set(read, { id, at });
  return placed;
});

function firstOf(left: Placed | undefined, right: Placed | undefined): Placed | undefined {
  if (left === undefined || right === undefined) return left ?? right;
  return left.at <= right.at ? left : right;
}

/** Entities of other cases bring what is lasting about them: names and identifiers, not their part in that case. */
function broughtOver({ name, kind, aliases, identifiers, description }: Entity): NewEntity {
  return { name, kind, aliases, identifiers, ...(description === undefined ? {} : { description }) };
}
