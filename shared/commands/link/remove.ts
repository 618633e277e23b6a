import { removeCommand } from '../rows.ts';

/** Deletes a link with what its kind says goes with it. */
export const removeLink = removeCommand('link.remove', 'links');
