import { feastMonth, feastNames } from './feasts.ts';
import type { Piece } from './piece.ts';
import { matchAt } from './sticky.ts';
import { anyOf } from './words.ts';

/** Days that have a name and the same date each year, in French and English. */
const holidays: Readonly<Record<string, readonly [month: number, day: number]>> = {
  'jour de noel': [12, 25],
  noel: [12, 25],
  'veille de noel': [12, 24],
  'lendemain de noel': [12, 26],
  "veille du jour de l'an": [12, 31],
  'veille du nouvel an': [12, 31],
  "jour de l'an": [1, 1],
  'nouvel an': [1, 1],
  toussaint: [11, 1],
  'saint-sylvestre': [12, 31],
  'saint-valentin': [2, 14],
  'christmas day': [12, 25],
  'christmas eve': [12, 24],
  christmas: [12, 25],
  'boxing day': [12, 26],
  "new year's day": [1, 1],
  "new year's eve": [12, 31],
  "new year's": [1, 1],
  'new year': [1, 1],
  "valentine's day": [2, 14],
  halloween: [10, 31],
};

const names = [...Object.keys(holidays), ...feastNames];
const pattern = new RegExp(
  `(?<name>${anyOf(names)})(?![a-z])(?<weekend> weekend(?![a-z]))?(?:,? (?:de |of )?(?<year>(?:19|20)\\d\\d)(?!\\d)| (?<side>dernier|prochain)(?![a-z]))?`,
  'y',
);
const before =
  /(?:^|[^a-z])(?:a|a la|au|au lendemain du|depuis|depuis la|avant|avant la|apres|apres la|jusqu'a|on|at|since|before|after|until|by|around|about|vers|le|du) $/;
const ofWeekend = /(?:^|[^a-z])week-?end (?:de |d[eu] la |de l'|of )?$/;
const sinceThen = /(?:^|[^a-z])(?:depuis(?: la)?|since) $/;
const after =
  /^(?:[.,;:!?)\n]|$| (?:et|ou|and|or|a|est|fut|was|is|le|la|les|en|the|when|in|it|he|she|they)(?![a-z]))/;

/** Reads a named day with its year, or without one where it stands as a date ("on Christmas Eve,"). */
export function readHolidayAt(text: string, at: number): Piece | undefined {
  const match = matchAt(pattern, text, at);
  const name = match?.groups?.['name'] ?? '';
  const isFeast = feastNames.includes(name);
  const date = isFeast ? ([feastMonth(name), 1] as const) : holidays[name];
  if (match === undefined || date === undefined) return undefined;
  const { year, side, weekend } = match.groups ?? {};
  const end = at + match[0].length;
  const left = text.slice(Math.max(0, at - 24), at);
  const isEve =
    /^(?:veille|lendemain)/.test(match.groups?.['name'] ?? '') && /(?:^|[^a-z])(?:la|le) $/.test(left);
  // "le week-end de Pâques", "over the Easter weekend"
  const isWeekend = weekend !== undefined || ofWeekend.test(left);
  const stands =
    isWeekend ||
    ((isEve || before.test(left) || /(?:^|[.!?\n] ?)$/.test(left)) && after.test(text.slice(end, end + 8)));
  if (year === undefined && side === undefined && !stands) return undefined;
  // "Ascension, le réseau": without its article it is who is called so.
  if (name === 'ascension' && !/(?:^|[^a-z])l'$/.test(left)) return undefined;
  // "Depuis Noël" is since about then: the season, not the day.
  const isSeason = /^(?:noel|toussaint|christmas|halloween)$/.test(match.groups?.['name'] ?? '');
  if (year === undefined && side === undefined && isSeason && sinceThen.test(left)) return undefined;
  return {
    start: at,
    end,
    unit: 'day',
    month: date[0],
    day: date[1],
    ...(isFeast ? { feast: name } : {}),
    ...(weekend === undefined ? {} : { within: 'weekend' as const }),
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(side === undefined ? {} : { lean: side === 'dernier' ? 'past' : 'future' }),
  };
}

/** The first words of the named days. */
export const holidayWords: readonly string[] = names.map((name) => name.split(/[ '-]/)[0] ?? '');
