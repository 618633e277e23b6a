import type { Findings } from '../model/source-shape.ts';
import type { UnshownPart, UnshownPlace } from '../model/unshown.ts';
import { countsOf, type Finding, type FindingKind } from './finding.ts';
import { inspectText, manyValues, valuesIn } from './inspect.ts';
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
export const mostUnshown = 8_000_000;

/**
 * What programs leave in a file (an address to write to in a page, whoever sent, forwarded or saved it) is asked about
 * from so many different values on, or from so many of the kinds that nobody leaves anywhere by chance.
 */
const leastByPrograms = 5;
const leastKeyed = 2;

/** Places that hold strings, one a line, rather than sentences or tables: numbers in them are values only as a whole. */
const ofStrings: ReadonlySet<UnshownPlace> = new Set(['links', 'attributes', 'code', 'headers', 'metadata']);

/** Share of its line that a number takes up, in a place of strings. */
const leastShare = 0.6;

/**
 * Finds the values of persons that an original holds and its readable text does not show. What persons wrote (comments,
 * deletions, hidden cells) is asked about as if it were shown, what programs wrote only when there is more of it than an
 * ordinary file has. Never throws; linear in the length of what is looked through.
 */
export function inspectUnshown(parts: readonly UnshownPart[], shown: string): UnshownInspection {
  const { taken, isCut } = upToLimit(parts);
  const found = taken
    .map((part) => ({ part, values: valuesOf(part) }))
    .filter(({ values }) => values.length > 0);
  if (found.length === 0) return { isCut };
  const known = shownKeys(shown);
  const values = new Map<string, Value & { readonly part: UnshownPart }>();
  for (const { part, values: all } of found)
    for (const value of all)
      if (!known.has(value.key) && !values.has(value.key)) values.set(value.key, { ...value, part });
  const kept = [...values.values()];
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
  const found = ofStrings.has(place)
    ? valuesIn(text).filter((finding) => finding.kind === 'email' || fillsLine(text, finding))
    : inspectText(text).findings;
  return keyed(text, found);
}

function keyed(text: string, findings: readonly Finding[]): readonly Value[] {
  return findings.map((finding) => ({
    ...finding,
    key: `${finding.kind} ${keyOf(finding.kind, text.slice(finding.start, finding.end))}`,
  }));
}

/** Every value of the readable text, desks' telephones too: what a link repeats is shown. */
function shownKeys(shown: string): ReadonlySet<string> {
  return new Set(
    [...keyed(shown, valuesIn(shown)), ...keyed(shown, inspectText(shown).findings)].map(({ key }) => key),
  );
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

function fillsLine(text: string, { start, end }: Finding): boolean {
  const from = text.lastIndexOf('\n', start) + 1;
  const feed = text.indexOf('\n', end);
  return end - start >= ((feed === -1 ? text.length : feed) - from) * leastShare;
}
