import { added } from '../../case/changes.ts';
import { problem } from '../../lib/errors.ts';
import { err, ok } from '../../lib/result.ts';
import type { Id } from '../../model/index.ts';
import { command, type Content } from '../command.ts';
import { newRow, type FieldsOf } from '../rows.ts';
import { rowsBroughtIn, type RowsByTable } from './import-rows.ts';

/** What a case may begin with (a duplicate, an example): the rows of another case but its own row, and contents. */
export type CaseContent = {
  readonly rows: Omit<RowsByTable, 'cases'>;
  readonly contents?: readonly Content[];
};

type Input = {
  /** Given, since the database bears it. */
  readonly id: Id<'cases'>;
  readonly fields: FieldsOf<'cases'>;
  readonly content?: CaseContent | undefined;
};

/**
 * The first entry of every journal: the case file and its title, with all it begins with, so that a case is never
 * there without its rows.
 */
export const createCase = command('case.create', (snapshot, { id, fields, content }: Input, tools) => {
  if (snapshot.tables.cases.size > 0) return err(problem('row.exists', 'cases'));
  const row = newRow<'cases'>(id, fields, tools.now());
  return ok({
    changes: [added('cases', row), ...rowsBroughtIn(content?.rows ?? {}, id)],
    ...(content?.contents === undefined ? {} : { contents: content.contents }),
    select: { table: 'cases', id: row.id },
  });
});
