import { addCommand } from '../rows.ts';

/** Writes down what nobody has said yet. */
export const addQuestion = addCommand('question.add', 'questions');
