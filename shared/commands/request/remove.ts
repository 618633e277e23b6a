import { removeCommand } from '../rows.ts';

/** Deletes a request with what its kind says goes with it. */
export const removeRequest = removeCommand('request.remove', 'requests');
