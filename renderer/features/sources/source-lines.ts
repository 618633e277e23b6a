import { claimsInSource } from '#shared/analysis/claims.ts';
import { derivedRows } from '#shared/case/derived-rows.ts';
import { passagesOfSource } from '#shared/case/passages.ts';
import type { Source } from '#shared/model/index.ts';

/** A source as the list shows it: how much is marked in it, and how much is said. */
export type SourceLine = { readonly source: Source; readonly passages: number; readonly claims: number };

/** Every source with its counts, in the order of creation. */
export const sourceLines = derivedRows(
  'sources',
  (source, snapshot): SourceLine => ({
    source,
    passages: passagesOfSource(snapshot, source.id).length,
    claims: claimsInSource(snapshot, source.id).length,
  }),
  { passages: (passage) => [passage.source], claims: (claim) => [claim.source] },
);
