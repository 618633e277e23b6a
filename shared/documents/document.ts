import type { Problem } from '../lib/errors.ts';
import type { Edtf } from '../model/index.ts';
import type { Derivation, SourceKind } from '../model/source.ts';
import type { UnshownPart } from '../model/unshown.ts';

/** What a document says of itself. Proposed to the person, never imposed: each may be missing or wrong. */
export type Proposals = {
  readonly title?: string;
  readonly authors?: readonly string[];
  readonly published?: Edtf;
  /** The day its file says it was made: told, never taken for the day of publication. */
  readonly created?: Edtf;
  /** The day a saved page was saved. */
  readonly accessed?: Edtf;
  readonly publisher?: string;
  /** Whole web address (`http:` or `https:`). */
  readonly url?: string;
  /** ISO 639, lower case: `fr`. */
  readonly language?: string;
  readonly kind?: SourceKind;
};

/** A document inside another: an attachment of an e-mail, a part of a saved page. It comes in as a source of its own. */
export type ChildDocument = {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** As the parent declares it; what is in the bytes decides. */
  readonly mediaType: string;
  readonly proposals?: Proposals;
};

/** A file inside a document that is no document of its own: a picture, an object, an attachment of no known kind. */
export type EmbeddedFile = Pick<ChildDocument, 'name' | 'bytes'> & Pick<UnshownPart, 'by'>;

/** A link that a document holds. Its address is text, to be read and copied: nothing is ever asked for there. */
export type DocumentLink = {
  /** As they are read; a picture's own name, or empty, for a link without words. */
  readonly words: string;
  /** As it is written, made whole where the document says where it stood. */
  readonly address: string;
  /** In the readable text, or in what stands around it: menus, other articles, the foot of a page. */
  readonly place: 'text' | 'around';
};

/**
 * A document read. In `text` (UTF-16 offsets hold for passages) lines end with `\n`, paragraphs are divided by a blank line,
 * a page ends with U+000C, cells of a table are divided by a tab, its rows by `\n`.
 */
export type ReadDocument = {
  /** Absent when nothing in it can be read as text: an image, a scanned PDF. */
  readonly text?: string;
  /** By which reader, and which version of it: raised when it reads more, so that a text can be derived again. */
  readonly derived: { readonly by: Derivation; readonly version: number };
  /** Encoding of the characters, when the file is a text. */
  readonly encoding?: string;
  readonly proposals: Proposals;
  readonly children: readonly ChildDocument[];
  /** What could not be read in a document that was: said to the person, one sentence each. */
  readonly warnings: readonly Problem[];
  /** Pages without a text of their own, from 1: offered for recognition. An image is one page. */
  readonly scannedPages?: readonly number[];
  /** What the original holds beside the text, for the guard alone: looked through where it is read, and let go of. */
  readonly unshown?: readonly UnshownPart[];
  /** Whether the original holds more of it than was handed over. */
  readonly isUnshownCut?: boolean;
  /** Files inside that do not come in as documents of their own: for the guard alone, likewise. */
  readonly embedded?: readonly EmbeddedFile[];
};
