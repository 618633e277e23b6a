import type { AnyChange } from '#shared/case/changes.ts';
import type { JournalEntry } from '#shared/case/journal.ts';
import type { Snapshot } from '#shared/case/snapshot.ts';
import { tableNames, type Row, type TableName } from '#shared/model/index.ts';

/** Rows by table and id, as the journal last knew them: those deleted since are still called by their name. */
export type KnownRows = ReadonlyMap<TableName, { readonly get: (id: string) => Row | undefined }>;

/**
 * The last values of every row that any entry touched. Entries that are listed in part (`ListedEntry`) do not hold all
 * of theirs: what no entry says is looked for in the case as it stands, where it was not touched since.
 */
export function knownRows(entries: readonly JournalEntry[], now?: Snapshot): KnownRows {
  const known = new Map<TableName, Map<string, Row>>(tableNames.map((table) => [table, new Map()]));
  for (const { changes } of entries) {
    for (const change of changes as readonly AnyChange[]) {
      const row = change.after ?? change.before;
      if (row !== undefined) known.get(change.table)?.set(change.id, row);
    }
  }
  return new Map(
    [...known].map(([table, rows]) => [
      table,
      { get: (id) => rows.get(id) ?? (now?.tables[table] as ReadonlyMap<string, Row> | undefined)?.get(id) },
    ]),
  );
}

/**
 * What wording rows needs of a snapshot (only `get` by id), seen from one entry: its own rows as it left or found
 * them, every other as last known.
 */
export function asOf(known: KnownRows, entry: JournalEntry): Snapshot {
  const own = new Map(
    (entry.changes as readonly AnyChange[]).map((change) => [
      `${change.table} ${change.id}`,
      change.after ?? change.before,
    ]),
  );
  const tables = Object.fromEntries(
    tableNames.map((table) => [
      table,
      { get: (id: string) => own.get(`${table} ${id}`) ?? known.get(table)?.get(id) },
    ]),
  );
  return { tables, seq: entry.seq, head: entry.hash } as unknown as Snapshot;
}

/** Numbers of the entries that stand taken back: undone, and not redone since. */
export function undoneSeqs(entries: readonly JournalEntry[]): ReadonlySet<number> {
  const undone = new Set<number>();
  /** The act that each undo or redo is about in the end, however often it went back and forth. */
  const acts = new Map<number, number>();
  for (const { seq, undoes, redoes } of entries) {
    const other = undoes ?? redoes;
    if (other === undefined) continue;
    const act = acts.get(other) ?? other;
    acts.set(seq, act);
    if (undoes === undefined) undone.delete(act);
    else undone.add(act);
  }
  return undone;
}
