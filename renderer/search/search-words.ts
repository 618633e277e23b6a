import { unitCodes } from '#shared/model/units.ts';
import { findingKinds, searchKinds, type SearchKind } from '#shared/search/kinds.ts';
import type { Filter, SearchWords } from '#shared/search/query.ts';
import { foldedWordsOf } from '#shared/search/words.ts';
import { locales, type Locale } from '../i18n/locale.ts';
import { translator } from '../i18n/translate.ts';

const filterNames = [
  'kind',
  'unit',
  'speaker',
  'before',
  'after',
] as const satisfies readonly Filter['name'][];

/** A value as the parser looks it up. */
function folded(text: string): string {
  return foldedWordsOf(text).join(' ');
}

/** The name of a filter as it is written in a language, without its colon. */
export function filterName(name: Filter['name'], locale: Locale): string {
  return translator(locale)(`search.filter.${name}`);
}

/** The names of filters, kinds and units that queries may use: both languages at once, singular and plural. */
export const searchWords: SearchWords = {
  filters: new Map(
    locales.flatMap((locale) => {
      const t = translator(locale);
      return [
        ...filterNames.map((name) => [folded(filterName(name, locale)), name] as const),
        [folded(t('search.filter.kindOther')), 'kind'] as const,
        [folded(t('search.filter.speakerOther')), 'speaker'] as const,
      ];
    }),
  ),
  kinds: new Map<string, readonly SearchKind[]>(
    locales.flatMap((locale) => {
      const t = translator(locale);
      return [
        ...searchKinds.flatMap((kind): [string, readonly SearchKind[]][] => [
          [folded(t(`search.kind.${kind}`)), [kind]],
          [folded(t(`search.group.${kind}`)), [kind]],
          [kind, [kind]],
        ]),
        [folded(t('search.kind.finding')), findingKinds],
        [`${folded(t('search.kind.finding'))}s`, findingKinds],
        [folded(t('search.kind.textOther')), ['text']],
      ];
    }),
  ),
  units: new Map(
    locales.flatMap((locale) =>
      unitCodes.flatMap((unit) => [
        [folded(translator(locale)(`model.unit.${unit}`, { count: 1 })), unit] as const,
        [folded(translator(locale)(`model.unit.${unit}`, { count: 2 })), unit] as const,
        [unit, unit] as const,
      ]),
    ),
  ),
};
