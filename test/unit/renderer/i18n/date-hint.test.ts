import { expect, test } from 'vitest';
import { readTypedDate } from '#shared/dates/typed-date.ts';
import { locales } from '../../../../renderer/i18n/locale.ts';
import { translator } from '../../../../renderer/i18n/translate.ts';

test.each(locales)('every date that the hint of a field proposes is read (%s)', (locale) => {
  const [, examples = ''] = translator(locale)('common.date.hint').split(/: /);
  const dates = examples.split(', ');
  expect(dates.map((date) => readTypedDate(date, locale))).toEqual(
    ['2021-02-23', '2021-02-14~', '2015/2020-10'].map((value) => ({ ok: true, value })),
  );
});
