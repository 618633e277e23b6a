import type { Migration } from './index.ts';

/**
 * A source may say how its text was derived, which document it came in, and what was kept of a leaked file; refused
 * suggestions have a table. Every row of version 3 is right as it is: its texts were pasted, typed or read from plain
 * text, which is not derived again. The version is raised so that a program that does not know these fields refuses the case
 * instead of finding its rows wrong.
 */
export const documentsIn: Migration = { from: 3, to: 4, rows: {} };
