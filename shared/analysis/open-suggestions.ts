import { passagesOfSource } from '../case/passages.ts';
import { rowById, type Snapshot } from '../case/snapshot.ts';
import { indexBy } from '../case/table-index.ts';
import { firstPlace } from '../lib/first-place.ts';
import type { Claim, ClaimableTable, Entity, Passage, Refusal, Relay } from '../model/index.ts';
import { makeAnchor, reanchor } from '../reading/anchoring.ts';
import { foldNamed } from '../reading/fold.ts';
import type { KnownEntity, Suggestion } from '../reading/suggest/suggestion.ts';
import { claimsOnPassage } from './claims.ts';

const refusalsBySource = indexBy((refusal: Refusal) => refusal.source);
const relaysBySource = indexBy((relay: Relay) => relay.source);

/** What names a suggestion among those of one text, the same from one reading to the next. */
export function suggestionKey(suggestion: Suggestion): string {
  const more = suggestion.kind === 'exposure' ? ` ${suggestion.category}` : '';
  return `${suggestion.kind} ${suggestion.start} ${suggestion.end}${more}`;
}

/**
 * The suggestions of a source still to be answered: without what its reader has refused, and without what the case has
 * already: a claim of the same kind of finding on words that meet it, a relay from the same origin. A refusal holds for
 * its words with what stands around them, wherever a correction of the text has moved them; that of a name, for every
 * place of the name.
 */
export function openSuggestions(
  snapshot: Snapshot,
  sourceId: string,
  text: string,
  suggestions: readonly Suggestion[],
): readonly Suggestion[] {
  const isRefused = refusedIn(refusalsBySource(snapshot.tables.refusals).get(sourceId) ?? [], text);
  const isTaken = takenIn(snapshot, sourceId, suggestions);
  return suggestions.filter((one) => !isRefused(one) && !isTaken(one));
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

const tableOf: Readonly<Record<'count' | 'date' | 'exposure', ClaimableTable>> = {
  count: 'figures',
  date: 'events',
  exposure: 'exposures',
};

/** Tells which suggestions the case answers already. */
function takenIn(
  snapshot: Snapshot,
  sourceId: string,
  suggestions: readonly Suggestion[],
): (suggestion: Suggestion) => boolean {
  const places = passagesOfSource(snapshot, sourceId)
    .filter(({ state }) => state === 'anchored')
    .map((passage) => ({ passage, claims: claimsOnPassage(snapshot, passage.id) }))
    .toSorted((left, right) => left.passage.start - right.passage.start);
  const meetingOf = meetingAmong(places);
  const named = new Set(
    places
      .flatMap(({ claims }) => claims)
      .flatMap(({ about }) =>
        about.table === 'entities' ? namesOf(rowById(snapshot, 'entities', about.id)) : [],
      ),
  );
  const origins = new Set(
    (relaysBySource(snapshot.tables.relays).get(sourceId) ?? []).flatMap(({ from }) =>
      from.table === 'entities' ? namesOf(rowById(snapshot, 'entities', from.id)) : [],
    ),
  );
  const knownAs = new Map(
    suggestions.flatMap((one) =>
      one.kind === 'name' && one.known !== undefined
        ? [[foldNamed(one.quote), foldNamed(one.known.name)] as const]
        : [],
    ),
  );
  return (one) => {
    const meeting = meetingOf(one);
    switch (one.kind) {
      case 'count':
      case 'date':
      case 'exposure':
        return meeting.some(({ claims }) =>
          claims.some(
            ({ about }) =>
              about.table === tableOf[one.kind] &&
              (one.kind !== 'exposure' ||
                rowById(snapshot, 'exposures', about.id)?.category === one.category),
          ),
        );
      case 'name':
        // Known by the order of its words or an identifier, it has no name that reads like these words.
        return (
          named.has(foldNamed(one.quote)) ||
          meeting.some(
            ({ passage, claims }) =>
              passage.start === one.start &&
              passage.end === one.end &&
              claims.some(({ about }) => about.table === 'entities'),
          )
        );
      case 'speaker':
        return meeting.some(({ claims }) => claims.some(({ speaker }) => speaker !== undefined));
      case 'relay':
        return origins.has(foldNamed(one.from)) || origins.has(knownAs.get(foldNamed(one.from)) ?? '');
      case 'silence':
        return meeting.some(({ claims }) => claims.some(({ stance }) => stance === 'declines'));
    }
  };
}

type Place = { readonly passage: Passage; readonly claims: readonly Claim[] };

/** Finds the places that meet a stretch, among places in order, without a look at those far before or behind it. */
function meetingAmong(
  places: readonly Place[],
): (stretch: Pick<Suggestion, 'start' | 'end'>) => readonly Place[] {
  const longest = places.reduce((most, { passage }) => Math.max(most, passage.end - passage.start), 0);
  return ({ start, end }) => {
    const found: Place[] = [];
    const first = firstPlace(places.length, (at) => (places[at] as Place).passage.start >= start - longest);
    for (let index = first; index < places.length; index += 1) {
      const place = places[index] as Place;
      if (place.passage.start >= end) break;
      if (place.passage.end > start) found.push(place);
    }
    return found;
  };
}

function namesOf(entity: Entity | undefined): readonly string[] {
  return entity === undefined ? [] : [entity.name, ...entity.aliases].map(foldNamed);
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
