import { remembered } from '#shared/lib/memo.ts';
import type { Snapshot } from '#shared/case/snapshot.ts';
import { intlTag } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { translator } from '../i18n/translate.ts';
import type { Option } from '../ui/option.ts';

const byLocale = remembered(
  (_entities: Snapshot['tables']['entities']) => new Map<Locale, readonly Option[]>(),
);

/**
 * Every entity as a choice, by name: made once for a table and a language, since a panel holds several pickers and a
 * case thousands of names.
 */
export function entityOptions(snapshot: Snapshot, locale: Locale): readonly Option[] {
  const known = byLocale(snapshot.tables.entities);
  const options = known.get(locale) ?? optionsIn(snapshot, locale);
  known.set(locale, options);
  return options;
}

function optionsIn(snapshot: Snapshot, locale: Locale): readonly Option[] {
  const t = translator(locale);
  const { compare } = new Intl.Collator(intlTag[locale]);
  return [...snapshot.tables.entities.values()]
    .map((entity) => ({
      value: entity.id as string,
      label: [entity.name, ...entity.aliases].join(' · '),
      description: t(`model.entity-kind.${entity.kind}`),
      letter: 'N' as const,
    }))
    .toSorted((left, right) => compare(left.label, right.label));
}
