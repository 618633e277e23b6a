import { dayOf, weekdayOf } from './day.ts';
import type { DateLocale } from './language.ts';
import { monthOfWord, seasonOfWords, weekdayOfWord } from './typed-words.ts';

/** A date read from words; what is absent was left to the date after it (`le 14` in `le 14 ou le 23 février`). */
export type TypedPoint = {
  readonly year?: string;
  readonly month?: number;
  readonly day?: number;
  readonly season?: number;
  readonly clock?: string;
};

/** Reads one date from plain words (see `plainWords`); several when the order of its figures is ambiguous. */
export function readTypedPoint(words: string, locale: DateLocale): readonly TypedPoint[] {
  const { rest, clock } = splitClock(words);
  const { text, weekday } = splitWeekday(
    rest.replace(/^(?:(?:on|in|during|en|au|durant|courant|pendant) )?(?:le |la |les |the |l')?/, ''),
  );
  const points = clock === 'invalid' ? [] : readDay(text, locale);
  return points
    .filter((point) => clock === undefined || point.day !== undefined)
    .filter((point) => weekday === undefined || fallsOn(point, weekday))
    .map((point) => (clock === undefined ? point : { ...point, clock }));
}

function readDay(text: string, locale: DateLocale): readonly TypedPoint[] {
  const year = /^(-?\d{4})$/.exec(text);
  if (year) return [{ year: year[1] ?? '' }];
  const decade = /^(?:annees (\d{3})0|(\d{3})0s)$/.exec(text);
  if (decade) return [{ year: `${decade[1] ?? decade[2] ?? ''}X` }];
  const figures = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(text);
  if (figures) return readFigures(figures, locale);
  const monthFigures = /^(\d{1,2})[/.-](\d{4})$/.exec(text);
  if (monthFigures) return [{ month: Number(monthFigures[1]), year: monthFigures[2] ?? '' }];
  const winter = /^(?:hiver|winter) (?:de |of )?(\d{4})[-/](\d{4}|\d{2})$/.exec(text);
  if (winter) {
    const [, first = '', second = ''] = winter;
    return String(Number(first) + 1).endsWith(second) ? [{ season: 24, year: first }] : [];
  }
  const yearFirst = /^(\d{4})[ -]([a-z]\d)$/.exec(text);
  const codeAfter = yearFirst && seasonOfWords(yearFirst[2] ?? '');
  if (codeAfter) return [{ season: codeAfter, year: yearFirst[1] ?? '' }];
  const season = /^(.+?) (?:de |of )?(\d{4})$/.exec(text);
  const code = season && seasonOfWords(season[1] ?? '');
  if (code) return [{ season: code, year: season[2] ?? '' }];
  const dayFirst = /^(\d{1,2})(?:er|e|st|nd|rd|th)?(?: (?:of )?([a-z]+)\.?,?(?: (?:de )?(\d{4}))?)?$/.exec(
    text,
  );
  if (dayFirst) return readNamed(dayFirst[1], dayFirst[2], dayFirst[3]);
  const monthFirst = /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/.exec(text);
  if (monthFirst) return readNamed(monthFirst[2], monthFirst[1], monthFirst[3]);
  const monthYear = /^([a-z]+)\.?,?(?: (?:of |de )?(\d{4}))?$/.exec(text);
  return monthYear ? readNamed(undefined, monthYear[1], monthYear[2]) : [];
}

function readNamed(
  day: string | undefined,
  monthWord: string | undefined,
  year: string | undefined,
): readonly TypedPoint[] {
  const month = monthWord === undefined ? undefined : monthOfWord(monthWord);
  if (monthWord !== undefined && month === undefined) return [];
  return [
    {
      ...(day === undefined ? {} : { day: Number(day) }),
      ...(month === undefined ? {} : { month }),
      ...(year === undefined ? {} : { year }),
    },
  ];
}

/** French writes the day first; English figures are read both ways where both are possible. */
function readFigures(match: RegExpExecArray, locale: DateLocale): readonly TypedPoint[] {
  const [, first = '', second = '', yearText = ''] = match;
  const year = yearText.length === 2 ? `20${yearText}` : yearText;
  const dayFirst = { day: Number(first), month: Number(second), year };
  const monthFirst = { day: Number(second), month: Number(first), year };
  if (locale === 'fr' || first === second) return [dayFirst];
  if (Number(second) > 12) return [monthFirst];
  if (Number(first) > 12) return [dayFirst];
  return [monthFirst, dayFirst].toSorted((a, b) => a.month - b.month);
}

function splitWeekday(text: string): { readonly text: string; readonly weekday?: number } {
  const match = /^([a-z]+[.,]?),? (.+)$/.exec(text);
  const weekday = match && weekdayOfWord(match[1] ?? '');
  // A month may look like a weekday's short form ("mar"); only a day can follow a weekday.
  if (!match || weekday === undefined || weekday === null) return { text };
  return { text: (match[2] ?? '').replace(/^(?:le |the )/, ''), weekday };
}

function fallsOn({ year, month, day }: TypedPoint, weekday: number): boolean {
  if (year === undefined || month === undefined || day === undefined) return true;
  return weekdayOf(dayOf({ year: Number(year), month, day })) === weekday;
}

const clockPattern =
  /^(.*?\d.*?)(?:,? (?:a|at|vers|de)|,)? (\d{1,2})(?: ?h(?: ?(\d{2})(?: min (\d{2}) s)?)?|:(\d{2})(?::(\d{2}))?(?: ?([ap])\.?m\.?)?| ?([ap])\.?m\.?)(?: \((utc[^)]*)\))?$/;

/** Takes a time of day off the end: `19 h 00`, `19h`, `19:00`, `7 pm`. */
function splitClock(words: string): { readonly rest: string; readonly clock?: string } {
  const match = clockPattern.exec(words);
  if (!match) return { rest: words };
  const [, rest = '', hourText, frenchMinute, frenchSecond, colonMinute, colonSecond, ...tail] = match;
  const [halfAfterMinutes, halfAlone, zone] = tail;
  const half = halfAfterMinutes ?? halfAlone;
  const minute = frenchMinute ?? colonMinute;
  const second = frenchSecond ?? colonSecond;
  const said = Number(hourText);
  if (half !== undefined && (said < 1 || said > 12)) return { rest, clock: 'invalid' };
  const hour = half === undefined ? said : (said % 12) + (half === 'p' ? 12 : 0);
  const offset = zone === undefined ? '' : readZone(zone);
  const minutes = minute === undefined ? '' : `:${minute}`;
  const seconds = second === undefined ? '' : `:${second}`;
  return { rest, clock: `T${String(hour).padStart(2, '0')}${minutes}${seconds}${offset}` };
}

function readZone(zone: string): string {
  if (zone === 'utc') return 'Z';
  const match = /^utc([+-])(\d{1,2})(?::(\d{2}))?$/.exec(zone);
  // Left as it stands it is no offset, and the whole date is refused.
  return match ? `${match[1]}${(match[2] ?? '').padStart(2, '0')}:${match[3] ?? '00'}` : zone;
}

/** Gives a date what it left to the one after it. */
export function completed(point: TypedPoint, after: TypedPoint): TypedPoint {
  if (point.year !== undefined || after.year === undefined) return point;
  const month = point.month ?? after.month;
  return { ...point, ...(month === undefined ? {} : { month }), year: after.year };
}

/** The EDTF text of a date; `undefined` when it has no year, or a day without a month. */
export function edtfOf(point: TypedPoint): string | undefined {
  const { year, month, day, season, clock } = point;
  const two = (value: number): string => String(value).padStart(2, '0');
  if (year === undefined || (day !== undefined && month === undefined)) return undefined;
  if (season !== undefined) return `${year}-${season}`;
  const date = [year, ...(month === undefined ? [] : [two(month)]), ...(day === undefined ? [] : [two(day)])];
  return date.join('-') + (clock ?? '');
}
