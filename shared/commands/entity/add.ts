import { addCommand } from '../rows.ts';

/** Adds an entity. */
export const addEntity = addCommand('entity.add', 'entities');
