import { addMonths, civilOf, dayOf, isoOfDay, weekdayOf, type Day } from '../../../dates/day.ts';
import { edtfOfDay } from './edtf-of.ts';
import type { Told } from './told.ts';
import type { Anchor, Reference } from './reference.ts';
import type { Resolved } from './resolve-written.ts';
import type { Side } from './tense.ts';

type Counted = { readonly year: number; readonly month?: number; readonly day?: Day };

/** Counts a relative date from the text's own day, or from the date told before it. */
export function resolveTold(
  told: Told,
  now: Reference | undefined,
  before: Anchor | undefined,
  side: () => Side,
): Resolved {
  const base: Counted | undefined = told.from === 'document' ? now : before;
  const isRelative = told.from === 'document' || before === undefined || before.isRelative;
  // "Espère rouvrir ce week-end" on a Wednesday is the next one.
  const isWeekend = told.unit === 'weekend' && told.shift === 0;
  const isNear = told.isOnward === true || (isWeekend && side() === 'future');
  const isOver = isWeekend && !isNear && side() === 'past';
  const edtf = base === undefined ? undefined : countFrom(told, base, isNear, isOver);
  if (edtf === undefined) return { isRelative: true };
  // "Two weeks later" does not lead beyond the day of writing: it was counted from another date than the last.
  const isAhead = told.from === 'told' && now?.day !== undefined && isAfter(edtf, isoOfDay(now.day));
  if (isAhead && before?.day !== undefined && before.day <= now.day && side() !== 'future')
    return { isRelative: true };
  const [first = ''] = edtf.replaceAll('~', '').split('/');
  const [year = '', month, day] = first.split('-');
  const read =
    month === undefined || day === undefined
      ? undefined
      : dayOf({ year: Number(year), month: Number(month), day: Number(day) });
  const isOneDay = read !== undefined && !edtf.includes('/');
  return {
    edtf,
    isRelative,
    from: told.from === 'document' ? 'document' : 'text',
    ...(isOneDay ? { day: read } : {}),
    last: {
      year: Number(year),
      ...(month === undefined ? {} : { month: Number(month) }),
      ...(read === undefined ? {} : { day: read }),
    },
  };
}

/** Whether what begins a date lies after a day, as far as it is told. */
function isAfter(edtf: string, day: string): boolean {
  const first = /^[\d-]+/.exec(edtf)?.[0] ?? '';
  return first > day.slice(0, first.length);
}

function countFrom(
  { unit, shift, isSpan = false, isAbout = false, hasBegun = false }: Told,
  base: Counted,
  isNear: boolean,
  isOver: boolean,
): string | undefined {
  switch (unit) {
    case 'day':
      return base.day === undefined ? undefined : edtfOfDay(base.day + shift, isAbout);
    case 'week':
      if (base.day === undefined) return undefined;
      return isSpan ? edtfOfDay(base.day + shift * 7, true) : weekOf(base.day + shift * 7);
    case 'weekend':
      return base.day === undefined ? undefined : weekendOf(base.day, shift, { hasBegun, isNear, isOver });
    case 'month':
      return monthFrom(base, shift, isSpan);
    case 'quarter':
      return isSpan ? monthFrom(base, shift * 3, true) : quarterOf(base, shift);
    case 'year':
    default: {
      const year = base.year + shift;
      return year < 0 || year > 9999 ? undefined : `${String(year).padStart(4, '0')}${isSpan ? '~' : ''}`;
    }
  }
}

/** Monday to Sunday of the week a day is in. */
function weekOf(day: Day): string | undefined {
  const monday = day - ((weekdayOf(day) + 6) % 7);
  return span(monday, monday + 6);
}

/** The week-end of a day's week; on other days "ce week-end" and "over the weekend" are the last one that began. */
function weekendOf(
  day: Day,
  shift: number,
  { hasBegun, isNear, isOver }: Readonly<Record<'hasBegun' | 'isNear' | 'isOver', boolean>>,
): string | undefined {
  const weekday = weekdayOf(day);
  const saturday = day + ((6 - weekday + 7) % 7);
  const isNow = weekday === 6 || weekday === 0;
  const current = weekday === 0 ? day - 1 : saturday;
  if (shift > 0) return span(current + (isNow ? 7 : 0), current + (isNow ? 8 : 1));
  // "Over the weekend" told on a Sunday is the one that runs.
  if (shift < 0) return hasBegun && isNow ? span(current, current + 1) : span(current - 7, current - 6);
  // "Ce week-end" up to a Wednesday is the one just over; on a Thursday too when what is told is done: "ont visé".
  const isAhead = isNear || weekday >= (isOver ? 5 : 4);
  const chosen = isNow || isAhead ? current : current - 7;
  return span(chosen, chosen + 1);
}

function span(first: Day, last: Day): string | undefined {
  const [from, to] = [edtfOfDay(first), edtfOfDay(last)];
  return from === undefined || to === undefined ? undefined : `${from}/${to}`;
}

function monthFrom({ year, month }: Counted, shift: number, isSpan: boolean): string | undefined {
  if (month === undefined) return undefined;
  const day = addMonths(dayOf({ year, month, day: 1 }), shift);
  return civilOf(day).year < 0 ? undefined : `${isoOfDay(day).slice(0, 7)}${isSpan ? '~' : ''}`;
}

function quarterOf({ year, month }: Counted, shift: number): string | undefined {
  if (month === undefined) return undefined;
  const first = addMonths(dayOf({ year, month: Math.floor((month - 1) / 3) * 3 + 1, day: 1 }), shift * 3);
  return `${isoOfDay(first).slice(0, 7)}/${isoOfDay(addMonths(first, 2)).slice(0, 7)}`;
}
