import { addCommand } from '../rows.ts';

/** Adds a category of data; without a claim yet it is an open question. */
export const addExposure = addCommand('exposure.add', 'exposures');
