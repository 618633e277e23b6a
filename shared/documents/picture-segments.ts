/** A stretch of a picture's file that is no part of the picture; `name` says which kind, as the format calls it. */
export type PictureSegment = { readonly name: string; readonly bytes: Uint8Array };

/**
 * What is in the file of a PNG (ISO 15948), JPEG (ITU-T T.81) or WebP (RFC 9649) besides the picture: where and by whom it
 * was taken (EXIF, XMP, IPTC), comments, and whatever stands behind its end (`behind`). Empty for anything else.
 */
export function pictureSegments(bytes: Uint8Array): readonly PictureSegment[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = bytes.length < 16 ? 0 : view.getUint32(0);
  if (start === 0x89504e47) return pngSegments(bytes, view);
  if (start >>> 16 === 0xffd8) return jpegSegments(bytes, view);
  return start === 0x52494646 ? webpSegments(bytes, view) : [];
}

const ofPng: ReadonlySet<string> = new Set(
  'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP bKGD pHYs sBIT hIST tIME sPLT cICP mDCV cLLI acTL fcTL fdAT'.split(
    ' ',
  ),
);

function pngSegments(bytes: Uint8Array, view: DataView): readonly PictureSegment[] {
  const found: PictureSegment[] = [];
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + view.getUint32(at);
    const name = lettersAt(bytes, at + 4);
    if (!ofPng.has(name))
      found.push({ name, bytes: bytes.subarray(at + 8, Math.min(bytes.length, end - 4)) });
    at = end;
    if (name === 'IEND') return [...found, ...behind(bytes, end)];
  }
  return found;
}

/** Tables of the picture itself, and colours: JFIF, ICC profiles and Adobe's mark. */
function isOfJpeg(bytes: Uint8Array, marker: number, at: number): boolean {
  if (marker === 0xfe) return false;
  if (marker < 0xe0 || marker > 0xef) return true;
  return marker === 0xe0 || marker === 0xee || (marker === 0xe2 && lettersAt(bytes, at + 4) === 'ICC_');
}

function jpegSegments(bytes: Uint8Array, view: DataView): readonly PictureSegment[] {
  const found: PictureSegment[] = [];
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) at += 1;
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) at += 2;
    else if (marker === 0xda) return [...found, ...behind(bytes, endOfJpeg(bytes, at))];
    else {
      const length = view.getUint16(at + 2);
      if (length < 2) return found;
      if (!isOfJpeg(bytes, marker, at))
        found.push({ name: marker.toString(16), bytes: bytes.subarray(at + 4, at + 2 + length) });
      at += 2 + length;
    }
  }
  return found;
}

/** Behind the first mark of the end: in the picture itself 0xFF is followed by nothing else than zero or a restart. */
function endOfJpeg(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1))
    if (bytes[at + 1] === 0xd9) return at + 2;
  return bytes.length;
}

const ofWebp: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);

function webpSegments(bytes: Uint8Array, view: DataView): readonly PictureSegment[] {
  const found: PictureSegment[] = [];
  const end = Math.min(bytes.length, 8 + view.getUint32(4, true));
  for (let at = 12; at + 8 <= end;) {
    const length = view.getUint32(at + 4, true);
    const name = lettersAt(bytes, at);
    if (!ofWebp.has(name))
      found.push({ name, bytes: bytes.subarray(at + 8, Math.min(end, at + 8 + length)) });
    at += 8 + length + (length % 2);
  }
  return [...found, ...behind(bytes, end)];
}

function behind(bytes: Uint8Array, end: number): readonly PictureSegment[] {
  return end + 6 < bytes.length ? [{ name: 'behind', bytes: bytes.subarray(end) }] : [];
}

function lettersAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}
