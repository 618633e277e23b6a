import { describe, expect, it } from 'vitest';
import { affectedPanels, exposureMatrix } from '#shared/analysis/compare.ts';
import { delaysOf } from '#shared/analysis/delays.ts';
import { figurePicture, figureRows } from '#shared/analysis/figure-rows.ts';
import { affectedSummary } from '../../../../renderer/charts/affected-words.ts';
import { compactDate } from '../../../../renderer/charts/compact-date.ts';
import { daysWords, delaysSummary } from '../../../../renderer/charts/delay-words.ts';
import { contestedNotes, exposureSummary } from '../../../../renderer/charts/exposure-words.ts';
import {
  figureSummary,
  panelAside,
  spreadWords,
  valueWords,
  yearOf,
} from '../../../../renderer/charts/figure-words.ts';
import { figureInWords } from '../../../../renderer/i18n/format.ts';
import type { Edtf } from '#shared/model/index.ts';
import { example } from '../../examples/built.ts';

const snapshots = ['dedalus', 'mediboard', 'inovie'].map((key) => example(key).snapshot);
const [dedalus] = snapshots;

describe('the sentence above "who says how many"', () => {
  const picture = figurePicture(dedalus!);

  it('is French, with its spaces and plurals', () => {
    expect(figureSummary(picture, 'fr')).toContain(
      'Personnes\u00a0: 491\u202f840 à environ 500\u202f000 (6 affirmations, 2 origines), retenu\u00a0: 491\u202f840.',
    );
    expect(figureSummary(picture, 'fr')).toContain('(2 affirmations, 1 origine)');
  });

  it('is English, with its own', () => {
    expect(figureSummary(picture, 'en')).toContain(
      '491,840 to about 500,000 (6 claims, 2 origins), retained: 491,840.',
    );
  });

  it('says that nobody gives a number rather than nothing', () => {
    expect(figureSummary({ panels: [], notCounted: [], bare: [] }, 'fr')).toBe(
      'Personne ne donne de nombre.',
    );
  });
});

describe('the words beside a mark', () => {
  it('may leave out what is counted where there is no room, and never the number nor its hedge', () => {
    const rows = figureRows(figurePicture(dedalus!));
    const vague = rows.find(({ figure }) => figure.vagueWord === 'milliers');
    expect(vague && valueWords(vague, 'en')).toMatch(/^“milliers”: at least 2,000 patients/);
    expect(vague && valueWords(vague, 'en', true)).toBe('“milliers”: at least 2,000');
    for (const row of rows.filter(({ stance }) => stance !== 'declines'))
      expect(valueWords(row, 'fr', true)).toContain(figureInWords(row.figure, 'fr'));
  });
});

describe('how far figures go', () => {
  it('is one figure, two ends, or unknown', () => {
    const exact = { exactness: 'exact', unit: 'persons', lower: 28, upper: 28 } as const;
    const floor = { exactness: 'at-least', unit: 'persons', lower: 500 } as const;
    expect(spreadWords([exact], 'fr')).toBe('28');
    expect(spreadWords([exact, floor], 'fr')).toBe('28 à au moins 500');
    expect(spreadWords([], 'en')).toBe('unknown');
  });
});

describe('the sentences of a comparison', () => {
  it('name every case, what is unknown included', () => {
    const words = affectedSummary(affectedPanels(snapshots), 'fr');
    expect(words).toContain('750\u202f000 «\u00a0Français\u00a0», dit near2tlg');
    expect(words).toContain('jusqu’à 3,2\u00a0millions');
    expect(words).toContain('inconnu ailleurs');
  });

  it('count days, one or several', () => {
    expect(daysWords({ min: 1, max: 1 }, 'fr')).toBe('1 jour');
    expect(daysWords({ min: 7, max: 12 }, 'fr')).toBe('de 7 à 12 jours');
    expect(daysWords({ min: 1, max: 1 }, 'en')).toBe('1 day');
    expect(delaysSummary(snapshots.map(delaysOf), 'fr')).toContain('aucun délai calculable');
  });

  it('count categories and tell "?" from no', () => {
    const matrix = exposureMatrix(snapshots);
    expect(exposureSummary(matrix, 'fr')).toContain('2 dites non exposées');
    expect(exposureSummary(matrix, 'en')).toContain('is not a no');
    expect(contestedNotes(matrix, 'fr')).toHaveLength(1);
  });
});

describe('a date in a narrow column', () => {
  it.each([
    ['2021-02-26', '26 févr. 2021'],
    ['[2021-02-23..2021-02-24]', '23–24 févr. 2021'],
    ['2021-02-26/..', 'dès le 26 févr. 2021'],
    ['2021-03/..', 'dès mars 2021'],
    ['2021-03', 'mars 2021'],
    ['2021', '2021'],
    ['2015/2020-10', 'janv. 2015–oct. 2020'],
  ])('%s is %s', (date, words) => {
    expect(compactDate(date as Edtf, 'fr')).toBe(words);
  });
});

describe('the year at the head of a panel', () => {
  const picture = figurePicture(dedalus!);
  const [first, ...others] = picture.panels;
  const undated = { ...first!, rows: first!.rows.map((row) => ({ ...row, published: undefined })) };

  it('is said where the rows of that very panel have it', () => {
    expect(yearOf(picture)).toBe(2021);
    expect(panelAside(first!, true, 2021, 'fr')).toContain('les dates sont celles des textes, en 2021');
  });

  it('is not taken from another panel, whose rows then say it themselves', () => {
    expect(yearOf({ ...picture, panels: [undated, ...others] })).toBeUndefined();
    expect(panelAside(undated, true, undefined, 'fr')).not.toContain('dates');
    expect(panelAside(undated, true, 2021, 'en')).not.toContain('dates');
  });

  it('comes after what matters more, since the end is what a narrow panel cuts', () => {
    const open = { ...first!, retained: undefined };
    expect(panelAside(open, true, 2021, 'fr')).toMatch(/^aucun chiffre retenu · /);
    expect(panelAside(open, true, 2021, 'en')).toMatch(/^no figure retained · /);
  });
});
