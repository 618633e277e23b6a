import { detectFormat } from '#shared/documents/detect-format.ts';
import type { EmbeddedFile, ReadDocument } from '#shared/documents/document.ts';
import { inspectUnshown, type UnshownInspection } from '#shared/guard/unshown.ts';
import type { UnshownPart } from '#shared/model/unshown.ts';
import type { ParseTools } from './format.ts';
import { looseText } from './loose-text.ts';
import { pictureUnshown } from './ocr/picture-unshown.ts';
import { unpack } from './office/unpack.ts';
import { parsed } from './parsed.ts';

/** Files inside files: how deep, how many and how many bytes of them are looked through. */
const deepest = 3;
const mostFiles = 300;
const mostBytes = 100_000_000;

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
  let [count, bytes, isCut] = [0, 0, false];
  const waiting = files.map((file) => ({ file, depth: 0 }));
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { file, depth } = next;
    count += 1;
    bytes += file.bytes.length;
    if (count > mostFiles || bytes > mostBytes) return { parts, isCut: true };
    tools.progress(count, count + waiting.length);
    const { parts: own, files: deeper } = await partsOf(file, tools, isUnread && depth === 0);
    parts.push(...own);
    if (depth < deepest) waiting.push(...deeper.map((each) => ({ file: each, depth: depth + 1 })));
    else isCut ||= deeper.length > 0;
  }
  return { parts, isCut };
}

type Opened = { readonly parts: readonly UnshownPart[]; readonly files: readonly EmbeddedFile[] };

async function partsOf(file: EmbeddedFile, tools: ParseTools, isUnread: boolean): Promise<Opened> {
  const { name, bytes, by } = file;
  const format = detectFormat(bytes, name);
  if (format.ok && format.value === 'image') {
    const { unshown, embedded } = pictureUnshown(bytes);
    return { parts: unshown, files: embedded };
  }
  const read = format.ok && !isUnread ? await parsed(format.value, { name, bytes }, tools) : undefined;
  if (read?.ok === true) {
    const { text = '', unshown = [], embedded = [], children } = read.value;
    const asIts = children.map((child): EmbeddedFile => ({ name: child.name, bytes: child.bytes, by }));
    return { parts: [{ place: 'files', by, text }, ...unshown], files: [...embedded, ...asIts] };
  }
  const unpacked = bytes[0] === 0x50 && bytes[1] === 0x4b ? unpackedFiles(bytes, by) : undefined;
  if (unpacked !== undefined) return { parts: [], files: unpacked };
  return {
    parts: [{ place: isUnread ? 'leftovers' : 'files', by: 'program', text: looseText(bytes) }],
    files: [],
  };
}

/** The files of an archive; undefined for one that is damaged, locked or holds too much. */
function unpackedFiles(bytes: Uint8Array, by: EmbeddedFile['by']): readonly EmbeddedFile[] | undefined {
  try {
    const files = unpack(bytes, () => true, mostBytes);
    return files.ok ? [...files.value].map(([name, content]) => ({ name, bytes: content, by })) : undefined;
  } catch {
    return undefined;
  }
}
