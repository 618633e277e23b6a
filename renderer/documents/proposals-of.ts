import { detectFormat } from '#shared/documents/detect-format.ts';
import type { Proposals } from '#shared/documents/document.ts';
import { cleanProposals } from '#shared/documents/proposals.ts';
import type { Problem } from '#shared/lib/errors.ts';
import { ok, type Result } from '#shared/lib/result.ts';
import type { DocumentFile, ParseTools } from './format.ts';
import { parsed } from './parsed.ts';

/**
 * What a file says of itself, as it is proposed when the file comes in: its text, digests and what it holds unshown are left alone. Refused as
 * its kind is: `document.damaged`, `document.password`.
 */
export async function proposalsOf(
  file: DocumentFile,
  tools: ParseTools,
): Promise<Result<Proposals, Problem>> {
  const format = detectFormat(file.bytes, file.name);
  if (!format.ok) return format;
  const document = await parsed(format.value, file, tools);
  return document.ok ? ok(cleanProposals(document.value.proposals)) : document;
}
