import type { Piece } from './piece.ts';
import { attackWord } from './event-day.ts';
import { matchAt } from './sticky.ts';
import {
  anyOf,
  ordinalNumbers,
  seasonPattern,
  seasons,
  weekdayPattern,
  weekdays,
  yearPattern,
} from './words.ts';

/* Years and parts of them, and weekdays: "T3 2024", "premier semestre", "été 2023", "les années 2010", "mardi soir". */

const ofYear = `(?:(?: (?:de |d'|of |in )?(?:l'annee |l'exercice |l'an |the year |the |fiscal year |fiscal |fy ?)?|[-/']| fy ?)(?<year>${yearPattern}))`;
const code = new RegExp(
  `(?:(?<letter>[tqsh])(?<index>[1-4])(?![\\da-z])${ofYear}?|(?<after>[1-4])[tq] ?(?<yearAfter>(?:19|20)\\d\\d)(?!\\d))`,
  'y',
);
const codeAfter = new RegExp(
  `(?<year>${yearPattern.replace(/\(\?!.*$/, '')})[ -]?(?<letter>[tqsh])(?<index>[1-4])(?![\\da-z])`,
  'y',
);
const named = new RegExp(
  `(?<ordinal>${anyOf(ordinalNumbers.keys())})[ -](?<span>trimestre|quarter|semestre|half-year|half)(?![a-z])${ofYear}?`,
  'y',
);
const season = new RegExp(
  `(?<season>${seasonPattern})(?:(?: (?:semester|term|session))? (?:de |of |in |de l'annee )?(?:(?<year>(?:19|20)\\d\\d)(?:[-/](?:(?:19|20)\\d\\d|\\d\\d))?(?![\\d%\\u20ac$]|[.,]\\d)|'(?<short>\\d\\d)(?!\\d)))?`,
  'y',
);
/** "The second half of last year": the year of a half is said by its place. */
const yearByPlace = / of (?:last|this|next|the (?:same|previous|following)|that(?: same)?) year(?![a-z])/y;
const auxiliary =
  /(?:^|[^a-z])(?:a|ai|as|ont|avons|avez|avait|avaient|aurait|auraient|aura|auront|ait|aient|ayant|avoir|eut|eussent)(?: (?:deja|pas|jamais|egalement|aussi|depuis|ainsi))? $/;
const decade =
  /annees (?:(?<long>(?:19|20)\d0)(?! (?:et|a|ou|,)? ?(?:19|20)\d\d|-\d)|(?<short>[2-9]0))(?!\d)|(?<plural>(?:19|20)\d0)'?s(?![a-z])|(?<=(?:the|early|mid|late)[ -]'?)(?<brief>[2-9]0)s(?![a-z])/y;
const yearAlone = /(?<year>(?:1[89]|20)\d\d)(?![\d%€$]|[.,]\d)/y;
/** What dates from the nineteenth century is a house's beginning; other such figures are how many. */
const founded =
  /(?:fond|cre|etabli|found|establish|ouver|built|constru|incorporat|depuis|since|charter)[a-z]* (?:en |in )?$/;
const fiscal = /fy ?'?(?:(?<year>(?:19|20)\d\d)|(?<short>\d\d))(?![\d.,])/y;
const ofWeek =
  /,? (?:de |of )?(?:la semaine (?<past>derniere|passee)|la semaine (?<future>prochaine)|cette semaine|(?<last>last) week|(?<next>next) week|this week)(?![a-z])/y;
const furtherOn =
  / (?:(?<before>before last)|(?<week>week(?=[.,;:)]|$| (?:at|to|in|and|from) )|en huit)|(?<two>en quinze))(?![a-z])/y;
const dayPart =
  "(?:,? (?:dans la |en |au |in the |at )?(?:matin(?:ee)?|soir(?:ee)?|midi|apres-midi|nuit|debut de soiree|fin de journee|fin de matinee|fin d'apres-midi|debut d'apres-midi|morning|afternoon|evening|night|noon|midnight)(?![a-z]))?";
const weekday = new RegExp(
  `(?<weekday>${weekdayPattern})${dayPart}(?: (?<side>derniere?|passee?|prochaine?|suivant|precedent|d'apres|d'avant|in question|last(?=[.,;:)]|$| (?:and|when|by|at|in|to|the|that) ))(?![a-z]))?${dayPart}`,
  'y',
);
/** "Le lundi qui a suivi", "le lundi suivant l'attaque", "the Monday after the breach". */
const afterEvent = new RegExp(
  `(?<follows> (?:qui (?:(?:a|avait) (?:immediatement )?suivi|suivit|suivait)|that followed)(?! (?:l'|le |la |les |cette? |the |its )))|(?: qui (?:a|avait) suivi| qui suivit| suivant|(?<=suivant)| d'apres| (?:after|following|(?<before>before))) (?:l'|la |le |cette |cet |ce |the |that |this |its )${attackWord}(?![a-z])`,
  'y',
);
/** "by the Thursday": the first one after the day told. */
const definite = /(?:^|[^a-z])(?:by|on|until|till|before|after|since|from) the $/;
const thatVery = /^-la(?![a-z])/;

/** Reads a quarter or a half of a year, with its year or without. */
export function readPartOfYearAt(text: string, at: number): Piece | undefined {
  const match = matchAt(named, text, at) ?? matchAt(code, text, at) ?? matchAt(codeAfter, text, at);
  if (match === undefined) return undefined;
  const groups = match.groups ?? {};
  const yearText = groups['year'] ?? groups['yearAfter'];
  const year = yearText === undefined ? {} : { year: Number(yearText) };
  const ordinal = groups['ordinal'];
  const isQuarter =
    ordinal === undefined ? /[tq]/.test(groups['letter'] ?? 't') : /^(?:tri|q)/.test(groups['span'] ?? '');
  const index =
    ordinal === undefined ? Number(groups['index'] ?? groups['after']) : (ordinalNumbers.get(ordinal) ?? 1);
  const isLast = ordinal !== undefined && /^(?:dernier|last|final)$/.test(ordinal);
  // "The last quarter" and "the first half" of something else than a year are none; "H3" is no half.
  if (isLast && (groups['year'] === undefined || !isQuarter)) return undefined;
  const isOfYear =
    groups['year'] !== undefined || matchAt(yearByPlace, text, at + match[0].length) !== undefined;
  if (groups['span']?.startsWith('half') && !isOfYear) return undefined;
  if (!isQuarter && index > 2) return undefined;
  return { start: at, end: at + match[0].length, unit: isQuarter ? 'quarter' : 'half', index, ...year };
}

/** Reads a season, with its year or without. */
export function readSeasonAt(text: string, at: number): Piece | undefined {
  const match = matchAt(season, text, at);
  const index = seasons.get(match?.groups?.['season'] ?? '');
  if (match === undefined || index === undefined) return undefined;
  // "A été" is no season.
  if (match.groups?.['season'] === 'ete' && auxiliary.test(text.slice(Math.max(0, at - 20), at)))
    return undefined;
  const short = match.groups?.['short'];
  const year = match.groups?.['year'] ?? (short === undefined ? undefined : `20${short}`);
  return {
    start: at,
    end: at + match[0].length,
    unit: 'season',
    index,
    ...(year === undefined ? {} : { year: Number(year) }),
  };
}

/** Reads a decade: "années 2010", "the 1990s". `year` is its first. */
export function readDecadeAt(text: string, at: number): Piece | undefined {
  const match = matchAt(decade, text, at);
  if (match === undefined) return undefined;
  const { long, short, plural, brief } = match.groups ?? {};
  const year = Number(long ?? plural ?? `19${short ?? brief}`);
  return { start: at, end: at + match[0].length, unit: 'decade', year };
}

/** Reads "FY2024". */
export function readFiscalYearAt(text: string, at: number): Piece | undefined {
  const match = matchAt(fiscal, text, at);
  if (match === undefined) return undefined;
  const year = Number(match.groups?.['year'] ?? `20${match.groups?.['short'] ?? ''}`);
  return { start: at, end: at + match[0].length, unit: 'year', year, isPart: true };
}

/** Reads four figures that could be a year. */
export function readYearAt(text: string, at: number): Piece | undefined {
  const match = matchAt(yearAlone, text, at);
  if (match === undefined) return undefined;
  if (match[0].startsWith('18') && !founded.test(text.slice(Math.max(0, at - 24), at))) return undefined;
  return { start: at, end: at + 4, unit: 'year', year: Number(match[0]), figures: true };
}

/** Reads a weekday alone, with its part of the day: "mardi soir", "lundi dernier". */
export function readWeekdayAt(text: string, at: number): Piece | undefined {
  const match = matchAt(weekday, text, at);
  const number = weekdays.get(match?.groups?.['weekday'] ?? '');
  if (match === undefined || number === undefined) return undefined;
  const side = match.groups?.['side'] ?? '';
  const lean = /^(?:dern|pass|last)/.test(side) ? 'past' : side.startsWith('proch') ? 'future' : undefined;
  const told =
    side === 'suivant' || side === "d'apres"
      ? 'future'
      : side === 'precedent' || side === "d'avant"
        ? 'past'
        : thatVery.test(text.slice(at + match[0].length, at + match[0].length + 4))
          ? 'this'
          : definite.test(text.slice(Math.max(0, at - 12), at)) &&
              !/^ [a-z]/.test(text.slice(at + match[0].length, at + match[0].length + 2))
            ? 'this'
            : undefined;
  const behind = matchAt(afterEvent, text, at + match[0].length);
  if (behind !== undefined && (side === '' || side === 'suivant')) {
    const end = at + match[0].length + behind[0].length;
    const lean = behind.groups?.['before'] === undefined ? 'future' : 'past';
    const ofEvent = behind.groups?.['follows'] === undefined ? { ofEvent: true } : {};
    return { start: at, end, unit: 'weekday', weekday: number, lean, fromTold: true, ...ofEvent };
  }
  const week = matchAt(ofWeek, text, at + match[0].length);
  const farther = week === undefined ? matchAt(furtherOn, text, at + match[0].length) : undefined;
  if (farther !== undefined) {
    const isBefore = farther.groups?.['before'] !== undefined;
    const further = isBefore ? -1 : farther.groups?.['two'] === undefined ? 1 : 2;
    const end = at + match[0].length + farther[0].length;
    return { start: at, end, unit: 'weekday', weekday: number, lean: isBefore ? 'past' : 'future', further };
  }
  const { past, future, last, next } = week?.groups ?? {};
  const shift = (past ?? last) !== undefined ? -1 : (future ?? next) !== undefined ? 1 : 0;
  return {
    start: at,
    end: at + match[0].length + (week?.[0].length ?? 0),
    unit: 'weekday',
    ...(week === undefined ? {} : { weekShift: shift, lean: 'this' }),
    weekday: number,
    ...(lean === undefined ? {} : { lean }),
    ...(told === undefined ? {} : { lean: told, fromTold: true }),
  };
}
