import { problem, type Problem } from '../lib/errors.ts';
import { err, type Result } from '../lib/result.ts';
import { civilOf, isoOfDay } from './day.ts';
import type { DateLocale } from './language.ts';
import { parseDate, type Edtf } from './parse-date.ts';
import { firstDay, lastDay } from './point-bounds.ts';
import { readTree } from './syntax.ts';
import { splitThird, thirdOfMonth, thirdOfYear } from './typed-part.ts';
import { completed, edtfOf, readTypedPoint, type TypedPoint } from './typed-point.ts';
import { plainWords } from './typed-words.ts';

/**
 * Reads a date as a person types it, in French or in English whatever the language of the window: `14/02/2021`,
 * `14 février 2021`, `vers le 9 février 2021`, `entre le 14 et le 23 février 2021`, `since 23 February 2021`,
 * `2015 à octobre 2020`, a time of day, and EDTF itself. `locale` only decides how figures are read: in English
 * `03/02/2021` is one of two days, and is kept as such. A weekday that is not that day's is refused. Refusals
 * are `parseDate`'s. "Early", "mid" and "late" are thirds, and approximate: of a year the standard's own code for four
 * months (`début 2021` is `2021-37~`), of a month one of ten days (`fin février 2021` is `[2021-02-21~..2021-02-28~]`),
 * which no longer phrase can hold: "since early February" is refused. A winter is that which begins in the December of
 * the year said, or of the first of two (`hiver 2020-2021`). Nothing is completed from today's date: a day without a year is refused.
 */
export function readTypedDate(text: string, locale: DateLocale, where?: string): Result<Edtf, Problem> {
  const direct = parseDate(text, where);
  if (direct.ok || direct.error.code === 'date.order') return direct;
  const edtf = readPhrase(plainWords(text.slice(0, 400)), locale);
  if (edtf === undefined) return direct;
  const read = parseDate(edtf);
  if (read.ok) return read;
  return err(problem(read.error.code, where, { text: text.trim().slice(0, 100) }));
}

type Phrase = readonly [
  pattern: RegExp,
  read: (parts: readonly string[], locale: DateLocale) => string | undefined,
];

const article = "(?:le |la |les |l')?";

/** Every turn of phrase, the longer before the shorter that it contains. */
const phrases: readonly Phrase[] = [
  [
    /^(?:entre|between) (.+) (?:et|and) (.+)$/,
    ([a = '', b = ''], locale) => pair(a, b, locale, '[', '..', ']'),
  ],
  [
    /^(?:a partir (?:de |du |des )|from )(.+?), (?:fin inconnue|end unknown)$/,
    ([a = ''], locale) => marked(a, locale, (point) => `${point}/`),
  ],
  [
    /^(?:jusqu'(?:au |aux |en |a )|until )(.+?), (?:debut inconnu|start unknown)$/,
    ([a = ''], locale) => marked(a, locale, (point) => `/${point}`),
  ],
  [
    new RegExp(`^${article}(.+?) (?:ou avant|ou plus tot|or (?:before|earlier))$`),
    ([a = ''], locale) => marked(a, locale, (point) => `[..${point}]`),
  ],
  [
    new RegExp(`^${article}(.+?) (?:ou apres|ou plus tard|or (?:after|later))$`),
    ([a = ''], locale) => marked(a, locale, (point) => `[${point}..]`),
  ],
  [
    /^(?:au plus tard (?:le |en )?|by |no later than )(.+)$/,
    ([a = ''], locale) => marked(a, locale, (point) => `[..${point}]`),
  ],
  [
    /^(?:au plus tot (?:le |en )?|no earlier than )(.+)$/,
    ([a = ''], locale) => marked(a, locale, (point) => `[${point}..]`),
  ],
  [/^(?:avant (?:le |la |les |l')?|before )(.+)$/, ([a = ''], locale) => marked(a, locale, strictlyBefore)],
  [/^(?:apres (?:le |la |les |l')?|after )(.+)$/, ([a = ''], locale) => marked(a, locale, strictlyAfter)],
  [
    /^(?:du |de |des |de l'|from )?(.+?)(?: au | aux | a | to | until | jusqu'(?:au |en |a )| - |(?<=\d{4})-(?=[a-z]))(.+)$/,
    ([a = '', b = ''], locale) => pair(a, b, locale, '', '/', ''),
  ],
  [
    /^(?:depuis |a (?:partir|compter) (?:de |du |des )|since |from )(.+)$/,
    ([a = ''], locale) => marked(a, locale, (point) => `${point}/..`),
  ],
  [
    /^(?:jusqu'(?:au |aux |en |a )|until |till |up to )(.+)$/,
    ([a = ''], locale) => marked(a, locale, (point) => `../${point}`),
  ],
  [/^(.+) (?:ou|or) (.+)$/, ([a = '', b = ''], locale) => listed(a, b, locale, '[', ']')],
  [/^(.+) (?:et|and) (.+)$/, ([a = '', b = ''], locale) => listed(a, b, locale, '{', '}')],
];

function readPhrase(words: string, locale: DateLocale): string | undefined {
  const third = readThirdOfMonth(words, locale);
  if (third !== undefined) return third;
  const alone = readMarked(words, locale);
  const texts = alone.map(({ point, mark }) => withMark(edtfOf(point), mark));
  const [only] = texts;
  if (texts.length === 1 && only !== undefined) return only;
  if (texts.length > 1) return texts.includes(undefined) ? undefined : `[${texts.join(',')}]`;
  for (const [pattern, read] of phrases) {
    const match = pattern.exec(words);
    const edtf = match && read(match.slice(1), locale);
    if (edtf) return edtf;
  }
  return undefined;
}

function readThirdOfMonth(words: string, locale: DateLocale): string | undefined {
  const { bare, isDoubtful } = withoutMarks(words);
  const split = splitThird(bare);
  const [point, ...others] = split === undefined ? [] : readTypedPoint(split.rest, locale);
  if (split === undefined || point === undefined || others.length > 0) return undefined;
  const [first, last] = (thirdOfMonth(point, split.third) ?? []).map(edtfOf);
  const mark = isDoubtful ? '%' : '~';
  return first && last && `[${first}${mark}..${last}${mark}]`;
}

type Marked = { readonly point: TypedPoint; readonly mark: '' | '~' | '?' | '%' };

const nearBefore =
  /^(?:vers|environ|autour (?:de|du)|aux alentours (?:de|du)|circa|ca\.?|c\.|about|around|approximately|roughly) /;
const nearAfter = / (?:environ|approximativement|or so|approximately)$/;
const doubtAfter = / ?(?:\((?:incertain|incertaine|uncertain)\)|\?)$/;

/** One date with its marks, in every way it can be read. */
function readMarked(words: string, locale: DateLocale): readonly Marked[] {
  const { bare, isDoubtful, isNear } = withoutMarks(words);
  const split = splitThird(bare);
  if (split !== undefined) {
    return readTypedPoint(split.rest, locale).flatMap((year) => {
      const point = thirdOfYear(year, split.third);
      return point === undefined ? [] : [{ point, mark: isDoubtful ? '%' : '~' } as const];
    });
  }
  const mark = isDoubtful && isNear ? '%' : isDoubtful ? '?' : isNear ? '~' : '';
  return readTypedPoint(bare, locale).map((point) => ({ point, mark }));
}

function withoutMarks(words: string): {
  readonly bare: string;
  readonly isDoubtful: boolean;
  readonly isNear: boolean;
} {
  const certain = words.replace(doubtAfter, '');
  const bare = certain.replace(nearAfter, '').replace(nearBefore, '');
  return { bare, isDoubtful: certain !== words, isNear: bare !== certain };
}

function withMark(edtf: string | undefined, mark: Marked['mark']): string | undefined {
  return edtf === undefined ? undefined : edtf + mark;
}

/** One date in a phrase; ambiguous figures are refused there, where a set could not stand. */
function marked(
  words: string,
  locale: DateLocale,
  frame: (edtf: string) => string | undefined,
): string | undefined {
  const [only, ...others] = readMarked(words, locale);
  const edtf = only && others.length === 0 ? withMark(edtfOf(only.point), only.mark) : undefined;
  return edtf === undefined ? undefined : frame(edtf);
}

function pair(
  start: string,
  end: string,
  locale: DateLocale,
  open: string,
  between: string,
  close: string,
): string | undefined {
  const [from, ...otherStarts] = readMarked(start, locale);
  const clockOnly = timeOf(end);
  if (from?.point.clock !== undefined && clockOnly !== undefined) {
    const { clock, ...day } = from.point;
    return `${open}${edtfOf({ ...day, clock })}${between}${edtfOf({ ...day, clock: clockOnly })}${close}`;
  }
  const [to, ...otherEnds] = readMarked(end, locale);
  if (!from || !to || otherStarts.length > 0 || otherEnds.length > 0) return undefined;
  const startText = withMark(edtfOf(completed(from.point, to.point)), from.mark);
  const endText = withMark(edtfOf(to.point), to.mark);
  return startText && endText && `${open}${startText}${between}${endText}${close}`;
}

/** A bare time, for `23 février 2021, de 19 h 00 à 21 h 00`: read as one of any day. */
function timeOf(words: string): string | undefined {
  return readTypedPoint(`1/1/2000 ${words}`, 'fr')[0]?.clock;
}

function listed(
  before: string,
  last: string,
  locale: DateLocale,
  open: string,
  close: string,
): string | undefined {
  const all = [...before.split(/, (?!\d{4}\b)/), last].map((words) => readMarked(words, locale));
  const final = all.at(-1)?.[0];
  const texts = all.map(([only, ...others]) =>
    only && final && others.length === 0
      ? withMark(edtfOf(completed(only.point, final.point)), only.mark)
      : undefined,
  );
  return texts.includes(undefined) ? undefined : `${open}${texts.join(',')}${close}`;
}

/** "Before March" excludes March: on the unit before, or earlier. */
function strictlyBefore(edtf: string): string | undefined {
  const before = neighbour(edtf, -1);
  return before === undefined ? undefined : `[..${before}]`;
}

/** "After March" excludes March: on the unit after, or later. */
function strictlyAfter(edtf: string): string | undefined {
  const after = neighbour(edtf, 1);
  return after === undefined ? undefined : `[${after}..]`;
}

/** The day, month or year next to one; none next to a marked date, a decade or a time, whose edge nobody said. */
function neighbour(edtf: string, step: 1 | -1): string | undefined {
  const tree = readTree(edtf);
  if (tree?.kind !== 'point' || !/^\d{4}(?:-\d\d){0,2}$/.test(edtf)) return undefined;
  const edge = step === 1 ? lastDay(tree.point) : firstDay(tree.point);
  if (edge === undefined) return undefined;
  if (tree.point.season) return isoOfDay(edge + step);
  const day = isoOfDay(edge + step);
  return civilOf(edge + step).year < 0 ? undefined : day.slice(0, edtf.length);
}
