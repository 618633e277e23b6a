import { editCommand } from '../rows.ts';

/** Edits a relay in place. */
export const editRelay = editCommand('relay.edit', 'relays');
