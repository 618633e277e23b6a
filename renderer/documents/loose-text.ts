/** Bytes of one file that are looked through when nothing better can be made of them. */
export const mostLooseBytes = 10_000_000;

const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]+/g;
/** Words written with two bytes a sign, the second zero: how programs of an office keep theirs. */
const wide = /(?:[\u0020-\u007e\u00a0-\u00ff]\0){6,}/g;

/**
 * Whatever reads as words in the bytes of a file that no reader knows: as UTF-8 when it is that, else one byte a sign, and
 * two. Runs of words stand on lines of their own.
 */
export function looseText(bytes: Uint8Array): string {
  const start = bytes.subarray(0, mostLooseBytes);
  const plain = asUtf8(start);
  if (plain !== undefined) return plain;
  // Every byte is a sign of its own here, so that a zero is one too.
  const signs = new TextDecoder('windows-1252').decode(start);
  const doubled = [...signs.matchAll(wide)].map(([run]) => run.replaceAll('\0', ''));
  return [...signs.split(unprintable).filter((run) => run.length > 5), ...doubled].join('\n');
}

function asUtf8(bytes: Uint8Array): string | undefined {
  if (bytes.subarray(0, 4096).includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}
