import { create } from 'zustand';
import type { TableName } from '#shared/model/index.ts';

type Marks = { readonly table: TableName | undefined; readonly ids: ReadonlySet<string> };

const none: ReadonlySet<string> = new Set();

/** Rows marked in the list on screen, to be acted on together. Never case data: ids, of which some may be gone by now. */
export const useMarks = create<Marks>(() => ({ table: undefined, ids: none }));

/** Marks these rows and no others. */
export function mark(table: TableName, ids: ReadonlySet<string>): void {
  useMarks.setState({ table, ids });
}

/** Marks nothing any more. */
export function unmark(): void {
  if (useMarks.getState().ids.size > 0) useMarks.setState({ table: undefined, ids: none });
}

/** The marked rows of a table. */
export function marksOf(
  table: TableName,
  { table: of, ids }: Marks = useMarks.getState(),
): ReadonlySet<string> {
  return of === table ? ids : none;
}
