import { editCommand } from '../rows.ts';

/** Edits an entity in place. */
export const editEntity = editCommand('entity.edit', 'entities');
