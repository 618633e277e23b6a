import type { FigureBrief } from '#shared/analysis/case-summary.ts';
import type { FigurePanel, FigurePicture, FigureRow, Named } from '#shared/analysis/figure-rows.ts';
import { hasValue } from '#shared/analysis/figure-rows.ts';
import { remembered } from '#shared/lib/memo.ts';
import { isolated } from '#shared/lib/bidi.ts';
import { figureInWords, formatCompact, formatList, formatNumber } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { translator } from '../i18n/translate.ts';
import { drawnRange } from './axis.ts';
import { compactDate, yearsIn } from './compact-date.ts';

/** A number on an axis: "250 000", "1 M"; short only where nothing is lost by it. */
export function axisNumber(value: number, locale: Locale): string {
  const isRound = value >= 1_000_000 && Number.isInteger(value / 100_000);
  // British data write a million "1m", which reads as a metre on an axis.
  return isRound ? formatCompact(value, locale).replace(/m$/, 'M') : formatNumber(value, locale);
}

/** What a panel counts: "Personnes", or the texts' own word. */
export function unitName(panel: Pick<FigurePanel, 'unit' | 'unitWord'>, locale: Locale): string {
  const word = panel.unitWord;
  if (word === undefined) return translator(locale)(`model.unit-name.${panel.unit}`);
  return word.charAt(0).toLocaleUpperCase(locale) + word.slice(1);
}

/** What a figure counts, in the plural its number asks for; the texts' own word when it has one. */
export function countedWords(
  figure: Pick<FigureBrief, 'lower' | 'upper' | 'unit' | 'unitWord'>,
  locale: Locale,
): string {
  const count = figure.upper ?? figure.lower ?? 2;
  return figure.unitWord ?? translator(locale)(`model.unit.${figure.unit}`, { count });
}

/** Title of a panel: unit and role. */
export function panelTitle(panel: FigurePanel, locale: Locale): string {
  const t = translator(locale);
  const unit = unitName(panel, locale);
  if (panel.role !== 'total') return t(`figures.chart.${panel.role}`, { unit });
  return panel.unit === 'persons'
    ? t('figures.chart.total', { unit })
    : t('figures.chart.total-other', { unit });
}

/** At the right of a panel's title: how many claims and origins, and what must not be done with them. */
export function panelAside(
  panel: FigurePanel,
  isFirst: boolean,
  year: number | undefined,
  locale: Locale,
): string {
  const t = translator(locale);
  if (panel.role === 'subset') return t('figures.chart.subset.aside');
  if (panel.role === 'other-incident') return t('figures.chart.other-incident.aside');
  const words = countWords(panel, locale);
  // Where no row has a date there are no dates to say anything about.
  const key =
    !isFirst || panel.rows.every((row) => row.published === undefined)
      ? 'figures.chart.aside'
      : year === undefined
        ? 'figures.chart.aside-dates'
        : 'figures.chart.aside-year';
  const counts = t(key, { ...words, year: String(year ?? '') });
  return panel.retained === undefined ? t('figures.chart.none-retained', { counts }) : counts;
}

function countWords(panel: FigurePanel, locale: Locale) {
  const t = translator(locale);
  return {
    claims: t('figures.counts.claims', { count: panel.rows.length }),
    origins: t('figures.counts.origins', { count: panel.origins }),
  };
}

/** When the text of a row was published, shortly. */
export function publishedWords(row: FigureRow, locale: Locale, hidesYear = false): string {
  return row.published === undefined
    ? translator(locale)('figures.chart.undated')
    : compactDate(row.published, locale, hidesYear);
}

/**
 * The year of every text of the picture, when there is only one and the first panel can say so: it is said there, once,
 * and the rows leave it out.
 */
export function yearOf(picture: FigurePicture): number | undefined {
  const [first] = picture.panels;
  if (first?.role !== 'total' || yearsOf(first).size === 0) return undefined;
  const years = new Set(picture.panels.flatMap((panel) => [...yearsOf(panel)]));
  return years.size === 1 ? [...years][0] : undefined;
}

const yearsOf = remembered((panel: FigurePanel) =>
  yearsIn(new Set(panel.rows.flatMap((row) => row.published ?? []))),
);

/** A name, or "source 2". */
export function namedWords(named: Named, locale: Locale): string {
  return 'name' in named
    ? named.name
    : translator(locale)('figures.chart.source-lower', { number: String(named.source) });
}

/** Who says a claim; `shortHow` is for where `how` does not fit. */
export type Who = { readonly who: string; readonly how: string; readonly shortHow: string };

/** Who says it, in ink, and how, quiet: "Source 2" "cite Libération, Zataz". */
export function whoWords(row: FigureRow, locale: Locale): Who {
  const t = translator(locale);
  const number = String(row.source);
  const names = row.via.map((named) => isolated(namedWords(named, locale))).join(', ');
  if (row.speaker !== undefined) {
    const others = row.via.filter((named) => !('name' in named && named.name === row.speaker));
    return {
      who: row.speaker,
      shortHow: t('figures.chart.in', { number }),
      how:
        others.length === 0
          ? t('figures.chart.in', { number })
          : t('figures.chart.in-via', {
              number,
              names: others.map((named) => isolated(namedWords(named, locale))).join(', '),
            }),
    };
  }
  const how = names === '' ? t('figures.chart.own') : t('figures.chart.via', { names });
  return { who: t('figures.chart.source', { number }), how, shortHow: how };
}

/**
 * The words beside a mark: the figure as said, with the text's own word or what is counted; `isShort`, where they do not
 * fit, the figure alone: a number is never cut.
 */
export function valueWords(row: FigureRow, locale: Locale, isShort = false): string {
  const t = translator(locale);
  const words = stanceWords(row, locale, isShort);
  return row.discarded === undefined ? words : t('figures.chart.discarded', { words });
}

function stanceWords(row: FigureRow, locale: Locale, isShort: boolean): string {
  const t = translator(locale);
  if (row.stance === 'declines') {
    return row.quote === undefined ? t('figures.chart.silent') : t('common.quote', { text: row.quote });
  }
  const figure = isShort ? figureInWords(row.figure, locale) : saidWords(row, locale);
  if (row.stance === 'denies') return t('figures.chart.denied', { figure });
  return row.stance === 'doubts' ? t('figures.chart.doubted', { figure }) : figure;
}

function saidWords(row: FigureRow, locale: Locale): string {
  const t = translator(locale);
  const figure = figureInWords(row.figure, locale);
  if (row.figure.role !== 'total' && row.figure.scope !== undefined) {
    // "3,2 millions" would ask for a "de" that "47" does not.
    const isSpoken = /(illions?|illiards?)$/.test(figure);
    return t(isSpoken ? 'figures.chart.scoped-apart' : 'figures.chart.scoped', {
      figure,
      scope: row.figure.scope,
    });
  }
  const word = row.wording ?? (row.figure.unit === 'other' ? undefined : row.figure.unitWord);
  const isUnit = word?.toLowerCase() === t(`model.unit.${row.figure.unit}`, { count: 2 });
  return word === undefined || isUnit ? figure : t('figures.chart.worded', { figure, word });
}

/** Origins of a row: "Libération et Zataz"; a source that speaks for itself says so. */
export function originWords(row: FigureRow, locale: Locale): string {
  const t = translator(locale);
  if (row.origins.length === 0) return t('figures.origins.none');
  const names = row.origins.map((origin) =>
    'source' in origin && origin.source === row.source ? t('figures.origin.own') : namedWords(origin, locale),
  );
  return formatList(names, locale);
}

/** How far figures of one unit go: "491 840 à environ 500 000"; one figure is itself, none is unknown. */
export function spreadWords(said: readonly FigureBrief[], locale: Locale): string {
  const t = translator(locale);
  const low = (figure: FigureBrief): number => drawnRange(figure).from ?? 0;
  const high = (figure: FigureBrief): number => drawnRange(figure).to ?? Number.POSITIVE_INFINITY;
  const lowest = said.toSorted((left, right) => low(left) - low(right));
  const highest = said.toSorted((left, right) => high(right) - high(left))[0];
  if (lowest[0] === undefined || highest === undefined) return t('common.figure.unknown');
  // An exact number inside an approximate one is the better end to name: "491 840 à environ 500 000".
  const exact = said
    .filter((figure) => figure.exactness === 'exact')
    .toSorted((left, right) => low(left) - low(right))[0];
  const about = said.find((figure) => figure.exactness === 'about');
  const contains =
    exact !== undefined && about !== undefined && low(about) <= low(exact) && high(exact) <= high(about);
  const ends =
    contains && low(exact) <= (about.lower ?? 0) && said.every((figure) => high(figure) <= high(about))
      ? [exact, about]
      : [lowest[0], highest];
  const [start, end] = ends.map((figure) => figureInWords(figure, locale));
  return start === end || start === undefined || end === undefined
    ? (start ?? '')
    : t('figures.spread.to', { low: start, high: end });
}

/** The chart in one sentence: each unit's spread, who counted, what is retained. */
export function figureSummary(picture: FigurePicture, locale: Locale): string {
  const t = translator(locale);
  const parts = picture.panels.flatMap((panel) => spokenOf(panel, locale) ?? []);
  const subsets = picture.panels.reduce(
    (sum, panel) => sum + (panel.role === 'subset' ? panel.rows.length : 0),
    0,
  );
  if (subsets > 0) parts.push(t('figures.chart.summary.subset', { count: subsets }));
  return sentence(parts, locale);
}

/** One panel in a sentence. */
export function panelSummary(panel: FigurePanel, locale: Locale): string {
  return figureSummary({ panels: [panel], notCounted: [], bare: [] }, locale);
}

function sentence(parts: readonly string[], locale: Locale): string {
  return parts.length === 0 ? translator(locale)('figures.chart.summary.none') : `${parts.join('. ')}.`;
}

const spoken: Readonly<Record<Locale, (panel: FigurePanel) => string | undefined>> = {
  en: remembered((panel: FigurePanel) => totalInWords(panel, 'en')),
  fr: remembered((panel: FigurePanel) => totalInWords(panel, 'fr')),
};

/** What the sentence says of a panel of totals; made once a panel, which a commit elsewhere leaves as it is. */
function spokenOf(panel: FigurePanel, locale: Locale): string | undefined {
  return spoken[locale](panel);
}

function totalInWords(panel: FigurePanel, locale: Locale): string | undefined {
  if (panel.role !== 'total') return undefined;
  const t = translator(locale);
  const counting = panel.rows.filter(
    (row) => row.stance === 'states' && row.discarded === undefined && hasValue(row),
  );
  const said = [...new Set(counting.map((row) => row.figure))];
  const words = t('figures.chart.summary.panel', {
    unit: unitName(panel, locale),
    spread: spreadWords(said, locale),
    ...countWords(panel, locale),
  });
  return panel.retained === undefined
    ? words
    : t('figures.chart.summary.retained', {
        panel: words,
        figure: figureInWords(panel.retained.figure, locale),
      });
}
