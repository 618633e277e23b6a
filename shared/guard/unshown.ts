import type { Findings } from '../model/source-shape.ts';
import type { UnshownPart, UnshownPlace } from '../model/unshown.ts';
import { countsOf, type Finding, type FindingKind } from './finding.ts';
import { inspectText, manyValues, valuesIn } from './inspect.ts';
import { isDeskPhone } from './organisation-words.ts';
import { recordedFindings } from './shape.ts';

/** What was found in what an original holds beside its readable text. Holds nothing in the clear. */
export type UnshownFound = {
  /** Values that differ from each other and from those of the readable text. */
  readonly found: Findings;
  /** Where they are, those with most of them first. */
  readonly places: readonly UnshownPlace[];
  readonly weight: 'some' | 'many';
};

/** What was looked through, and what came of it. */
export type UnshownInspection = {
  /** Undefined when there is nothing to ask about. */
  readonly found?: UnshownFound;
  /** Whether there was more than is looked through. */
  readonly isCut: boolean;
};

/** UTF-16 units of one document that are looked through; what persons wrote comes first. */
export const mostUnshown = 5_000_000;

/**
 * What programs leave in a file (an address to write to in a page, whoever sent, forwarded or saved it) is asked about
 * from so many different values on, or from so many of the kinds that nobody leaves anywhere by chance.
 */
const leastByPrograms = 5;
const leastKeyed = 2;

/** Places that hold strings, one a line, rather than sentences or tables: numbers in them are values only as a whole. */
const ofStrings: ReadonlySet<UnshownPlace> = new Set(['links', 'attributes', 'code', 'headers']);

/** Share of a line that the values in it make up, in a place of strings. */
const leastShare = 0.6;

/**
 * Finds the values of persons that an original holds and its readable text does not show. What persons wrote (comments,
 * deletions, hidden cells) is asked about as if it were shown, what programs wrote only when there is more of it than an
 * ordinary file has. `onPart` is called now and then, so that a long one is not taken to hang. Never throws; linear in the
 * length of what is looked through.
 */
export function inspectUnshown(
  parts: readonly UnshownPart[],
  shown: string,
  onPart: () => void = () => {},
): UnshownInspection {
  const isShown = shownLines(shown);
  const { taken, isCut } = upToLimit(parts.map((part) => withoutNeedless(part, isShown)));
  const values = new Map<string, PlacedValue>();
  for (const part of taken) {
    onPart();
    for (const value of valuesOf(part)) if (!values.has(value.key)) values.set(value.key, { ...value, part });
  }
  onPart();
  const kept = withoutShown(values, shown);
  if (!isAskedAbout(kept)) return { isCut };
  const counts = countsOf(kept);
  const weight = counts.person > 0 || kept.length >= manyValues ? 'many' : 'some';
  return {
    found: { found: recordedFindings({ findings: [], counts }), places: placesOf(kept), weight },
    isCut,
  };
}

type Value = Finding & { readonly key: string };
type PlacedValue = Value & { readonly part: UnshownPart };

function isAskedAbout(values: readonly PlacedValue[]): boolean {
  const left = values.filter(({ part }) => part.by === 'program');
  if (left.length < values.length || left.length >= leastByPrograms) return true;
  return left.filter(({ kind }) => kind === 'nir' || kind === 'iban').length >= leastKeyed;
}

function placesOf(values: readonly PlacedValue[]): readonly UnshownPlace[] {
  const counts = new Map<UnshownPlace, number>();
  for (const { part } of values) counts.set(part.place, (counts.get(part.place) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([place]) => place);
}

function upToLimit(parts: readonly UnshownPart[]): {
  readonly taken: readonly UnshownPart[];
  readonly isCut: boolean;
} {
  const ordered = [
    ...parts.filter(({ by }) => by === 'person'),
    ...parts.filter(({ by }) => by === 'program'),
  ];
  const taken: UnshownPart[] = [];
  let left = mostUnshown;
  for (const part of ordered) {
    if (left === 0) return { taken, isCut: true };
    taken.push(part.text.length > left ? { ...part, text: part.text.slice(0, left) } : part);
    if (part.text.length > left) return { taken, isCut: true };
    left -= part.text.length;
  }
  return { taken, isCut: false };
}

function valuesOf({ place, text }: UnshownPart): readonly Value[] {
  return keyed(text, ofStrings.has(place) ? valuesInStrings(text) : inspectText(text).findings);
}

/** A line without an address or eight digits holds no value of a known form. */
const mayHold = /[@＠©®¢]|%40|[[(]\s?(?:at|arobas|chez)|(?:\d\D{0,6}){8}/i;

/** What is left to look through: not the lines that are shown, and of what programs left only those that may hold a value. */
function withoutNeedless(part: UnshownPart, isShown: (line: string) => boolean): UnshownPart {
  if (ofStrings.has(part.place)) return part;
  const isNeeded =
    part.by === 'program' && part.place !== 'hidden' && part.place !== 'files'
      ? (line: string) => mayHold.test(line) && !isShown(line)
      : (line: string) => !isShown(line);
  return { ...part, text: part.text.split('\n').filter(isNeeded).join('\n') };
}

/** Tells the lines that stand in the readable text as they are, or in a cell of it: they need not be looked through twice. */
function shownLines(shown: string): (line: string) => boolean {
  let lines: ReadonlySet<string> | undefined;
  return (line) => {
    lines ??= new Set(shown.split(/[\n\f]/).flatMap((each) => [each, ...each.split('\t')].map(plainLine)));
    return lines.has(plainLine(line));
  };
}

function plainLine(line: string): string {
  return line.replaceAll(/\s+/g, ' ').trim();
}

function keyed(text: string, findings: readonly Finding[]): readonly Value[] {
  return findings.map((finding) => ({
    ...finding,
    key: `${finding.kind} ${keyOf(finding.kind, text.slice(finding.start, finding.end))}`,
  }));
}

/** Those values that the readable text does not hold; it is inspected only for what its words alone do not settle. */
function withoutShown(values: ReadonlyMap<string, PlacedValue>, shown: string): readonly PlacedValue[] {
  if (values.size === 0) return [];
  const words = new Set(shown.toLowerCase().split(/[^\p{L}\p{N}.@_%+'-]+/u));
  const left = [...values.values()].filter(({ kind, key }) => kind !== 'email' || !words.has(key.slice(6)));
  if (left.length === 0) return [];
  // A desk's telephone is shown too, though nothing is asked about it.
  const known = new Set(keyed(shown, valuesIn(shown)).map(({ key }) => key));
  if (left.some(({ kind }) => kind === 'person'))
    for (const { key } of keyed(shown, inspectText(shown).findings)) known.add(key);
  const others = left.filter(({ key }) => !known.has(key));
  const isPiece = piecesOf(shown);
  const leftovers = others.filter(({ part }) => inPieces.has(part.place));
  // More than a few are no accident of how words were cut.
  if (leftovers.length > mostPieces) return others;
  return others.filter((value) => !inPieces.has(value.part.place) || !isPiece(value));
}

/** Where words may stand in the pieces that they were drawn in. */
const inPieces: ReadonlySet<UnshownPlace> = new Set(['leftovers', 'hidden']);

/** Pieces of shown values are looked for only when there are few. */
const mostPieces = 200;

/** Tells what is a part of something shown: a program that draws words in pieces leaves them in pieces. */
function piecesOf(shown: string): (value: Value) => boolean {
  let words: string | undefined;
  let digits: string | undefined;
  return ({ kind, key }) => {
    const value = key.slice(kind.length + 1);
    if (kind === 'person') return false;
    if (kind === 'email') return (words ??= shown.toLowerCase()).includes(value);
    return (digits ??= shown.replaceAll(/\D/g, '')).includes(value.replaceAll(/\D/g, ''));
  };
}

/** The same value however it is written: digits alone, a telephone number without what precedes its last nine. */
function keyOf(kind: FindingKind, written: string): string {
  switch (kind) {
    case 'email':
      return written
        .toLowerCase()
        .replace(/%40|＠|\s?[[(]\s?(?:at|arobase|arobas|chez)\s?[\])]\s?/u, '@')
        .replaceAll(/\s?[[(]\s?(?:dot|point|\.)\s?[\])]\s?/g, '.');
    case 'phone':
      return written.replaceAll(/\D/g, '').slice(-9);
    case 'person':
      return written.toLowerCase().replaceAll(/\s+/g, ' ').trim();
    default:
      return written.toUpperCase().replaceAll(/[^\dA-Z]/g, '');
  }
}

/** The values in strings, one a line: addresses to write to anywhere, numbers where they make up most of their line. */
function valuesInStrings(text: string): readonly Finding[] {
  const found = valuesIn(text).filter(
    ({ kind, start, end }) => kind !== 'phone' || !isDeskPhone(text, start, end),
  );
  const kept: Finding[] = [];
  let next = 0;
  for (let from = 0; next < found.length;) {
    const feed = text.indexOf('\n', from);
    const to = feed === -1 ? text.length : feed;
    const first = next;
    while ((found[next]?.start ?? Infinity) <= to) next += 1;
    const here = found.slice(first, next);
    const covered = here.reduce((sum, { start, end }) => sum + end - start, 0);
    const isFilled = covered >= (to - from) * leastShare;
    for (const finding of here) if (finding.kind === 'email' || isFilled) kept.push(finding);
    from = to + 1;
  }
  return kept;
}
