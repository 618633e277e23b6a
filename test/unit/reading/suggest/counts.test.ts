import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsIn } from '#shared/reading/suggest/counts/index.ts';
import { suggestionsIn } from '#shared/reading/suggest/index.ts';
import { secondPressMarkedTexts } from '../../../fixtures/reading/texts-counts-press-second.ts';
import { thirdPressMarkedTexts } from '../../../fixtures/reading/texts-counts-press-third.ts';
import { fourthPressMarkedTexts } from '../../../fixtures/reading/texts-counts-press-fourth.ts';
import { fifthPressMarkedTexts } from '../../../fixtures/reading/texts-counts-press-fifth.ts';
import { sixthPressMarkedTexts } from '../../../fixtures/reading/texts-counts-press-sixth.ts';
import { pressMarkedTexts } from '../../../fixtures/reading/texts-counts-press.ts';
import { markedTexts } from '../../../fixtures/reading/texts-counts.ts';
import { moreMarkedTexts } from '../../../fixtures/reading/texts-counts-forms.ts';
import { listedMarkedTexts } from '../../../fixtures/reading/texts-counts-lists.ts';
import { detectLanguage } from '#shared/reading/detect-language.ts';
import { asideCounts } from '../../../fixtures/reading/sentences-counts-aside.ts';
import { servedCounts } from '../../../fixtures/reading/sentences-counts-served.ts';
import { boastCounts } from '../../../fixtures/reading/sentences-counts-boasts.ts';
import { doingsCounts } from '../../../fixtures/reading/sentences-counts-doings.ts';
import { formsCounts } from '../../../fixtures/reading/sentences-counts-forms.ts';
import { gettingByCounts } from '../../../fixtures/reading/sentences-counts-gets-by.ts';
import { heldCounts, heldNeighbours } from '../../../fixtures/reading/sentences-counts-held.ts';
import { morePressCounts, pressCounts } from '../../../fixtures/reading/sentences-counts-press.ts';
import { moreProseCounts, proseCounts } from '../../../fixtures/reading/sentences-counts-prose.ts';
import { dispatchCounts } from '../../../fixtures/reading/sentences-counts-dispatches.ts';
import { sceneCounts } from '../../../fixtures/reading/sentences-counts-scene.ts';
import { shareCounts } from '../../../fixtures/reading/sentences-counts-shares.ts';
import { shareSaidCounts } from '../../../fixtures/reading/sentences-counts-shares-said.ts';
import { shareTurnCounts } from '../../../fixtures/reading/sentences-counts-shares-turns.ts';
import { remarkCounts } from '../../../fixtures/reading/sentences-counts-remarks.ts';
import { postsCounts } from '../../../fixtures/reading/sentences-counts-posts.ts';
import { englishCounts, frenchCounts } from '../../../fixtures/reading/sentences-counts.ts';
import { besideBreaches, widerCounts } from '../../../fixtures/reading/sentences-counts-wider.ts';
import {
  paraphrasedBeside,
  paraphrasedCounts,
} from '../../../fixtures/reading/sentences-counts-paraphrased.ts';
import { generalBeside, generalCounts } from '../../../fixtures/reading/sentences-counts-general.ts';
import { shortEnglishCounts, shortFrenchCounts } from '../../../fixtures/reading/sentences-counts-short.ts';
import { newsroomCounts } from '../../../fixtures/reading/sentences-counts-newsroom.ts';
import { roundsCounts } from '../../../fixtures/reading/sentences-counts-rounds.ts';
import { tradeCounts } from '../../../fixtures/reading/sentences-counts-trade.ts';
import { besideOtherNews, localLifeCounts } from '../../../fixtures/reading/sentences-counts-local-life.ts';
import { onlookerCounts } from '../../../fixtures/reading/sentences-counts-onlookers.ts';
import { mendingCounts, reachCounts } from '../../../fixtures/reading/sentences-counts-reach.ts';
import { everydayFigures, genreCounts } from '../../../fixtures/reading/sentences-counts-genres.ts';
import { minutesBeside, minutesCounts } from '../../../fixtures/reading/sentences-counts-minutes.ts';
import { besideInGenres, shownInGenres } from '../../../fixtures/reading/sentences-counts-english-genres.ts';
import {
  frenchHouseBeside,
  frenchHouseCounts,
} from '../../../fixtures/reading/sentences-counts-french-house.ts';
import {
  frenchReportsBeside,
  frenchReportsCounts,
  frenchTurnsBeside,
  frenchTurnsCounts,
  frenchWorksBeside,
  frenchWorksCounts,
} from '../../../fixtures/reading/sentences-counts-french-reports.ts';
import { everydayCounts, moreEverydayCounts } from '../../../fixtures/reading/sentences-counts-everyday.ts';
import { moreTurnsCounts, turnsCounts } from '../../../fixtures/reading/sentences-counts-turns.ts';
import {
  actorsAndFound,
  caseworkFigures,
  houseFigures,
  partsAndFeeds,
  trendFigures,
} from '../../../fixtures/reading/sentences-counts-official.ts';
import { figuresApart, plainClauses } from '../../../fixtures/reading/sentences-counts-plain.ts';
import { tabledCounts, toldCounts } from '../../../fixtures/reading/sentences-counts-told.ts';

describe('countsIn', () => {
  for (const { text, language, counts } of [
    ...frenchCounts,
    ...englishCounts,
    ...widerCounts,
    ...besideBreaches,
    ...toldCounts,
    ...tabledCounts,
    ...plainClauses,
    ...figuresApart,
    ...houseFigures,
    ...caseworkFigures,
    ...partsAndFeeds,
    ...actorsAndFound,
    ...trendFigures,
    ...paraphrasedCounts,
    ...paraphrasedBeside,
    ...generalCounts,
    ...generalBeside,
    ...shortFrenchCounts,
    ...shortEnglishCounts,
    ...formsCounts,
    ...postsCounts,
    ...pressCounts,
    ...morePressCounts,
    ...heldCounts,
    ...heldNeighbours,
    ...proseCounts,
    ...moreProseCounts,
    ...boastCounts,
    ...servedCounts,
    ...doingsCounts,
    ...asideCounts,
    ...gettingByCounts,
    ...reachCounts,
    ...mendingCounts,
    ...localLifeCounts,
    ...onlookerCounts,
    ...besideOtherNews,
    ...turnsCounts,
    ...moreTurnsCounts,
    ...sceneCounts,
    ...dispatchCounts,
    ...shareCounts,
    ...shareSaidCounts,
    ...shareTurnCounts,
    ...remarkCounts,
    ...genreCounts,
    ...tradeCounts,
    ...newsroomCounts,
    ...roundsCounts,
    ...everydayFigures,
    ...minutesBeside,
    ...minutesCounts,
    ...frenchHouseBeside,
    ...frenchHouseCounts,
    ...frenchReportsBeside,
    ...frenchReportsCounts,
    ...frenchTurnsCounts,
    ...frenchTurnsBeside,
    ...frenchWorksBeside,
    ...frenchWorksCounts,
    ...everydayCounts,
    ...moreEverydayCounts,
    ...besideInGenres,
    ...shownInGenres,
  ]) {
    it(`reads ${counts.length} counts in ${JSON.stringify(text)} (${language})`, () => {
      // As the reader is given them: a text without its markup, and nothing that another kind of suggestion is sure of.
      const found = suggestionsIn(text, { language }).filter((one) => one.kind === 'count');
      expect(found.map(({ exactness, lower, upper }) => [exactness, lower, upper])).toEqual(
        counts.map(([, exactness, lower, upper]) => [exactness, lower, upper]),
      );
      for (const [index, [quote, , , , unit]] of counts.entries()) {
        expect(found[index]?.quote).toContain(quote);
        if (unit !== undefined) expect(found[index]?.unit).toBe(unit);
      }
    });
  }

  it('quotes the text itself, in order, without overlap, whatever the text', () => {
    const signs = [
      '5 000 patients ',
      'près de ',
      '\u00a0',
      '\n',
      '1',
      '.',
      ',',
      ' (',
      ')',
      'dont ',
      'M ',
      '\ud800',
      '\u0000',
      'é',
      'e\u0301',
      '\t',
      '|',
      ' à ',
      '40 % ',
      'plus de ',
      'users ',
      'Go ',
      '· ',
      '\u00ad',
      '\r\n',
      'volés ',
      '\n\n',
      '**',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...signs), fc.string()), { maxLength: 40 }),
        fc.constantFrom('fr' as const, 'en' as const),
        (parts, language) => {
          const text = parts.join('');
          let end = 0;
          for (const one of countsIn(text, { language })) {
            expect(one.start).toBeGreaterThanOrEqual(end);
            expect(one.end).toBeGreaterThan(one.start);
            expect(one.end).toBeLessThanOrEqual(text.length);
            expect(one.quote).toBe(text.slice(one.start, one.end));
            for (const reason of one.reasons) expect(reason.words).toBe(text.slice(reason.start, reason.end));
            end = one.end;
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it.each([
    ['a million digits', '1'.repeat(1_000_000)],
    ['a million capitals', 'A'.repeat(1_000_000)],
    ['groups of digits without end', '123 '.repeat(250_000)],
    ['open brackets', '('.repeat(200_000)],
    ['lone surrogates', '\ud800'.repeat(10_000)],
  ])('reads %s without failing', (_name, text) => {
    expect(countsIn(text, { language: 'fr' })).toEqual([]);
  });
});

type Marked = {
  readonly start: number;
  readonly end: number;
  readonly lower?: number;
  readonly upper?: number;
  readonly isVague: boolean;
};

/** Takes the marks out of a text: what it says, and which counts a careful reader finds in it. */
function unmarked(marked: string): { readonly text: string; readonly counts: readonly Marked[] } {
  const counts: Marked[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(/\[\[([^\]]*?)(?:([=~<>])([\d.]+)|\?)\]\]/g)) {
    const [whole, words = '', sign, value = ''] = match;
    text += marked.slice(last, match.index);
    const place = { start: text.length, end: text.length + words.length };
    text += words;
    last = match.index + whole.length;
    const [low, high = low] = value.split('..').map(Number);
    if (sign === undefined) counts.push({ ...place, isVague: true });
    else if (sign === '<')
      counts.push({ ...place, isVague: false, ...(high === undefined ? {} : { upper: high }) });
    else
      counts.push({
        ...place,
        isVague: false,
        ...(low === undefined ? {} : { lower: low }),
        ...(sign === '>' || high === undefined ? {} : { upper: high }),
      });
  }
  return { text: text + marked.slice(last), counts };
}

describe('countsIn, over marked texts of many genres', () => {
  it('finds nineteen counts of twenty, and little else', () => {
    let [wanted, found, hit] = [0, 0, 0];
    for (const marked of Object.values({
      ...markedTexts,
      ...moreMarkedTexts,
      ...listedMarkedTexts,
      ...pressMarkedTexts,
      ...secondPressMarkedTexts,
      ...thirdPressMarkedTexts,
      ...fourthPressMarkedTexts,
      ...fifthPressMarkedTexts,
      ...sixthPressMarkedTexts,
    })) {
      const { text, counts } = unmarked(marked);
      const overlaps = (one: { readonly start: number; readonly end: number }, other: Marked): boolean =>
        one.start < other.end && other.start < one.end;
      const got = countsIn(text, { language: detectLanguage(text) ?? 'fr' }).filter(
        (one) => !counts.some((count) => count.isVague && overlaps(one, count)),
      );
      const sure = counts.filter(({ isVague }) => !isVague);
      wanted += sure.length;
      found += got.length;
      hit += sure.filter((count) =>
        got.some((one) => overlaps(one, count) && one.lower === count.lower && one.upper === count.upper),
      ).length;
    }
    expect(wanted).toBeGreaterThan(250);
    expect(hit / wanted).toBeGreaterThanOrEqual(0.95);
    expect(hit / found).toBeGreaterThanOrEqual(0.95);
  });
});
