import { Inflate, zipSync } from 'fflate';
import { packedBytes, zipDirectory, type ZipEntry } from '#shared/documents/zip-directory.ts';
import { problem, type Problem } from '#shared/lib/errors.ts';
import { concatBytes } from '#shared/lib/bytes.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';

/** The wanted files of an archive, by name. */
export type Unpacked = ReadonlyMap<string, Uint8Array>;

/** What all the wanted files of a document may hold together, unpacked. */
const mostBytes = 300_000_000;
/** How much is inflated between two looks at how much has come out. */
const step = 16_384;

/**
 * The files of an archive whose names are wanted, unpacked. Sizes that the archive declares are not believed: what comes out is
 * counted as it comes, and stopped (`document.inflated`). A damaged archive is `document.damaged`, a locked one
 * `document.encrypted`.
 */
export function unpack(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  most = mostBytes,
): Result<Unpacked, Problem> {
  const entries = zipDirectory(bytes);
  if (entries === undefined) return err(problem('document.damaged'));
  const files = new Map<string, Uint8Array>();
  let left = most;
  for (const entry of entries) {
    if (!isPlainName(entry.name) || !isWanted(entry.name)) continue;
    if (entry.isEncrypted) return err(problem('document.encrypted'));
    const packed = packedBytes(bytes, entry);
    if (packed === undefined) return err(problem('document.damaged'));
    const file = inflated(entry, packed, left);
    if (file === undefined) return err(problem('document.inflated', undefined, { maximum: most }));
    left -= file.length;
    files.set(entry.name, file);
  }
  return ok(files);
}

/** An archive of the files again, stored as they are: libraries that unpack for themselves then meet no surprise. */
export function packedAgain(files: Unpacked): Uint8Array<ArrayBuffer> {
  return new Uint8Array(zipSync(Object.fromEntries(files), { level: 0 }));
}

/** A name that stays inside the archive. */
function isPlainName(name: string): boolean {
  return !name.startsWith('/') && !name.includes('\\') && !name.split('/').includes('..');
}

/** Undefined when more comes out than may; throws when what is packed is damaged. */
function inflated({ method }: ZipEntry, packed: Uint8Array, most: number): Uint8Array | undefined {
  if (method === 0) return packed.length > most ? undefined : packed;
  if (method !== 8) throw new Error('packed in a way that documents do not use');
  const parts: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((part) => {
    parts.push(part);
    length += part.length;
  });
  for (let at = 0; at < packed.length; at += step) {
    stream.push(packed.subarray(at, at + step), at + step >= packed.length);
    if (length > most) return undefined;
  }
  return concatBytes(...parts);
}
