import type { Migration } from './index.ts';

/**
 * A source may say which of the proposals of its document were left. Every row of version 4 is right as it is: what was left before was
 * not kept, and is proposed once more. The version is raised so that a program that does not know the field refuses the case instead of
 * finding its rows wrong.
 */
export const leftProposals: Migration = { from: 4, to: 5, rows: {} };
