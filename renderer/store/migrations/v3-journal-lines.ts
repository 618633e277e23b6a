import { canonicalJson } from '#shared/lib/canonical-json.ts';
import type { Migration } from './index.ts';

/**
 * The database holds an entry of the journal as its line, no longer as an object. The line is what the
 * object says, altered or not: what was not sealed so still shows.
 */
export const journalLines: Migration = {
  from: 2,
  to: 3,
  rows: {},
  journal: (entry) => {
    if ('line' in entry) return entry;
    const { seq, hash, undoes, redoes } = entry;
    return {
      seq,
      hash,
      ...(undoes === undefined ? {} : { undoes }),
      ...(redoes === undefined ? {} : { redoes }),
      line: new TextEncoder().encode(canonicalJson(entry)),
    };
  },
};
