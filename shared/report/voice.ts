import type { ReportLocale } from './report.ts';

/** What wording a number of something needs. */
export type SaidNumber = {
  readonly lower?: number | undefined;
  readonly upper?: number | undefined;
  readonly exactness: 'exact' | 'about' | 'at-least' | 'at-most' | 'range' | 'unknown';
  readonly vagueWord?: string | undefined;
};

/** Finds the words of a key (`report.*`, `model.*`, `guard.*`) and puts values in. */
export type Words = (key: string, values?: Readonly<Record<string, string | number | undefined>>) => string;

/** How a report speaks: its language, its words, its numbers. Given by the caller, since `shared` holds no words. */
export type Voice = {
  readonly locale: ReportLocale;
  readonly words: Words;
  readonly formats: {
    readonly number: (value: number) => string;
    readonly figure: (figure: SaidNumber) => string;
    /** "a, b et c". */
    readonly list: (items: readonly string[]) => string;
    readonly bytes: (bytes: number) => string;
  };
};
