import {
  type ColumnDef,
  createSortedRowModel,
  rowSortingFeature,
  type SortFn,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { GridColumn, GridSort } from './grid-column.ts';
import { useFiltered } from './use-filtered.ts';

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });
const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

type Features = typeof features;

/** Numbers by size, texts as a dictionary does. */
function compareValues(left: unknown, right: unknown): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return collator.compare(String(left), String(right));
}

/** The rows that answer the filter, in the order asked for, and the way to ask for another. */
export function useGridRows<Row extends object>(
  rows: readonly Row[],
  columns: readonly GridColumn<Row>[],
  rowId: (row: Row) => string,
  filter: string,
  initialSort: GridSort | undefined,
): {
  readonly shown: readonly Row[];
  readonly sort: GridSort | undefined;
  readonly sortBy: (id: string) => void;
} {
  const [sort, setSort] = useState(initialSort);
  const last = useRef<ReadonlyMap<string, number>>(noOrder);
  // A new array would be a new sort: TanStack compares it by identity.
  const sorting = useMemo(() => (sort === undefined ? [] : [sort]), [sort]);
  const definitions = useMemo(() => columns.map((column) => definitionOf(column)), [columns]);
  const table = useTable({
    features,
    columns: definitions,
    data: useLastOrder(rows, rowId, last) as Row[],
    getRowId: rowId,
    state: { sorting },
  });
  const model = table.getRowModel();
  const sorted = useMemo(() => model.rows.map((row) => row.original), [model]);
  useEffect(() => {
    last.current = sort === undefined ? noOrder : new Map(sorted.map((row, index) => [rowId(row), index]));
  }, [sorted, rowId, sort]);
  // Filtered once sorted: a stroke sorts nothing.
  const shown = useFiltered(sorted, columns, filter);
  return {
    shown,
    sort,
    sortBy: (id) => setSort((now) => (now?.id === id ? { id, desc: !now.desc } : { id, desc: false })),
  };
}

const noOrder: ReadonlyMap<string, number> = new Map();

/**
 * Rows in the order they were last shown in, new ones at the end: sorting what is nearly sorted takes one comparison a
 * row, and after most commits one row of thousands has changed.
 */
function useLastOrder<Row>(
  rows: readonly Row[],
  rowId: (row: Row) => string,
  last: RefObject<ReadonlyMap<string, number>>,
): readonly Row[] {
  return useMemo(() => {
    const order = last.current;
    if (order.size === 0) return rows;
    const known: Row[] = [];
    const others: Row[] = [];
    for (const row of rows) {
      const place = order.get(rowId(row));
      if (place === undefined) others.push(row);
      else known[place] = row;
    }
    // Places of rows that are gone are holes, which `flat` drops.
    return [...known.flat(0), ...others] as readonly Row[];
  }, [rows, rowId, last]);
}

function definitionOf<Row extends object>(column: GridColumn<Row>): ColumnDef<Features, Row, unknown> {
  const { id, sortValue } = column;
  const sortFn: SortFn<Features, Row> = (left, right, columnId) =>
    compareValues(left.getValue(columnId), right.getValue(columnId));
  return {
    id,
    accessorFn: (row: Row): unknown => sortValue?.(row),
    enableSorting: sortValue !== undefined,
    sortUndefined: 'last',
    sortFn,
  };
}
