import { removeCommand } from '../rows.ts';

/** Deletes an exposure with what its kind says goes with it. */
export const removeExposure = removeCommand('exposure.remove', 'exposures');
