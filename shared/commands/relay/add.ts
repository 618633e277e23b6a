import { addCommand } from '../rows.ts';

/** Records that a source takes its information from another, or from a named origin. */
export const addRelay = addCommand('relay.add', 'relays');
