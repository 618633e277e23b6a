import type { ToldRule, ToldUnit } from './told.ts';
import { roundNumberWords, smallNumberWords } from './words.ts';

/* What a turn of phrase that is told by its place says, from the words its pattern has found. */

/** Counted from the text's own day. */
export const document = (unit: ToldUnit, shift: number) => (): ToldRule => ({
  from: 'document',
  unit,
  shift,
});
/** The last week-end that has begun. */
export const lastBegun = (): ToldRule => ({ from: 'document', unit: 'weekend', shift: -1, hasBegun: true });
/** Counted from the day told before. */
export const told = (unit: ToldUnit, shift: number) => (): ToldRule => ({ from: 'told', unit, shift });

/** By the word beside its unit: "la semaine dernière", "that week", "le mois suivant". */
export function sided(match: RegExpExecArray): ToldRule | undefined {
  const { unit = '', side = '' } = match.groups ?? {};
  const read = unitOf(unit);
  if (read === undefined) return undefined;
  if (/^(?:dern|pass|last|ecoul)/.test(side)) return { from: 'document', unit: read, shift: -1 };
  if (/^(?:proch|next|coming)/.test(side)) return { from: 'document', unit: read, shift: 1 };
  if (/^(?:ce|this|en cours)/.test(side)) return { from: 'document', unit: read, shift: 0 };
  if (/^(?:suiv|d'apres)/.test(side)) return { from: 'told', unit: read, shift: 1 };
  if (/^(?:preced|d'avant)/.test(side)) return { from: 'told', unit: read, shift: -1 };
  return { from: 'told', unit: read, shift: 0 };
}

/** So many units before or after: "il y a trois jours", "two weeks later". */
export function counted(from: 'document' | 'told', direction: 1 | -1) {
  return (match: RegExpExecArray): ToldRule | undefined => {
    const { count = '', unit = '', hedge } = match.groups ?? {};
    const round = roundNumberWords.get(count);
    const number = round ?? smallNumberWords.get(count) ?? Number(count);
    const hours = unit.startsWith('h');
    if (hours && (number % 24 !== 0 || number === 0)) return undefined;
    const read = hours ? 'day' : unitOf(unit);
    if (read === undefined || !(number > 0)) return undefined;
    const size = hours ? number / 24 : unit.startsWith('fortnight') ? number * 2 : number;
    // "Huit jours" and "quinze jours" are a week and two, in French, as a round number is.
    const isWeeks = read === 'day' && /^(?:huit|quinze|une quinzaine de)$/.test(count);
    const shift = isWeeks ? (number === 8 ? 7 : 14) : size;
    const isAbout = round !== undefined || hedge !== undefined || isWeeks;
    return {
      from,
      unit: read,
      shift: shift * direction,
      isSpan: true,
      ...(isAbout ? { isAbout: true } : {}),
    };
  };
}

/** The unit a word names, in either language. */
export function unitOf(word: string): ToldUnit | undefined {
  if (/^(?:jour|day)/.test(word)) return 'day';
  if (/^week-?end/.test(word)) return 'weekend';
  if (/^(?:sem|week|fortn)/.test(word)) return 'week';
  if (/^(?:mois|month)/.test(word)) return 'month';
  if (/^(?:tri|quarter)/.test(word)) return 'quarter';
  return /^(?:an|year)/.test(word) ? 'year' : undefined;
}

/** "The next day", "the previous week": counted from the day told before. */
export function nextDay(match: RegExpExecArray): ToldRule | undefined {
  const { side = '', unit = '' } = match.groups ?? {};
  const read = unit === 'morning' ? 'day' : unitOf(unit);
  return read && { from: 'told', unit: read, shift: side === 'next' || side === 'following' ? 1 : -1 };
}

/** "Le lendemain de l'attaque", "the day before the breach": counted from the attack's own day. */
export function ofAttack(match: RegExpExecArray): ToldRule {
  const { side = '' } = match.groups ?? {};
  return { from: 'told', unit: 'day', shift: /^(?:le lendemain|after)/.test(side) ? 1 : -1, ofEvent: true };
}
