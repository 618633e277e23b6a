import type { ReadDocument } from '#shared/documents/document.ts';
import { pdfStrings } from '#shared/documents/pdf-strings.ts';
import { xmlWords } from '#shared/documents/xml-words.ts';
import { inflatedStart } from '../inflated-start.ts';

/** Bytes of one file that are gone through, and that may come out of its streams. */
const mostBytes = 60_000_000;

/** Streams of pictures, fonts, colours and of what finds objects: no words. */
const wordless =
  /\/Subtype\s*\/Image|\/FontFile|\/Length[123]\b|\/Type\s*\/XRef|\/Subtype\s*\/(?:Type1C|CIDFontType0C|OpenType)|\/FunctionType|\/ShadingType|\/Alternate\b|\/(?:DCT|JPX|CCITTFax|JBIG2|LZW|ASCII85|ASCIIHex)Decode/;

type Leftovers = Required<Pick<ReadDocument, 'unshown' | 'isUnshownCut'>> & {
  /** Whether some page is larger than what is shown of it. */
  readonly isCropped: boolean;
};

/** The extents of pages, and of what is shown of them, as they are written. */
class Boxes {
  readonly #whole = new Set<string>();
  readonly #shown = new Set<string>();

  readIn(objects: string): void {
    for (const [, name, box = ''] of objects.matchAll(/\/(MediaBox|CropBox)\s*\[([^\]]{1,100})\]/g))
      (name === 'CropBox' ? this.#shown : this.#whole).add(box.trim().split(/\s+/).map(Number).join(' '));
  }

  isCropped(): boolean {
    return [...this.#shown].some((box) => !this.#whole.has(box));
  }
}

/**
 * Words anywhere in the bytes of a PDF, whether or not anything points at them: what was there before it was last saved,
 * objects that nothing shows, texts of notes and forms. Nothing of a locked file, whose words are no words.
 */
export function pdfLeftovers(bytes: Uint8Array, progress: () => void): Leftovers {
  const boxes = new Boxes();
  const words: string[] = [];
  const filled: string[] = [];
  let left = mostBytes;
  // One sign a byte, so that places in the text are places in the bytes.
  const signs = new TextDecoder('windows-1252').decode(bytes.subarray(0, mostBytes));
  if (/\/Encrypt\s+\d/.test(signs)) return { unshown: [], isUnshownCut: false, isCropped: false };
  let from = 0;
  const streams = /stream\r?\n/g;
  for (let match = streams.exec(signs); match !== null; match = streams.exec(signs)) {
    if (signs.startsWith('end', match.index - 3)) continue;
    const start = match.index + match[0].length;
    const found = signs.indexOf('endstream', start);
    const end = found === -1 ? signs.length : found;
    const object = signs.slice(from, match.index);
    words.push(objectsIn(object));
    boxes.readIn(object);
    const dictionary = object.slice(Math.max(object.lastIndexOf(' obj'), object.length - 4000));
    if (!wordless.test(dictionary) && left > 0) {
      progress();
      const stream = bytes.subarray(start, end);
      const content = /\/Fl(?:ateDecode)?\b/.test(dictionary) ? inflatedStart(stream, left) : stream;
      left -= content?.length ?? 0;
      if (content !== undefined) words.push(wordsOf(content, boxes, filled));
    }
    from = end;
    streams.lastIndex = end;
  }
  words.push(objectsIn(signs.slice(from)));
  boxes.readIn(signs.slice(from));
  const text = words.filter((each) => each !== '').join('\n');
  return {
    unshown: [
      { place: 'fields', by: 'person', text: filled.join('\n') },
      { place: 'leftovers', by: 'program', text },
    ],
    isUnshownCut: left <= 0 || bytes.length > mostBytes,
    isCropped: boxes.isCropped(),
  };
}

/** What draws a page holds its words in pieces; anything else is words as they are, or objects. */
function wordsOf(content: Uint8Array, boxes: Boxes, filled: string[]): string {
  const signs = new TextDecoder('windows-1252').decode(content);
  if (/(?:^|\s)BT\s/.test(signs)) return pdfStrings(signs, true).join('\n');
  // What is filled in in a form of the other kind (XFA), which is written in XML.
  if (/<xfa:(?:data|datasets)[\s>]/.test(signs))
    filled.push(xmlWords(new TextDecoder().decode(content)).rest);
  boxes.readIn(signs);
  return objectsIn(signs);
}

/** The strings of objects, and the lines in which a value may stand outside of one. */
function objectsIn(signs: string): string {
  const strings = pdfStrings(signs, false).filter((each) => each.length > 5);
  const lines = signs.split(/[\r\n]+/).filter((line) => /@|%40|\d{8}|(?:\d\d[ .-]){4}/.test(line));
  return [...strings, ...lines].join('\n');
}
