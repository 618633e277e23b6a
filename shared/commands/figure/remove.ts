import { removeCommand } from '../rows.ts';

/** Deletes a figure with what its kind says goes with it. */
export const removeFigure = removeCommand('figure.remove', 'figures');
