import type { ReactNode, RefObject } from 'react';
import styles from './DataGrid.module.css';
import type { GridColumn, GridSort } from './grid-column.ts';

export type GridHeadProps<Row> = {
  readonly element: RefObject<HTMLDivElement | null>;
  readonly columns: readonly GridColumn<Row>[];
  readonly sort: GridSort | undefined;
  readonly onSort: (id: string) => void;
  readonly activeCell: number | undefined;
  readonly isTabStop: boolean;
};

/** The heads of a grid: always in sight, pressed to sort. */
export function GridHead<Row>({
  element,
  columns,
  sort,
  onSort,
  activeCell,
  isTabStop,
}: GridHeadProps<Row>): ReactNode {
  return (
    <div ref={element} role="rowgroup" className={styles.head}>
      <div role="row" aria-rowindex={1} className={styles.line}>
        {columns.map((column, index) => {
          const direction = sort?.id === column.id ? (sort.desc ? 'descending' : 'ascending') : undefined;
          const isActive = activeCell === index;
          const isSortable = column.sortValue !== undefined;
          return (
            <div
              key={column.id}
              role="columnheader"
              aria-colindex={index + 1}
              {...(isSortable ? { 'aria-sort': direction ?? 'none' } : {})}
              tabIndex={isTabStop && (isActive || (activeCell === undefined && index === 0)) ? 0 : -1}
              data-active={isActive}
              className={`${styles.th} ${column.align === 'end' ? styles.end : ''} ${direction === undefined ? '' : styles.sorted} ${isSortable ? styles.sortable : ''}`}
              onClick={() => {
                if (isSortable) onSort(column.id);
              }}
            >
              <span className={`clip ${styles.headWords}`}>
                {column.header}
                {column.headDetail}
              </span>
              {direction === undefined ? undefined : (
                <svg width="7" height="7" viewBox="0 0 7 7" aria-hidden="true">
                  <path
                    d={direction === 'descending' ? 'M0 1.500h7L3.500 6z' : 'M0 5.500h7L3.500 1z'}
                    fill="currentColor"
                  />
                </svg>
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
