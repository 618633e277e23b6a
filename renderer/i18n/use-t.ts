import { useSyncExternalStore } from 'react';
import type { Locale } from './locale.ts';
import type { Translate } from './messages.ts';
import { i18nInstance, localeNow, translator } from './translate.ts';

/**
 * The interface's language; the component is drawn again when it changes. Every small part of every row asks, so
 * this reads one value and nothing else: react-i18next's own hook took a third of the time a commit needs to be drawn.
 */
export function useLocale(): Locale {
  return useSyncExternalStore(followLanguage, localeNow);
}

/** The interface's words: `const t = useT(); t('figures.title')`. */
export function useT(): Translate {
  return translator(useLocale());
}

function followLanguage(listener: () => void): () => void {
  i18nInstance.on('languageChanged', listener);
  return () => i18nInstance.off('languageChanged', listener);
}
