import { rowById, type Snapshot } from '#shared/case/snapshot.ts';
import type { TableName } from '#shared/model/index.ts';
import type { Locale } from '../i18n/locale.ts';
import { rowLabel as labelOfRow } from '../i18n/row-label.ts';
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

/** Any row in one line, as everywhere else; the name of its kind when the row is gone. */
export function rowLabel(
  snapshot: Snapshot,
  ref: { readonly table: TableName; readonly id: string },
  locale: Locale,
): string {
  return labelOfRow(snapshot, ref, locale) ?? translator(locale)(`model.table.${ref.table}`);
}

/** Name of an entity, empty when it is gone. */
export function entityName(snapshot: Snapshot, id: string): string {
  return rowById(snapshot, 'entities', id)?.name ?? '';
}
