import { isEdtf } from '../../../dates/parse-date.ts';
import { civilOf, weekdayOf, type Day } from '../../../dates/day.ts';
import { boundsOf, edtfOfDay, edtfOfPiece, joined } from './edtf-of.ts';
import type { Piece, Written } from './piece.ts';
import { latestDayOf, type Anchor } from './reference.ts';
import { yearOf } from './year-of.ts';
import type { FoundYear, YearSource } from './year-source.ts';

/** What a date turned out to be. `edtf` is absent when what it hangs on is not known; `last` is its last day or unit. */
export type Resolved = {
  readonly edtf?: string;
  readonly isRelative: boolean;
  /** From where the missing part was taken. */
  readonly from?: FoundYear['from'];
  readonly day?: Day;
  readonly last?: { readonly year: number; readonly month?: number; readonly day?: Day };
};

const unresolved: Resolved = { isRelative: true };

/** Completes the pieces of a written date and says it in EDTF; `undefined` when the calendar has no such day. */
export function resolveWritten(
  written: Written,
  source: YearSource,
  told: Anchor | undefined,
): Resolved | undefined {
  const pieces = withMonths(written.pieces);
  const last = pieces.at(-1);
  if (last === undefined) return undefined;
  if (last.unit === 'weekday') return resolveWeekdays(pieces, source, told);
  const years = written.form === 'set' ? withMonthsLatest(pieces, source) : withYears(pieces, source);
  if (years === undefined)
    // A day no year has, like 31 February, is no date, resolved or not.
    return pieces.every((piece) => boundsOf(piece, piece.year ?? 2000) !== undefined)
      ? unresolved
      : undefined;
  const texts = pieces.map((piece, index) => edtfOfPiece(piece, years.years[index] ?? 0));
  const [first, final] = [texts[0], texts.at(-1)];
  if (first === undefined || final === undefined) return undefined;
  const edtf = ((): string => {
    if (written.isOpen === true) return `${first.from}/${endOf(source.now)}`;
    if (written.form === 'interval') return `${first.from}/${final.to}`;
    if (written.form === 'set') return `{${texts.map(joined).toSorted().join(',')}}`;
    if (written.form === 'choice') return `[${texts.map(joined).join(',')}]`;
    return joined(first);
  })();
  if (!isEdtf(edtf)) return undefined;
  const year = years.years.at(-1) ?? 0;
  const bounds = boundsOf(last, year);
  const isDay = (last.unit === 'day' || last.unit === 'day-number') && last.within === undefined;
  const day = isDay ? bounds?.[0] : undefined;
  return {
    edtf,
    isRelative: years.from === 'document' || (written.isOpen === true && !edtf.endsWith('/..')),
    ...(years.from === undefined ? {} : { from: years.from }),
    ...(written.form === 'point' && day !== undefined ? { day } : {}),
    last: {
      year,
      ...monthOf(last),
      ...(day === undefined ? {} : { day }),
    },
  };
}

/** "À aujourd'hui" ends with the text's own day; where that is not known, it is open. */
function endOf(now: YearSource['now']): string {
  return (now?.day === undefined ? undefined : edtfOfDay(now.day)) ?? '..';
}

/** The month what is told is of, or begins with. */
function monthOf({ unit, month, index = 1 }: Piece): { readonly month?: number } {
  if (unit === 'season') return { month: (index - 20) * 3 };
  return month === undefined ? {} : { month };
}

/** A bare day takes the month of the piece after it ("8 et 15 février"), or before it ("March 3 and 7"). */
function withMonths(pieces: readonly Piece[]): readonly Piece[] {
  const first = pieces[0];
  if (pieces.length > 1 && first?.month !== undefined && first.unit === 'day') {
    let { month } = first;
    return pieces.map((piece) => {
      if (piece.unit === 'day-number' && piece.month === undefined) return { ...piece, month };
      month = piece.month ?? month;
      return piece;
    });
  }
  // "Les 29, 30 juin et 1er juillet": of the month that comes next.
  return pieces.map((piece, index) => {
    if (piece.unit !== 'day-number' || piece.month !== undefined) return piece;
    const month = pieces.slice(index).find((next) => next.month !== undefined)?.month;
    return month === undefined ? piece : { ...piece, month };
  });
}

type Years = { readonly years: readonly number[]; readonly from?: FoundYear['from'] };

function withYears(pieces: readonly Piece[], source: YearSource): Years | undefined {
  const known = pieces.map(({ year }) => year);
  if (known.every((year) => year !== undefined)) return { years: known };
  const last = pieces.at(-1);
  const lastYear = known.at(-1);
  if (last === undefined) return undefined;
  const first = pieces[0];
  // "From March 3, 2024 to March 7" goes on in its year; "de 2016 à mi-avril" ends in the text's.
  const goesOn =
    lastYear === undefined &&
    first?.year !== undefined &&
    first.unit !== 'year' &&
    last.lean === undefined &&
    last.yearReference === undefined;
  const found: FoundYear | undefined =
    lastYear !== undefined
      ? { year: lastYear, from: 'text' }
      : goesOn
        ? { year: following(first, last), from: 'text' }
        : yearOf(last, source);
  if (found === undefined) return undefined;
  const years: number[] = [];
  let next = { piece: last, year: found.year };
  for (const piece of pieces.toReversed()) {
    const year = piece === last ? found.year : (piece.year ?? before(piece, next));
    years.unshift(year);
    next = { piece, year };
  }
  return { years, ...(lastYear === undefined && !goesOn ? { from: found.from } : {}) };
}

/** "In January and December", told in a January: months without a year are the last of each, whichever is told first. */
function withMonthsLatest(pieces: readonly Piece[], source: YearSource): Years | undefined {
  const years = withYears(pieces, source);
  const areMonths = pieces.every(({ unit, year, lean }) => unit === 'month' && year === undefined && !lean);
  if (years?.from !== 'document' || !areMonths || source.now === undefined) return years;
  const today = latestDayOf(source.now);
  const latest = pieces.map((piece, index) => {
    const year = years.years[index] ?? 0;
    return (boundsOf(piece, year + 1)?.[0] ?? Infinity) <= today ? year + 1 : year;
  });
  return { ...years, years: latest };
}

/** The year in which a piece comes after another. */
function following(first: Piece, last: Piece): number {
  const year = first.year ?? 0;
  return (boundsOf(last, year)?.[1] ?? 0) < (boundsOf(first, year)?.[0] ?? 0) ? year + 1 : year;
}

/** The year in which a piece comes before the one that follows it: "du 15 décembre au 3 janvier 2024". */
function before(piece: Piece, next: { readonly piece: Piece; readonly year: number }): number {
  const end = boundsOf(next.piece, next.year)?.[1];
  const start = boundsOf(piece, next.year)?.[0];
  return start !== undefined && end !== undefined && start > end ? next.year - 1 : next.year;
}

function resolveWeekdays(pieces: readonly Piece[], source: YearSource, told: Anchor | undefined): Resolved {
  const last = pieces.at(-1);
  const weekday = last?.weekday;
  if (last === undefined || weekday === undefined) return unresolved;
  const nearest = source.goesOn ?? weekdayDay(last, weekday, source, told);
  if (nearest === undefined) return unresolved;
  const day = nearest + (last.further ?? 0) * 7;
  const first = pieces[0];
  const texts =
    pieces.length > 1 && first?.weekday !== undefined
      ? [edtfOfDay(day - ((((weekday - first.weekday) % 7) + 7) % 7 || 7)), edtfOfDay(day)]
      : [edtfOfDay(day)];
  if (texts.includes(undefined)) return unresolved;
  const { year, month } = civilOf(day);
  const isFromText = last.fromTold === true || source.goesOn !== undefined;
  return {
    edtf: texts.join('/') + (last.about === undefined || last.about.isFormal === true ? '' : '~'),
    isRelative: !isFromText || told?.isRelative !== false,
    from: isFromText ? 'text' : 'document',
    day,
    last: { year, month, day },
  };
}

/** A weekday alone: the last one up to the text's own day, which it may be; ahead of it only when words say so. */
function weekdayDay(
  piece: Piece,
  weekday: number,
  { now, paragraph, side: sideOf }: YearSource,
  told: Anchor | undefined,
): Day | undefined {
  const today: Day | undefined = piece.fromTold === true ? told?.day : now?.day;
  if (today === undefined) return undefined;
  if (piece.weekShift !== undefined)
    return today - ((weekdayOf(today) + 6) % 7) + piece.weekShift * 7 + ((weekday + 6) % 7);
  const back = (((weekdayOf(today) - weekday) % 7) + 7) % 7;
  const past = today - back;
  const future = past + 7;
  // "That Friday" may be the very day told before; "the Friday after" is not.
  if (piece.fromTold === true && piece.lean === 'this') return back === 0 ? past : future;
  if (piece.fromTold === true) return piece.lean === 'past' ? (back === 0 ? past - 7 : past) : future;
  if (piece.lean === 'past') return back === 0 ? past - 7 : past;
  if (piece.lean === 'future') return future;
  const side = sideOf();
  if (back === 0) return side === 'near' ? future : past;
  // "Il reçoit les familles samedi. Lundi, il rencontre le préfet": what is to come goes on.
  const goesOn =
    told?.day !== undefined && told.day > today && told.paragraph === paragraph && told.isRelative;
  if (
    goesOn &&
    told.day !== undefined &&
    piece.lean === undefined &&
    (side === undefined || side === 'maybe-past')
  )
    return told.day + ((((weekday - weekdayOf(told.day)) % 7) + 7) % 7 || 7);
  // "Ce jeudi, le groupe a publié": what is told as done is no day to come.
  if (piece.lean === 'this' && side === 'past') return past;
  if (piece.lean === 'this') return side === 'future' || side === 'near' || 7 - back < back ? future : past;
  return side === 'future' || side === 'near' ? future : past;
}
