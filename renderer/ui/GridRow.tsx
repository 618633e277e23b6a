import { memo, type MouseEvent, type ReactNode, type RefObject } from 'react';
import styles from './DataGrid.module.css';
import { type GridColumn, primaryColumn } from './grid-column.ts';

export type GridRowProps<Row> = {
  readonly row: Row;
  readonly id: string;
  readonly columns: readonly GridColumn<Row>[];
  readonly index: number;
  /** Pixels from the top of the rows. */
  readonly offset: number;
  /** What the inspector shows. */
  readonly isSelected: boolean;
  /** What an act would be about: the marked rows, the selected one while none is marked. */
  readonly isChosen: boolean;
  readonly isMarked: boolean;
  /** Cell with the focus, -1 for the row itself, undefined when the focus is in another row. */
  readonly activeCell: number | undefined;
  readonly actions: RefObject<RowActions>;
};

/** What a press does, by the row's index. Behind a reference, so that a row drawn earlier never acts on old state. */
export type RowActions = {
  readonly press: (index: number, modifiers: { readonly toggle: boolean; readonly extend: boolean }) => void;
  readonly open: (index: number) => void;
};

/** Shift with a press takes in rows, not the words between them. */
function keepWords(event: MouseEvent): void {
  if (event.shiftKey) event.preventDefault();
}

function Row<R>(props: GridRowProps<R>): ReactNode {
  const { row, id, columns, index, offset, isSelected, isChosen, isMarked, activeCell, actions } = props;
  const primary = primaryColumn(columns);
  const onClick = (event: MouseEvent): void => {
    if (event.target instanceof Element && event.target.closest('button, a, input, label') !== null) return;
    actions.current.press(index, { toggle: event.ctrlKey || event.metaKey, extend: event.shiftKey });
  };
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isChosen}
      tabIndex={activeCell === -1 ? 0 : -1}
      data-active={activeCell === -1}
      data-row-id={id}
      className={`${styles.line} ${styles.row} ${isSelected ? styles.at : ''} ${isChosen ? styles.on : ''} ${isMarked ? styles.marked : ''}`}
      onMouseDown={keepWords}
      style={{ transform: `translateY(${offset}px)` }}
      onClick={onClick}
      onDoubleClick={() => actions.current.open(index)}
    >
      {columns.map((column, cell) => (
        <div
          key={column.id}
          role={column === primary ? 'rowheader' : 'gridcell'}
          aria-colindex={cell + 1}
          tabIndex={activeCell === cell ? 0 : -1}
          data-active={activeCell === cell}
          className={`${styles.td} ${column.align === 'end' ? styles.end : ''}`}
        >
          {column.cell(row)}
        </div>
      ))}
    </div>
  );
}

/** One row of a grid, drawn again only when what it shows has changed. */
export const GridRow = memo(
  Row,
  (before, after) =>
    before.row === after.row &&
    before.columns === after.columns &&
    before.index === after.index &&
    before.offset === after.offset &&
    before.isSelected === after.isSelected &&
    before.isChosen === after.isChosen &&
    before.isMarked === after.isMarked &&
    before.activeCell === after.activeCell,
) as typeof Row;
