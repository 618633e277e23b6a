import type { Stretch } from '#shared/reading/stretches.ts';
import styles from './reading-text.module.css';

/**
 * Where lines go on from one stretch of a paragraph into the next. The next one is drawn a line higher and indented by
 * what the last line of the one before fills, so that no seam shows. What a reader has seen never moves again: only
 * after a jump into the middle of a paragraph does the stretch landed on begin a line of its own.
 */
export type LineJoins = {
  /** Pixels that a stretch is indented by; 0 for one that begins a line. */
  readonly indentOf: (index: number) => number;
  /** Indents what has been drawn and not been seen yet. Runs after drawing, before painting. */
  readonly settle: (root: HTMLElement, view: DOMRect) => void;
  /** Forgets everything: the width of the column or the faces of type have changed. */
  readonly forget: () => void;
};

type Place = { readonly indent: number; readonly end: number };

/** The joins of the stretches of one text. */
export function lineJoins(stretches: readonly Stretch[]): LineJoins {
  const places = new Map<number, Place>();
  const seen = new Set<number>();
  let space: number | undefined;

  const follows = (index: number): boolean => {
    const join = stretches[index]?.join;
    return join === 'space' || join === 'inside';
  };

  function settle(root: HTMLElement, view: DOMRect): void {
    const rows = [...root.querySelectorAll<HTMLElement>('[data-stretch]')];
    for (const row of rows) {
      const index = Number(row.dataset['stretch']);
      if (seen.has(index) && places.has(index)) continue;
      const indent = follows(index) ? (places.get(index - 1)?.end ?? 0) : 0;
      indentBy(row, indent);
      if (!follows(index + 1)) places.set(index, { indent, end: 0 });
      else {
        space ??= spaceIn(row);
        places.set(index, {
          indent,
          end: filled(row) + (stretches[index + 1]?.join === 'space' ? space : 0),
        });
      }
    }
    for (const row of rows) {
      const { top, bottom } = row.getBoundingClientRect();
      if (bottom < view.top || top > view.bottom) continue;
      // Its indent hangs on the lines before it, as far up as they go on.
      for (let index = Number(row.dataset['stretch']); !seen.has(index); index -= 1) {
        seen.add(index);
        if ((places.get(index)?.indent ?? 0) === 0) break;
      }
    }
  }

  return {
    indentOf: (index) => places.get(index)?.indent ?? 0,
    settle,
    forget: () => {
      places.clear();
      seen.clear();
      space = undefined;
    },
  };
}

/** Does to a row what its `indent` makes React draw: both must agree. */
function indentBy(row: HTMLElement, indent: number): void {
  row.classList.toggle(styles.joined ?? '', indent > 0);
  if (indent > 0) row.style.setProperty('--indent', `${indent}px`);
  else row.style.removeProperty('--indent');
}

/** How far the last line of a stretch is filled, from the side its lines begin at. */
function filled(row: HTMLElement): number {
  const last = [...row.querySelectorAll<HTMLElement>('[data-from]')].at(-1)?.firstChild;
  if (!(last instanceof Text)) return 0;
  const length = last.data.trimEnd().length;
  const range = document.createRange();
  range.setStart(last, Math.max(0, length - 1));
  range.setEnd(last, length);
  const rect = [...range.getClientRects()].at(-1);
  if (rect === undefined) return 0;
  const frame = row.getBoundingClientRect();
  return getComputedStyle(row).direction === 'rtl' ? frame.right - rect.left : rect.right - frame.left;
}

function spaceIn(row: HTMLElement): number {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return 0;
  context.font = getComputedStyle(row).font;
  return context.measureText(' ').width;
}
