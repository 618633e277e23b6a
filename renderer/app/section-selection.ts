import { useEffect, useLayoutEffect, useRef } from 'react';
import { currentRoute } from '../workspace/navigation.ts';
import { sectionOfTable, type Route } from '../workspace/route.ts';
import { type Selected, useWorkspace } from '../workspace/selection.ts';

type Choice = { readonly selected: Selected | undefined; readonly claimId: string | undefined };

/**
 * What is selected belongs to the section it was selected in: another one shows its own, or nothing, and coming back finds it
 * again. A row of the section that is gone to stays: whoever opens it selects it on the way.
 */
export function useSectionSelection(route: Route): void {
  const chosen = useRef(new Map<string, Choice>());
  const caseId = route.scope === 'case' ? route.caseId : undefined;
  const section = route.scope === 'case' ? route.section : undefined;
  const before = useRef({ caseId, section });

  // The address changes at once, the page after it: a row selected on the way is already the new section's.
  useEffect(
    () =>
      useWorkspace.subscribe(({ selected, claimId }, last) => {
        if (selected !== last.selected || claimId !== last.claimId)
          chosen.current.set(placeOf(currentRoute()), { selected, claimId });
      }),
    [],
  );
  useLayoutEffect(() => {
    const from = before.current;
    before.current = { caseId, section };
    if (from.caseId !== caseId) chosen.current.clear();
    if (from.caseId !== caseId || section === undefined || from.section === section) return;
    const { selected } = useWorkspace.getState();
    if (selected !== undefined && sectionOfTable[selected.table] === section) return;
    const own = chosen.current.get(placeOf(currentRoute()));
    useWorkspace.setState({ selected: own?.selected, claimId: own?.claimId });
  }, [caseId, section]);
}

/** Each source open for reading is a place too. */
function placeOf(route: Route): string {
  return route.scope === 'case' ? `${route.section}/${route.rowId ?? ''}` : '';
}
