import type { Sha256 } from '../lib/sha256.ts';
import type { Instant } from '../model/index.ts';
import type { Stance } from '../model/claim.ts';
import type { FigureChart } from './figure-chart.ts';
import type { GraphFigure } from './graph-figure.ts';

/** Languages a report can be written in, whatever the interface speaks. */
export const reportLocales = ['fr', 'en'] as const;
export type ReportLocale = (typeof reportLocales)[number];

/** A piece of a sentence. Words are plain text: whoever draws them escapes them. */
export type Run =
  | { readonly kind: 'text' | 'strong' | 'quiet' | 'mono'; readonly text: string }
  /** What a source says, with its quotation marks; `language` is the source's own. */
  | { readonly kind: 'quote'; readonly text: string; readonly language: string }
  /** Call of notes, by their numbers. */
  | { readonly kind: 'notes'; readonly numbers: readonly number[] }
  /** The mark of a stance; `word` is read aloud. */
  | { readonly kind: 'stance'; readonly stance: Stance; readonly word: string }
  | { readonly kind: 'disagreement'; readonly word: string }
  | { readonly kind: 'break' };

/** A cell: words, and below them, side by side, the versions of those who disagree. */
export type Cell = {
  readonly runs: readonly Run[];
  readonly versions?: readonly { readonly title: string; readonly runs: readonly Run[] }[];
};

export type Column = {
  readonly title: string;
  /** Share of the width; the shares of a table add up to 1, so that a table cut by a page keeps its columns. */
  readonly width: number;
  readonly align?: 'end';
};

export type TableRow = { readonly cells: readonly Cell[]; readonly retained?: boolean };

export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly number?: string; readonly text: string }
  | {
      readonly kind: 'paragraph';
      readonly style: 'plain' | 'follows' | 'caption';
      readonly runs: readonly Run[];
    }
  | {
      readonly kind: 'table';
      readonly style: 'plain' | 'figures' | 'timeline' | 'register';
      /** What the table holds, read aloud. */
      readonly label: string;
      readonly columns: readonly Column[];
      readonly rows: readonly TableRow[];
      /** True when the first cell of each row names it. */
      readonly rowHeaders?: boolean;
    }
  | {
      readonly kind: 'list';
      readonly items: readonly { readonly label?: string; readonly runs: readonly Run[] }[];
    }
  | { readonly kind: 'chart'; readonly chart: FigureChart }
  | { readonly kind: 'graph'; readonly graph: GraphFigure };

/** One note: where a fact comes from. Numbers run from 1 in the order of first call. */
export type Note = { readonly number: number; readonly runs: readonly Run[] };

export type ReportSection = {
  readonly id: string;
  readonly blocks: readonly Block[];
  /** True for a section that ends the report: it stands whole on the last page. */
  readonly closing?: true;
};

/** A report as data: no layout, no colours, no page. */
export type Report = {
  readonly template: string;
  readonly language: ReportLocale;
  readonly title: string;
  readonly subtitle: string;
  /** Running head of each page, at its two ends. */
  readonly running: { readonly start: string; readonly end: string };
  /** Foot of each page, before the shortened fingerprint and after it. */
  readonly foot: { readonly before: string; readonly after: string };
  readonly sections: readonly ReportSection[];
  readonly notes: readonly Note[];
  /** Head of the journal: the case file's fingerprint, and the entry it is the hash of. */
  readonly head: Sha256;
  readonly seq: number;
  readonly madeAt: Instant;
};
