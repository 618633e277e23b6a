import { lentMonth } from './lent-month.ts';
import type { Piece, Written } from './piece.ts';
import { matchAt } from './sticky.ts';
import { anyOf, datedWeekdayPattern, dayNumbers, monthPattern, weekdays } from './words.ts';
import { wordSet } from '../../word-set.ts';

/*
 * Days that leave even their month to the text: "le 5 au soir", "dans la nuit du 12 au 13", "jeudi 16", "on the 15th". They
 * are dates only where another has been told shortly before, where the words themselves say so ("le 3 de ce mois"), or where
 * what stands before them can only be followed by a day ("a écrit le 14 que").
 */

const number = '(0?[1-9]|[12]\\d|3[01])(?![\\d%]|[.,:]\\d)';
const frenchNumber = number.replace('(?!', '(?:er)?(?!');
const ends = '(?= ?[.,;:!?)\\]\\n]|$)';
const frenchJoins = anyOf(
  `que qu' qui et ou mais puis a au aux dans par pour avec sans en sur lors sous chez de du des d' l' il elle ils elles on nous
   vous je ce cela la le les un une son sa ses leur leurs notre nos votre vos depuis etait etaient avait avaient fut jusqu'au sont est a ont avait soit afin
   dernier`.split(/\s+/),
);
const englishJoins = anyOf(
  `and but when it he she they we i you the a an our its their his her after before at in to with for as that which who by from
   until through is was were has had there`.split(/\s+/),
);
/** What comes again each month, and a score, are no day. */
const noDay = '(?! (?:de chaque|du mois(?! dernier)|de la rue|a \\d{1,2}(?! ?[h\\d:])))';
const frenchEnds = `${noDay}(?:${ends}|(?= ${frenchJoins}(?![a-z])(?!d'(?:an|heure|euro))))`;
const englishEnds = `(?:${ends}|(?= ${englishJoins}(?![a-z])))`;
const night = new RegExp(
  `nuit d[ue] (?:[a-z]+di )?${number} (?:au|a|et) (?:[a-z]+di )?${number}${ends}`,
  'y',
);
const nightBeforeWord = new RegExp(
  `nuit d[ue] ${number} (?:au|a|et) ${number}(?= (?!janv|fev|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec)[a-z])`,
  'y',
);
/** "Le week-end des 18 et 19", "the weekend of the 18th and 19th". */
const noMonth = `(?! ?(?:(?:janv|fev|mars|avr|mai|juin|juil|aou|sept|oct|nov|dec|feb|mar|apr|may|jun|jul|aug|sep)[a-z]*|heures?|hours?|h|a\\.?m|p\\.?m)(?![a-z]))`;
const weekendNumbers = new RegExp(
  `week-?end (?:des|du|of the) ${number.replace('(?!', '(?:st|nd|rd|th)?(?!')} (?:et|au|and|to) (?:the )?${number.replace('(?!', '(?:st|nd|rd|th)?(?!')}${noMonth}`,
  'y',
);
const sure = new RegExp(
  `le ${frenchNumber} (?:au (?:soir|matin)|dans la (?:soiree|nuit|matinee|journee)|en (?:soiree|matinee|fin de journee)|courant)(?![a-z])`,
  'y',
);
/** "Le 8, le 9 et le 15, rien": the last of several closes what is told as well as one alone does. */
const bare = new RegExp(`le ${frenchNumber}(?:${ends}|(?= (?:et|ou|puis) le ${frenchNumber}${ends}))`, 'y');
const bareBeforeWord = new RegExp(`le ${frenchNumber}${frenchEnds}`, 'y');
const dated = new RegExp(`du ${frenchNumber}${frenchEnds}`, 'y');
const english = new RegExp(
  `the ${number.replace('(?!', '(?:st|nd|rd|th)(?!')}(?: of this month|${englishEnds})`,
  'y',
);
const inWords = `${anyOf(dayNumbers.keys())}(?![a-z-])`;
const named = `(${datedWeekdayPattern}),? (?:le |the )?${number
  .replace('(?!', '(?:er|st|nd|rd|th)?(?!')
  .replace('|3[01])', `|3[01]|${inWords})`)}`;
/** An hour is no day: "jeudi 16 h", "Monday 9 a.m.". */
const weekdayNumber = new RegExp(
  `${named}(?:${ends}|(?= (?:${frenchJoins}|${englishJoins}|matin|soir|midi|apres-midi|dernier|prochain)(?![a-z])| [-|(«"]))(?! (?:a|p)\\.?m)(?! (?:au|a|et|and|to|ou|or) (?:le |the )?(?:[a-z]+\\.? )?\\d{1,2}(?:er|st|nd|rd|th)? ${monthPattern})`,
  'y',
);
/** On a line of its own, as the heads of a chronicle stand, it needs no word behind it. */
const weekdayHead = new RegExp(named, 'y');
/** "Du 14 au 19", where the month was told. */
const numberSpan = new RegExp(
  `(?:du ${frenchNumber} au|entre le ${frenchNumber} et le) ${frenchNumber}${ends}`,
  'y',
);
const weekdaySpan = new RegExp(
  `(?:du|from|entre(?: le)?|between) ${named} (?:au|to|et|and)(?: le)? ${named}(?:${ends}|(?= (?:${frenchJoins}|${englishJoins})(?![a-z])))`,
  'y',
);
/** "Les 28 et 29", at the end of what is told. */
const several = new RegExp(`les (?:jours )?${number} et ${number}(?= ?[.,;:!?)\\]\\n]|$)`, 'y');
const until = new RegExp(`au ${frenchNumber}${frenchEnds}`, 'y');
/** Days of a month that is told by its place: "le 17 du même mois", "between the 7th and the 9th of that month". */
const ofMonth = new RegExp(
  `(?:(?:(?:entre )?les?|du|au|(?:between |on |from )?the)(?: (?:${datedWeekdayPattern}))? ${number.replace(
    '(?!',
    '(?:er|st|nd|rd|th)?(?!',
  )})(?:(?<join> (?:et|au|ou|and|to|or|until) (?:le |the )?)${number.replace('(?!', '(?:er|st|nd|rd|th)?(?!')})? (?:du (?<french>meme mois|mois (?:dernier|passe|precedent|suivant|prochain|en cours|courant))|de (?<now>ce mois)|of (?<english>(?:the same|that(?: same)?|last|next|this|the (?:previous|preceding|following|next)) month))(?![a-z])`,
  'y',
);
/** "Fixé au 26 mai puis prolongé au 28": after the day told before it. */
const putOff =
  /(?:^|[^a-z])(?:prolong|report|repouss|decal|differ|etend|renvoy)(?:e|ee|es|ees|u|ue|us|ues|er|re|ant|ait|a) $/;
/** "Au soir du 12": only a day has an evening. */
const partOfDay = /(?:^|[^a-z])(?:soir|soiree|matin|matinee|apres-midi|journee|nuit) $/;
/** Numbers one calls are no days: "composez le 18". */
const called =
  /(?:^|[^a-z])(?:appel(?:er|ez|le|ant|ons)|compos(?:er|ez|ant)|contact(?:er|ez)|joindre|faire|faites|(?:on|je|tu|ils?|elles?) (?:fai(?:t|s)|font|(?:appell|compos)e(?:s|nt)?)|via|numero|telephon(?:er|ez)|que|comme|sur|avec|article|page|chapitre|point|lot|rang|dans) $/;
/** A participle, as it is written folded, or a word a day alone can follow. */
const beforeDay =
  /(?:^|[^a-z])(?:(?!(?:puis|aussi|ainsi|lui|oui|qui|avis|tapis|pays|plus|tous|dessus|sinon|celui|midi|lundi|mardi|jeudi|samedi|parmi|ici|merci|peu|lieu|jeu|feu|bleu|milieu|rue|vue|revue|bis) )[a-z]{2,}(?:ee?s?|i[es]?s?|it|ite|ites|u|ue|us|ues|ert|erte|aint|int|ait|aient|era|ira|irent|erent)|avant|des|depuis|jusqu'a|au plus tard) $/;
/** "Depuis le 12", "il avait débuté le 18": before what is told beside it. */
const begun = /(?:^|[^a-z])(?:depuis|(?:avait|avaient)(?: [a-z'-]+){1,4}) $/;
/** What a letter is about that came to hand lately: its day without a month is of the month of writing. */
const letterOf =
  /(?:^|[^a-z])(?:date|datee|dates|datees|courrier|lettre|courriel|mail|e-mail|message|email|note|communique|envoi|demande|reclamation|facture|rapport|avis|post|billet|mise a jour|version) (?:[a-z'-]{2,14} ){0,2}$/;

/** Reads a day, a night or days between two weekdays, that leave out their month; `isBare` is set on it. */
export function readDayAloneAt(
  text: string,
  at: number,
  word: string,
  endsLine: (end: number) => boolean,
): Written | undefined {
  if (!openings.has(word)) return undefined;
  const ofOther = firstsOfMonth.has(word) ? readOfMonth(text, at) : undefined;
  if (ofOther !== undefined) return ofOther;
  const alone = readAloneAt(text, at, word, endsLine);
  // "Le 8, le 9 et le 15 février": the days behind it say its month.
  return alone === undefined || lentMonth(text, alone.end) !== undefined ? undefined : alone;
}

function readAloneAt(
  text: string,
  at: number,
  word: string,
  endsLine: (end: number) => boolean,
): Written | undefined {
  if (word === 'les') {
    const match = matchAt(several, text, at);
    return match && Number(match[1]) < Number(match[2])
      ? { ...written(at, match[0], [Number(match[1]), Number(match[2])]), form: 'set', isSureDay: true }
      : undefined;
  }
  if (word === 'au') {
    const isUntil = /(?:d'ici |jusqu')$/.test(text.slice(Math.max(0, at - 8), at));
    const isPutOff = !isUntil && putOff.test(text.slice(Math.max(0, at - 24), at));
    const match = isUntil || isPutOff ? matchAt(until, text, at) : undefined;
    return (
      match && {
        ...written(at, match[0], [Number(match[1])]),
        ...(isUntil ? { isSureDay: true } : { isPutOff: true }),
      }
    );
  }
  if (word === 'week' || word === 'weekend') {
    const match = matchAt(weekendNumbers, text, at);
    return match && { ...written(at, match[0], [Number(match[1]), Number(match[2])]), isSureDay: true };
  }
  if (word === 'nuit') {
    const match = matchAt(night, text, at) ?? matchAt(nightBeforeWord, text, at);
    return match && { ...written(at, match[0], [Number(match[1]), Number(match[2])]), isSureDay: true };
  }
  if (word === 'du' || word === 'from' || word === 'entre' || word === 'between') {
    const match = matchAt(weekdaySpan, text, at);
    if (match !== undefined)
      return written(
        at,
        match[0],
        [dayOf(match[2]), dayOf(match[4])],
        [weekdayOf(match[1]), weekdayOf(match[3])],
      );
  }
  if (word === 'le') return readFrench(text, at);
  if (word === 'du' || word === 'entre') {
    const span = matchAt(numberSpan, text, at);
    const first = Number(span?.[1] ?? span?.[2]);
    if (span !== undefined && first < Number(span[3]))
      return { ...written(at, span[0], [first, Number(span[3])]), isSureDay: word === 'entre' };
    if (word === 'entre') return undefined;
    const match = matchAt(dated, text, at);
    if (match !== undefined && partOfDay.test(text.slice(Math.max(0, at - 16), at)))
      return { ...written(at, match[0], [Number(match[1])]), isSureDay: true };
    return match && letterOf.test(text.slice(Math.max(0, at - 32), at))
      ? { ...written(at, match[0], [Number(match[1])]), isOfWriting: true }
      : undefined;
  }
  const isWeekday = weekdays.has(word);
  if (isWeekday) {
    const head = matchAt(weekdayHead, text, at);
    const isHead = head !== undefined && endsLine(at + head[0].length);
    const match = isHead ? head : matchAt(weekdayNumber, text, at);
    return match && written(at, match[0], [dayOf(match[2])], [weekdayOf(match[1])]);
  }
  if (word !== 'the') return undefined;
  const before = text.slice(Math.max(0, at - 6), at);
  // "- the 18th: the hole is closed" heads an entry.
  const isHead =
    /(?:^|[\n.•*-] ?)$/.test(before) && /^the \d{1,2}(?:st|nd|rd|th) ?: /.test(text.slice(at, at + 12));
  const match =
    isHead || /(?:^|[^a-z])(?:on|since|until|by|from) $/.test(before)
      ? matchAt(english, text, at)
      : undefined;
  return match && { ...written(at, match[0], [Number(match[1])]), isSureDay: /(?:on|since) $/.test(before) };
}

const firstsOfMonth = wordSet('entre le les du au between on from the');
/** Words that a day without its month begins with. */
const openings: ReadonlySet<string> = new Set([
  ...firstsOfMonth,
  ...weekdays.keys(),
  'nuit',
  'week',
  'weekend',
]);

function readOfMonth(text: string, at: number): Written | undefined {
  const match = matchAt(ofMonth, text, at);
  if (match === undefined) return undefined;
  const [words, first, , second] = match;
  const { french, now, english: told = '', join = '' } = match.groups ?? {};
  const month = french ?? now ?? told;
  const days = second === undefined ? [Number(first)] : [Number(first), Number(second)];
  const form = / (?:ou|or) /.test(join)
    ? 'choice'
    : / (?:au|to|until) /.test(join) || /^(?:entre|between|from)/.test(words)
      ? 'interval'
      : 'set';
  return {
    ...written(at, words, days),
    ...(second === undefined ? {} : { form }),
    ofMonth: /^(?:ce|this)|en cours|courant/.test(month)
      ? 'this'
      : /dernier|passe|^last/.test(month)
        ? 'last'
        : /prochain|^next/.test(month)
          ? 'next'
          : /suivant|following|the next/.test(month)
            ? 'following'
            : /preced|previous|preceding/.test(month)
              ? 'previous'
              : 'same',
  };
}

function readFrench(text: string, at: number): Written | undefined {
  const before = text.slice(Math.max(0, at - 24), at);
  // "N'a fermé l'accès que le 10" is no number one calls.
  const isOnlyThen = /(?:^|[^a-z])(?:ne |n')[a-z' -]{3,60} que $/.test(text.slice(Math.max(0, at - 70), at));
  if (called.test(before) && !isOnlyThen) return undefined;
  const isSureDay = beforeDay.test(before);
  const certain = matchAt(sure, text, at);
  const match =
    certain ?? matchAt(bare, text, at) ?? (isSureDay ? matchAt(bareBeforeWord, text, at) : undefined);
  return (
    match && {
      ...written(at, match[0], [Number(match[1])]),
      isSureDay: isSureDay || certain !== undefined,
      ...(begun.test(text.slice(Math.max(0, at - 60), at)) ? { isBegun: true } : {}),
    }
  );
}

function weekdayOf(word: string | undefined): number | undefined {
  return weekdays.get((word ?? '').replace('.', ''));
}

/** "4" or "quatre". */
function dayOf(word: string | undefined): number {
  return dayNumbers.get(word ?? '') ?? Number(word);
}

function written(
  start: number,
  words: string,
  days: readonly number[],
  named: readonly (number | undefined)[] = [],
): Written {
  const end = start + words.length;
  const pieces = days.map((day, index): Piece => {
    const weekday = named[index];
    return { start, end, unit: 'day-number', day, ...(weekday === undefined ? {} : { weekday }) };
  });
  const form = days.length > 1 ? 'interval' : 'point';
  const isThisMonth = /(?:courant|of this month)$/.test(words);
  return {
    kind: 'written',
    start,
    end,
    form,
    pieces,
    isBare: true,
    ...(isThisMonth ? { ofMonth: 'this' } : {}),
  };
}
