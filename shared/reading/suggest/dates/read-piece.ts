import type { FigureOrder, Lean, Piece, PieceUnit, YearReference } from './piece.ts';
import { readFiguresAt, readRowWeekdayAt, readWeekdayFiguresAt } from './read-figures.ts';
import { holidayWords, readHolidayAt } from './read-holidays.ts';
import {
  readDecadeAt,
  readFiscalYearAt,
  readPartOfYearAt,
  readSeasonAt,
  readWeekdayAt,
  readYearAt,
} from './read-spans.ts';
import { readDayNumberAt, readMonthAt, readMonthYearAt, readNamedDayAt } from './read-words.ts';
import { lettersAt, matchAt } from './sticky.ts';
import { dayNumbers, months, ordinalNumbers, seasons, weekdays } from './words.ts';
import { wordSet } from '../../word-set.ts';

const about =
  /(?:vers|environ|autour d[eu]s?|(?:aux )?(?:alentours|environs) d[eu]s?|circa|ca\.|on or (?:about|around)|around|about|approximately|roughly) (?:le |la |l'|the (?=\d|[a-z]+ (?:of|half|quarter)|month|beginning|end|middle|start))?(?:mois de |month of )?(?=[a-z\d])/y;
const tellsWhen =
  /(?:^|[^a-z])(?:in|from|since|until|till|by|for|to|was|is|were|before|after|or|date[sd]?|dating|back|between|and|on|begins?|began|started|ended) $/;
/** What a month tells more of: "November attack", "December's intrusion". */
const ofWhat =
  /^(?:'s | (?!(?:and|but|when|that|the|they|then|with|after|before|last|this|next|from|until|while|which|who|was|were|had|has|have|for|as)(?![a-z]))[a-z]{3,})/;
const frenchPart =
  /(?:tout )?(?:debut|courant|milieu|mi|fin)(?:-| )(?:du mois de |du mois d'|de l'annee |d'annee |de la |de l'|du |des |de |d')?(?=[a-z\d])/y;
const englishPart =
  /(?:very )?(?:(?:early|mid)-?[ -]to[ -](?:mid|late)|early|earlier|mid|late|later|beginning|start|middle|end)(?:-| )(?:in |of |on )?(?:the )?(?:month of |year )?(?=[a-z\d'])/y;
const before =
  /(?:that same|that very|that|this past|this coming|the coming|the following|the next|the previous|the preceding|last|this|next|past|coming) (?=[a-z])/y;
const leaning: ReadonlySet<PieceUnit> = new Set(['weekday', 'season', 'month', 'day']);
const frenchBefore = /(?:ce|cet|cette) (?:mois de )?(?=[a-z\d])/y;
const monthOf = /(?:mois de |mois d'|month of )(?=[a-z])/y;
const side = / (?:(dernier|derniere|passee?|ecoulee?)|(prochaine?))(?![a-z])/y;
const suivant = / suivant(?![a-z])/y;
const yearByPlace =
  /(?: de|,? of|, in|,)? ?(?:de l'an(?:nee)? (dernier|derniere|passee?)|l'an (?:dernier|passe)|(last) year|(?:de )?cette annee|de l'annee en cours|(this) year|de l'an(?:nee)? (prochaine?)|(next) year|(?:de )?la meme annee|(the same|that(?: same)?) year|de l'annee (precedente)|the (previous|preceding|prior) year|de l'annee (suivante)|the (following) year)(?![a-z])/y;

/** Words that lead to a piece: "vers", "début", "last", "mois". */
const leads = wordSet(
  'vers environ environs alentours autour aux circa ca on around about approximately roughly tout debut courant milieu mi fin very early mid late',
  'beginning start middle end that this the last next past coming ce cet cette mois month',
);
/** The same within a date; none begins with "earlier" or "later". */
const leadsWithin: ReadonlySet<string> = new Set([...leads, 'earlier', 'later']);
/** Words that a piece begins with that does not begin with a figure. */
const openings: ReadonlySet<string> = new Set(
  [
    ['t', 'q', 's', 'h', 'fy', 'annees', 'first'],
    holidayWords,
    months.keys(),
    weekdays.keys(),
    seasons.keys(),
    ordinalNumbers.keys(),
    dayNumbers.keys(),
  ]
    .flatMap((words) => Array.from(words, (word) => lettersAt(word, 0)))
    .filter((word) => word !== ''),
);

/** Words that a piece begins with, or what leads to it; a figure apart. */
export const pieceOpenings: ReadonlySet<string> = new Set([...leads, ...openings]);

/** Reads one date at a place of a plain text, the most telling reading first; a bare number only if `asNumber`. */
export function readPieceAt(
  text: string,
  at: number,
  order: FigureOrder,
  asNumber = false,
): Piece | undefined {
  if (!leadsWithin.has(lettersAt(text, at))) {
    const piece = readBareAt(text, at, order, asNumber);
    return piece && { ...withSides(text, piece), start: at };
  }
  const hedge = matchAt(about, text, at);
  if (hedge !== undefined) {
    const piece = readPartAt(text, at + hedge[0].length, order, asNumber);
    if (piece !== undefined && concerns(text, at, piece)) return undefined;
    return (
      piece && {
        ...piece,
        start: at,
        about: {
          start: at,
          end: at + hedge[0].trimEnd().length,
          ...(hedge[0].startsWith('on or ') ? { isFormal: true } : {}),
        },
      }
    );
  }
  return readPartAt(text, at, order, asNumber);
}

/** "Tells patients about October breach": of what, and not about when; "in about October" and "dates from about October" are. */
function concerns(text: string, at: number, { unit, year, end }: Piece): boolean {
  if (unit !== 'month' || year !== undefined || !text.startsWith('about ', at)) return false;
  return !tellsWhen.test(text.slice(Math.max(0, at - 16), at)) && ofWhat.test(text.slice(end, end + 16));
}

function readPartAt(text: string, at: number, order: FigureOrder, asNumber: boolean): Piece | undefined {
  const french = matchAt(frenchPart, text, at);
  const part = french ?? matchAt(englishPart, text, at);
  if (part !== undefined) {
    const piece = readLeaningAt(text, at + part[0].length, order, false);
    const isDay = piece?.unit === 'weekday' || piece?.unit === 'day';
    // "Late Monday" is that Monday; "fin lundi" is nothing.
    if (piece !== undefined && !(isDay && french !== undefined)) return { ...piece, start: at, isPart: true };
    return undefined;
  }
  return readLeaningAt(text, at, order, asNumber);
}

function readLeaningAt(text: string, at: number, order: FigureOrder, asNumber: boolean): Piece | undefined {
  const word = matchAt(before, text, at) ?? matchAt(frenchBefore, text, at);
  if (word !== undefined) {
    const piece = readBareAt(text, at + word[0].length, order, false);
    const leans = piece !== undefined && piece.year === undefined && leaning.has(piece.unit);
    if (leans && piece.unit !== 'weekday' && word[0].startsWith('the following'))
      return { ...withSides(text, piece), start: at, afterTold: true };
    // "That August" is of the year told before.
    if (leans && word[0].startsWith('that') && (piece.unit === 'month' || piece.unit === 'season'))
      return { ...withSides(text, piece), start: at, yearReference: 'same' };
    if (leans && (!isTold(word[0]) || piece.unit === 'weekday'))
      return {
        ...withSides(text, piece),
        start: at,
        lean: leanOf(word[0]),
        ...(isTold(word[0]) ? { fromTold: true } : {}),
      };
  }
  const of = matchAt(monthOf, text, at);
  const piece = readBareAt(text, at + (of?.[0].length ?? 0), order, asNumber);
  if (piece === undefined || (of !== undefined && piece.unit !== 'month')) return undefined;
  return { ...withSides(text, piece), start: at };
}

/** "The following Monday", "that Friday" are counted from a date told before. */
function isTold(word: string): boolean {
  return /^(?:that|the (?:following|next|previous|preceding))/.test(word);
}

function leanOf(word: string): Lean {
  if (/^(?:this past|the prev|the prec|last|past)/.test(word)) return 'past';
  return /^(?:this coming|the coming|next|coming|the foll|the next)/.test(word) ? 'future' : 'this';
}

function readBareAt(text: string, at: number, order: FigureOrder, asNumber: boolean): Piece | undefined {
  const isFigure = /\d/.test(text.charAt(at));
  if (!isFigure && !openings.has(lettersAt(text, at))) return undefined;
  return (
    (isFigure
      ? readFiguresAt(text, at, order)
      : (readWeekdayFiguresAt(text, at, order) ?? readRowWeekdayAt(text, at))) ??
    readNamedDayAt(text, at) ??
    readPartOfYearAt(text, at) ??
    (isFigure ? undefined : readFiscalYearAt(text, at)) ??
    (isFigure
      ? undefined
      : (readMonthYearAt(text, at) ??
        readDecadeAt(text, at) ??
        readSeasonAt(text, at) ??
        readHolidayAt(text, at))) ??
    (isFigure ? (readDecadeAt(text, at) ?? readYearAt(text, at)) : undefined) ??
    (asNumber ? readDayNumberAt(text, at) : undefined) ??
    (isFigure ? undefined : (readWeekdayAt(text, at) ?? readMonthAt(text, at)))
  );
}

/** Takes the words after a date that say on which side of now it is, or its year by its place. */
function withSides(text: string, piece: Piece): Piece {
  if (piece.year !== undefined || piece.unit === 'day-number') return piece;
  const sided = piece.unit === 'weekday' ? undefined : matchAt(side, text, piece.end);
  if (sided !== undefined)
    return { ...piece, end: piece.end + sided[0].length, lean: sided[1] === undefined ? 'future' : 'past' };
  const following = piece.unit === 'weekday' ? undefined : matchAt(suivant, text, piece.end);
  if (following !== undefined) return { ...piece, end: piece.end + following[0].length, afterTold: true };
  const year = piece.unit === 'weekday' ? undefined : matchAt(yearByPlace, text, piece.end);
  if (year === undefined) return piece;
  return { ...piece, end: piece.end + year[0].length, yearReference: referenceOf(year[0]) };
}

function referenceOf(words: string): YearReference {
  if (/dernier|passe|last/.test(words)) return 'last';
  if (/prochain|next/.test(words)) return 'next';
  if (/meme|same|that/.test(words)) return 'same';
  if (/preced|previous|prior/.test(words)) return 'previous';
  return /suivant|following/.test(words) ? 'following' : 'this';
}
