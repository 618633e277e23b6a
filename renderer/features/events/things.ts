import type { Lane, Reading, TimelineItem } from '#shared/analysis/timeline.ts';
import type { Label, PlacedLabel } from './label-placement.ts';
import type { Mark } from './marks.ts';

/** One date drawn, with its words. */
export type DrawnReading = {
  readonly reading: Reading;
  readonly mark: Mark;
  readonly label: PlacedLabel;
  /** From the top of the lane to the middle of the mark. */
  readonly y: number;
};

/** What takes one tab stop of the drawing. */
export type Thing = {
  readonly key: string;
  readonly items: readonly TimelineItem[];
  /** Of its ground, in pixels. */
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly height: number;
} & (
  | { readonly kind: 'item'; readonly drawn: DrawnReading }
  | { readonly kind: 'block'; readonly title: PlacedLabel; readonly lines: readonly DrawnReading[] }
  | {
      readonly kind: 'cluster';
      readonly x: number;
      /** How many of its items are dated in ways that cannot all be true. */
      readonly contested: number;
      readonly note?: PlacedLabel | undefined;
    }
  | { readonly kind: 'edge'; readonly side: 'before' | 'after'; readonly label: PlacedLabel }
);

/** A lane with the place of all that is in it. */
export type DrawnLane = {
  readonly lane: Lane;
  readonly y: number;
  readonly height: number;
  readonly things: readonly Thing[];
};

/** What the layout asks for words and widths. */
export type LayoutWords = {
  readonly item: (item: TimelineItem) => Label;
  readonly reading: (item: TimelineItem, reading: Reading, together: readonly Reading[]) => Label;
  readonly block: (item: TimelineItem) => Label;
  /** Whether a small line stands under the name of the lane. */
  readonly hasNote: (lane: Lane) => boolean;
  readonly edge: (items: readonly TimelineItem[]) => Label;
  /** What follows the number of a group: how many of it are in disagreement, if any. */
  readonly cluster: (contested: number) => Label;
  /** Width in pixels, as it is drawn. */
  readonly width: (label: Label) => number;
};

/** Height of a row, and of one whose words stand above its mark. */
export const rowHeight = 24;
export const raisedHeight = 36;
/** Room of the sign of a disagreement before its mark. */
export const signRoom = 17;

/** Half the width of a group's mark: its number stands inside, with a thin space from a thousand on. */
export function groupHalf(count: number): number {
  const digits = String(count).length;
  return digits === 1 ? 9 : 4 + 4 * digits + (digits > 3 ? 2 : 0);
}
