import type { DocumentLink, ReadDocument } from '#shared/documents/document.ts';
import type { Problem } from '#shared/lib/errors.ts';
import type { Result } from '#shared/lib/result.ts';

/** A file to be read, whole. A parser does not keep or change its bytes. */
export type DocumentFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** As whoever sent it declares it; what is in the bytes has decided which parser reads it. */
  readonly mediaType?: string;
  /** The text that is kept of it, where a person has chosen that. */
  readonly chosenText?: string;
  /** What the person typed when a document asked for it. */
  readonly password?: string;
};

/** What a parser may do while it works. */
export type ParseTools = {
  /**
   * Says how far it is. Anything long says so at least once a second or two: a parser that is silent for ten seconds is
   * taken to hang and is ended with its worker.
   */
  readonly progress: (done: number, total: number) => void;
  /** Aborted when the person cancels; the worker is ended right after, so most parsers need not look. */
  readonly signal: AbortSignal;
};

/**
 * Reads one kind of document. Runs in a worker (no DOM, no Node). What a document can have wrong is a `Problem`
 * (`document.damaged`, `document.password`, ...); the original is then kept with that sentence.
 */
export type Parser = (file: DocumentFile, tools: ParseTools) => Promise<Result<ReadDocument, Problem>>;

/**
 * Reads where the links of one kind of document lead; a document in which links stand around the text, too, says which are. Runs where
 * parsers do, and is as silent as they may be; answers with a problem where they cannot be read, and may throw what it does not foresee
 * in a damaged file.
 */
export type LinkReader = (
  file: DocumentFile,
  progress: ParseTools['progress'],
) => Promise<readonly DocumentLink[] | Problem>;
