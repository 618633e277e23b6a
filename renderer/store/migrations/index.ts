import type { TableName } from '#shared/model/index.ts';
import { kindsOfLoss } from './v2-kinds-of-loss.ts';
import { journalLines } from './v3-journal-lines.ts';
import { documentsIn } from './v4-documents-in.ts';
import { leftProposals } from './v5-left-proposals.ts';

/** A row, or a stored journal entry, as some version wrote it; only its migration knows what is in it. */
export type OldRow = Readonly<Record<string, unknown>>;

/**
 * One step of the shape of rows, and of how the journal is stored. Each function is pure and gives the whole new row; it must leave a row alone that
 * already has the new shape, because a journal brought back from disk may hold rows of several versions. A new
 * table needs no function: every version is opened with all the tables of today.
 */
export type Migration = {
  readonly from: number;
  readonly to: number;
  readonly rows: { readonly [T in TableName]?: (row: OldRow) => OldRow };
  /** How an entry of the journal is stored; never what it says, which is sealed. */
  readonly journal?: (entry: OldRow) => OldRow;
};

/**
 * Every migration, oldest first, one file each beside this one. Raising `modelVersion` means one more here and a
 * fixture of the version left behind in `test/fixtures/schema`; a test says so.
 */
export const migrations: readonly Migration[] = [kindsOfLoss, journalLines, documentsIn, leftProposals];

/** A row brought from any earlier version to the last one. */
export function migratedRow(table: TableName, row: OldRow, steps: readonly Migration[] = migrations): OldRow {
  return steps.reduce((older, step) => step.rows[table]?.(older) ?? older, row);
}
