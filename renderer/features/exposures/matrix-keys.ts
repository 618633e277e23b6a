/** A cell of the matrix, from 0. */
export type Place = { readonly row: number; readonly cell: number };

/** Where a key leads in a grid of so many rows and columns (the keys of an ARIA grid); undefined for other keys. */
export function movedIn(
  { row, cell }: Place,
  { key, ctrlKey, altKey }: { readonly key: string; readonly ctrlKey: boolean; readonly altKey: boolean },
  rows: number,
  columns: number,
): Place | undefined {
  const within = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));
  const to = (toRow: number, toCell: number): Place => ({
    row: within(toRow, rows),
    cell: within(toCell, columns),
  });
  // With Alt an arrow goes back where one was, or forward.
  if (altKey) return undefined;
  switch (key) {
    case 'ArrowDown':
      return to(row + 1, cell);
    case 'ArrowUp':
      return to(row - 1, cell);
    case 'ArrowRight':
      return to(row, cell + 1);
    case 'ArrowLeft':
      return to(row, cell - 1);
    case 'PageDown':
      return to(row + 10, cell);
    case 'PageUp':
      return to(row - 10, cell);
    case 'Home':
      return to(ctrlKey ? 0 : row, 0);
    case 'End':
      return to(ctrlKey ? rows - 1 : row, columns - 1);
    default:
      return undefined;
  }
}
