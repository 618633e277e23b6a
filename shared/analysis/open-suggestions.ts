import type { Snapshot } from '../case/snapshot.ts';
import { indexBy } from '../case/table-index.ts';
import type { Entity, Refusal } from '../model/index.ts';
import { makeAnchor, reanchor } from '../reading/anchoring.ts';
import { foldNamed } from '../reading/fold.ts';
import { isOwnDate } from '../reading/suggest/dates/own-date.ts';
import type { KnownEntity, Suggestion } from '../reading/suggest/suggestion.ts';
import { takenIn } from './taken-suggestions.ts';

const refusalsBySource = indexBy((refusal: Refusal) => refusal.source);

/** What names a suggestion among those of one text, the same from one reading to the next. */
export function suggestionKey(suggestion: Suggestion): string {
  const more = suggestion.kind === 'exposure' ? ` ${suggestion.category}` : '';
  return `${suggestion.kind} ${suggestion.start} ${suggestion.end}${more}`;
}

/**
 * The suggestions of a source still to be answered: without what its reader has refused, and without what the case has
 * already: a claim that answers it on words that meet it, a relay from the same origin. A passage that holds several dates
 * answers those its claims speak of; the others stay. A refusal holds for its words with what stands around them, wherever
 * a correction of the text has moved them; that of a name, for every place of the name.
 */
export function openSuggestions(
  snapshot: Snapshot,
  sourceId: string,
  text: string,
  suggestions: readonly Suggestion[],
): readonly Suggestion[] {
  const isTaken = takenIn(snapshot, sourceId, suggestions);
  return withoutRefused(snapshot, sourceId, text, suggestions).filter(
    (one) => !isTaken(one) && !isOfTextItself(one, text),
  );
}

/** The suggestions of a source that its reader has not refused. */
export function withoutRefused(
  snapshot: Snapshot,
  sourceId: string,
  text: string,
  suggestions: readonly Suggestion[],
): readonly Suggestion[] {
  const isRefused = refusedIn(refusalsBySource(snapshot.tables.refusals).get(sourceId) ?? [], text);
  return suggestions.filter((one) => !isRefused(one));
}

/** "Publié le 12 mars 2025" dates the text, and is no event of the breach. */
function isOfTextItself(one: Suggestion, text: string): boolean {
  return one.kind === 'date' && isOwnDate(text, one);
}

/** How many suggestions of a source its reader has refused. */
export function refusedCount(snapshot: Snapshot, sourceId: string): number {
  return refusalsBySource(snapshot.tables.refusals).get(sourceId)?.length ?? 0;
}

/** A suggestion as `suggestion.refuse` takes it: its words, with what stands around them. */
export function refusalOf(
  text: string,
  suggestion: Suggestion,
): Pick<Refusal, 'kind' | 'quote' | 'prefix' | 'suffix' | 'start' | 'end'> {
  return { kind: suggestion.kind, ...makeAnchor(text, suggestion.start, suggestion.end) };
}

/** Tells which suggestions were refused, wherever their words stand in the text by now. */
function refusedIn(refusals: readonly Refusal[], text: string): (suggestion: Suggestion) => boolean {
  if (refusals.length === 0) return () => false;
  const refused = new Set(
    refusals.map((refusal) => {
      if (refusal.kind === 'name') return `name ${foldNamed(refusal.quote)}`;
      const now = reanchor(refusal, text);
      return now.state === 'lost' ? '' : `${refusal.kind} ${now.start} ${now.end}`;
    }),
  );
  return ({ kind, start, end, quote }) =>
    refused.has(kind === 'name' ? `name ${foldNamed(quote)}` : `${kind} ${start} ${end}`);
}

/** Entities as names in a text are matched with them; `caseId` when they are not of the open case. */
export function knownEntities(entities: readonly Entity[], caseId?: string): readonly KnownEntity[] {
  return entities.map(({ id, name, aliases, identifiers, kind }) => ({
    id,
    ...(caseId === undefined ? {} : { caseId }),
    name,
    aliases,
    identifiers: identifiers.map(({ value }) => value),
    kind,
  }));
}
