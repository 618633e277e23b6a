import type { Entity } from '#shared/model/index.ts';
import { caseDatabase, opened } from './case-database.ts';

/**
 * The entities of a case, read without opening the rest of it: names of other case files are matched with what a text
 * says. None when the case cannot be read, which its own opening will say.
 */
export async function readEntities(caseId: string): Promise<readonly Entity[]> {
  const database = caseDatabase(caseId);
  try {
    await opened(database);
    return await database.entities.toArray();
  } catch {
    return [];
  } finally {
    database.close();
  }
}
