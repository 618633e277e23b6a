import { editCommand } from '../rows.ts';

/** Edits an event in place. */
export const editEvent = editCommand('event.edit', 'events');
