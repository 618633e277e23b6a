import { editCommand } from '../rows.ts';

/** Renames the case, changes its summary, sector, state or contacts. Archiving is `state: 'archived'`. */
export const editCase = editCommand('case.edit', 'cases');
