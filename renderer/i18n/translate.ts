import i18next, { type i18n } from 'i18next';
import { isolated } from '#shared/lib/bidi.ts';
import { en } from './en.ts';
import { formatNumber } from './format-number.ts';
import { fr } from './fr.ts';
import { isLocale, type Locale } from './locale.ts';
import type { MessageKey, MessageValues, Translate } from './messages.ts';

type Areas = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The i18next instance the page listens to: its language is the interface's. */
export const i18nInstance: i18n = i18next.createInstance();

void i18nInstance.init({
  lng: 'fr',
  fallbackLng: false,
  resources: { fr: { translation: flatten(fr) }, en: { translation: flatten(en) } },
  keySeparator: false,
  nsSeparator: false,
  initAsync: false,
  react: { useSuspense: false },
});

const translators: Readonly<Record<Locale, Translate>> = {
  fr: makeTranslator('fr'),
  en: makeTranslator('en'),
};

/** The interface's language now; components follow it with `useLocale`. */
export function localeNow(): Locale {
  return isLocale(i18nInstance.language) ? i18nInstance.language : 'fr';
}

/** The words of one language, whatever the interface speaks: reports are written in their own. */
export function translator(locale: Locale): Translate {
  return translators[locale];
}

function makeTranslator(locale: Locale): Translate {
  const fixed = i18nInstance.getFixedT(locale);
  let plural: Intl.PluralRules | undefined;
  const rules = (): Intl.PluralRules => (plural ??= new Intl.PluralRules(locale));
  // Lists ask for the same few words thousands of times: i18next looks each up once, and once per plural form.
  const templates = new Map<string, string>();
  return (key: MessageKey, values: MessageValues = {}) => {
    const count = typeof values['count'] === 'number' ? Math.abs(values['count']) : undefined;
    const form = count === undefined ? key : `${key} ${rules().select(count)}`;
    let template = templates.get(form);
    if (template === undefined) {
      template = String(fixed(key, { skipInterpolation: true, ...(count === undefined ? {} : { count }) }));
      templates.set(form, template);
    }
    return interpolate(template, values, locale);
  };
}

function interpolate(template: string, values: MessageValues, locale: Locale): string {
  return template.replaceAll(/\{\{(\w+)\}\}/g, (_whole, name: string) => {
    const value = values[name];
    if (value === undefined) return '';
    return typeof value === 'number' ? formatNumber(value, locale) : isolated(value);
  });
}

/** One flat table, `area.key`; a French plural without `_many` says the same as `_other`. */
function flatten(areas: Areas): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [area, messages] of Object.entries(areas)) {
    for (const [key, text] of Object.entries(messages)) {
      flat[`${area}.${key}`] = text;
      const many = key.replace(/_other$/, '_many');
      if (many !== key && messages[many] === undefined) flat[`${area}.${many}`] = text;
    }
  }
  return flat;
}
