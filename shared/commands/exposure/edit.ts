import { editCommand } from '../rows.ts';

/** Edits an exposure in place. */
export const editExposure = editCommand('exposure.edit', 'exposures');
