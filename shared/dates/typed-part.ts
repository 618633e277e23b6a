import { lastDayOfMonth, civilOf } from './day.ts';
import { firstThirdCode, yearThirds, type YearThird } from './language.ts';
import type { TypedPoint } from './typed-point.ts';

const thirdWords: Readonly<Record<YearThird, string>> = {
  early: 'debut|early|beginning|start',
  mid: 'mi|milieu|mid|middle',
  late: 'fin|late|end',
};

const pattern = new RegExp(
  `^(?:la |le |the )?(?:${Object.entries(thirdWords)
    .map(([third, words]) => `(?<${third}>${words})`)
    .join(
      '|',
    )})[ -](?:of |de |du |d'|in )?(?:the )?(?:mois (?:de |d')|month of |l'annee |year )?(?<rest>.+)$`,
);

/** Takes "early", "mid" or "late" off what it is a part of; `undefined` when plain words begin with neither. */
export function splitThird(words: string): { readonly third: YearThird; readonly rest: string } | undefined {
  const groups = pattern.exec(words)?.groups;
  const third = yearThirds.find((one) => groups?.[one] !== undefined);
  return third === undefined ? undefined : { third, rest: groups?.['rest'] ?? '' };
}

/** A part of a year, as the code of four of its months (37 to 39); `undefined` when the date is no bare year. */
export function thirdOfYear(point: TypedPoint, third: YearThird): TypedPoint | undefined {
  const { year, ...finer } = point;
  if (year === undefined || !/^\d{4}$/.test(year) || Object.keys(finer).length > 0) return undefined;
  return { year, season: firstThirdCode + yearThirds.indexOf(third) };
}

/** First and last day of a part of a month; `undefined` when the date is no bare month of a year. */
export function thirdOfMonth(
  { year, month, ...finer }: TypedPoint,
  third: YearThird,
): readonly [TypedPoint, TypedPoint] | undefined {
  if (year === undefined || month === undefined || Object.keys(finer).length > 0) return undefined;
  if (month < 1 || month > 12) return undefined;
  const [first, last] = daysOfThird(Number(year), month, third);
  return [
    { year, month, day: first },
    { year, month, day: last },
  ];
}

/** The days of a part of a month: 1 to 10, 11 to 20, 21 to its end. */
export function daysOfThird(year: number, month: number, third: YearThird): readonly [number, number] {
  if (third === 'early') return [1, 10];
  if (third === 'mid') return [11, 20];
  return [21, civilOf(lastDayOfMonth(year, month)).day];
}
