import { addCommand } from '../rows.ts';

/** Adds a relation between two entities; without a claim yet it is an open question. */
export const addLink = addCommand('link.add', 'links');
