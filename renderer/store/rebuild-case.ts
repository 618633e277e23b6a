import type { JournalEntry } from '#shared/case/journal.ts';
import { replayed } from '#shared/case/replay.ts';
import type { Snapshot } from '#shared/case/snapshot.ts';
import type { Content } from '#shared/commands/command.ts';
import type { Problem } from '#shared/lib/errors.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import { tableNames } from '#shared/model/index.ts';
import { caseDatabase, deleted, opened } from './case-database.ts';
import { migratedRow, type OldRow } from './migrations/index.ts';
import { storageProblem } from './storage-problem.ts';
import { storedAgain } from './stored-entry.ts';

/**
 * Writes a case database again from its journal and contents, after IndexedDB was lost. A database of that name
 * that still holds a journal must not be given here: it is replaced. One transaction: whole or not at all.
 */
export async function rebuildCase(
  id: string,
  entries: readonly JournalEntry[],
  contents: readonly Content[],
): Promise<Result<Snapshot, Problem>> {
  const snapshot = replayed(entries);
  const texts = contents.flatMap((item) =>
    item.kind === 'text' ? [{ sha256: item.sha256, text: item.text }] : [],
  );
  const blobs = contents.flatMap((item) =>
    item.kind === 'blob' ? [{ sha256: item.sha256, bytes: item.bytes, mediaType: item.mediaType }] : [],
  );
  const database = caseDatabase(id);
  try {
    await deleted(caseDatabase(id));
    await opened(database);
    await database.transaction('rw', database.tables, async () => {
      await Promise.all([
        database.journal.bulkAdd(entries.map(storedAgain)),
        database.texts.bulkPut(texts),
        database.blobs.bulkPut(blobs),
        ...tableNames.map((table) =>
          database
            .table(table)
            .bulkPut(
              [...snapshot.tables[table].values()].map((row) => migratedRow(table, row as unknown as OldRow)),
            ),
        ),
      ]);
    });
    return ok(snapshot);
  } catch (thrown) {
    return err(storageProblem(thrown, `cases:${id}`));
  } finally {
    database.close();
  }
}
