import * as v from 'valibot';
import { reference, type Kind } from './kind.ts';
import { idOf } from './scalars.ts';

const placementSchema = v.strictObject({
  id: idOf('placements'),
  entity: idOf('entities'),
  x: v.pipe(v.number(), v.finite()),
  y: v.pipe(v.number(), v.finite()),
});

/** Where an entity was put in the graph, so that it stays there. Units are the graph's own, origin in the middle. */
export type Placement = v.InferOutput<typeof placementSchema>;

export const placementKind: Kind<Placement> = {
  table: 'placements',
  schema: placementSchema,
  references: (row) => reference('entity', 'entities', row.entity, 'cascade'),
};
