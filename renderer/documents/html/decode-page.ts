/**
 * The characters of a page: by its byte order mark, else by what it or whoever sent it says, else UTF-8 if it is that without a
 * fault, else Windows-1252, which reads anything (HTML standard, "determining the character encoding").
 */
export function decodePage(
  bytes: Uint8Array,
  declared?: string,
): { readonly text: string; readonly encoding: string } {
  const marked = markedEncoding(bytes);
  const told = marked ?? charsetOf(declared ?? '') ?? charsetOf(startOf(bytes));
  if (told !== undefined) {
    const decoder = decoderOf(told, marked !== undefined);
    const text = decoder && decoded(decoder, bytes);
    if (decoder !== undefined && text !== undefined) return { text, encoding: decoder.encoding };
  }
  const strict = decoded(new TextDecoder('utf-8', { fatal: true }), bytes);
  if (strict !== undefined) return { text: strict, encoding: 'utf-8' };
  return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

function startOf(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096));
}

function charsetOf(text: string): string | undefined {
  return /(?:charset\s*=\s*|<\?xml[^>]*encoding\s*=\s*)["']?\s*([\w.:-]+)/i.exec(text)?.[1];
}

/** A page that says UTF-16 in letters of one byte each is not: the standard reads it as UTF-8. */
function decoderOf(label: string, isMarked: boolean): TextDecoder | undefined {
  try {
    return new TextDecoder(!isMarked && /^utf-?16/i.test(label) ? 'utf-8' : label, {
      fatal: /^utf-?8$/i.test(label),
    });
  } catch {
    // A name that no encoding has: the page is read as if it said nothing.
    return undefined;
  }
}

function decoded(decoder: TextDecoder, bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}
