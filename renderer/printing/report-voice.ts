import { formatBytes, formatList, formatNumber, figureInWords } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import type { MessageKey } from '../i18n/messages.ts';
import { translator } from '../i18n/translate.ts';
import type { Voice } from '#shared/report/voice.ts';

/** The product's words and numbers, as a report needs them; its keys are checked by a test that builds every report. */
export function reportVoice(locale: Locale): Voice {
  const words = translator(locale);
  return {
    locale,
    words: (key, values) => words(key as MessageKey, values ?? {}),
    formats: {
      number: (value) => formatNumber(value, locale),
      figure: (figure) => figureInWords(figure, locale),
      list: (items) => formatList(items, locale),
      bytes: (bytes) => formatBytes(bytes, locale),
    },
  };
}
