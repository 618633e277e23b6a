import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isEdtf } from '#shared/dates/parse-date.ts';
import { datesIn } from '#shared/reading/suggest/dates/index.ts';
import { saysBound } from '#shared/reading/suggest/dates/open-bound.ts';
import { suggest as english } from '../../../../renderer/i18n/en/suggest.ts';
import { suggest as french } from '../../../../renderer/i18n/fr/suggest.ts';
import { datedSentences } from '../../../fixtures/reading/sentences-dates.ts';
import { widerDatedSentences } from '../../../fixtures/reading/sentences-dates-wider.ts';
import { paraphrasedDates } from '../../../fixtures/reading/sentences-dates-paraphrased.ts';
import { datesInMorePassages } from '../../../fixtures/reading/sentences-dates-more-passages.ts';
import { datesInPassages } from '../../../fixtures/reading/sentences-dates-passages.ts';
import { datesAheadOrBehind } from '../../../fixtures/reading/sentences-dates-ahead.ts';
import { datesToldBeside } from '../../../fixtures/reading/sentences-dates-beside.ts';
import { datesHeldTogether } from '../../../fixtures/reading/sentences-dates-held.ts';
import { datesThatBound } from '../../../fixtures/reading/sentences-dates-bounds.ts';
import { datesInChronicles } from '../../../fixtures/reading/sentences-dates-chronicle.ts';
import { datesLent } from '../../../fixtures/reading/sentences-dates-lent.ts';
import { datesInLists } from '../../../fixtures/reading/sentences-dates-lists.ts';
import { datesSettled } from '../../../fixtures/reading/sentences-dates-settled.ts';
import { datesNotToMistake } from '../../../fixtures/reading/sentences-dates-mistaken.ts';
import { datesInPress } from '../../../fixtures/reading/sentences-dates-press.ts';
import { datesInRarerTurns } from '../../../fixtures/reading/sentences-dates-rarer.ts';
import { datesInRetrospect } from '../../../fixtures/reading/sentences-dates-retrospect.ts';
import { datesInTurns } from '../../../fixtures/reading/sentences-dates-turns.ts';
import { datedTexts } from '../../../fixtures/reading/texts-dates.ts';

describe('the dates of a sentence', () => {
  test.each([
    ...datedSentences,
    ...widerDatedSentences,
    ...paraphrasedDates,
    ...datesInTurns,
    ...datesInRarerTurns,
    ...datesInPassages,
    ...datesInMorePassages,
    ...datesAheadOrBehind,
    ...datesToldBeside,
    ...datesHeldTogether,
    ...datesInPress,
    ...datesInLists,
    ...datesInChronicles,
    ...datesNotToMistake,
    ...datesLent,
    ...datesInRetrospect,
    ...datesSettled,
  ])('$text', ({ text, language, on, dates }) => {
    const found = datesIn(text, { language, ...(on === undefined ? {} : { documentDate: on }) });
    expect(found.map(({ quote, edtf }) => [quote, edtf])).toEqual(dates);
    for (const { start, end, quote } of found) expect(text.slice(start, end)).toBe(quote);
  });
});

describe('a date that bounds what is told', () => {
  test.each(datesThatBound)('$text', ({ text, on, dates }) => {
    const found = datesIn(text, { language: 'fr', documentDate: on });
    const said = found.map(({ quote, edtf, reasons }) => {
      const bound = reasons.find(saysBound);
      return [quote, edtf, ...(bound === undefined ? [] : [bound.code.replace('date.', ''), bound.words])];
    });
    expect(said).toEqual(dates);
  });
});

describe('the dates of whole texts', () => {
  test('are found, and nothing else, in 95 of 100', () => {
    let hits = 0;
    let wanted = 0;
    let given = 0;
    const wrong: string[] = [];
    for (const { genre, language, on, text, dates } of datedTexts) {
      const found = datesIn(text, { language, ...(on === undefined ? {} : { documentDate: on }) });
      const resolved = found.filter(({ edtf }) => edtf !== undefined);
      wanted += dates.length;
      given += resolved.length;
      const left = [...resolved];
      for (const [quote, edtf] of dates) {
        const at = left.findIndex(
          (one) => one.edtf === edtf && (one.quote.includes(quote) || quote.includes(one.quote)),
        );
        if (at < 0) wrong.push(`${genre}: missed ${quote} ${edtf}`);
        else {
          hits += 1;
          left.splice(at, 1);
        }
      }
      for (const { quote, edtf } of left) wrong.push(`${genre}: too much ${quote} ${edtf ?? ''}`);
    }
    expect(hits / wanted, wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
    expect(hits / given, wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
  });
});

describe('whatever the text', () => {
  const bits = datedSentences.flatMap(({ text }) => text.split(/(?<=[\s,.])/u));
  const noise = fc.oneof(
    fc.constantFrom(...bits),
    fc.constantFrom(
      '\ud800',
      '\udc00',
      '\0',
      '\r\n',
      '\t',
      '\u00ad',
      '\ufeff',
      '\u202f',
      'e\u0301',
      ' - ',
      '–',
      '99999',
      '…',
      '«',
      '12/13/14',
      'été',
      'MAI',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  test('every date quotes the text between its offsets, in order, without overlap, and is a date', () => {
    fc.assert(
      fc.property(
        fc.array(noise, { maxLength: 40 }),
        fc.constantFrom('fr', 'en'),
        fc.option(fc.constantFrom('2025-03-20', '2024-02', '2021', 'nonsense'), { nil: undefined }),
        (parts, language, documentDate) => {
          const text = parts.join('');
          const found = datesIn(text, { language, ...(documentDate === undefined ? {} : { documentDate }) });
          let last = 0;
          for (const { start, end, quote, edtf, reasons } of found) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(text.slice(start, end)).toBe(quote);
            if (edtf !== undefined) expect(isEdtf(edtf), `${edtf} in ${quote}`).toBe(true);
            expect(reasons.length).toBeGreaterThan(0);
            for (const reason of reasons) expect(text.slice(reason.start, reason.end)).toBe(reason.words);
            last = end;
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  test.each([
    ['digits', '1'.repeat(1_000_000)],
    ['capitals', 'A'.repeat(1_000_000)],
    ['spaces', ' '.repeat(1_000_000)],
    ['dashes', '2021-'.repeat(20_000)],
    ['days', '3, '.repeat(30_000)],
    ['months', 'mars '.repeat(5000)],
    ['lone surrogates', '\ud800'.repeat(100_000)],
  ])('a text of nothing but %s is read to its end', (_, text) => {
    expect(() => datesIn(text, { language: 'fr', documentDate: '2025-03-20' })).not.toThrow();
  });

  test('spaces, apostrophes, dashes, capitals, line ends and accents do not matter', () => {
    const plain = "Du 3 au 7 mars 2024, puis l'été 2023 et mi-août 2022.";
    const edtfs = (text: string): readonly (string | undefined)[] =>
      datesIn(text, { language: 'fr' }).map(({ edtf }) => edtf);
    const expected = edtfs(plain);
    expect(expected).toEqual(['2024-03-03/2024-03-07', '2023-22', '2022-08']);
    for (const space of ['\u00a0', '\u202f', '\u2009', '\u2007', '\t', '\n', '\r\n', '  '])
      expect(edtfs(plain.replaceAll(' ', space)), JSON.stringify(space)).toEqual(expected);
    expect(edtfs(plain.replaceAll("'", '’'))).toEqual(expected);
    expect(edtfs(plain.replaceAll('-', '‑'))).toEqual(expected);
    expect(edtfs(plain.toUpperCase())).toEqual(expected);
    expect(edtfs(plain.normalize('NFD'))).toEqual(expected);
    expect(edtfs(`\ufeff${plain.replace('mars', 'ma\u00adrs')}`)).toEqual(expected);
  });
});

test('every reason has its sentence in both languages', () => {
  const codes = new Set(
    [...datedSentences, ...datedTexts, ...datesThatBound].flatMap(({ text, on }) =>
      datesIn(text, { language: 'fr', ...(on === undefined ? {} : { documentDate: on }) }).flatMap(
        ({ reasons }) => reasons.map(({ code }) => code),
      ),
    ),
  );
  expect(codes.size).toBeGreaterThan(14);
  for (const code of codes) {
    expect(Object.keys(english)).toContain(`reason.${code}`);
    expect(Object.keys(french)).toContain(`reason.${code}`);
  }
});

test('a text ten times as long is read in about ten times the time, which is printed', () => {
  const body = datedTexts.map(({ text }) => text).join('\n\n');
  const words = body.split(/\s+/).length;
  const timed = (count: number): number => {
    const text = `${body}\n\n`.repeat(Math.ceil(count / words));
    const from = performance.now();
    expect(datesIn(text, { language: 'fr', documentDate: '2025-03-20' }).length).toBeGreaterThan(count / 100);
    return performance.now() - from;
  };
  timed(20_000);
  const [short, long] = [timed(20_000), timed(200_000)];
  console.info(`dates: 20,000 words in ${short.toFixed(0)} ms, 200,000 words in ${long.toFixed(0)} ms`);
}, 60_000);

test('a table of more dated days than a call takes arguments is read', () => {
  const rows = 150_000;
  const text = Array.from({ length: rows }, (_, index) => `${1990 + (index % 30)}-03-12`).join('\n');
  expect(datesIn(text, { language: 'fr' })).toHaveLength(rows);
}, 60_000);
