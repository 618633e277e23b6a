import { added, edited, type Change } from '../../case/changes.ts';
import { rowsOf } from '../../case/snapshot.ts';
import { ok } from '../../lib/result.ts';
import type { Id } from '../../model/index.ts';
import { command } from '../command.ts';
import { newRow } from '../rows.ts';

/** Puts entities somewhere in the graph, where they stay until moved again. */
export const setPlacements = command(
  'placement.set',
  (
    snapshot,
    input: {
      readonly places: readonly { readonly entity: Id<'entities'>; readonly x: number; readonly y: number }[];
    },
    tools,
  ) => {
    const known = new Map(rowsOf(snapshot, 'placements').map((row) => [row.entity, row]));
    // The last place given for an entity is where it was dropped.
    // Adding 0 makes a zero of "minus zero", which the journal, being JSON, could not tell from it.
    const places = new Map(
      input.places.map(({ entity, x, y }) => [entity, { entity, x: x + 0, y: y + 0 }] as const),
    );
    const changes = [...places.values()].map(({ entity, x, y }): Change => {
      const before = known.get(entity);
      return before === undefined
        ? added('placements', newRow<'placements'>(tools.newId('placements'), { entity, x, y }))
        : edited('placements', before, { ...before, x, y });
    });
    return ok({ changes });
  },
);
