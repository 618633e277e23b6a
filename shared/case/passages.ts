import type { Passage } from '../model/index.ts';
import type { Snapshot } from './snapshot.ts';
import { indexBy } from './table-index.ts';

const bySource = indexBy(
  (passage: Passage) => passage.source,
  (left, right) => left.start - right.start || left.end - right.end,
);

/** The passages of a source, in the order of its text. */
export function passagesOfSource(snapshot: Snapshot, sourceId: string): readonly Passage[] {
  return bySource(snapshot.tables.passages).get(sourceId) ?? [];
}
