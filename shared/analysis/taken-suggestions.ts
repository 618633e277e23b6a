import { passagesOfSource } from '../case/passages.ts';
import { rowById, type Snapshot } from '../case/snapshot.ts';
import { indexBy } from '../case/table-index.ts';
import { daysBetweenStarts } from '../dates/compare.ts';
import { isEdtf } from '../dates/parse-date.ts';
import { firstPlace } from '../lib/first-place.ts';
import type { Claim, ClaimableTable, Entity, Passage, Relay } from '../model/index.ts';
import { foldNamed } from '../reading/fold.ts';
import type { Suggestion } from '../reading/suggest/suggestion.ts';
import { claimsOnPassage } from './claims.ts';

const relaysBySource = indexBy((relay: Relay) => relay.source);

/** Tells which suggestions of a source the case answers already. */
export function takenIn(
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
  const isAmong = namingIn(suggestions);
  const answered = answeredAmong(suggestions, meetingOf, answersIn(snapshot, isAmong));
  return (one) => {
    switch (one.kind) {
      case 'count':
      case 'date':
      case 'speaker':
      case 'silence':
        return answered.has(one);
      case 'exposure':
        return meetingOf(one).some(({ claims }) =>
          claims.some(
            ({ about }) =>
              about.table === 'exposures' &&
              rowById(snapshot, 'exposures', about.id)?.category === one.category,
          ),
        );
      case 'name':
        // Known by the order of its words or an identifier, it has no name that reads like these words.
        return (
          named.has(foldNamed(one.quote)) ||
          meetingOf(one).some(
            ({ passage, claims }) =>
              isOn(one, passage) && claims.some(({ about }) => about.table === 'entities'),
          )
        );
      case 'relay':
        return isAmong(one.from, origins);
    }
  };
}

/** How a claim on words that meet a suggestion answers it: outright at 0, the less the more; `undefined` not at all. */
type Answers = (one: Suggestion, claim: Claim, passage: Passage) => number | undefined;

/** An answer that is none outright: what was proposed was put right before it was recorded. */
const putRight = 1;

function answersIn(
  snapshot: Snapshot,
  isAmong: (name: string, names: ReadonlySet<string>) => boolean,
): Answers {
  const isNamed = (name: string | undefined, id: string | undefined): boolean =>
    name !== undefined &&
    id !== undefined &&
    isAmong(name, new Set(namesOf(rowById(snapshot, 'entities', id))));
  return (one, claim, passage) => {
    const { about } = claim;
    switch (one.kind) {
      case 'date': {
        if (about.table !== tableOf.date) return undefined;
        if (isOn(one, passage)) return 0;
        const date = claim.date ?? rowById(snapshot, 'events', about.id)?.date;
        if (date === one.edtf) return 0;
        // "Mardi soir" was given its date by the reader.
        if (one.edtf === undefined) return putRight;
        const gap = date === undefined || !isEdtf(one.edtf) ? undefined : daysBetweenStarts(date, one.edtf);
        return putRight + (gap === undefined ? Infinity : Math.max(Math.abs(gap.min), Math.abs(gap.max)));
      }
      case 'count': {
        if (about.table !== tableOf.count) return undefined;
        if (isOn(one, passage)) return 0;
        const figure = rowById(snapshot, 'figures', about.id);
        return figure?.lower === one.lower && figure?.upper === one.upper ? 0 : putRight;
      }
      case 'speaker':
        if (claim.speaker === undefined) return undefined;
        return isNamed(one.speaker, claim.speaker) ? 0 : putRight;
      case 'silence': {
        if (claim.stance !== 'declines') return undefined;
        const asked = about.table === 'requests' ? rowById(snapshot, 'requests', about.id)?.asked : undefined;
        return isNamed(one.who, asked ?? claim.speaker) ? 0 : putRight;
      }
      case 'name':
      case 'exposure':
      case 'relay':
        return undefined;
    }
  };
}

const tableOf = { count: 'figures', date: 'events' } as const satisfies Readonly<
  Record<string, ClaimableTable>
>;

/**
 * The suggestions that claims answer. A claim on a whole sentence answers those it says outright; one that says none of
 * them (a date was put right in the form) answers the nearest alone that nothing else does, so that the others stay.
 */
function answeredAmong(
  suggestions: readonly Suggestion[],
  meetingOf: (stretch: Pick<Suggestion, 'start' | 'end'>) => readonly Place[],
  answers: Answers,
): ReadonlySet<Suggestion> {
  const answered = new Set<Suggestion>();
  /** For each kind of suggestion the claims that say none of it outright, with what they may have put right. */
  const loose = new Map<string, { readonly one: Suggestion; readonly distance: number }[]>();
  const outright = new Set<string>();
  for (const one of suggestions)
    for (const { passage, claims } of meetingOf(one))
      for (const claim of claims) {
        const distance = answers(one, claim, passage);
        if (distance === undefined) continue;
        const key = `${one.kind} ${claim.id}`;
        if (distance === 0) {
          answered.add(one);
          outright.add(key);
        } else loose.set(key, [...(loose.get(key) ?? []), { one, distance }]);
      }
  for (const [key, met] of loose) {
    if (outright.has(key)) continue;
    const [nearest] = met
      .filter(({ one }) => !answered.has(one))
      .toSorted((left, right) =>
        left.distance < right.distance ? -1 : left.distance > right.distance ? 1 : 0,
      );
    if (nearest !== undefined) answered.add(nearest.one);
  }
  return answered;
}

function isOn(one: Pick<Suggestion, 'start' | 'end'>, passage: Passage): boolean {
  return passage.start === one.start && passage.end === one.end;
}

/** Tells whether a name of the text is one of these names, as it reads, in full, or as it is known. */
function namingIn(suggestions: readonly Suggestion[]): (name: string, names: ReadonlySet<string>) => boolean {
  const otherwise = new Map<string, Set<string>>();
  for (const one of suggestions) {
    if (one.kind !== 'name') continue;
    const read = foldNamed(one.quote);
    const others = otherwise.get(read) ?? new Set();
    for (const name of [one.fullName, one.known?.name]) if (name !== undefined) others.add(foldNamed(name));
    otherwise.set(read, others);
  }
  return (name, names) => {
    const read = foldNamed(name);
    return names.has(read) || [...(otherwise.get(read) ?? [])].some((other) => names.has(other));
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
