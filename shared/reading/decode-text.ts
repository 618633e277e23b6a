import { problem, type Problem } from '../lib/errors.ts';
import { err, ok, type Result } from '../lib/result.ts';
import {
  decodeUtf16,
  decodeUtf8,
  decodeWindows1252,
  looksLikeDamagedUtf8,
  type DecodedUnits,
} from './text-encodings.ts';

/** The encodings that are recognised. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** A text read from a file, with `\n` line ends and no byte order mark. */
export type DecodedText = { readonly text: string; readonly encoding: TextEncoding };

/** Longest text taken, in UTF-16 units. */
export const maximumTextLength = 20_000_000;
/** Largest file read as text, in bytes: the longest text in its widest encoding. */
export const maximumTextBytes = 40_000_000;

/**
 * Reads the bytes of a text file. The encoding is told by the byte order mark, else by the zero bytes of
 * UTF-16, else strict UTF-8, else Windows-1252 if nothing in it speaks against it. Refusals: `file.too-large`,
 * `file.empty` (also white space only), `file.binary` (NUL, control characters, PDF), `file.encoding` (damaged UTF-8,
 * or bytes that no text uses; `line`), `text.control-characters` (`line`, `column`), `text.lone-surrogate` (`line`, `column`),
 * `text.too-long`. Linear in the size of the file.
 */
export function decodeText(bytes: Uint8Array): Result<DecodedText, Problem> {
  if (bytes.length > maximumTextBytes) {
    return err(problem('file.too-large', undefined, { bytes: bytes.length, maximum: maximumTextBytes }));
  }
  if (bytes.length === 0) return err(problem('file.empty'));
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d])) return err(problem('file.binary'));
  const decoded = decodeUnits(bytes);
  return decoded.ok ? clean(decoded.value.units, decoded.value.encoding) : decoded;
}

type Units = { readonly units: Uint16Array; readonly encoding: TextEncoding };

function decodeUnits(bytes: Uint8Array): Result<Units, Problem> {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return utf8(bytes.subarray(3)) ?? damaged(bytes);
  if (startsWith(bytes, [0xff, 0xfe])) return utf16(bytes.subarray(2), 'utf-16le');
  if (startsWith(bytes, [0xfe, 0xff])) return utf16(bytes.subarray(2), 'utf-16be');
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return utf16(bytes, wide);
  if (bytes.includes(0)) return err(problem('file.binary'));
  const strict = utf8(bytes);
  if (strict !== undefined) return strict;
  if (looksLikeDamagedUtf8(bytes)) return damaged(bytes);
  const western = decodeWindows1252(bytes);
  if (western.faultAt === undefined) return ok({ units: western.units, encoding: 'windows-1252' });
  // Five bytes mean nothing in Windows-1252: with control characters beside them, these are no letters.
  return hasControls(western.units) ? err(problem('file.binary')) : damaged(bytes, western.faultAt);
}

function utf8(bytes: Uint8Array): Result<Units, Problem> | undefined {
  const decoded = decodeUtf8(bytes);
  if (decoded.surrogateAt !== undefined) {
    return err(problem('text.lone-surrogate', undefined, { line: lineOf(bytes, decoded.surrogateAt) }));
  }
  return decoded.faultAt === undefined ? ok({ units: decoded.units, encoding: 'utf-8' }) : undefined;
}

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Result<Units, Problem> {
  const decoded: DecodedUnits = decodeUtf16(bytes, encoding === 'utf-16le');
  return decoded.faultAt === undefined
    ? ok({ units: decoded.units, encoding })
    : err(problem('file.encoding'));
}

function damaged(bytes: Uint8Array, at?: number): { readonly ok: false; readonly error: Problem } {
  const fault = at ?? decodeUtf8(bytes).faultAt ?? 0;
  return err(problem('file.encoding', undefined, { line: lineOf(bytes, fault) }));
}

/** UTF-16 without a mark: western text has a zero in nearly every other byte, always on the same side. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length < 2 || bytes.length % 2 === 1) return undefined;
  const sampled = Math.min(bytes.length, 65_536);
  let even = 0;
  let odd = 0;
  for (let index = 0; index < sampled; index += 2) {
    if (bytes[index] === 0) even += 1;
    if (bytes[index + 1] === 0) odd += 1;
  }
  const pairs = sampled / 2;
  if (odd > pairs * 0.4 && even <= pairs * 0.02) return 'utf-16le';
  if (even > pairs * 0.4 && odd <= pairs * 0.02) return 'utf-16be';
  return undefined;
}

/** Checks every unit and normalises line ends (CRLF, CR, form feed), in place: the array is ours. */
function clean(units: Uint16Array, encoding: TextEncoding): Result<DecodedText, Problem> {
  let length = 0;
  let line = 1;
  let controls = 0;
  let lineStart = 0;
  let firstControl = { line: 0, column: 0 };
  let blank = true;
  for (let index = 0; index < units.length; index += 1) {
    let unit = units[index] ?? 0;
    if (unit === 0) return err(problem('file.binary'));
    if (unit === 0x0d) {
      if (units[index + 1] === 0x0a) index += 1;
      unit = 0x0a;
    } else if (unit === 0x0c) unit = 0x0a;
    else if (isControl(unit)) {
      controls += 1;
      if (controls === 1) firstControl = { line, column: length - lineStart + 1 };
    } else if (unit >= 0xd800 && unit <= 0xdfff) {
      const low = units[index + 1] ?? 0;
      if (unit >= 0xdc00 || low < 0xdc00 || low > 0xdfff) {
        return err(problem('text.lone-surrogate', undefined, { line, column: length - lineStart + 1 }));
      }
      units[length] = unit;
      length += 1;
      index += 1;
      unit = low;
    }
    if (unit === 0x0a) {
      line += 1;
      lineStart = length + 1;
    } else if (blank && !isBlank(unit)) blank = false;
    units[length] = unit;
    length += 1;
  }
  if (controls > 0) {
    // One stray control character can be found and removed; many of them are not a text.
    const binary = encoding === 'windows-1252' || controls * 100 > length;
    return err(binary ? problem('file.binary') : problem('text.control-characters', undefined, firstControl));
  }
  if (blank) return err(problem('file.empty'));
  if (length > maximumTextLength) {
    return err(problem('text.too-long', undefined, { length, maximum: maximumTextLength }));
  }
  return ok({ text: toText(units.subarray(0, length)), encoding });
}

function toText(units: Uint16Array): string {
  const chunks: string[] = [];
  // Small enough for the arguments of one call on every engine.
  const size = 8192;
  for (let start = 0; start < units.length; start += size) {
    chunks.push(String.fromCharCode(...units.subarray(start, start + size)));
  }
  return chunks.join('');
}

function isControl(unit: number): boolean {
  return (unit < 0x20 && unit !== 0x09 && unit !== 0x0a) || unit === 0x7f;
}

function hasControls(units: Uint16Array): boolean {
  return units.some((unit) => isControl(unit) && unit !== 0x0d && unit !== 0x0c);
}

function isBlank(unit: number): boolean {
  if (unit === 0x20 || unit === 0x09 || unit === 0xa0 || unit === 0xfeff || unit === 0x3000) return true;
  return (unit >= 0x2000 && unit <= 0x200f) || unit === 0x2028 || unit === 0x2029 || unit === 0x202f;
}

function lineOf(bytes: Uint8Array, position: number): number {
  let line = 1;
  for (let index = 0; index < position; index += 1) {
    if (bytes[index] === 0x0a || (bytes[index] === 0x0d && bytes[index + 1] !== 0x0a)) line += 1;
  }
  return line;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
