import type { TableName } from '#shared/model/index.ts';
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
