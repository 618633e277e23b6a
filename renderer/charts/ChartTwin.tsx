import { type ReactNode, useMemo } from 'react';
import { DataGrid } from '../ui/DataGrid.tsx';
import type { ChartTable } from './chart-table.ts';

export type ChartTwinProps<Row extends object> = {
  /** Keep the same rows and columns while they say the same. */
  readonly table: ChartTable<Row>;
  readonly selectedId?: string | undefined;
  readonly onSelect?: (id: string) => void;
  readonly onOpen?: (id: string) => void;
};

/** The table twin of a chart: the same rows in words, by keyboard. Give it a height: it scrolls by itself. */
export function ChartTwin<Row extends object>({ table, ...rest }: ChartTwinProps<Row>): ReactNode {
  const shown = table.columns;
  const columns = useMemo(
    () =>
      shown
        .filter((column) => column.in !== 'file')
        .map((column) => ({
          id: column.id,
          header: column.header,
          cell: column.cell ?? ((row: Row) => column.value(row) ?? ''),
          text: (row: Row) => String(column.value(row) ?? ''),
          sortValue: column.sortValue ?? column.value,
          ...(column.width === undefined ? {} : { width: column.width }),
          ...(column.leaves === undefined ? {} : { leaves: column.leaves }),
          ...(column.align === undefined ? {} : { align: column.align }),
        })),
    [shown],
  );
  return (
    <DataGrid
      label={table.label}
      rows={table.rows}
      columns={columns}
      rowId={table.rowId}
      density="dense"
      {...rest}
    />
  );
}
