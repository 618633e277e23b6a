import type { UnitCode } from '../model/units.ts';
import { detectLanguage, type Language } from './detect-language.ts';
import { settle } from './digits.ts';
import { excludedSpans, outside } from './exclusions.ts';
import { foldText, originalSpan, type FoldedText } from './fold.ts';
import { combinedExactness, hedgeAfter, hedgesBefore, type Hedge, type HedgeExactness } from './hedges.ts';
import { numberTokens, type NumberToken } from './number-tokens.ts';
import { rangeOf, withSharedScales, type RangeToken } from './ranges.ts';
import { unitAfter, unitBefore, type UnitFound } from './units.ts';

/** Why a figure was read as it was: a code and the words it rests on, never a sentence. UTF-16 offsets. */
export type Reason = { readonly words: string; readonly start: number; readonly end: number } & (
  | {
      readonly kind:
        'number' | 'approximate-noun' | 'vague-word' | 'unknown-number' | 'range' | 'shared-scale';
    }
  | { readonly kind: 'hedge'; readonly exactness: HedgeExactness }
  | { readonly kind: 'unit'; readonly unit: UnitCode }
);

/** A figure as a text says it. For `about` both bounds are the number said; an absent bound is not known. */
export type FigureReading = {
  readonly lower?: number;
  readonly upper?: number;
  readonly exactness: 'exact' | 'about' | 'at-least' | 'at-most' | 'range' | 'unknown';
  readonly unit?: UnitCode;
  /** The unit as the text writes it: "noms", "Go". */
  readonly unitWord?: string;
  /** The word a bound was read into: "milliers" is at least 2 000, a plural being at least two. */
  readonly vagueWord?: string;
  /** The number with its hedge, in UTF-16 units of the text given. */
  readonly start: number;
  readonly end: number;
  /** `text.slice(start, end)`, always. */
  readonly quote: string;
  readonly reasons: readonly Reason[];
};

/**
 * What a selected phrase says as a number, to prefill the figure form. Selecting is already saying "this is a
 * figure": a bare "47" or "2021" counts, a price is money; a date, a percentage or a duration still is not. Of
 * several numbers the first with a unit wins. `undefined` when there is none.
 */
export function readFigure(text: string, language?: Language): FigureReading | undefined {
  const readings = compose(text, language, true);
  const counted = readings.filter((reading) => reading.unit !== undefined && reading.unit !== 'money');
  return counted[0] ?? readings[0];
}

/**
 * Every figure of a running text, in order, without overlap. Dates, years, prices, percentages, ages, durations,
 * versions, telephone numbers and references are left out, and so is a small or unmarked number with no known
 * unit.
 */
export function readFigures(text: string, language?: Language): readonly FigureReading[] {
  return compose(text, language, false);
}

type Draft = { readonly token: NumberToken; readonly range?: RangeToken; readonly next: number };

function compose(text: string, asked: Language | undefined, selected: boolean): readonly FigureReading[] {
  const language = asked ?? detectLanguage(text) ?? 'fr';
  const folded = foldText(text);
  const all = withSharedScales(
    folded,
    outside(numberTokens(folded, language), excludedSpans(folded, selected)),
  );
  // "un fichier de 491 840 noms": the article is a number only when there is no other.
  const plain = all.filter((token) => !token.selectionOnly);
  const tokens = selected && plain.length === 0 ? all : plain;
  const readings: FigureReading[] = [];
  let floor = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const second = tokens[index + 1];
    const range = second === undefined ? undefined : rangeOf(folded, token, second, floor);
    if (range !== undefined) index += 1;
    const next = tokens[index + 1]?.start ?? folded.text.length;
    const draft = { token, next, ...(range === undefined ? {} : { range }) };
    const reading = readingOf(folded, draft, floor, language, selected);
    if (reading !== undefined) readings.push(reading.figure);
    floor = reading?.end ?? range?.end ?? token.end;
  }
  return readings;
}

function readingOf(
  folded: FoldedText,
  draft: Draft,
  floor: number,
  language: Language,
  selected: boolean,
): { readonly figure: FigureReading; readonly end: number } | undefined {
  const { token, range } = draft;
  const numberStart = range?.start ?? token.start;
  const numberEnd = range?.end ?? token.end;
  const left = hedgesBefore(folded, numberStart, floor);
  const start = left.at(-1)?.start ?? numberStart;
  const glued = hedgeAfter(folded, numberEnd, draft.next);
  const unit =
    unitAfter(folded, glued?.end ?? numberEnd, draft.next, language) ?? unitBefore(folded, start, floor);
  if (unit?.kind === 'not-counted') return undefined;
  const unitEnd = unit === undefined || unit.start < numberEnd ? numberEnd : unit.end;
  const right = glued ?? trailingHedge(folded, unitEnd, draft.next);
  const hedges = right === undefined ? left : [...left, right];
  const bounds = boundsOf(token, range, hedges, unit?.factor ?? 1);
  if (bounds === undefined) return undefined;
  if (!selected && !isFigure(token, range, hedges, unit)) return undefined;
  const end = Math.max(numberEnd, right?.end ?? 0, unit?.unit === 'bytes' ? unitEnd : 0);
  const span = originalSpan(folded, start, end);
  const quoted = (from: number, to: number) => {
    const at = originalSpan(folded, from, to);
    return { ...at, words: folded.original.slice(at.start, at.end) };
  };
  const reasons: Reason[] = [
    { kind: kindOf(token, range), ...quoted(numberStart, numberEnd) },
    ...hedges.map((hedge) => ({
      kind: 'hedge' as const,
      exactness: hedge.exactness,
      ...quoted(hedge.start, hedge.end),
    })),
    ...(range?.sharedScale === true
      ? [{ kind: 'shared-scale' as const, ...quoted(numberStart, numberEnd) }]
      : []),
    ...(unit === undefined
      ? []
      : [{ kind: 'unit' as const, unit: unit.unit, ...quoted(unit.start, unit.end) }]),
  ];
  const figure: FigureReading = {
    ...bounds,
    ...(unit === undefined ? {} : { unit: unit.unit, unitWord: quoted(unit.start, unit.end).words }),
    ...(token.vagueWord === undefined || token.form !== 'vague'
      ? {}
      : { vagueWord: quoted(token.vagueWord.start, token.vagueWord.end).words }),
    ...span,
    quote: folded.original.slice(span.start, span.end),
    reasons,
  };
  return { figure, end };
}

/** "84 000 numéros de téléphone environ": the hedge may follow the noun and one complement. */
function trailingHedge(folded: FoldedText, from: number, next: number): Hedge | undefined {
  const direct = hedgeAfter(folded, from, next);
  if (direct !== undefined) return direct;
  const noun = /^ (?:de |d'|of )?[a-z·-]+(?: (?:de |d'|of )[a-z-]+)?(?= )/.exec(
    folded.text.slice(from, from + 48),
  );
  return noun === null ? undefined : hedgeAfter(folded, from + noun[0].length, next);
}

function boundsOf(
  token: NumberToken,
  range: RangeToken | undefined,
  hedges: readonly Hedge[],
  factor: number,
): Pick<FigureReading, 'lower' | 'upper' | 'exactness'> | undefined {
  const said = (value: number) => (factor > 1 ? Math.round(value * factor) : settle(value));
  const countable = (value: number) => Number.isSafeInteger(value);
  if (token.form === 'unknown') return { exactness: 'unknown' };
  if (range !== undefined) {
    const [lower, upper] = [said(range.lower), said(range.upper)];
    return countable(lower) && countable(upper) ? { lower, upper, exactness: 'range' } : undefined;
  }
  const value = said(token.value);
  if (!countable(value)) return undefined;
  const exactness = combinedExactness(hedges);
  if (token.form === 'vague') {
    // "jusqu'à plusieurs milliers" bounds nothing: neither the floor of the plural nor a ceiling is said.
    return exactness === 'at-most' ? { exactness: 'unknown' } : { lower: value, exactness: 'at-least' };
  }
  switch (exactness) {
    case 'at-least':
      return { lower: value, exactness };
    case 'at-most':
      return { upper: value, exactness };
    case 'about':
      return { lower: value, upper: value, exactness };
    case 'exact':
      return {
        lower: value,
        upper: value,
        exactness: token.form === 'approximate-noun' ? 'about' : 'exact',
      };
  }
}

/** In running text a number needs a sign that it counts something: a unit, its size, a hedge. */
function isFigure(
  token: NumberToken,
  range: RangeToken | undefined,
  hedges: readonly Hedge[],
  unit: Extract<UnitFound, { kind: 'unit' }> | undefined,
): boolean {
  if (unit?.unit === 'money') return false;
  if (unit !== undefined) return true;
  if (token.form === 'unknown') return false;
  const value = range?.upper ?? token.value;
  const year = token.form === 'digits' && !token.grouped && !token.spelled && value >= 1900 && value < 2100;
  if (year) return false;
  if (token.grouped || token.spelled) return value >= 100 || hedges.length > 0;
  return hedges.length > 0 && value >= 20;
}

function kindOf(
  token: NumberToken,
  range: RangeToken | undefined,
): 'number' | 'approximate-noun' | 'vague-word' | 'unknown-number' | 'range' {
  if (range !== undefined) return 'range';
  switch (token.form) {
    case 'approximate-noun':
      return 'approximate-noun';
    case 'vague':
      return 'vague-word';
    case 'unknown':
      return 'unknown-number';
    case 'digits':
    case 'words':
      return 'number';
  }
}
