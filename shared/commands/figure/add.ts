import { addCommand } from '../rows.ts';

/** Adds a figure; without a claim yet it is an open question. */
export const addFigure = addCommand('figure.add', 'figures');
