import type { Problem } from '#shared/lib/errors.ts';
import type { Locale } from './locale.ts';
import { problemPlaces } from './problem-places.ts';
import { translator } from './translate.ts';

/**
 * The sentence a person reads for a refusal: where it is (when the problem says), what is wrong, what to do.
 */
export function problemSentence(problem: Problem, locale: Locale): string {
  const t = translator(locale);
  const sentence = t(`problems.${problem.code}`, problem.params ?? {});
  const place = problem.where === undefined ? undefined : placeInWords(problem.where, locale);
  return place === undefined ? sentence : t('common.place.sentence', { place, sentence });
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
