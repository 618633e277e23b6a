import { removeCommand } from '../rows.ts';

/** Deletes a relay with what its kind says goes with it. */
export const removeRelay = removeCommand('relay.remove', 'relays');
