import type { Plot } from './marks.ts';
import type { Packable } from './row-packing.ts';

/** Words beside a mark: ink first, then quiet; a quotation is a source's own voice. */
export type Label = {
  readonly text: string;
  readonly quiet?: string | undefined;
  readonly isQuote?: boolean;
};

/** Where a label went: beside its mark, or above a line that fills the row. */
export type PlacedLabel = Label & {
  readonly x: number;
  readonly dy: number;
  readonly anchor: 'start' | 'end';
  /** Of the first words alone, where something is drawn after them. */
  readonly width?: number;
};

/** What knows how wide words are drawn, in pixels. */
export type LabelWidth = { readonly width: (label: Label) => number };

/** Puts words right of a mark, else left of it, else above it. */
export function beside(
  label: Label,
  mark: { readonly x0: number; readonly x1: number },
  plot: Plot,
  words: LabelWidth,
): PlacedLabel {
  const width = words.width(label);
  const right = mark.x1 + 6;
  if (right + width <= plot.right - 2)
    return { ...label, x: Math.max(right, plot.left + 4), dy: 4, anchor: 'start' };
  if (mark.x0 - 8 - width >= plot.left) return { ...label, x: mark.x0 - 8, dy: 4, anchor: 'end' };
  const inside = Math.max(plot.left + 6, Math.min(mark.x0 + 8, plot.right - width - 6));
  return { ...label, x: inside, dy: -8, anchor: 'start' };
}

/** Words of what lies outside, after the arrow at the edge. */
export function edgeLabel(side: 'before' | 'after', label: Label, plot: Plot): PlacedLabel {
  return side === 'before'
    ? { ...label, x: plot.left + 30, dy: 4, anchor: 'start' }
    : { ...label, x: plot.right - 30, dy: 4, anchor: 'end' };
}

/** The room that a mark takes with its words. */
export function boxOf(label: PlacedLabel, x0: number, x1: number, words: LabelWidth): Packable {
  const width = words.width(label);
  const [start, end] = label.anchor === 'start' ? [label.x, label.x + width] : [label.x - width, label.x];
  return { x0: Math.min(x0, start) - 6, x1: Math.max(x1, end) + 6 };
}
