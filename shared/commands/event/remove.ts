import { removeCommand } from '../rows.ts';

/** Deletes an event with what its kind says goes with it. */
export const removeEvent = removeCommand('event.remove', 'events');
