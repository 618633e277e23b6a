import type { UnshownFound } from '#shared/guard/unshown.ts';
import type { Findings, SourceGuard } from '#shared/model/source-shape.ts';
import { formatList } from './format.ts';
import type { Locale } from './locale.ts';
import { translator } from './translate.ts';

/** Places named in one sentence, those with most first. */
const mostPlaces = 4;

const kinds = ['nir', 'iban', 'card', 'email', 'phone', 'person'] as const;

/** What was found of persons' data, in words: "12 adresses e-mail et 3 numéros de téléphone". */
export function findingsInWords(found: Findings, locale: Locale): string {
  const t = translator(locale);
  const parts = kinds.flatMap((kind) => {
    const count = found[kind] ?? 0;
    return count === 0 ? [] : [t(`guard.kind.${kind}`, { count })];
  });
  return formatList(parts, locale);
}

/** What was found beside the readable text, and where: "312 adresses e-mail (liens, commentaires)". */
export function unshownInWords({ found, places }: UnshownFound, locale: Locale): string {
  const t = translator(locale);
  const where = formatList(
    places.slice(0, mostPlaces).map((place) => t(`guard.place.${place}`)),
    locale,
  );
  return t('guard.found.unshown', { where, list: findingsInWords(found, locale) });
}

/** What the guard decided of a source, short enough for a line: "masqué : 12 adresses e-mail". */
export function guardInWords({ decision, found }: SourceGuard, locale: Locale): string {
  return translator(locale)(`guard.entry.${decision}`, { list: findingsInWords(found, locale) });
}
