import type { Proposals } from '#shared/documents/document.ts';
import type { Problem } from '#shared/lib/errors.ts';
import { ok, type Result } from '#shared/lib/result.ts';
import type { Source } from '#shared/model/index.ts';
import { pageDesk } from '../../documents/page-desk.ts';
import { originalReader, useReadInOriginal } from './read-in-original.ts';

const proposals = originalReader(async (file, { guard }) => {
  const found = await pageDesk().proposals(file);
  if (!found.ok || guard?.decision !== 'masked') return found;
  // What was masked on the way in is offered in the clear nowhere.
  const { clearProposals } = await import('./guard/clear-proposals.ts');
  return ok(clearProposals(found.value));
});

/**
 * What the document of a source says of itself, read in its original again whenever the source is looked at: so it is offered
 * for as long as it is not answered, and kept nowhere. Undefined until it is read. Reads nothing while `isWanted` is false.
 */
export function useSourceProposals(
  source: Source,
  isWanted: boolean,
): Result<Proposals, Problem> | undefined {
  return useReadInOriginal(proposals, source, isWanted);
}
