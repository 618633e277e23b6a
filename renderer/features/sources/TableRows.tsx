import type { HTMLAttributes, ReactNode } from 'react';
import styles from './table-text.module.css';
import type { CellPlace, TablePlace } from './table-places.ts';

/**
 * Some rows of a table, as much of it as one stretch of the text holds. The names of the columns stand in the first;
 * the others have them for whoever has the table read aloud.
 */
export function TableRows({
  place,
  table,
  cells,
  names,
  words,
}: {
  /** Where the stretch stands in the text, for the caret. */
  readonly place: HTMLAttributes<HTMLTableElement>;
  readonly table: TablePlace;
  readonly cells: readonly (readonly CellPlace[])[];
  readonly names: readonly string[] | undefined;
  readonly words: (start: number, end: number) => ReactNode;
}): ReactNode {
  const style = { gridTemplateColumns: trackOf(table) };
  const { head } = table;
  return (
    <table {...place} className={styles.table} data-table>
      {names === undefined ? undefined : (
        <thead className="visually-hidden">
          <tr>
            {names.map((name, column) => (
              // oxlint-disable-next-line react/no-array-index-key -- columns have no other name, and never move
              <th key={column} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {cells.map((row) => {
          const [first] = row;
          const isHead =
            head !== undefined && first !== undefined && first.start >= head.start && first.start <= head.end;
          return (
            <tr
              key={first?.start}
              className={isHead ? `${styles.tableRow} ${styles.tableHead}` : styles.tableRow}
              style={style}
              data-head-row={isHead ? head.start : undefined}
            >
              {row.map((cell) => {
                const at = { gridColumn: cell.column + 1 };
                const said = words(cell.start, cell.end);
                return isHead ? (
                  <th key={cell.start} scope="col" style={at} data-cell>
                    {said}
                  </th>
                ) : (
                  <td key={cell.start} style={at} data-cell>
                    {said}
                  </td>
                );
              })}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Columns share the width as their longest words do; a column of numbers stays readable beside one of sentences. */
export function trackOf({ columns }: TablePlace): string {
  return columns
    .map(({ cell, word }) => `minmax(${word + 1}ch, ${Math.round(Math.sqrt(cell) * 10) / 10}fr)`)
    .join(' ');
}
