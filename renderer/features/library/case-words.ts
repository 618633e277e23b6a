import type { Clash, FigureBrief } from '#shared/analysis/case-summary.ts';
import type { CatalogueRow } from '../../store/library-database.ts';
import { figureInWords, formatList } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { figureWithUnit } from '../../i18n/row-label.ts';
import { translator } from '../../i18n/translate.ts';

/** What a figure counts, in the number's own plural, where it stands apart from the number. */
export function unitOf(
  figure: Pick<FigureBrief, 'unit' | 'unitWord' | 'lower' | 'upper'>,
  locale: Locale,
): string {
  if (figure.unit === 'other' && figure.unitWord !== undefined) return figure.unitWord;
  return translator(locale)(`model.unit.${figure.unit}`, { count: figure.lower ?? figure.upper ?? 2 });
}

/** How far the claims go, in words: "491 840 à environ 500 000". */
export function spreadInWords(said: readonly FigureBrief[], locale: Locale): string {
  const t = translator(locale);
  const [low, high] = [said[0], said.at(-1)];
  if (low === undefined || high === undefined) return t('library.row.unknown');
  if (low === high) return figureInWords(low, locale);
  return t('library.spread.several', { low: figureInWords(low, locale), high: figureInWords(high, locale) });
}

/** A contradiction as one line: "28 laboratoires, ou environ 30". */
export function clashInWords(clash: Clash, locale: Locale): string {
  const t = translator(locale);
  if (clash.category !== undefined) return t(`model.category.${clash.category}`);
  const names = [
    ...clash.figures.map((figure, index) =>
      index === 0 ? figureWithUnit(figure, locale) : figureInWords(figure, locale),
    ),
    ...clash.titles,
  ];
  const [first = '', second, ...others] = names;
  if (second === undefined) return first;
  return t('library.inspector.or', { first: formatList([first, ...others], locale), second });
}

/** "3 sources, 2 origines". */
export function countsInWords(row: CatalogueRow, locale: Locale): string {
  const t = translator(locale);
  return t('library.row.counts', {
    sources: t('common.sources', { count: row.counts.sources }),
    origins: t('common.origins', { count: row.counts.origins }),
  });
}
