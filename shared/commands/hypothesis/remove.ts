import { removeCommand } from '../rows.ts';

/** Deletes a hypothesis with what its kind says goes with it. */
export const removeHypothesis = removeCommand('hypothesis.remove', 'hypotheses');
