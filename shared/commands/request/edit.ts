import { editCommand } from '../rows.ts';

/** Edits a request in place. */
export const editRequest = editCommand('request.edit', 'requests');
