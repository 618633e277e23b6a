import { added } from '../../case/changes.ts';
import { problem } from '../../lib/errors.ts';
import { err, ok } from '../../lib/result.ts';
import type { Id } from '../../model/index.ts';
import { command } from '../command.ts';
import { newRow, type FieldsOf } from '../rows.ts';

/** The first entry of every journal: the case file and its title. The id is given, since the database bears it. */
export const createCase = command(
  'case.create',
  (snapshot, input: { readonly id: Id<'cases'>; readonly fields: FieldsOf<'cases'> }, tools) => {
    if (snapshot.tables.cases.size > 0) return err(problem('row.exists', 'cases'));
    const row = newRow<'cases'>(input.id, input.fields, tools.now());
    return ok({ changes: [added('cases', row)], select: { table: 'cases', id: row.id } });
  },
);
