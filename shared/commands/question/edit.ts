import { editCommand } from '../rows.ts';

/** Edits a question in place. */
export const editQuestion = editCommand('question.edit', 'questions');
