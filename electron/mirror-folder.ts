import { createHash } from 'node:crypto';
import { mkdir, open, readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { writeWhole } from './whole-file.ts';

const journalName = 'journal.jsonl';
const lineEnd = 0x0a;

/** A folder with one journal a case, beside the contents its sources were made from. Ids are trusted here. */
export type MirrorFolder = {
  readonly append: (caseId: string, lines: readonly string[]) => Promise<void>;
  readonly read: (caseId: string) => Promise<readonly string[]>;
  readonly list: () => Promise<readonly string[]>;
  readonly putContent: (caseId: string, sha256: string, bytes: Uint8Array) => Promise<void>;
  readonly getContent: (caseId: string, sha256: string) => Promise<Uint8Array | undefined>;
  readonly removeContent: (caseId: string, sha256: string) => Promise<void>;
  readonly remove: (caseId: string) => Promise<void>;
};

/**
 * Opens the mirror kept in `folder` (`<case>/journal.jsonl`, `<case>/contents/<sha256>`), made at the first
 * write. Calls for one case run one after the other, whichever window they come from.
 */
export function createMirrorFolder(folder: string): MirrorFolder {
  const inTurn = createQueues();
  const journalOf = (caseId: string): string => path.join(folder, caseId, journalName);
  const contentOf = (caseId: string, sha256: string): string => path.join(folder, caseId, 'contents', sha256);
  return {
    append: (caseId, lines) => inTurn(caseId, () => appendLines(journalOf(caseId), lines)),
    read: (caseId) => inTurn(caseId, () => readLines(journalOf(caseId))),
    list: () => casesIn(folder),
    putContent: (caseId, sha256, bytes) =>
      inTurn(caseId, () => putContent(contentOf(caseId, sha256), sha256, bytes)),
    getContent: (caseId, sha256) => inTurn(caseId, () => readIfThere(contentOf(caseId, sha256))),
    removeContent: (caseId, sha256) => inTurn(caseId, () => rm(contentOf(caseId, sha256), { force: true })),
    remove: (caseId) => inTurn(caseId, () => rm(path.join(folder, caseId), { recursive: true, force: true })),
  };
}

async function appendLines(file: string, lines: readonly string[]): Promise<void> {
  if (lines.length === 0) return;
  await mkdir(path.dirname(file), { recursive: true });
  const handle = await open(file, 'a+');
  try {
    const { size } = await handle.stat();
    const whole = await wholeLength(handle, size);
    if (whole < size) await handle.truncate(whole);
    await handle.appendFile(lines.map((line) => `${line}\n`).join(''), 'utf8');
    await handle.sync();
    if (size === 0) await syncFolder(path.dirname(file));
  } finally {
    await handle.close();
  }
}

/** Length up to the last line end: what follows it was torn by a crash and never acknowledged. */
async function wholeLength(handle: Awaited<ReturnType<typeof open>>, size: number): Promise<number> {
  const block = Buffer.alloc(64 * 1024);
  let end = size;
  while (end > 0) {
    const start = Math.max(0, end - block.length);
    const { bytesRead } = await handle.read(block, 0, end - start, start);
    const last = block.subarray(0, bytesRead).lastIndexOf(lineEnd);
    if (last !== -1) return start + last + 1;
    end = start;
  }
  return 0;
}

async function readLines(file: string): Promise<readonly string[]> {
  const bytes = await readIfThere(file);
  if (bytes === undefined) return [];
  const whole = bytes.subarray(0, bytes.lastIndexOf(lineEnd) + 1);
  return whole.length === 0 ? [] : new TextDecoder().decode(whole).slice(0, -1).split('\n');
}

async function casesIn(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
  } catch (error) {
    if (isAbsence(error)) return [];
    throw error;
  }
}

async function putContent(file: string, sha256: string, bytes: Uint8Array): Promise<void> {
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== sha256) throw new Error('the bytes do not have the SHA-256 they are kept under');
  if (await isThere(file)) return;
  await mkdir(path.dirname(file), { recursive: true });
  await writeWhole(file, bytes);
  await syncFolder(path.dirname(file));
}

async function isThere(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isFile();
  } catch (error) {
    if (isAbsence(error)) return false;
    throw error;
  }
}

async function readIfThere(file: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await readFile(file));
  } catch (error) {
    if (isAbsence(error)) return undefined;
    throw error;
  }
}

/** A new name is on the disk once its folder is flushed too; Windows flushes names by itself. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function isAbsence(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** Runs work of one key in the order it came, and of different keys side by side. */
function createQueues(): <T>(key: string, work: () => Promise<T>) => Promise<T> {
  const tails = new Map<string, Promise<unknown>>();
  return (key, work) => {
    const next = (tails.get(key) ?? Promise.resolve()).then(work, work);
    tails.set(key, next);
    return next;
  };
}
