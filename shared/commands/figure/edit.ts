import { editCommand } from '../rows.ts';

/** Edits a figure in place. */
export const editFigure = editCommand('figure.edit', 'figures');
