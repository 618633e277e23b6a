/** One record of an old workbook: what it is, where it begins in the stream, what it holds. */
export type WorkbookRecord = { readonly kind: number; readonly offset: number; readonly data: DataView };

/** Goes on what the record before did not have room for. */
const continues = 0x003c;

/** The records of a stream, as far as they are whole. */
export function recordsOf(stream: Uint8Array): readonly WorkbookRecord[] {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const records: WorkbookRecord[] = [];
  for (let at = 0; at + 4 <= stream.length;) {
    const [kind, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    if (at + 4 + length > stream.length) break;
    records.push({ kind, offset: at, data: new DataView(stream.buffer, stream.byteOffset + at + 4, length) });
    at += 4 + length;
  }
  return records;
}

/** Words with their length before them, in one byte or two, then a byte that says how wide their signs are ([MS-XLS] 2.5.294). */
export function shortWords(data: DataView, at: number, isLong = false): string {
  const head = isLong ? 3 : 2;
  if (at + head > data.byteLength) return '';
  const length = isLong ? data.getUint16(at, true) : data.getUint8(at);
  const isWide = (data.getUint8(at + head - 1) & 1) === 1;
  return signs(data, at + head, length, isWide);
}

function signs(data: DataView, from: number, length: number, isWide: boolean): string {
  const width = isWide ? 2 : 1;
  const codes: number[] = [];
  for (let at = from; codes.length < length && at + width <= data.byteLength; at += width)
    codes.push(isWide ? data.getUint16(at, true) : data.getUint8(at));
  let text = '';
  for (let at = 0; at < codes.length; at += 4096) text += String.fromCharCode(...codes.slice(at, at + 4096));
  return text;
}

/**
 * The table of words that cells share. It goes on over as many records as it needs; words cut at the end of one go on in
 * the next after a byte that says again how wide their signs are ([MS-XLS] 2.4.265, 2.5.293).
 */
export function sharedWords(globals: readonly WorkbookRecord[], kind: number): readonly string[] {
  const start = globals.findIndex((record) => record.kind === kind);
  if (start < 0) return [];
  const parts: DataView[] = [];
  for (let index = start; index < globals.length; index += 1) {
    const record = globals[index] as WorkbookRecord;
    if (index > start && record.kind !== continues) break;
    parts.push(record.data);
  }
  return new WordsReader(parts).all();
}

/** Reads on over the ends of records. */
class WordsReader {
  private readonly parts: readonly DataView[];
  private part = 0;
  private at = 8;

  constructor(parts: readonly DataView[]) {
    this.parts = parts;
  }

  all(): readonly string[] {
    const head = this.parts[0];
    const count = head === undefined || head.byteLength < 8 ? 0 : head.getUint32(4, true);
    const words: string[] = [];
    while (words.length < count && this.part < this.parts.length) words.push(this.one());
    return words;
  }

  private one(): string {
    const length = this.byte() | (this.byte() << 8);
    const flags = this.byte();
    const runs = (flags & 8) === 8 ? this.byte() | (this.byte() << 8) : 0;
    const extra =
      (flags & 4) === 4 ? this.byte() | (this.byte() << 8) | (this.byte() << 16) | (this.byte() << 24) : 0;
    let isWide = (flags & 1) === 1;
    let text = '';
    while (text.length < length && this.part < this.parts.length) {
      const data = this.parts[this.part] as DataView;
      const width = isWide ? 2 : 1;
      const room = Math.floor((data.byteLength - this.at) / width);
      const some = Math.min(length - text.length, room);
      text += signs(data, this.at, some, isWide);
      this.at += some * width;
      if (text.length < length) {
        this.next();
        isWide = (this.byte() & 1) === 1;
      }
    }
    this.skip(runs * 4 + Math.max(0, extra));
    return text;
  }

  private next(): void {
    this.part += 1;
    this.at = 0;
  }

  private byte(): number {
    const data = this.parts[this.part];
    if (data === undefined) return 0;
    if (this.at >= data.byteLength) {
      this.next();
      return this.byte();
    }
    this.at += 1;
    return data.getUint8(this.at - 1);
  }

  private skip(count: number): void {
    let left = count;
    while (left > 0 && this.part < this.parts.length) {
      const room = (this.parts[this.part]?.byteLength ?? 0) - this.at;
      if (left <= room) {
        this.at += left;
        return;
      }
      left -= room;
      this.next();
    }
  }
}
