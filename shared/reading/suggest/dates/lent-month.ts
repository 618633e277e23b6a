import { matchAt } from './sticky.ts';
import { datedWeekdayPattern, monthPattern, months, yearPattern } from './words.ts';

/* Days whose month is said by others behind them: "le 8, le 9 et le 15 février 2024", "du 8 au 10 puis le 15 février". */

const day = `(?:${datedWeekdayPattern},? (?:le |the )?)?(?:0?[1-9]|[12]\\d|3[01])(?:er|st|nd|rd|th)?(?![\\d%€$]|[.,:]\\d)`;
const lead = `(?:(?:entre le|between the|from the|on the|du|des|de|d'|les?|the|between|from|on) )?`;
const word = `,? (?:et puis|and then|and again|et|and|&|puis|then|ou|or|ainsi que|as well as)(?: (?:encore|again|de nouveau|a nouveau))? `;
const span = `(?:-| (?:au|to|-) (?:the )?)`;
const lending = new RegExp(
  `(?:(?:, |${word}|${span})${lead}${day}){0,30}${word}${lead}${day}(?:${span}${day})?(?:\\.? (?:of |de )?)(?<month>${monthPattern})(?:,? (?:of |de )?(?<year>${yearPattern}))?`,
  'y',
);

/** A month with its year, if that is said. */
export type LentMonth = { readonly month: number; readonly year?: number };

/** The month that the days behind one say for it, from where its number ends; `undefined` where no list of days follows. */
export function lentMonth(text: string, end: number): LentMonth | undefined {
  const groups = matchAt(lending, text, end)?.groups;
  const month = months.get((groups?.['month'] ?? '').replace('.', ''));
  if (month === undefined) return undefined;
  const year = groups?.['year'];
  return year === undefined ? { month } : { month, year: Number(year) };
}
