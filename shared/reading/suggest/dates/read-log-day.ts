import { matchesIn } from '../../matches.ts';
import type { FigureOrder, Written } from './piece.ts';
import { beginsLine, type PlainText } from './plain-text.ts';
import { readVouchedDay } from './read-figures.ts';

/**
 * "08/13 Phishing e-mail received", "09/13 - 09/14 Files compressed", "30.05 : avis à la police": a day heads the line, and what was done
 * stands behind.
 */
const logLine =
  /^[ \t•*-]*(?:\d\d\/\d\d(?:\s?[-–]\s?\d\d\/\d\d)?[ \t]+|\d\d\.\d\d\.?\s?[:–]\s)(?=\p{L}|\d+ \p{L})/gmu;
/** So many lines of that kind are a log: one or two may be scores or fractions. */
const fewestLines = 3;

/** Whether lines of a text begin with a day and its month in figures and nothing else. */
export function isLog(text: string): boolean {
  return matchesIn(text, logLine).length >= fewestLines;
}

/** The day, or the days from one to another, that head a line of a log; months of a log are told by the text around it. */
export function readLogDayAt(plain: PlainText, at: number, order: FigureOrder): Written | undefined {
  const { text } = plain;
  if (!beginsLine(plain, at)) return undefined;
  const first = readVouchedDay(text, at, order);
  if (first?.end !== at + 5) return undefined;
  // "01.04 Chapitre" is a heading, "01.04 : plainte" a day.
  if (text.charAt(at + 2) === '.')
    return /^\.? ?[:-] /.test(text.slice(first.end, first.end + 4))
      ? { kind: 'written', start: at, end: first.end, form: 'point', pieces: [first] }
      : undefined;
  const between = /^ ?- ?(?=\d\d\/\d\d(?!\d))/.exec(text.slice(first.end, first.end + 8))?.[0].length;
  const last = between === undefined ? undefined : readVouchedDay(text, first.end + between, order);
  const end = last?.end ?? first.end;
  if (!/^ [a-z\d"«(]/.test(text.slice(end, end + 2))) return undefined;
  return last === undefined
    ? { kind: 'written', start: at, end, form: 'point', pieces: [first] }
    : { kind: 'written', start: at, end, form: 'interval', pieces: [first, last] };
}
