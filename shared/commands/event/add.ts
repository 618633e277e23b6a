import { addCommand } from '../rows.ts';

/** Adds an event; without a claim yet it is an open question. */
export const addEvent = addCommand('event.add', 'events');
