import { type KeyboardEvent, useRef } from 'react';
import { isClaimed } from './claimed-keys.ts';
import { fold } from './fold.ts';
import { isEditable } from './is-editable.ts';

/** Where the focus is: a row (-1 is the head), and in it a cell (-1 is the row as a whole). */
export type GridPlace = { readonly row: number; readonly cell: number };

export type GridKeyboard = {
  readonly rowCount: number;
  readonly columnCount: number;
  /** Rows in a page, for PageUp and PageDown. */
  readonly pageSize: () => number;
  readonly place: GridPlace;
  readonly move: (place: GridPlace, extend: boolean) => void;
  readonly open: (row: number) => void;
  readonly sortBy: (cell: number) => void;
  readonly toggle: (row: number) => void;
  readonly selectAll: () => void;
  /** Name of a row, for typing a word. */
  readonly nameOf: (row: number) => string;
};

const typingPause = 700;

/** The keys of an ARIA grid whose rows take the focus: arrows, Home, End, pages, Enter, Space, a word typed. */
export function useGridKeyboard(grid: GridKeyboard): (event: KeyboardEvent) => void {
  const typed = useRef({ text: '', at: 0 });

  return (event) => {
    if (event.target instanceof HTMLElement && isEditable(event.target)) return;
    const step = stepOf(event, grid);
    if (step !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      grid.move(step, event.shiftKey);
      return;
    }
    if (event.key === ' ' && isTypingWord(event, typed.current) && typeAhead(event, grid, typed.current)) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    const { row, cell } = grid.place;
    const inControl =
      event.target instanceof HTMLElement && event.target.closest('button, a, input') !== null;
    if (event.key === 'Enter' && row === -1 && !inControl) grid.sortBy(Math.max(0, cell));
    else if (event.key === ' ' && row === -1 && !inControl) grid.sortBy(Math.max(0, cell));
    else if (event.key === 'Enter' && !inControl && !event.ctrlKey && !event.metaKey) grid.open(row);
    else if (event.key === ' ' && !inControl) grid.toggle(row);
    else if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) grid.selectAll();
    else if (!typeAhead(event, grid, typed.current)) return;
    event.preventDefault();
    event.stopPropagation();
  };
}

function stepOf(event: KeyboardEvent, grid: GridKeyboard): GridPlace | undefined {
  const { row, cell } = grid.place;
  const last = grid.rowCount - 1;
  if (event.altKey || ((event.ctrlKey || event.metaKey) && event.key !== 'Home' && event.key !== 'End'))
    return undefined;
  switch (event.key) {
    case 'ArrowDown':
      return { row: Math.min(last, row + 1), cell };
    case 'ArrowUp':
      return { row: Math.max(-1, row - 1), cell };
    case 'ArrowRight':
      return { row, cell: Math.min(grid.columnCount - 1, (row === -1 ? Math.max(0, cell) : cell) + 1) };
    case 'ArrowLeft':
      return { row, cell: Math.max(row === -1 ? 0 : -1, cell - 1) };
    case 'Home':
      return { row: Math.min(0, last), cell };
    case 'End':
      return { row: last, cell };
    case 'PageDown':
      return { row: Math.min(last, row + grid.pageSize()), cell };
    case 'PageUp':
      return { row: Math.max(Math.min(0, last), row - grid.pageSize()), cell };
    default:
      return undefined;
  }
}

/** Goes to the next row whose name begins with what is typed. Says whether the key was part of a word. */
function typeAhead(event: KeyboardEvent, grid: GridKeyboard, typed: { text: string; at: number }): boolean {
  const isFresh = !isTypingWord(event, typed);
  const isLetter =
    event.key.length === 1 && (/[\p{L}\p{N}]/u.test(event.key) || (event.key === ' ' && !isFresh));
  if (!isLetter || event.ctrlKey || event.metaKey || event.altKey) return false;
  if (isFresh && isClaimed(event.key, event.timeStamp)) return false;
  typed.text = (isFresh ? '' : typed.text) + event.key;
  typed.at = event.timeStamp;
  const wanted = foldStart(typed.text);
  const from = Math.max(0, grid.place.row) + (typed.text.length === 1 ? 1 : 0);
  for (let offset = 0; offset < grid.rowCount; offset += 1) {
    const row = (from + offset) % grid.rowCount;
    if (fold(grid.nameOf(row)).startsWith(wanted)) {
      grid.move({ row, cell: grid.place.cell }, false);
      break;
    }
  }
  return true;
}

/** As `fold`, keeping a space typed last: it separates the word to come. */
function foldStart(text: string): string {
  return text.endsWith(' ') ? `${fold(text)} ` : fold(text);
}

function isTypingWord(event: KeyboardEvent, typed: { readonly text: string; readonly at: number }): boolean {
  return typed.text !== '' && event.timeStamp - typed.at <= typingPause;
}
