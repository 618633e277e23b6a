import { firstPlace } from '../../lib/first-place.ts';
import type { CountSuggestion, DateSuggestion, NameSuggestion, Suggestion } from './suggestion.ts';

type Span = { readonly start: number; readonly end: number };

/**
 * Puts together what each kind of rule found: where two read the same words, the reading that explains more of them
 * stays. A year is no count and a count no year; the number in a name, the month in a date are part of it, and whoever is
 * speaking is no data that leaked ("assure la mutuelle"). Nothing is
 * taken from lines that only machines read. In order of place; linear but for sorting.
 */
export function assembled(text: string, found: readonly Suggestion[]): readonly Suggestion[] {
  const unread = machineLines(text);
  const readable = found.flatMap((one) => outside(one, unread, text));
  const of = <Kind extends Suggestion['kind']>(kind: Kind) =>
    byPlace(readable.filter((one): one is Extract<Suggestion, { kind: Kind }> => one.kind === kind));
  const [counts, dates, names] = [of('count'), of('date'), of('name')];
  const [firstCounts, firstDates] = settled(counts, dates);
  const [named, namedAtLength] = [namePlaces(names), namePlaces(names.filter(isLongName))];
  const keptCounts = firstCounts.filter((one) => !isInside(one, named));
  const keptDates = firstDates.filter((one) => !isInside(one, namedAtLength));
  const keptNames = names.flatMap((one) => withoutPlaces(one, keptDates, text));
  const voices = byPlace(
    of('speaker').map(({ speakerStart, speakerEnd }) => ({ start: speakerStart, end: speakerEnd })),
  );
  const others = readable.filter(
    (one) =>
      one.kind !== 'count' &&
      one.kind !== 'date' &&
      one.kind !== 'name' &&
      (one.kind !== 'exposure' || placeHolding(one, voices) === undefined),
  );
  return byPlace([...keptCounts, ...keptDates, ...keptNames, ...others]);
}

function byPlace<One extends Span>(all: readonly One[]): readonly One[] {
  return all.toSorted((left, right) => left.start - right.start || left.end - right.end);
}

/** Of a count and a date over the same words: who holds the other stays, a bare year gives way to "2 021 personnes". */
function settled(
  counts: readonly CountSuggestion[],
  dates: readonly DateSuggestion[],
): readonly [readonly CountSuggestion[], readonly DateSuggestion[]] {
  const lostCounts = new Set<CountSuggestion>();
  const lostDates = new Set<DateSuggestion>();
  for (const [count, date] of overlapping(counts, dates)) {
    const isDateWithin = count.start <= date.start && date.end <= count.end;
    const isSameNumber = date.start <= count.start + 1;
    if (!isDateWithin) lostCounts.add(count);
    else if (count.end === date.end && count.start === date.start) lostCounts.add(count);
    else if (isSameNumber) lostDates.add(date);
  }
  return [counts.filter((one) => !lostCounts.has(one)), dates.filter((one) => !lostDates.has(one))];
}

/** Pairs that share words; both lists are in order and without overlap inside. */
function overlapping<Left extends Span, Right extends Span>(
  lefts: readonly Left[],
  rights: readonly Right[],
): readonly (readonly [Left, Right])[] {
  const pairs: (readonly [Left, Right])[] = [];
  let from = 0;
  for (const left of lefts) {
    while (from < rights.length && (rights[from]?.end ?? 0) <= left.start) from += 1;
    for (let index = from; index < rights.length; index += 1) {
      const right = rights[index];
      if (right === undefined || right.start >= left.end) break;
      pairs.push([left, right]);
    }
  }
  return pairs;
}

/** All the places of names, in order. */
function namePlaces(names: readonly NameSuggestion[]): readonly Span[] {
  return byPlace(names.flatMap(({ start, end, also }) => [{ start, end }, ...also]));
}

function isLongName({ quote, entityKind }: NameSuggestion): boolean {
  return entityKind !== 'place' && quote.includes(' ');
}

/** Whether a longer span of an ordered list holds this one. */
function isInside(one: Span, places: readonly Span[]): boolean {
  const place = placeHolding(one, places);
  return place !== undefined && place.end - place.start > one.end - one.start;
}

/** The span of an ordered list that this one is in, or is. */
function placeHolding(one: Span, places: readonly Span[]): Span | undefined {
  const place = places[firstPlace(places.length, (at) => (places[at]?.end ?? 0) >= one.end)];
  return place !== undefined && place.start <= one.start && one.end <= place.end ? place : undefined;
}

/** A name without the places that a date holds ("Avril" in "avril 2024"); the next place becomes its first. */
function withoutPlaces(
  name: NameSuggestion,
  within: readonly Span[],
  text: string,
): readonly NameSuggestion[] {
  const places = [{ start: name.start, end: name.end }, ...name.also];
  const kept = places.filter((place) => !isInside(place, within));
  const [first, ...also] = kept;
  if (first === undefined) return [];
  if (kept.length === places.length) return [name];
  return [{ ...name, ...first, also, quote: text.slice(first.start, first.end) }];
}

/** What is found in lines that only machines read is left out; a name goes on from its next place. */
function outside(one: Suggestion, unread: readonly Span[], text: string): readonly Suggestion[] {
  if (unread.length === 0) return [one];
  if (one.kind === 'name') return withoutPlaces(one, unread, text);
  return isInside(one, unread) ? [] : [one];
}

/** Header lines of e-mails that carry no word of a person, with the lines that continue them. */
const machineHeaders =
  /^(?:received|message-id|return-path|delivered-to|mime-version|content-(?:type|transfer-encoding|disposition|id|language)|references|in-reply-to|list-[a-z-]+|dkim-signature|domainkey-signature|authentication-results|received-spf|arc-[a-z-]+|x-[a-z0-9-]+|user-agent|thread-(?:index|topic)|feedback-id|precedence|auto-submitted)[ \t]?:[^\n]*(?:\n[ \t]+[^\n]*)*/gim;
/** Blocks of code, and what is drawn from bytes: digests, keys, encoded parts. */
const codeBlocks =
  /^(```|~~~)[^\n]*\n[\s\S]*?^\1[^\n]*$|(?<![\p{L}\d])(?:[0-9a-f]{32,}|[A-Za-z0-9+/]{60,}={0,2})(?![\p{L}\d])/gmu;

/** What they all have: most texts have nothing of it, and are looked through no further. */
const fences = ['```', '~~~'] as const;
const longRun = /(?:^|[^A-Za-z0-9+/])[A-Za-z0-9+/]{32}/;

/** Only an e-mail has such headers; "References:" is also the title of a list. */
const mailSign = /^(?:received|message-id|mime-version|return-path|dkim-signature)[ \t]?:/im;

function machineLines(text: string): readonly Span[] {
  const patterns = [
    ...(mailSign.test(text) ? [machineHeaders] : []),
    ...(longRun.test(text) || fences.some((fence) => text.includes(fence)) ? [codeBlocks] : []),
  ];
  const found = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
  return merged(byPlace(found));
}

function merged(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const span of spans) {
    const before = kept.at(-1);
    if (before === undefined || span.start >= before.end) kept.push(span);
    else kept[kept.length - 1] = { start: before.start, end: Math.max(before.end, span.end) };
  }
  return kept;
}
