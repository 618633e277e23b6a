import { create } from 'zustand';
import type { Change } from '#shared/case/changes.ts';
import { deletion, pointersTo, type Pointer } from '#shared/case/references.ts';
import type { Snapshot } from '#shared/case/snapshot.ts';
import { grouped } from '#shared/lib/memo.ts';
import type { TableName } from '#shared/model/index.ts';
import { formatList } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { translator } from '../i18n/translate.ts';
import type { Selected } from '../workspace/selection.ts';

/** The row whose deletion is being asked about, if any: set by the Delete key, drawn by `RemoveAction`. */
export const useRemoval = create<{ readonly asked: Selected | undefined }>(() => ({ asked: undefined }));

/** Asks, in the inspector, whether to delete a row. */
export function askRemoval(row: Selected | undefined): void {
  useRemoval.setState({ asked: row });
}

/** What a deletion would do, counted by table, or what holds it back. */
export type RemovalForecast =
  | { readonly kind: 'goes'; readonly removed: Counts; readonly cleared: Counts }
  | { readonly kind: 'held'; readonly by: Counts };

type Counts = readonly (readonly [TableName, number])[];

/** Foresees the deletion of rows by the rules of `shared/case/references`, without doing it. */
export function removalForecast(snapshot: Snapshot, rows: readonly Selected[]): RemovalForecast {
  const chosen = new Set(rows.map(({ table, id }) => `${table} ${id}`));
  const changes = deletion(snapshot, rows);
  if (!changes.ok) {
    const holders = new Map<string, Pointer>();
    for (const { table, id } of rows)
      for (const pointer of pointersTo(snapshot, table, id)) {
        const key = `${pointer.table} ${pointer.row.id}`;
        if (pointer.reference.onDelete === 'refuse' && !chosen.has(key)) holders.set(key, pointer);
      }
    return { kind: 'held', by: countsOf([...holders.values()]) };
  }
  const others = (changes.value as readonly Change[]).filter(
    (change) => !chosen.has(`${change.table} ${change.id}`),
  );
  return {
    kind: 'goes',
    removed: countsOf(others.filter((change) => change.after === undefined)),
    cleared: countsOf(others.filter((change) => change.after !== undefined)),
  };
}

/** "3 affirmations et 1 décision". */
export function countsInWords(counts: Counts, locale: Locale): string {
  const t = translator(locale);
  return formatList(
    counts.map(([table, count]) => t(`inspector.count.${table}`, { count })),
    locale,
  );
}

function countsOf(rows: readonly { readonly table: TableName }[]): Counts {
  return [...grouped(rows, (row) => row.table)].map(([table, group]) => [table as TableName, group.length]);
}
