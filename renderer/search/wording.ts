import type { SearchWording } from '#shared/search/documents.ts';
import { locales } from '../i18n/locale.ts';
import { en } from '../i18n/en.ts';
import { rowLabel } from '../i18n/row-label.ts';
import { translator } from '../i18n/translate.ts';
import type { MessageKey } from '../i18n/messages.ts';

/** What things are called in both languages of the interface, in the order of `locales`. */
export const searchWording: SearchWording = {
  rowNames: (snapshot, ref) => locales.map((locale) => rowLabel(snapshot, ref, locale) ?? ''),
  commandNames: (command) =>
    command in en.commands
      ? locales.map((locale) => translator(locale)(`commands.${command}` as MessageKey))
      : [command],
};
