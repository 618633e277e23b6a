import { navigate, currentRoute } from '../../workspace/navigation.ts';
import { askForPlace } from '../../workspace/reading-place.ts';
import { sectionOfTable } from '../../workspace/route.ts';
import { select, type Selected } from '../../workspace/selection.ts';
import type { Hit } from '../../search/answer.ts';

type Target = {
  readonly section: string;
  readonly rowId?: string | undefined;
  readonly selected?: Selected | undefined;
};

/** Opens what was found: a paragraph, passage or claim in its source, a journal entry, any other row in its section. */
export function openHit(hit: Hit): void {
  const target = targetOf(hit);
  if (target === undefined) return;
  if (hit.place !== undefined) askForPlace({ sourceId: hit.row.id, ...hit.place });
  const route = currentRoute();
  const isHere = route.scope === 'case' && route.caseId === hit.caseId;
  const { selected } = target;
  // A case starts with nothing selected when it is arrived at: the row is chosen after.
  if (!isHere && selected !== undefined)
    window.addEventListener('hashchange', () => setTimeout(() => select(selected)), { once: true });
  navigate({ scope: 'case', caseId: hit.caseId, section: target.section, rowId: target.rowId });
  if (isHere && selected !== undefined) select(selected);
}

function targetOf({ row, source }: Hit): Target | undefined {
  if (row.table === 'journal') return { section: 'journal', rowId: row.id };
  const selected: Selected = { table: row.table, id: row.id };
  if (row.table === 'sources') return { section: 'sources', rowId: row.id, selected };
  if (row.table === 'passages' || row.table === 'claims')
    return source === undefined ? undefined : { section: 'sources', rowId: source.id, selected };
  const section = sectionOfTable[row.table];
  return section === undefined ? undefined : { section, selected };
}
