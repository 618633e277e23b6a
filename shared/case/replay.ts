import { tableNames, type Row } from '../model/index.ts';
import type { AnyChange } from './changes.ts';
import { emptyHead, type JournalEntry, type Position } from './journal.ts';
import { snapshotOf, type Snapshot } from './snapshot.ts';

/** The case as it stood after a journal, or after its first entries: recovery, and drawing a case as it was. */
export function replayed(entries: Iterable<JournalEntry>, until = Number.POSITIVE_INFINITY): Snapshot {
  // One working copy for all entries: a copy of the tables for each would be quadratic in a long journal.
  const rows = new Map(tableNames.map((table) => [table, new Map<string, Row>()]));
  let position: Position = { seq: 0, head: emptyHead };
  for (const entry of entries) {
    if (entry.seq > until) break;
    for (const change of entry.changes as readonly AnyChange[]) {
      if (change.after === undefined) rows.get(change.table)?.delete(change.id);
      else rows.get(change.table)?.set(change.id, change.after);
    }
    position = { seq: entry.seq, head: entry.hash };
  }
  const tables = Object.fromEntries([...rows].map(([table, byId]) => [table, [...byId.values()]]));
  return snapshotOf(tables as Parameters<typeof snapshotOf>[0], position.seq, position.head);
}
