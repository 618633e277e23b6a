import type { StoredEntry } from '../../store/stored-entry.ts';

const newline = Uint8Array.of(0x0a);

/**
 * The journal as a file of JSON lines: byte for byte what is stored, so that anybody can hash it again, and that an
 * entry that was damaged is handed over as it is.
 */
export async function journalFile(
  entries: readonly Pick<StoredEntry, 'line'>[],
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Blob(entries.flatMap(({ line }) => [line, newline])).arrayBuffer());
}
