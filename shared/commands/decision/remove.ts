import { removeCommand } from '../rows.ts';

/** Takes a decision back; the journal keeps it with its reason. */
export const removeDecision = removeCommand('decision.remove', 'decisions');
