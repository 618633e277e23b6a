import { emptyHead, type Position } from '#shared/case/journal.ts';
import { snapshotOf, type Snapshot } from '#shared/case/snapshot.ts';
import { undoStateOf, type UndoLinks, type UndoState } from '#shared/case/undo.ts';
import type { Sha256 } from '#shared/lib/sha256.ts';
import { tableNames } from '#shared/model/index.ts';
import type { CaseDatabase } from './case-database.ts';

/** A case as its database has it. */
export type Loaded = { readonly snapshot: Snapshot; readonly undoState: UndoState };

/** How far back undo goes after a restart, in entries; older acts stay in the journal, to be read. */
const undoHorizon = 500;

/** Reads every row in one transaction, so that rows and journal are of the same moment. */
export async function loadCase(database: CaseDatabase): Promise<Loaded> {
  const tables = tableNames.map((name) => database.table(name));
  return database.transaction('r', [...tables, database.table('journal')], async () => {
    const { seq, head } = await positionIn(database);
    const [undoState, ...rows] = await Promise.all([
      undoStateIn(database, seq),
      ...tables.map((table) => table.toArray()),
    ]);
    const byTable = Object.fromEntries(tableNames.map((table, index) => [table, rows[index]]));
    return { snapshot: snapshotOf(byTable as Parameters<typeof snapshotOf>[0], seq, head), undoState };
  });
}

/** Where the journal of a database ends, read from an index alone; the start when there is none. */
export async function positionIn(database: CaseDatabase): Promise<Position> {
  const [last] = (await database.journal.orderBy('[seq+hash]').reverse().limit(1).keys()) as unknown as [
    number,
    Sha256,
  ][];
  return last === undefined ? { seq: 0, head: emptyHead } : { seq: last[0], head: last[1] };
}

/** Whether the journal of a database still holds this entry, as it was. */
export async function isIn(database: CaseDatabase, { seq, head }: Position): Promise<boolean> {
  return seq === 0 || (await database.journal.where('[seq+hash]').equals([seq, head]).count()) === 1;
}

async function undoStateIn(database: CaseDatabase, last: number): Promise<UndoState> {
  // The first entry makes the case and cannot be undone: a case without its own row is no case.
  const first = Math.max(2, last - undoHorizon + 1);
  const [undoes, redoes] = await Promise.all([
    linksFrom(database, 'undoes', first),
    linksFrom(database, 'redoes', first),
  ]);
  const links: UndoLinks[] = [];
  for (let seq = first; seq <= last; seq++)
    links.push({ seq, undoes: undoes.get(seq), redoes: redoes.get(seq) });
  return undoStateOf(links);
}

async function linksFrom(database: CaseDatabase, link: 'undoes' | 'redoes', first: number) {
  const keys = await database.journal.where(`[seq+${link}]`).above([first]).keys();
  return new Map(keys as unknown as [number, number][]);
}
