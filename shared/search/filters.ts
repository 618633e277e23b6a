import { claimsAbout, claimsOnPassage } from '../analysis/claims.ts';
import { rowById, type Snapshot } from '../case/snapshot.ts';
import { earliest, latest } from '../dates/bounds.ts';
import { isEdtf } from '../dates/parse-date.ts';
import { assertNever } from '../lib/assert.ts';
import type { Claim, Edtf, Figure, Ref, Source } from '../model/index.ts';
import type { SearchDocument } from './documents.ts';
import type { Filter } from './query.ts';
import { namesOf, voicesOf } from './voices.ts';
import { foldedWordsOf } from './words.ts';

/** What of a journal entry its document does not say. */
export type EntryFacts = { readonly actor: string; readonly at: string };

/**
 * Whether a document passes every filter. Read from the case at the time of asking: a finding is dated and voiced by
 * the claims about it, which change without it.
 */
export function passesFilters(
  document: SearchDocument,
  filters: readonly Filter[],
  snapshot: Snapshot,
  entry?: EntryFacts,
): boolean {
  const passes = (filter: Filter): boolean => holds(document, filter, snapshot, entry);
  // Of several kinds, units or speakers one is enough: nothing is of two kinds.
  const names = new Set(filters.filter(({ isNegated }) => !isNegated).map(({ name }) => name));
  for (const name of names) {
    const same = filters.filter((filter) => filter.name === name && !filter.isNegated);
    const isMet = name === 'before' || name === 'after' ? same.every(passes) : same.some(passes);
    if (!isMet) return false;
  }
  return !filters.some((filter) => filter.isNegated && passes(filter));
}

function holds(
  document: SearchDocument,
  filter: Filter,
  snapshot: Snapshot,
  entry: EntryFacts | undefined,
): boolean {
  switch (filter.name) {
    case 'kind':
      return filter.kinds.includes(document.kind);
    case 'unit':
      return figuresOf(document, snapshot).some((figure) => isOfUnit(figure, filter));
    case 'speaker': {
      const names = document.kind === 'entry' ? [entry?.actor ?? ''] : speakersOf(document, snapshot);
      return names.some((name) => isNamed(name, filter.words));
    }
    case 'before':
    case 'after': {
      const stretches =
        document.kind === 'entry' ? daysOf(entry) : datesOf(document, snapshot).map(stretchOf);
      return stretches.some(({ first, last }) =>
        filter.name === 'before'
          ? (first ?? Number.NEGATIVE_INFINITY) < filter.day
          : (last ?? Number.POSITIVE_INFINITY) > filter.day,
      );
    }
    default:
      return assertNever(filter);
  }
}

type Days = { readonly first: number | undefined; readonly last: number | undefined };

function stretchOf(date: Edtf): Days {
  return { first: earliest(date), last: latest(date) };
}

/** The day of an entry, in universal time, as its moment is written. */
function daysOf(entry: EntryFacts | undefined): readonly Days[] {
  const date = entry?.at.slice(0, 10);
  return isEdtf(date) ? [stretchOf(date)] : [];
}

/** Whether every word begins a word of the name, in any order. */
function isNamed(name: string, words: readonly string[]): boolean {
  const own = foldedWordsOf(name);
  return words.every((word) => own.some((one) => one.startsWith(word)));
}

function isOfUnit(figure: Figure, { unit, words }: Extract<Filter, { name: 'unit' }>): boolean {
  if (unit !== undefined && figure.unit === unit) return true;
  return figure.unitWord !== undefined && isNamed(figure.unitWord, words);
}

/** The claims that speak about what is found, or that it is. */
function claimsOf({ kind, row }: SearchDocument, snapshot: Snapshot): readonly Claim[] {
  switch (kind) {
    case 'claim': {
      const claim = rowById(snapshot, 'claims', row.id);
      return claim === undefined ? [] : [claim];
    }
    case 'passage':
      return claimsOnPassage(snapshot, row.id);
    case 'source':
    case 'text':
    case 'question':
    case 'entry':
      return [];
    default:
      return claimsAbout(snapshot, row as Ref);
  }
}

function figuresOf(document: SearchDocument, snapshot: Snapshot): readonly Figure[] {
  const ids =
    document.kind === 'figure'
      ? [document.row.id]
      : claimsOf(document, snapshot).flatMap(({ about }) => (about.table === 'figures' ? [about.id] : []));
  return ids.flatMap((id) => rowById(snapshot, 'figures', id) ?? []);
}

function speakersOf(document: SearchDocument, snapshot: Snapshot): readonly string[] {
  const { kind, row } = document;
  const own = sourceOf(document, snapshot);
  if (kind === 'source' || kind === 'text') return voicesOf(own);
  const names = claimsOf(document, snapshot).flatMap((claim) =>
    claim.speaker === undefined
      ? voicesOf(rowById(snapshot, 'sources', claim.source))
      : namesOf(snapshot, claim.speaker),
  );
  if (kind === 'passage' && names.length === 0) return voicesOf(own);
  const asked = kind === 'request' ? rowById(snapshot, 'requests', row.id)?.asked : undefined;
  return asked === undefined ? names : [...names, ...namesOf(snapshot, asked)];
}

function sourceOf({ kind, row }: SearchDocument, snapshot: Snapshot): Source | undefined {
  const id = kind === 'passage' ? rowById(snapshot, 'passages', row.id)?.source : row.id;
  return id === undefined ? undefined : rowById(snapshot, 'sources', id);
}

/** The dates of what is found: its own, or those of the claims and sources that say it. */
function datesOf(document: SearchDocument, snapshot: Snapshot): readonly Edtf[] {
  const { kind, row } = document;
  const published = (id: string): Edtf | undefined => rowById(snapshot, 'sources', id)?.published;
  const dates: (Edtf | undefined)[] = [];
  switch (kind) {
    case 'source':
    case 'text':
    case 'passage':
      dates.push(sourceOf(document, snapshot)?.published);
      break;
    case 'request': {
      const request = rowById(snapshot, 'requests', row.id);
      dates.push(request?.askedOn, request?.answeredOn);
      break;
    }
    case 'event': {
      const claims = claimsOf(document, snapshot);
      dates.push(rowById(snapshot, 'events', row.id)?.date, ...claims.map(({ date }) => date));
      break;
    }
    default:
      for (const claim of claimsOf(document, snapshot))
        dates.push(claim.date ?? claim.saidOn ?? published(claim.source));
  }
  return dates.filter((date) => date !== undefined);
}
