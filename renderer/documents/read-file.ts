import { detectFormat } from '#shared/documents/detect-format.ts';
import type { ReadDocument } from '#shared/documents/document.ts';
import { mediaTypeOf, type FormatName } from '#shared/documents/formats.ts';
import { problem, type Problem } from '#shared/lib/errors.ts';
import type { UnshownFound, UnshownInspection } from '#shared/guard/unshown.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import { sha256Of, type Sha256 } from '#shared/lib/sha256.ts';
import { cleanProposals } from '#shared/documents/proposals.ts';
import { detectLanguage } from '#shared/reading/detect-language.ts';
import { hasLoneSurrogate } from '#shared/model/scalars.ts';
import type { DocumentFile, ParseTools } from './format.ts';
import { lookThrough, lookThroughUnread } from './look-through.ts';
import { parsed } from './parsed.ts';

/** Largest file that is taken in, in bytes. */
export const maximumFileBytes = 200_000_000;

/** A file as it was read: what is in it, or why nothing could be read in it. */
export type FileReading = {
  readonly format: FormatName;
  readonly mediaType: string;
  /** Digest of the bytes, made here: the page does not stop for it. */
  readonly sha256: Sha256;
  readonly document: Result<TextOfFile, Problem>;
  /** Values of persons that the bytes hold and the text does not show: counted here, none of them leaves the worker. */
  readonly unshown?: UnshownFound;
};

/** What was read, ready to be kept. */
export type TextOfFile = Omit<ReadDocument, 'unshown' | 'embedded' | 'isUnshownCut'> & {
  readonly textSha256?: Sha256;
};

/**
 * Reads a file whatever it is. Refused when it is none that comes in (`file.empty`, `file.too-large`, `file.kind-unknown`); one of a known kind that cannot be read says why in `document`.
 */
export async function readFile(file: DocumentFile, tools: ParseTools): Promise<Result<FileReading, Problem>> {
  const { bytes, name } = file;
  if (bytes.length === 0) return err(problem('file.empty'));
  if (bytes.length > maximumFileBytes)
    return err(problem('file.too-large', undefined, { bytes: bytes.length, maximum: maximumFileBytes }));
  const format = detectFormat(bytes, name);
  if (!format.ok) return format;
  const document = withChosen(await parsed(format.value, file, tools), file);
  const { found, isCut } = await lookedThrough(document, file, tools);
  return ok({
    format: format.value,
    mediaType: mediaTypeOf(format.value, name),
    sha256: sha256Of(bytes),
    document: document.ok ? ok(finished(document.value, isCut)) : document,
    ...(found === undefined ? {} : { unshown: found }),
  });
}

/** What was read, with the text that a person has chosen to keep of it in the place of what the file says. */
function withChosen(
  document: Result<ReadDocument, Problem>,
  { chosenText }: DocumentFile,
): Result<ReadDocument, Problem> {
  return document.ok && chosenText !== undefined ? ok({ ...document.value, text: chosenText }) : document;
}

/** Kind and digest of a file that is kept unread: `document` is `document.slow` until whoever asked says why. */
export function digestOnly({ bytes, name }: DocumentFile): Result<FileReading, Problem> {
  const format = detectFormat(bytes, name);
  if (!format.ok) return format;
  return ok({
    format: format.value,
    mediaType: mediaTypeOf(format.value, name),
    sha256: sha256Of(bytes),
    document: err(problem('document.slow')),
  });
}

/** What else is in a file. What a looker did not foresee leaves the text as it was read, and is said. */
async function lookedThrough(
  document: Result<ReadDocument, Problem>,
  file: DocumentFile,
  tools: ParseTools,
): Promise<UnshownInspection> {
  try {
    return document.ok ? await lookThrough(document.value, tools) : await lookThroughUnread(file, tools);
  } catch {
    return { isCut: true };
  }
}

/** What every kind of document needs at the end: proposals that can be kept, a language, a digest of the text. */
function finished(read: ReadDocument, isCut: UnshownInspection['isCut']): TextOfFile {
  const proposals = cleanProposals(read.proposals);
  const warnings = isCut ? [...read.warnings, problem('document.unshown-cut')] : read.warnings;
  const {
    text,
    unshown: _unshown,
    embedded: _embedded,
    isUnshownCut: _isCut,
    ...rest
  } = { ...read, proposals, warnings };
  if (text === undefined || text.trim() === '') return rest;
  const language = proposals.language ?? detectLanguage(text);
  const document = {
    ...rest,
    text,
    proposals: language === undefined ? proposals : { ...proposals, language },
  };
  // Half a surrogate pair has no UTF-8: the command refuses such a text and says where.
  return hasLoneSurrogate(text) ? document : { ...document, textSha256: sha256Of(text) };
}
