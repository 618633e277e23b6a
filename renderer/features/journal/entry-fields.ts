import type { AnyChange } from '#shared/case/changes.ts';
import { sameValue } from '#shared/lib/canonical-json.ts';
import { kinds, type TableName } from '#shared/model/index.ts';

/** One field of a row before and after an act. */
export type FieldChange = { readonly field: string; readonly before?: unknown; readonly after?: unknown };

/** Of no use to a reader: identifiers, the moment (the entry's own), and what surrounds a quotation. */
const silent = new Set(['id', 'createdAt', 'decidedAt', 'prefix', 'suffix']);

/** The fields an act changed in one row, in the order of its kind: an entry is written with its keys in that of the alphabet. */
export function fieldChanges(change: AnyChange): readonly FieldChange[] {
  const before = fieldsOf(change.before);
  const after = fieldsOf(change.after);
  const order = orderOf(change.table);
  const place = (name: string): number => order.get(name) ?? order.size;
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted(
    (one, other) => place(one) - place(other),
  );
  return names.flatMap((field): FieldChange[] =>
    silent.has(field) || sameValue(before[field], after[field])
      ? []
      : [{ field, before: before[field], after: after[field] }],
  );
}

/** Where each field of a kind of row stands; nothing for a table that this version does not know. */
function orderOf(table: TableName): ReadonlyMap<string, number> {
  const known: { readonly schema?: object } | undefined = kinds[table];
  const entries = known?.schema !== undefined && 'entries' in known.schema ? known.schema.entries : undefined;
  return new Map(Object.keys(entries ?? {}).map((name, index) => [name, index]));
}

function fieldsOf(row: object | undefined): Readonly<Record<string, unknown>> {
  return (row ?? {}) as Readonly<Record<string, unknown>>;
}
