import { addCommand } from '../rows.ts';

/** Adds an explanation to weigh; without a claim yet it is an open question. */
export const addHypothesis = addCommand('hypothesis.add', 'hypotheses');
