import { rowAt, rowById, type Snapshot } from '#shared/case/snapshot.ts';
import { assertNever } from '#shared/lib/assert.ts';
import type { Figure, Ref, Row, TableName } from '#shared/model/index.ts';
import { dateInWords } from '#shared/dates/wording.ts';
import { figureInWords } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { translator } from '../i18n/translate.ts';
import type { Letter } from '../workspace/feature.ts';

/** The letter of each kind of row that has one. */
export const letterOf: Readonly<Partial<Record<TableName, Letter>>> = {
  figures: 'C',
  events: 'E',
  exposures: 'X',
  hypotheses: 'H',
  links: 'L',
  entities: 'N',
  claims: 'A',
  requests: 'S',
};

/**
 * Any row in one line of the interface's language: what pickers, disagreements, questions and notices call it. The
 * name of its kind when the row is gone.
 */
export function rowLabel(
  snapshot: Snapshot,
  ref: { readonly table: TableName; readonly id: string },
  locale: Locale,
): string {
  const t = translator(locale);
  const row = rowAt(snapshot, ref as Ref);
  return row === undefined ? t(`model.table.${ref.table}`) : labelOf(snapshot, ref.table, row, locale);
}

function labelOf(snapshot: Snapshot, table: TableName, row: Row, locale: Locale): string {
  const t = translator(locale);
  switch (table) {
    case 'cases':
    case 'events':
    case 'hypotheses':
      return (row as Row<'events'>).title;
    case 'sources': {
      const { number, title } = row as Row<'sources'>;
      return t('inspector.source.name', { number: String(number), title });
    }
    case 'passages':
      return t('common.quote', { text: (row as Row<'passages'>).quote });
    case 'claims': {
      const claim = row as Row<'claims'>;
      return claim.wording ?? rowLabel(snapshot, claim.about, locale);
    }
    case 'figures':
      return figureLabel(row as Figure, locale);
    case 'exposures': {
      const { category, detail } = row as Row<'exposures'>;
      const name = t(`model.category.${category}`);
      return detail === undefined ? name : t('inspector.label.exposure', { category: name, detail });
    }
    case 'links': {
      const link = row as Row<'links'>;
      const words = link.words ?? t(`model.relation.${link.relation}`);
      return `${entityName(snapshot, link.from)} ${words} ${entityName(snapshot, link.to)}`;
    }
    case 'entities':
      return (row as Row<'entities'>).name;
    case 'requests': {
      const { asked, askedOn } = row as Row<'requests'>;
      const name = entityName(snapshot, asked);
      return askedOn === undefined
        ? name
        : t('inspector.label.request', { name, date: dateInWords(askedOn, locale, 'short') });
    }
    case 'questions':
      return (row as Row<'questions'>).text;
    case 'relays':
      return rowLabel(snapshot, (row as Row<'relays'>).from, locale);
    case 'decisions':
      return (row as Row<'decisions'>).reason;
    case 'placements':
      return t('model.table.placements');
    default:
      return assertNever(table);
  }
}

/** A figure with what it counts: "environ 500 000 personnes, patients d’un généraliste". */
export function figureLabel(figure: Figure, locale: Locale): string {
  const t = translator(locale);
  const words = { figure: figureInWords(figure, locale), unit: unitWords(figure, locale) };
  return figure.scope === undefined
    ? t('inspector.label.figure', words)
    : t('inspector.label.figureScope', { ...words, scope: figure.scope });
}

/** What a figure counts, in the plural its number asks for; the texts' own word when it has one. */
export function unitWords(figure: Figure, locale: Locale): string {
  const count = figure.upper ?? figure.lower ?? 2;
  return figure.unitWord ?? translator(locale)(`model.unit.${figure.unit}`, { count });
}

/** Name of an entity, empty when it is gone. */
export function entityName(snapshot: Snapshot, id: string): string {
  return rowById(snapshot, 'entities', id)?.name ?? '';
}
