import type { DateLocale } from '../dates/language.ts';
import type { Edtf } from '../dates/parse-date.ts';
import { dateInWords } from '../dates/wording.ts';
import { rememberedByText } from '../lib/memo.ts';
import { findDate } from './find-date.ts';

/** The one date that words give, in either language; an empty text when they give none, or several. */
const onlyDate = rememberedByText((words: string): string => {
  for (const language of ['fr', 'en'] as const) {
    const found = findDate(words, language);
    if (found === undefined) continue;
    // Beside another date it would not say which of them is meant.
    return findDate(words.replace(found.words, ' — '), language) === undefined ? found.date : '';
  }
  return '';
});

/** Whether a title says this date by itself, and no other: written after it, the date would be there twice. */
export function tellsDate(title: string, date: Edtf): boolean {
  return onlyDate(title) === date;
}

/** Whether what a line is called already has this date, in its title or behind it. */
export function hasDate(name: string, date: Edtf, locale: DateLocale): boolean {
  return tellsDate(name, date) || name.endsWith(`, ${dateInWords(date, locale, 'short')}`);
}
