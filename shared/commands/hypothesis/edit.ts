import { editCommand } from '../rows.ts';

/** Edits a hypothesis in place. */
export const editHypothesis = editCommand('hypothesis.edit', 'hypotheses');
