import type { ReadDocument } from '#shared/documents/document.ts';
import type { FormatName } from '#shared/documents/formats.ts';
import { problem, type Problem } from '#shared/lib/errors.ts';
import { err, type Result } from '#shared/lib/result.ts';
import type { DocumentFile, ParseTools } from './format.ts';
import { parsers } from './parsers.ts';

/** Reads a file of a known kind. Whatever a parser meets in a damaged file, and did not foresee, is a damaged file. */
export async function parsed(
  format: FormatName,
  file: DocumentFile,
  tools: ParseTools,
): Promise<Result<ReadDocument, Problem>> {
  try {
    const parser = await parsers[format]();
    return await parser(file, tools);
  } catch {
    return err(problem('document.damaged'));
  }
}
