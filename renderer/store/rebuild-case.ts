import type { JournalEntry } from '#shared/case/journal.ts';
import { replayed } from '#shared/case/replay.ts';
import type { Snapshot } from '#shared/case/snapshot.ts';
import type { Problem } from '#shared/lib/errors.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import { tableNames } from '#shared/model/index.ts';
import type { Mirror } from '#shared/platform/platform.ts';
import { caseDatabase, type StoredBlob, type StoredText } from './case-database.ts';
import { storageProblem } from './storage-problem.ts';

/**
 * Writes a case database again from its journal and contents on disk, after IndexedDB was lost. Whatever is left
 * under that name is replaced, since the catalogue does not know it. One transaction: whole or not at all.
 */
export async function rebuildCase(
  id: string,
  entries: readonly JournalEntry[],
  mirror: Mirror,
): Promise<Result<Snapshot, Problem>> {
  const snapshot = replayed(entries);
  const texts: StoredText[] = [];
  const blobs: StoredBlob[] = [];
  for (const { sha256, mediaType } of contentsNamedIn(entries)) {
    const bytes = await mirror.getContent(id, sha256);
    if (!bytes.ok) return bytes;
    if (bytes.value === undefined) continue;
    if (mediaType === undefined) texts.push({ sha256, text: new TextDecoder().decode(bytes.value) });
    else blobs.push({ sha256, bytes: bytes.value, mediaType });
  }
  const database = caseDatabase(id);
  try {
    await database.delete();
    await database.open();
    await database.transaction('rw', database.tables, async () => {
      await Promise.all([
        database.journal.bulkAdd([...entries]),
        database.texts.bulkPut(texts),
        database.blobs.bulkPut(blobs),
        ...tableNames.map((table) => database.table(table).bulkPut([...snapshot.tables[table].values()])),
      ]);
    });
    return ok(snapshot);
  } catch (thrown) {
    return err(storageProblem(thrown, `cases:${id}`));
  } finally {
    database.close();
  }
}

/** Every text and file that any version of a source pointed at, old texts included, since undo leads back to them. */
function contentsNamedIn(entries: readonly JournalEntry[]) {
  const named = new Map<string, { readonly sha256: string; readonly mediaType?: string }>();
  for (const { changes } of entries) {
    for (const { table, after } of changes) {
      if (table !== 'sources' || after === undefined) continue;
      if (after.text !== undefined) named.set(after.text.sha256, { sha256: after.text.sha256 });
      if (after.original !== undefined) {
        named.set(`blob ${after.original.sha256}`, {
          sha256: after.original.sha256,
          mediaType: after.original.mediaType,
        });
      }
    }
  }
  return named.values();
}
