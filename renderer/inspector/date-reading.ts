import { readTypedDate } from '#shared/dates/typed-date.ts';
import { dateInWords } from '#shared/dates/wording.ts';
import type { Edtf } from '#shared/model/index.ts';
import type { Locale } from '../i18n/locale.ts';
import { problemSentence } from '../i18n/problem-sentence.ts';
import type { DateReading } from '../ui/DateField.tsx';

/** Reads a date while it is typed, for `DateField`: EDTF or plain words ("vers le 9 février 2021"). */
export function dateReader(locale: Locale): (text: string) => DateReading {
  return (text) => {
    const read = readTypedDate(text, locale);
    return read.ok
      ? { words: dateInWords(read.value, locale) }
      : { problem: problemSentence(read.error, locale) };
  };
}

/** The EDTF of what was typed; undefined when emptied; `refused` when it is no date, and nothing is to be saved. */
export function typedDate(text: string, locale: Locale): Edtf | undefined | 'refused' {
  if (text.trim() === '') return undefined;
  const read = readTypedDate(text, locale);
  return read.ok ? (read.value as string as Edtf) : 'refused';
}
