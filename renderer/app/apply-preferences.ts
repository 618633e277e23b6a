import { i18nInstance } from '../i18n/translate.ts';
import { platform } from '../platform/platform.ts';
import { type Preferences, usePreferences } from './preferences.ts';

/** Makes the page follow theme and language, now and at each change. */
export function applyPreferences(): void {
  apply(usePreferences.getState());
  usePreferences.subscribe(apply);
  platform.appearance.onSystemTheme(() => apply(usePreferences.getState()));
}

function apply({ theme, locale }: Preferences): void {
  const root = document.documentElement;
  root.dataset['theme'] = theme === 'system' ? platform.appearance.systemTheme() : theme;
  if (root.lang === locale && i18nInstance.language === locale) return;
  root.lang = locale;
  void i18nInstance.changeLanguage(locale);
  void platform.window.setLanguage(locale);
}
