import { incoming, type IncomingFile } from './add-file.ts';
import type { DroppedItems } from './dropped-items.ts';

/** More files than this in one drop are a mistake, such as a whole disk. */
const mostFiles = 2000;

/**
 * The files of a drop, those in folders too, in the order of their names. What systems leave lying in folders (`.DS_Store`,
 * `Thumbs.db`) is left out.
 */
export function droppedFiles({ entries, files }: DroppedItems): Promise<readonly IncomingFile[]> {
  const plain = files.map(incoming);
  if (!entries.some((entry) => entry?.isDirectory === true)) return Promise.resolve(plain);
  return filesUnder(entries.filter((entry) => entry !== null));
}

async function filesUnder(entries: readonly FileSystemEntry[]): Promise<readonly IncomingFile[]> {
  const found: IncomingFile[] = [];
  const waiting = sorted(entries).reverse();
  for (let entry = waiting.pop(); entry !== undefined && found.length < mostFiles; entry = waiting.pop()) {
    if (isLitter(entry.name)) continue;
    if (entry.isDirectory) waiting.push(...sorted(await inside(entry as FileSystemDirectoryEntry)).reverse());
    else {
      const file = await fileOf(entry as FileSystemFileEntry);
      if (file !== undefined) found.push(incoming(file));
    }
  }
  return found;
}

function sorted(entries: readonly FileSystemEntry[]): FileSystemEntry[] {
  return entries.toSorted((left, right) => left.name.localeCompare(right.name, undefined, { numeric: true }));
}

function isLitter(name: string): boolean {
  return name.startsWith('.') || name === 'Thumbs.db' || name === 'desktop.ini' || name === '__MACOSX';
}

/** A folder gives its entries a hundred at a time, until it gives none; one that may not be read is empty. */
async function inside(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (some.length === 0) return entries;
    entries.push(...some);
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File | undefined> {
  return new Promise((resolve) => entry.file(resolve, () => resolve(undefined)));
}
