import { currentRoute } from '../../workspace/navigation.ts';
import { select } from '../../workspace/selection.ts';

/**
 * Selects a case file in the library, or none. Making, copying and destroying take their time: whoever opened a case file meanwhile keeps what
 * is selected there.
 */
export function selectCaseFile(id: string | undefined): void {
  if (currentRoute().scope !== 'library') return;
  select(id === undefined ? undefined : { table: 'cases', id });
}
