/** Bytes written as base64 (RFC 4648), as the build packs them into modules (`bytes:`). */
export function bytesOfText(base64: string): Uint8Array<ArrayBuffer> {
  const signs = atob(base64);
  const bytes = new Uint8Array(signs.length);
  for (let index = 0; index < signs.length; index += 1) bytes[index] = signs.charCodeAt(index);
  return bytes;
}
