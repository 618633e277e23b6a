import { added, edited } from '../case/changes.ts';
import { deletion } from '../case/references.ts';
import { rowById } from '../case/snapshot.ts';
import { problem, type Problem } from '../lib/errors.ts';
import { err, ok } from '../lib/result.ts';
import type { Id, Ref, Row, TableName } from '../model/index.ts';
import { command, type Command } from './command.ts';

/** Fields a person fills in; identity and the moment of creation are the command's business. */
export type FieldsOf<T extends TableName> = Omit<Row<T>, 'id' | 'createdAt'>;

/** Some fields to change. A field set to `undefined` is emptied. */
export type PatchOf<T extends TableName> = { readonly [F in keyof FieldsOf<T>]?: FieldsOf<T>[F] | undefined };

/** The row with a patch applied and empty fields left out, because absent is undefined throughout. */
export function patched<T extends TableName>(row: Row<T>, patch: PatchOf<T>): Row<T> {
  const after: Record<string, unknown> = { ...row, ...patch };
  for (const key of Object.keys(after)) {
    if (after[key] === undefined || after[key] === '') delete after[key];
  }
  return after as Row<T>;
}

/** A new row of these fields. */
export function newRow<T extends TableName>(id: Id<T>, fields: FieldsOf<T>, createdAt?: string): Row<T> {
  // Identity last: fields copied from another row must not bring its own along.
  const whole = { ...fields, id, ...(createdAt === undefined ? {} : { createdAt }) };
  return patched<T>(whole as unknown as Row<T>, {});
}

/** The command that adds a row of one table. `refusal` says why fields that fit the schema are refused all the same. */
export function addCommand<T extends TableName>(
  name: string,
  table: T,
  refusal?: (fields: FieldsOf<T>) => Problem | undefined,
): Command<FieldsOf<T>> {
  return command(name, (_snapshot, fields, tools) => {
    const refused = refusal?.(fields);
    if (refused !== undefined) return err(refused);
    const row = newRow(tools.newId(table), fields, tools.now());
    return ok({ changes: [added(table, row)], select: { table, id: row.id } as unknown as Ref });
  });
}

/** The command that edits some fields of a row in place. `refusal` is asked of the row as it would be, and as it is. */
export function editCommand<T extends TableName>(
  name: string,
  table: T,
  refusal?: (after: Row<T>, before: Row<T>) => Problem | undefined,
): Command<{ readonly id: string; readonly patch: PatchOf<T> }> {
  return command(name, (snapshot, { id, patch }) => {
    const before = rowById(snapshot, table, id);
    if (before === undefined) return err(problem('row.missing', `${table}:${id}`));
    const after = patched(before, patch);
    const refused = refusal?.(after, before);
    if (refused !== undefined) return err(refused);
    return ok({ changes: [edited(table, before, after)] });
  });
}

/** What deleting takes: the row, and the reason, optional, that stays in the journal. */
export type Removal = { readonly id: string; readonly reason?: string };

/** The command that deletes a row with all that its kind's rules say goes with it. */
export function removeCommand<T extends TableName>(name: string, table: T): Command<Removal> {
  return command(name, (snapshot, { id, reason }) => {
    const changes = deletion(snapshot, [{ table, id }]);
    return changes.ok ? ok({ changes: changes.value, reason }) : changes;
  });
}
