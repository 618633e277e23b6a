import { removeCommand } from '../rows.ts';

/** Deletes an entity with what its kind says goes with it. */
export const removeEntity = removeCommand('entity.remove', 'entities');
