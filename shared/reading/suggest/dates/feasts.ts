import { dayOf, weekdayOf, type Day } from '../../../dates/day.ts';

/* Days that have a name and another date each year: those counted from Easter, and those that are a weekday of a month. */

/** Days from Easter Sunday. */
const fromEaster: Readonly<Record<string, number>> = {
  'vendredi saint': -2,
  'good friday': -2,
  'lundi de paques': 1,
  'easter monday': 1,
  'easter sunday': 0,
  paques: 0,
  easter: 0,
  "jeudi de l'ascension": 39,
  ascension: 39,
  'lundi de pentecote': 50,
  'whit monday': 50,
  pentecote: 49,
};

/** Month, weekday and which of the month; the last is -1. */
const ofMonth: Readonly<Record<string, readonly [month: number, weekday: number, which: number]>> = {
  'memorial day': [5, 1, -1],
  'labor day': [9, 1, 1],
  'labour day': [9, 1, 1],
  thanksgiving: [11, 4, 4],
  'thanksgiving day': [11, 4, 4],
  'black friday': [11, 5, 4],
};

/** The names of the days whose date moves, as plain text writes them. */
export const feastNames: readonly string[] = [...Object.keys(fromEaster), ...Object.keys(ofMonth)];

/** The day of a year on which such a day falls; `undefined` for a name that is none. */
export function feastDay(name: string, year: number): Day | undefined {
  const shift = fromEaster[name];
  if (shift !== undefined) return easterOf(year) + shift;
  const rule = ofMonth[name];
  if (rule === undefined) return undefined;
  const [month, weekday, which] = rule;
  if (name === 'black friday') return (feastDay('thanksgiving', year) ?? 0) + 1;
  if (which < 0) {
    const last = dayOf({ year, month: month + 1, day: 1 }) - 1;
    return last - ((((weekdayOf(last) - weekday) % 7) + 7) % 7);
  }
  const first = dayOf({ year, month, day: 1 });
  return first + ((((weekday - weekdayOf(first)) % 7) + 7) % 7) + (which - 1) * 7;
}

/** About when it falls, to say on which side of a text's day it lies. */
export function feastMonth(name: string): number {
  const shift = fromEaster[name];
  return shift === undefined ? (ofMonth[name]?.[0] ?? 1) : shift > 31 ? 5 : 4;
}

/** The Sunday of Easter, by the rule of the Gregorian calendar. */
function easterOf(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const epact =
    (century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30;
  const moon =
    epact -
    Math.floor(epact / 28) *
      (1 - Math.floor(epact / 28) * Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
  const away = moon - weekday;
  const month = 3 + Math.floor((away + 40) / 44);
  return dayOf({ year, month, day: away + 28 - 31 * Math.floor(month / 4) });
}
