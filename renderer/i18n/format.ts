import { isolated } from '#shared/lib/bidi.ts';
import { intlTag, formatSpoken } from './format-number.ts';
import type { Locale } from './locale.ts';
import { translator } from './translate.ts';

export {
  formatBytes,
  formatCompact,
  formatNumber,
  formatPercent,
  formatSpoken,
  intlTag,
} from './format-number.ts';

/** Things one after the other: "a, b et c", "a, b and c". An empty list is an empty text. */
export function formatList(items: readonly string[], locale: Locale): string {
  const type = { style: 'long', type: 'conjunction' } as const;
  return new Intl.ListFormat(intlTag[locale], type).format(items.map(isolated));
}

/** The name of a language by its code: "français", "French"; the code itself where it has no name. */
export function languageInWords(code: string, locale: Locale): string {
  try {
    return new Intl.DisplayNames(intlTag[locale], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** Alternatives: "a ou b", "a or b". */
export function formatChoice(items: readonly string[], locale: Locale): string {
  const type = { style: 'long', type: 'disjunction' } as const;
  return new Intl.ListFormat(intlTag[locale], type).format(items.map(isolated));
}

/** A moment by the machine's clock, to the minute: "12 janv. 2026, 14:05". Takes milliseconds or ISO 8601. */
export function formatMoment(moment: number | string, locale: Locale): string {
  return dateFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(moment));
}

/** The day of a moment by the machine's clock: "12 janv. 2026". Dates of facts are EDTF, see `shared/dates`. */
export function formatDay(moment: number | string, locale: Locale): string {
  return dateFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' }).format(new Date(moment));
}

/** How long ago, in the largest unit that says something: "il y a 2 minutes", "à l’instant" under a minute. */
export function formatAgo(moment: number | string, now: number, locale: Locale): string {
  const seconds = Math.max(0, Math.round((now - new Date(moment).getTime()) / 1000));
  if (seconds < 45) return translator(locale)('common.now');
  const format = new Intl.RelativeTimeFormat(intlTag[locale], { style: 'short', numeric: 'always' });
  const minutes = Math.round(seconds / 60);
  const text =
    minutes < 60
      ? format.format(-minutes, 'minute')
      : minutes < 60 * 24
        ? format.format(-Math.round(minutes / 60), 'hour')
        : format.format(-Math.round(minutes / (60 * 24)), 'day');
  return locale === 'fr' ? text.replaceAll("'", '’') : text;
}

/** What wording a figure needs; the shape of `Figure` in `shared/model`, without its row. */
export type FigureReading = {
  readonly lower?: number | undefined;
  readonly upper?: number | undefined;
  readonly exactness: 'exact' | 'about' | 'at-least' | 'at-most' | 'range' | 'unknown';
  /** The source's own vague word ("milliers"), kept beside the bound read into it. */
  readonly vagueWord?: string | undefined;
};

/**
 * A figure in words: "491 840", "environ 500 000", "au moins 500 000", "jusqu’à 3,2 millions", "de 3 à 4",
 * "inconnu". Words because the bundled fonts have no mathematical signs, and because they read aloud. A bound that is missing reads
 * as unknown, never as 0.
 */
export function figureInWords(figure: FigureReading, locale: Locale): string {
  const t = translator(locale);
  const words = boundsInWords(figure, locale);
  return figure.vagueWord === undefined
    ? words
    : t('common.figure.vague', { word: figure.vagueWord, figure: words });
}

function boundsInWords({ lower, upper, exactness }: FigureReading, locale: Locale): string {
  const t = translator(locale);
  const said = lower ?? upper;
  if (exactness === 'unknown' || said === undefined) return t('common.figure.unknown');
  const number = formatSpoken(said, locale);
  switch (exactness) {
    case 'exact':
      return number;
    case 'about':
      return t('common.figure.about', { number });
    case 'at-least':
      return t('common.figure.at-least', { number });
    case 'at-most':
      return t('common.figure.at-most', { number: formatSpoken(upper ?? said, locale) });
    case 'range':
      if (lower === undefined) return t('common.figure.at-most', { number });
      if (upper === undefined) return t('common.figure.at-least', { number });
      return t('common.figure.range', { lower: number, upper: formatSpoken(upper, locale) });
  }
}

function dateFormat(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(intlTag[locale], options);
}
