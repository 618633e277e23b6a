import type { CaseGraph } from '#shared/analysis/graph.ts';
import { remembered } from '#shared/lib/memo.ts';
import type { Entity } from '#shared/model/index.ts';
import { foldedWords, wordMatcher } from '../../ui/fold.ts';

// Folded once an entity: a stroke over thousands of names would be felt.
const nameOf = remembered(({ name }: Entity) => foldedWords(name));
const namesOf = remembered(({ name, aliases }: Entity) => foldedWords([name, ...aliases].join(' ')));

/** The entity that a query names: of those drawn by name, else of all that the filters leave by any of their names. */
export function entityNamed(query: string, drawn: CaseGraph, all: CaseGraph): string | undefined {
  if (query.trim() === '') return undefined;
  const matches = wordMatcher(query);
  return (
    drawn.entities.find((entity) => matches(nameOf(entity))) ??
    all.entities.find((entity) => matches(namesOf(entity)))
  )?.id;
}
