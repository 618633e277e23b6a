import type { AnyChange } from '#shared/case/changes.ts';
import { sameValue } from '#shared/lib/canonical-json.ts';

/** One field of a row before and after an act. */
export type FieldChange = { readonly field: string; readonly before?: unknown; readonly after?: unknown };

/** Of no use to a reader: identifiers, the moment (the entry's own), and what surrounds a quotation. */
const silent = new Set(['id', 'createdAt', 'decidedAt', 'prefix', 'suffix']);

/** The fields an act changed in one row, in the order they stand in it. */
export function fieldChanges(change: AnyChange): readonly FieldChange[] {
  const before = fieldsOf(change.before);
  const after = fieldsOf(change.after);
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((field): FieldChange[] =>
    silent.has(field) || sameValue(before[field], after[field])
      ? []
      : [{ field, before: before[field], after: after[field] }],
  );
}

function fieldsOf(row: object | undefined): Readonly<Record<string, unknown>> {
  return (row ?? {}) as Readonly<Record<string, unknown>>;
}
