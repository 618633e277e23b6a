import { detectFormat } from '#shared/documents/detect-format.ts';
import type { EmbeddedFile, ReadDocument } from '#shared/documents/document.ts';
import { inspectUnshown, type UnshownInspection } from '#shared/guard/unshown.ts';
import type { UnshownPart } from '#shared/model/unshown.ts';
import type { ParseTools } from './format.ts';
import { looseText, mostLooseBytes } from './loose-text.ts';
import { pictureUnshown } from './ocr/picture-unshown.ts';
import { unpack } from './office/unpack.ts';
import { parsed } from './parsed.ts';

/** Files inside files: how deep, how many, how many bytes of them and for how many milliseconds they are looked through. */
const deepest = 3;
const mostFiles = 300;
const mostBytes = 100_000_000;
const longest = 30_000;

/** What a document holds besides its text, files inside it too, looked through for values of persons. Never throws. */
export async function lookThrough(read: ReadDocument, tools: ParseTools): Promise<UnshownInspection> {
  const { text = '', unshown = [], embedded = [], isUnshownCut = false } = read;
  if (unshown.length === 0 && embedded.length === 0) return { isCut: isUnshownCut };
  const inside = await partsInside(embedded, tools);
  const { found, isCut } = inspectUnshown([...unshown, ...inside.parts], text, () => tools.progress(1, 1));
  return { ...(found === undefined ? {} : { found }), isCut: isUnshownCut || isCut || inside.isCut };
}

/** The same of a file that nothing could be read in: all of it is unshown. */
export async function lookThroughUnread(
  file: Pick<EmbeddedFile, 'name' | 'bytes'>,
  tools: ParseTools,
): Promise<UnshownInspection> {
  const { parts, isCut } = await partsInside([{ ...file, by: 'program' }], tools, true);
  const { found, isCut: isMore } = inspectUnshown(parts, '', () => tools.progress(1, 1));
  return { ...(found === undefined ? {} : { found }), isCut: isCut || isMore };
}

type Inside = { readonly parts: readonly UnshownPart[]; readonly isCut: boolean };

async function partsInside(
  files: readonly EmbeddedFile[],
  tools: ParseTools,
  isUnread = false,
): Promise<Inside> {
  const parts: UnshownPart[] = [];
  const until = performance.now() + longest;
  const waiting = files.map((file) => ({ file, depth: 0 }));
  let left = mostBytes;
  let [count, isCut] = [0, false];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { file, depth } = next;
    count += 1;
    if (count > mostFiles || performance.now() > until) return { parts, isCut: true };
    tools.progress(count, count + waiting.length);
    const opened = await partsOf(file, tools, {
      isUnread: isUnread && depth === 0,
      left,
    });
    parts.push(...opened.parts);
    isCut ||= opened.isClosed;
    for (const each of opened.files) {
      // What has come out of archives already waits in memory: it counts before it is looked through.
      if (depth === deepest || each.bytes.length > left) isCut = true;
      else {
        left -= each.bytes.length;
        waiting.push({ file: each, depth: depth + 1 });
      }
    }
  }
  return { parts, isCut };
}

type Opened = {
  readonly parts: readonly UnshownPart[];
  readonly files: readonly EmbeddedFile[];
  /** Whether something in it could not be looked at. */
  readonly isClosed: boolean;
};

async function partsOf(
  file: EmbeddedFile,
  tools: ParseTools,
  { isUnread, left }: { readonly isUnread: boolean; readonly left: number },
): Promise<Opened> {
  const { name, bytes, by } = file;
  const format = detectFormat(bytes, name);
  if (format.ok && format.value === 'image') {
    const { unshown, embedded } = pictureUnshown(bytes);
    return { parts: unshown, files: embedded, isClosed: false };
  }
  const read = format.ok && !isUnread ? await parsed(format.value, { name, bytes }, tools) : undefined;
  if (read?.ok === true) {
    const { text = '', unshown = [], embedded = [], children, isUnshownCut = false } = read.value;
    const asIts = children.map((child): EmbeddedFile => ({ name: child.name, bytes: child.bytes, by }));
    return {
      parts: [{ place: 'files', by, text }, ...unshown],
      files: [...embedded, ...asIts],
      isClosed: isUnshownCut,
    };
  }
  const unpacked = startsWith(bytes, 'PK') ? unpackedFiles(bytes, by, left) : undefined;
  if (unpacked !== undefined) return { parts: [], files: unpacked, isClosed: false };
  const part = { place: isUnread ? 'leftovers' : 'files', by: 'program', text: looseText(bytes) } as const;
  const isClosed = bytes.length > mostLooseBytes || archives.some((start) => startsWith(bytes, start));
  return { parts: [part], files: [], isClosed };
}

/** How archives begin; one that was not unpacked is locked, damaged, too large or of a kind that is not. */
const archives = [
  'PK',
  'Rar!',
  '7z\u00bc\u00af',
  '\u001f\u008b',
  '\u00fd7zXZ',
  'BZh',
  '\u0028\u00b5\u002f\u00fd',
];

function startsWith(bytes: Uint8Array, start: string): boolean {
  return [...start].every((sign, index) => bytes[index] === sign.charCodeAt(0));
}

/** The files of an archive; undefined for one that is damaged, locked or holds too much. */
function unpackedFiles(
  bytes: Uint8Array,
  by: EmbeddedFile['by'],
  most: number,
): readonly EmbeddedFile[] | undefined {
  try {
    const files = unpack(bytes, () => true, most);
    return files.ok ? [...files.value].map(([name, content]) => ({ name, bytes: content, by })) : undefined;
  } catch {
    return undefined;
  }
}
