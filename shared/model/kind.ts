import type * as v from 'valibot';
import type { TableName } from './scalars.ts';

/**
 * What happens to a row when the row it points at is deleted:
 * - `refuse`: the deletion is refused while this row points there;
 * - `cascade`: this row goes too;
 * - `clear`: this row stays and the field (or the item of the list) is emptied.
 */
export type DeleteRule = 'refuse' | 'cascade' | 'clear';

/** One pointer from a row to another. `field` is the name of a top-level field of the row. */
export type Reference = {
  readonly field: string;
  readonly table: TableName;
  readonly id: string;
  readonly onDelete: DeleteRule;
};

/** All that the rest of the code needs to know of one kind of row. One file per kind exports one of these. */
export type Kind<Row> = {
  readonly table: TableName;
  readonly schema: v.GenericSchema<unknown, Row>;
  /** Pointers held by a row, with the explicit rule for each. */
  readonly references: (row: Row) => readonly Reference[];
  /** Fields that hold EDTF dates, checked for syntax before a commit. */
  readonly dateFields?: readonly string[];
};

/** Lists one reference, or none when the field is empty. */
export function reference(
  field: string,
  table: TableName,
  id: string | undefined,
  onDelete: DeleteRule,
): readonly Reference[] {
  return id === undefined ? [] : [{ field, table, id, onDelete }];
}

/** Lists a reference for each item of a list field. */
export function references(
  field: string,
  table: TableName,
  ids: readonly string[] | undefined,
  onDelete: DeleteRule,
): readonly Reference[] {
  return (ids ?? []).map((id) => ({ field, table, id, onDelete }));
}
