import { rowById, type Snapshot } from '#shared/case/snapshot.ts';
import type { Claim, TableName } from '#shared/model/index.ts';
import type { ShownRows } from '../ui/shown-rows.ts';

/** Where a row stands in an order: its neighbours, and its place of how many, from 0. */
export type RowPlace = {
  readonly index: number;
  readonly count: number;
  readonly previous: string | undefined;
  readonly next: string | undefined;
};

/**
 * Where a row stands on screen, sorted and filtered as the person chose; undefined when the list does not show it.
 * Lists of one table go by ids; mixed ones by `<table> <id>`, and neighbours of another table are skipped.
 */
export function placeOnScreen(
  shown: ShownRows | undefined,
  table: TableName,
  id: string,
): RowPlace | undefined {
  const index = shown?.indexOf(id) ?? shown?.indexOf(`${table} ${id}`);
  if (shown === undefined || index === undefined) return undefined;
  const neighbour = (by: 1 | -1): string | undefined => {
    for (let at = index + by; ; at += by) {
      const key = shown.idAt(at);
      if (key === undefined) return undefined;
      if (!key.includes(' ')) return key;
      if (key.startsWith(`${table} `)) return key.slice(table.length + 1);
    }
  };
  return { index, count: shown.count, previous: neighbour(-1), next: neighbour(1) };
}

/** Where a row stands in an order given as ids; undefined when it is not in it. */
export function placeIn(ids: readonly string[], id: string): RowPlace | undefined {
  const index = ids.indexOf(id);
  if (index < 0) return undefined;
  return { index, count: ids.length, previous: ids[index - 1], next: ids[index + 1] };
}

/** A claim in a list of claims, with what it is about. */
export type ClaimStep = { readonly id: string; readonly claimId: string };

/** Where a row stands in a list of claims: at the claim that the list has selected; the ones before and after it. */
export type ClaimPlace = {
  readonly index: number;
  readonly count: number;
  readonly previous: ClaimStep | undefined;
  readonly next: ClaimStep | undefined;
};

/**
 * Where what claims are about stands in a list of claims on screen (the table twin of the figures), so that "2 of 16" is
 * the row that J and K go on from. `unlisted`: the list holds claims about rows of its kind, and has none of it
 * selected. Undefined where no such list is on screen.
 */
export function placeAmongClaims(
  shown: ShownRows | undefined,
  snapshot: Snapshot,
  { table, id }: { readonly table: TableName; readonly id: string },
): ClaimPlace | 'unlisted' | undefined {
  const claimAt = (index: number): Claim | undefined => rowById(snapshot, 'claims', shown?.idAt(index) ?? '');
  const stepTo = (index: number): ClaimStep | undefined => {
    const claim = claimAt(index);
    return claim === undefined ? undefined : { id: claim.about.id, claimId: claim.id };
  };
  if (shown === undefined || claimAt(0)?.about.table !== table) return undefined;
  const index = shown.selectedId === undefined ? undefined : shown.indexOf(shown.selectedId);
  if (index === undefined || claimAt(index)?.about.id !== id) return 'unlisted';
  return { index, count: shown.count, previous: stepTo(index - 1), next: stepTo(index + 1) };
}
