import type { Problem } from '#shared/lib/errors.ts';
import { maximumTextBytes } from '#shared/reading/decode-text.ts';
import { formatBytes } from './format-number.ts';
import type { Locale } from './locale.ts';
import { problemPlaces } from './problem-places.ts';
import { translator } from './translate.ts';

/**
 * The sentence a person reads for a refusal: where it is (when the problem says), what is wrong, what to do.
 */
export function problemSentence(problem: Problem, locale: Locale): string {
  const t = translator(locale);
  const sentence = t(`problems.${problem.code}`, { ...problem.params, ...limitOf(problem, locale) });
  const place = problem.where === undefined ? undefined : placeInWords(problem.where, locale);
  const line = lineInWords(problem, locale);
  if (line !== undefined) {
    const there = t('common.place.sentence', { place: line, sentence });
    return place === undefined ? there : t('common.place.sentence', { place, sentence: there });
  }
  return place === undefined ? sentence : t('common.place.sentence', { place, sentence });
}

/** How much a file may hold, in words; what the problem says of it, else what is read as a text. */
function limitOf({ code, params }: Problem, locale: Locale): { readonly limit?: string } {
  if (code !== 'file.too-large' && code !== 'document.inflated') return {};
  const limit = params?.['maximum'] ?? maximumTextBytes;
  return { limit: formatBytes(Number(limit), locale) };
}

/** The line, and the column if it is known, of a text where the problem first stands. */
function lineInWords({ params }: Problem, locale: Locale): string | undefined {
  const { line, column } = params ?? {};
  if (line === undefined) return undefined;
  const t = translator(locale);
  return column === undefined
    ? t('common.place.line', { line })
    : t('common.place.lineColumn', { line, column });
}

/** A path of a problem as words, or undefined when it would say nothing to a person. */
function placeInWords(where: string, locale: Locale): string | undefined {
  const t = translator(locale);
  const file = /^file:(.+)$/s.exec(where)?.[1];
  if (file !== undefined) return t('common.place.file', { name: file });
  const entry = /^journal:(\d+)$/.exec(where)?.[1];
  if (entry !== undefined) return t('common.place.journal', { number: Number(entry) });
  const field = where.split('.').at(-1);
  const key = problemPlaces.find((known) => known === field);
  return key === undefined ? undefined : t(`common.field.${key}`);
}
