import { removeCommand } from '../rows.ts';

/** Deletes a question with what its kind says goes with it. */
export const removeQuestion = removeCommand('question.remove', 'questions');
