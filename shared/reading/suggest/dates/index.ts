import { dayOf } from '../../../dates/day.ts';
import type { DateSuggestion, ReadingContext } from '../suggestion.ts';
import { isAccepted } from './accepted.ts';
import { aroundOf, type Around } from './around.ts';
import { datelineOf } from './dateline.ts';
import { withEndsJoined } from './ends.ts';
import { isExcluded } from './excluded.ts';
import type { Mention } from './mention.ts';
import type { FigureOrder, Piece, Written } from './piece.ts';
import { beginsLine, crossesBreak, endsLine, plainText, type PlainText } from './plain-text.ts';
import { figureOrder } from './read-figures.ts';
import { isLog, readLogDayAt } from './read-log-day.ts';
import { readBadgeAt, readBlankDayAt } from './read-blank-day.ts';
import { readDayAloneAt } from './read-day-alone.ts';
import { readToldAt } from './read-told.ts';
import { canBeginDate, readWrittenAt } from './read-written.ts';
import { referenceOf, type Reference } from './reference.ts';
import { resolveAll } from './resolve.ts';
import { isToldAccepted } from './told-accepted.ts';
import { subjectYearOf } from './subject-year.ts';
import type { Told } from './told.ts';
import { weeklineOf } from './weekline.ts';

/** A page's own day stands among its first words. */
const headLength = 400;
const wordStart = /[a-z0-9]+/g;

/**
 * The dates of a running text, in order, without overlap. French and English are read in either; `context.language` only
 * decides the order of figures. What hangs on the document's own date is worked out from `context.documentDate`, else
 * from the text's own dateline, else left without `edtf`.
 */
export function datesIn(text: string, context: ReadingContext): readonly DateSuggestion[] {
  const plain = plainText(text);
  const order = figureOrder(plain.text, context.language);
  const hasLog = isLog(text);
  const given = referenceOf(context.documentDate);
  const mentions: Mention[] = [];
  const pieces: Piece[] = [];
  wordStart.lastIndex = 0;
  for (let word = wordStart.exec(plain.text); word !== null; word = wordStart.exec(plain.text)) {
    const at = word.index;
    const told = readToldAt(plain.text, at, word[0]);
    const mayBeWritten = told === undefined && canBeginDate(word[0]);
    const full = mayBeWritten
      ? ((hasLog ? readLogDayAt(plain, at, order) : undefined) ?? readWrittenAt(plain.text, at, order))
      : undefined;
    // "Thursday the 19th" is more than its weekday.
    const mayBeAlone =
      told === undefined && (full === undefined || full.pieces.every(({ unit }) => unit === 'weekday'));
    const written =
      readBlankDayAt(plain.text, at, word[0]) ??
      readBadgeAt(plain, at, word[0]) ??
      (mayBeAlone ? readDayAloneAt(plain.text, at, word[0], (end) => endsLine(plain, end)) : undefined) ??
      full;
    const read = told ?? (written && withArticle(plain.text, ofDocumentDay(written, given)));
    if (read === undefined) continue;
    const around = labelOf(plain, read.start, aroundOf(plain, read.start, read.end));
    const verdict = judge(plain, read, around, order, mentions.at(-1)?.read);
    if (verdict !== 'pass') wordStart.lastIndex = Math.max(read.end, at + 1);
    if (verdict !== 'date') continue;
    mentions.push({ read, around });
    if (read.kind === 'written') pieces.push(...read.pieces);
  }
  const written = given ?? datelineOf(plain, pieces) ?? weeklineOf(plain, mentions);
  const about = subjectYearOf(plain, pieces, written);
  const now = written === undefined || about === undefined ? written : { ...written, about };
  return withEndsJoined(text, resolveAll(plain, mentions, now, order));
}

/** "11/07/2022" over a text of 7 November 2022: figures in a head that are that day one way round are so meant. */
function ofDocumentDay(written: Written, given: Reference | undefined): Written {
  const [piece] = written.pieces;
  if (given?.day === undefined || piece?.ambiguous !== true || written.pieces.length > 1) return written;
  const { year = 0, month = 0, day = 0 } = piece;
  if (written.start > headLength || dayOf({ year, month: day, day: month }) !== given.day) return written;
  return { ...written, pieces: [{ ...piece, month: day, day: month }] };
}

/** At the head of its line and with a colon or a dash behind it, a date has nothing before it. */
function labelOf(plain: PlainText, start: number, around: Around): Around {
  return /^(?: ?:| - )/.test(around.after) && beginsLine(plain, start) ? { ...around, before: '' } : around;
}

/** A date, the words of something else, which are passed over whole, or words to be read on from the next. */
function judge(
  plain: PlainText,
  read: Written | Told,
  around: Around,
  order: FigureOrder,
  last: Mention['read'] | undefined,
): 'date' | 'skip' | 'pass' {
  if (read.kind === 'told') {
    // "Two months later, in August 2021": how long it took, and then when.
    const given = read.isSpan === true ? /^,? (?:in|on|en|le|au) /.exec(around.after)?.[0].length : undefined;
    if (given !== undefined && readWrittenAt(plain.text, read.end + given, order)?.form !== undefined)
      return 'skip';
    // "Reported in March 2020, ten months later,": when, and then how long it took.
    if (read.isSpan === true && last !== undefined && isSetOff(plain, last, read)) return 'skip';
    if (!isToldAccepted(plain, read, around)) return 'pass';
    return isSaidInFull(plain, read, order) ? 'skip' : 'date';
  }
  if (isExcluded(plain, read.start, read.end, around)) return 'skip';
  if (read.isBadge === true) return 'date';
  if (isTorn(plain, read)) return 'pass';
  if (isAccepted(plain, read, around)) return 'date';
  return read.pieces.some(({ unit }) => unit === 'day' || unit === 'weekday') ? 'skip' : 'pass';
}

/** "This morning, Wednesday, March 14", "hier (mardi 4 mars)": the day is told, and then said by the calendar. */
function isSaidInFull({ text }: PlainText, { from, unit, isSpan, end }: Told, order: FigureOrder): boolean {
  if (from !== 'document' || unit !== 'day' || isSpan === true) return false;
  const aside = /^(?:, | \(|,? - )(?:le |on |the )?/.exec(text.slice(end, end + 8))?.[0].length;
  const full = aside === undefined ? undefined : readWrittenAt(text, end + aside, order);
  return full?.form === 'point' && full.pieces[0]?.unit === 'day';
}

/** How long it took, between the comma behind a date of the calendar and another, or the end. */
function isSetOff({ text }: PlainText, last: Mention['read'], { start, end }: Told): boolean {
  return (
    last.kind === 'written' &&
    last.pieces.every(({ unit }) => unit !== 'weekday') &&
    /^,? ?(?:or |soit |some |about |nearly |almost |environ |pres de )?$/.test(text.slice(last.end, start)) &&
    text.slice(last.end, start).startsWith(',') &&
    /^(?:[.,;:)]|$|\n)/.test(text.slice(end, end + 1))
  );
}

/** Several days are quoted with the article they share: "les 8 et 15 février". */
function withArticle(text: string, written: Written): Written {
  const isStretch = written.form === 'interval' && written.pieces[0]?.unit === 'day-number';
  const isSeveral = written.form === 'set' || written.form === 'choice' || isStretch;
  return isSeveral && /(?:^|[^a-z])les $/.test(text.slice(Math.max(0, written.start - 5), written.start))
    ? { ...written, start: written.start - 4 }
    : written;
}

/** "15" at the end of a table's row and "Février 2024" at the start of the next are no day. */
function isTorn(plain: PlainText, { pieces }: Written): boolean {
  return pieces.some(
    (piece) =>
      piece.unit === 'day' &&
      crossesBreak(plain, piece.start, piece.end) &&
      /\d\s*[\n\t]\s*(?:Jan|Fév|Fev|Mars|Avr|Mai|Juin|Juil|Aoû|Sept|Oct|Nov|Déc|Dec)[a-zéûô]*\.?(?:\s|$)/.test(
        plain.original.slice(plain.offsets[piece.start] ?? 0, plain.offsets[piece.end] ?? 0).normalize('NFC'),
      ),
  );
}
