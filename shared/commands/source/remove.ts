import { removeCommand } from '../rows.ts';

/** Deletes a source with its passages, its claims and its relays; undo brings all of them back. */
export const removeSource = removeCommand('source.remove', 'sources');
