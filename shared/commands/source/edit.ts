import { editCommand } from '../rows.ts';

/** Edits what is known of a source. Its text has a command of its own, since passages hang on it. */
export const editSource = editCommand('source.edit', 'sources');
