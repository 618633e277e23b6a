import { removeCommand } from '../rows.ts';

/** Deletes a claim, and its passage when nothing else rests on it. The finding stays, as an open question if bare. */
export const removeClaim = removeCommand('claim.remove', 'claims');
