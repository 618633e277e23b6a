import { intlTag } from '#shared/dates/language.ts';
import type { Locale } from './locale.ts';

export { intlTag };

const plain = formatters({ maximumFractionDigits: 6 });
const short = formatters({ notation: 'compact', compactDisplay: 'short', maximumFractionDigits: 1 });
const long = formatters({ notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 1 });
const percent = formatters({ style: 'percent', maximumFractionDigits: 1 });

/** A number in full: "491 840" with U+202F in French, "491,840" in English. */
export function formatNumber(value: number, locale: Locale): string {
  return plain(locale).format(value);
}

const fewInEnglish = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;

/**
 * How many, at the head of a clause: English writes what is below ten in letters ("one doubts it"). French keeps the figure:
 * « un » or « une » would say a gender that nobody knows.
 */
export function formatFew(count: number, locale: Locale): string {
  return (locale === 'en' ? fewInEnglish[count - 1] : undefined) ?? formatNumber(count, locale);
}

/** A number for an axis or a narrow cell: "3,2 M". Rounds to one decimal. */
export function formatCompact(value: number, locale: Locale): string {
  return short(locale).format(value);
}

/**
 * A number as a person would say it: "3,2 millions" when nothing is lost by it, in full otherwise ("491 840",
 * "3 245 118").
 */
export function formatSpoken(value: number, locale: Locale): string {
  const million = 1_000_000;
  if (Math.abs(value) >= million && Number.isInteger(value / 100_000))
    return unbroken(long(locale).format(value));
  return formatNumber(value, locale);
}

/** A share: 0.25 gives "25 %". */
export function formatPercent(value: number, locale: Locale): string {
  return percent(locale).format(value);
}

/** A size in bytes, in decimal units: "118 Mo", "118 MB". */
export function formatBytes(bytes: number, locale: Locale): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  let value = bytes;
  let index = 0;
  while (value >= 1000 && index < units.length - 1) {
    value /= 1000;
    index += 1;
  }
  return new Intl.NumberFormat(intlTag[locale], {
    style: 'unit',
    unit: units[index] ?? 'byte',
    unitDisplay: index === 0 ? 'long' : 'short',
    maximumFractionDigits: value < 10 && index > 0 ? 1 : 0,
  }).format(value);
}

const sizes = [
  ['terabyte', 1e12],
  ['gigabyte', 1e9],
  ['megabyte', 1e6],
  ['kilobyte', 1e3],
] as const;

/**
 * The largest unit of size in which numbers of bytes are said whole or with two decimals at most, as sources say them:
 * "Go", "GB". None for what is not said so, such as binary gibibytes.
 */
export function sizeUnitOf(
  bytes: readonly number[],
  locale: Locale,
): { readonly word: string; readonly bytes: number } | undefined {
  const fitting = sizes.find(([, size]) => bytes.every((each) => each >= size && (each * 100) % size === 0));
  if (fitting === undefined || bytes.length === 0) return undefined;
  const [unit, size] = fitting;
  const format = new Intl.NumberFormat(intlTag[locale], { style: 'unit', unit, unitDisplay: 'short' });
  const word = format.formatToParts(1).find(({ type }) => type === 'unit')?.value;
  return word === undefined ? undefined : { word, bytes: size };
}

/** Intl lets a line break between number and word in some versions of its data; a figure never breaks. */
function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}

/** One formatter per language, made when first used: making one takes milliseconds, which the start would pay. */
function formatters(options: Intl.NumberFormatOptions): (locale: Locale) => Intl.NumberFormat {
  const made: Partial<Record<Locale, Intl.NumberFormat>> = {};
  return (locale) => (made[locale] ??= new Intl.NumberFormat(intlTag[locale], options));
}
