import { addCommand } from '../rows.ts';

/** Records whom we, or somebody we read, asked. */
export const addRequest = addCommand('request.add', 'requests');
