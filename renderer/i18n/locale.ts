/** The languages the product speaks, each whole. */
export const locales = ['fr', 'en'] as const;

/** A language of the interface, or of a report. */
export type Locale = (typeof locales)[number];

/** Whether a text (a stored preference, a system language) names a language we speak. */
export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}

/**
 * The language to start in: the first of the system's languages that we speak, French when it is none of them.
 * Takes BCP 47 tags in order of preference, as `navigator.languages` gives them.
 */
export function localeFromSystem(languages: readonly string[]): Locale {
  for (const language of languages) {
    const primary = language.toLowerCase().split('-')[0];
    if (isLocale(primary)) return primary;
  }
  return 'fr';
}
