import { editCommand } from '../rows.ts';
import { figureProblem } from './figure-problem.ts';

/** Edits a figure in place. Refused with what `figureProblem` finds. */
export const editFigure = editCommand('figure.edit', 'figures', figureProblem);
