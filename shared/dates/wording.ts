import { assertNever } from '../lib/assert.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import {
  firstThirdCode,
  namedParts,
  yearThirds,
  type DateLanguage,
  type DateLocale,
  type DateStyle,
  type Omission,
} from './language.ts';
import { daysOfThird } from './typed-part.ts';
import { treeOf, type Edtf } from './parse-date.ts';
import { hasUnspecified, isQualified, type Extent, type Member, type Point } from './syntax.ts';

export type { DateLocale, DateStyle } from './language.ts';

const languages: Readonly<Record<DateLocale, DateLanguage>> = { fr: french, en: english };

/**
 * A date as a person would say it, never more precise than it is: `vers le 9 février 2021`, `depuis le 23 février
 * 2021`, `entre le 14 et le 23 février 2021`. U+00A0 keeps a day with its month.
 */
export function dateInWords(date: Edtf, locale: DateLocale, style: DateStyle = 'long'): string {
  const tree = treeOf(date);
  const language = languages[locale];
  switch (tree.kind) {
    case 'point':
      return pointInWords(tree.point, language, style);
    case 'interval':
      return intervalInWords(tree.start, tree.end, language, style);
    case 'set':
      return setInWords(tree.members, tree.all, language, style);
    default:
      return assertNever(tree);
  }
}

/** How a point's marks are said: "about" when the finest component (so, to the eye, the date) is approximate. */
function marksOf(point: Point): {
  readonly about: boolean;
  readonly notes: Parameters<DateLanguage['notes']>[0];
} {
  const parts = namedParts(point);
  const about = parts.at(-1)?.[1].approximate ?? false;
  const uncertain = parts.filter(([, part]) => part.uncertain).map(([name]) => name);
  return {
    about,
    notes: {
      uncertain: uncertain.length === parts.length ? 'whole' : uncertain,
      approximate: about ? [] : parts.filter(([, part]) => part.approximate).map(([name]) => name),
    },
  };
}

function pointInWords(point: Point, language: DateLanguage, style: DateStyle): string {
  const third = thirdInWords(point, language);
  if (third !== undefined) return third;
  const { about, notes } = marksOf(point);
  const text = about
    ? language.about(language.definite(point, style, 'nothing'))
    : language.name(point, style, 'nothing');
  return text + language.notes(notes);
}

/** "Early 2021" for about its first four months: nobody says the other. */
function thirdInWords(point: Point, language: DateLanguage): string | undefined {
  const third = point.season === undefined ? undefined : yearThirds[point.season.code - firstThirdCode];
  if (third === undefined || !isOnlyApproximate(point)) return undefined;
  const { season: _season, ...year } = point;
  return language.third(third, language.name(year, 'long', 'nothing'));
}

/** "Early February 2021" for one of about its first ten days. */
function thirdOfMonthInWords(
  { from, to }: Member,
  language: DateLanguage,
  style: DateStyle,
): string | undefined {
  if (!isWholeDay(from) || !isWholeDay(to) || !isOnlyApproximate(from) || !isOnlyApproximate(to))
    return undefined;
  if (from.year.text !== to.year.text || from.month?.text !== to.month?.text) return undefined;
  const month = Number(from.month?.text);
  const third = yearThirds.find((one) => {
    const [first, last] = daysOfThird(from.year.low, month, one);
    return first === Number(from.day?.text) && last === Number(to.day?.text);
  });
  const { day: _day, ...bare } = from;
  return third && language.third(third, language.name(bare, style, 'nothing'));
}

function isWholeDay(point: Point | undefined): point is Point {
  return (
    point?.day !== undefined &&
    point.clock === undefined &&
    !hasUnspecified(point) &&
    /^\d{4}$/.test(point.year.text)
  );
}

/** `~` on the whole date, and no other mark. */
function isOnlyApproximate(point: Point): boolean {
  const parts = namedParts(point);
  return parts.every(([, part]) => part.approximate && !part.uncertain) && /^\d{4}$/.test(point.year.text);
}

/** A point inside a longer phrase, its marks after it. */
function inside(
  point: Point,
  language: DateLanguage,
  style: DateStyle,
  omission: Omission = 'nothing',
): string {
  const third = thirdInWords(point, language);
  if (third !== undefined) return third;
  const { about, notes } = marksOf(point);
  const text = language.definite(point, style, omission);
  return (about ? language.aboutInside(text) : text) + language.notes(notes);
}

/** What a date may leave to the one after it: only plain calendar dates of one form share anything. */
function shared(before: Point, after: Point): Omission {
  const plain = (point: Point): boolean =>
    !hasUnspecified(point) &&
    !isQualified(point) &&
    !point.season &&
    !point.clock &&
    point.month !== undefined;
  if (!plain(before) || !plain(after) || before.year.text !== after.year.text) return 'nothing';
  if (Boolean(before.day) !== Boolean(after.day)) return 'nothing';
  return before.day && before.month?.text === after.month?.text ? 'month-and-year' : 'year';
}

function pairInWords(
  from: Point,
  to: Point,
  language: DateLanguage,
  style: DateStyle,
): readonly [string, string] {
  return [inside(from, language, style, shared(from, to)), inside(to, language, style)];
}

function intervalInWords(start: Extent, end: Extent, language: DateLanguage, style: DateStyle): string {
  if (typeof start === 'string') {
    if (typeof end === 'string')
      return start === 'open' && end === 'open' ? language.always : language.unknown;
    const text = inside(end, language, style);
    return start === 'open' ? language.until(text) : language.unknownStart(text);
  }
  if (typeof end === 'string') {
    const text = inside(start, language, style);
    return end === 'open' ? language.since(text) : language.unknownEnd(text);
  }
  if (start.clock && end.clock && sameDay(start, end)) {
    const { clock: _startClock, ...day } = start;
    return language.sameDay(
      language.name(day, style, 'nothing'),
      language.clock(start.clock),
      language.clock(end.clock),
    );
  }
  const [startText, endText] = pairInWords(start, end, language, style);
  return language.fromTo(startText, endText, !isQualified(start));
}

function sameDay(a: Point, b: Point): boolean {
  return a.year.text === b.year.text && a.month?.text === b.month?.text && a.day?.text === b.day?.text;
}

function setInWords(
  members: readonly Member[],
  all: boolean,
  language: DateLanguage,
  style: DateStyle,
): string {
  const [only] = members;
  if (members.length === 1 && only && !only.range && only.from)
    return pointInWords(only.from, language, style);
  const third = members.length === 1 && only && !all ? thirdOfMonthInWords(only, language, style) : undefined;
  if (third !== undefined) return third;
  const last = members.at(-1);
  const texts = members.map((member) => {
    if (member.range) return rangeInWords(member, all, language, style);
    const point = member.from;
    if (!point) return '';
    // All the dates may leave the month or the year to the last one only if they share it with it.
    const omission = last?.from && !last.range && member !== last ? commonOmission(members) : 'nothing';
    return all && !isQualified(point)
      ? language.name(point, style, omission)
      : inside(point, language, style, omission);
  });
  return all ? language.allOf(texts) : language.oneOf(texts);
}

function commonOmission(members: readonly Member[]): Omission {
  const last = members.at(-1)?.from;
  const omissions = members.map((member) =>
    member.from && last && !member.range ? shared(member.from, last) : 'nothing',
  );
  // The last one shares with itself all it can, so the least of all is what every one can leave out.
  if (omissions.includes('nothing')) return 'nothing';
  return omissions.includes('year') ? 'year' : 'month-and-year';
}

function rangeInWords({ from, to }: Member, all: boolean, language: DateLanguage, style: DateStyle): string {
  if (from && to) {
    const [start, end] = pairInWords(from, to, language, style);
    return all ? language.fromTo(start, end, !isQualified(from)) : language.between(start, end);
  }
  if (from)
    return all
      ? language.since(inside(from, language, style))
      : language.orAfter(inside(from, language, style));
  if (to)
    return all ? language.until(inside(to, language, style)) : language.orBefore(inside(to, language, style));
  return language.unknown;
}
