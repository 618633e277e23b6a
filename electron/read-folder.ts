import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** More files than this in one go are a mistake, such as a whole disk. */
const mostFiles = 2000;

/**
 * The files of a folder and of those inside it, in the order of their names. What systems leave lying about is left out, and so are
 * links: they lead elsewhere, perhaps back.
 */
export async function filesUnder(folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  const waiting = [folder];
  for (let place = waiting.pop(); place !== undefined && found.length < mostFiles; place = waiting.pop()) {
    const entries = (await readdir(place, { withFileTypes: true })).toSorted((left, right) =>
      left.name.localeCompare(right.name, undefined, { numeric: true }),
    );
    const inside: string[] = [];
    for (const entry of entries) {
      if (isLitter(entry.name)) continue;
      const target = path.join(place, entry.name);
      if (entry.isDirectory()) inside.push(target);
      else if (entry.isFile()) found.push(target);
    }
    waiting.push(...inside.reverse());
  }
  return found.slice(0, mostFiles);
}

function isLitter(name: string): boolean {
  return name.startsWith('.') || name === 'Thumbs.db' || name === 'desktop.ini' || name === '__MACOSX';
}
