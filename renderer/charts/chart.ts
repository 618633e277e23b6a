import type { ReactNode } from 'react';
import type { Locale } from '../i18n/locale.ts';
import type { ChartTable } from './chart-table.ts';

/**
 * A kind of chart: its drawing, its table twin, its sentence. `Props` is plain data, so that the same chart is drawn
 * on screen, off screen for a file, and in a run without a window.
 */
export type ChartKindOf<Props, Row> = {
  readonly title: (locale: Locale) => string;
  readonly summary: (props: Props, locale: Locale) => string;
  readonly table: (props: Props, locale: Locale) => ChartTable<Row>;
  /** Sentences under the drawing in a file. */
  readonly notes?: (props: Props, locale: Locale) => readonly string[];
  /** Drawn without any handler: what a file holds. */
  readonly draw: (props: Props, at: { readonly locale: Locale; readonly width: number }) => ReactNode;
  /** Width of the drawing in a file, in pixels. */
  readonly fileWidth: number;
  /** How many marks `draw` puts on the page; a file waits for them. */
  readonly marks: (props: Props) => number;
};
