import { rowsInOrder, rowsOf, type Snapshot } from './snapshot.ts';
import { remembered } from '../lib/memo.ts';
import type { Decision, Id } from '../model/index.ts';

/** Entities that decisions say are one, by each of them: the one that stands for all first. */
const groups = remembered((decisions: Snapshot['tables']['decisions']) => {
  const standing = new Map<Id<'entities'>, readonly Id<'entities'>[]>();
  for (const { kind, about, other } of rowsInOrder(decisions)) {
    if (kind !== 'same-as' || about.table !== 'entities' || other === undefined) continue;
    const first = standing.get(other) ?? [other];
    const second = standing.get(about.id) ?? [about.id];
    const all = [...new Set([...first, ...second])];
    for (const id of all) standing.set(id, all);
  }
  return standing;
});

/**
 * The entities that are this one by decision, itself included, the one that stands for all first. Decisions chain: A is
 * B and B is C make the three one.
 */
export function sameEntities(snapshot: Snapshot, id: Id<'entities'>): readonly Id<'entities'>[] {
  return groups(snapshot.tables.decisions).get(id) ?? [id];
}

/** The decisions that say that an entity is another, told from either side. */
export function sameAsDecisions(snapshot: Snapshot, id: string): readonly Decision[] {
  return rowsOf(snapshot, 'decisions').filter(
    ({ kind, about, other }) => kind === 'same-as' && (about.id === id || other === id),
  );
}
