import type { Migration } from './index.ts';

/**
 * Plain claims may speak of a loss of confidentiality, integrity or availability. Every row of version 1 is right as it is, and
 * none says which of its claims on effects meant such a loss: that is for a person to read. The version is raised so that
 * a program that does not know these topics refuses the case instead of finding its rows wrong.
 */
export const kindsOfLoss: Migration = { from: 1, to: 2, rows: {} };
