import { useTranslation } from 'react-i18next';
import { isLocale, type Locale } from './locale.ts';
import type { Translate } from './messages.ts';
import { i18nInstance, translator } from './translate.ts';

/** The interface's language; the component is drawn again when it changes. */
export function useLocale(): Locale {
  const { i18n } = useTranslation(undefined, { i18n: i18nInstance });
  return isLocale(i18n.language) ? i18n.language : 'fr';
}

/** The interface's words: `const t = useT(); t('figures.title')`. */
export function useT(): Translate {
  return translator(useLocale());
}
