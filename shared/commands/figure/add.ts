import { addCommand } from '../rows.ts';
import { figureProblem } from './figure-problem.ts';

/** Adds a figure; without a claim yet it is an open question. Refused with what `figureProblem` finds. */
export const addFigure = addCommand('figure.add', 'figures', (fields) => figureProblem(fields));
