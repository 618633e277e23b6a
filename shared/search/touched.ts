import { claimsAbout, claimsBySpeaker } from '../analysis/claims.ts';
import type { AnyChange } from '../case/changes.ts';
import type { Snapshot } from '../case/snapshot.ts';
import { indexBy } from '../case/table-index.ts';
import type { CaseRequest, Link, Ref, Row, TableName } from '../model/index.ts';

/** Rows whose words may have changed, by table. */
export type TouchedRows = ReadonlyMap<TableName, ReadonlySet<string>>;

const linksFrom = indexBy((link: Link) => link.from);
const linksTo = indexBy((link: Link) => link.to);
const requestsOf = indexBy((request: CaseRequest) => request.asked);

/**
 * What a commit asks to be indexed again: the rows it changed, and those that are called by a row it changed (a claim
 * by who speaks and what it is about, a link by its ends). The snapshot is the one after the commit.
 */
export function touchedRows(snapshot: Snapshot, changes: readonly AnyChange[]): TouchedRows {
  const touched = new Map<TableName, Set<string>>();
  const touch = (table: TableName, rows: readonly { readonly id: string }[]): void => {
    const ids = touched.get(table) ?? new Set();
    for (const { id } of rows) ids.add(id);
    touched.set(table, ids);
  };
  const touchNamed = (table: TableName, rows: readonly Row[]): void => {
    touch(table, rows);
    for (const { id } of rows) touch('claims', claimsAbout(snapshot, { table, id } as Ref));
  };
  for (const { table, id, before, after } of changes) {
    touch(table, [{ id }]);
    // A row that comes or goes takes along what names it, in the same commit.
    if (before === undefined || after === undefined) continue;
    touch('claims', claimsAbout(snapshot, { table, id } as Ref));
    if (table !== 'entities') continue;
    touch('claims', claimsBySpeaker(snapshot, id));
    touchNamed('links', linksFrom(snapshot.tables.links).get(id) ?? []);
    touchNamed('links', linksTo(snapshot.tables.links).get(id) ?? []);
    touchNamed('requests', requestsOf(snapshot.tables.requests).get(id) ?? []);
  }
  return touched;
}
