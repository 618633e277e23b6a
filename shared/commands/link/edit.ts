import { editCommand } from '../rows.ts';

/** Edits a link in place. */
export const editLink = editCommand('link.edit', 'links');
