/**
 * The streams of a compound file ([MS-CFB]), the container of Office before 2007, by name. Undefined when it is damaged. Chains that
 * run in circles or out of the file end where they stand.
 */
export function compoundStreams(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | undefined {
  if (bytes.length < 512 || bytes[0] !== 0xd0 || bytes[1] !== 0xcf) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = 1 << view.getUint16(30, true);
  const miniSize = 1 << view.getUint16(32, true);
  if ((size !== 512 && size !== 4096) || miniSize !== 64) return undefined;
  const sector = (index: number): Uint8Array => bytes.subarray((index + 1) * size, (index + 2) * size);
  const table = allocation(view, bytes, size, sector);
  const chain = (first: number): Uint8Array => joined(followed(table, first).map(sector));
  const entries = directory(chain(view.getUint32(48, true)));
  const [root] = entries;
  if (root === undefined) return undefined;
  const miniTable = numbers(chain(view.getUint32(60, true)));
  const mini = chain(root.first);
  const streams = new Map<string, Uint8Array>();
  for (const { name, first, length, kind } of entries) {
    if (kind !== 2) continue;
    const whole =
      length >= 4096
        ? chain(first)
        : joined(followed(miniTable, first).map((at) => mini.subarray(at * miniSize, (at + 1) * miniSize)));
    streams.set(name, whole.subarray(0, length));
  }
  return streams;
}

type Entry = {
  readonly name: string;
  readonly kind: number;
  readonly first: number;
  readonly length: number;
};

/** Numbers above this are marks (end of chain, free), not sectors. */
const lastSector = 0xfffffffa;

/** Which sector follows which: the list of the sectors that hold the list itself is in the header, and goes on behind it. */
function allocation(
  view: DataView,
  bytes: Uint8Array,
  size: number,
  sector: (index: number) => Uint8Array,
): Uint32Array {
  const holders: number[] = [];
  for (let at = 76; at < 512; at += 4) holders.push(view.getUint32(at, true));
  const most = Math.ceil(bytes.length / size);
  let next = view.getUint32(68, true);
  for (let count = 0; next < lastSector && count < most; count += 1) {
    const more = numbers(sector(next));
    if (more.length === 0) break;
    holders.push(...more.subarray(0, -1));
    next = more.at(-1) ?? lastSector;
  }
  return numbers(
    joined(
      holders
        .filter((holder) => holder < lastSector)
        .slice(0, most)
        .map(sector),
    ),
  );
}

function followed(table: Uint32Array, first: number): readonly number[] {
  const sectors: number[] = [];
  for (
    let at = first;
    at < lastSector && at < table.length && sectors.length < table.length;
    at = table[at] ?? lastSector
  )
    sectors.push(at);
  return sectors;
}

function directory(bytes: Uint8Array): readonly Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: Entry[] = [];
  for (let at = 0; at + 128 <= bytes.length; at += 128) {
    const nameBytes = Math.max(0, Math.min(64, view.getUint16(at + 64, true)) - 2);
    let name = '';
    for (let sign = 0; sign < nameBytes; sign += 2)
      name += String.fromCharCode(view.getUint16(at + sign, true));
    entries.push({
      name,
      kind: bytes[at + 66] ?? 0,
      first: view.getUint32(at + 116, true),
      length: view.getUint32(at + 120, true),
    });
  }
  return entries;
}

function numbers(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, index) => view.getUint32(index * 4, true));
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
