import { useSyncExternalStore } from 'react';
import { formatRoute, parseRoute, sectionOfTable, type Route } from './route.ts';
import { select, type Selected } from './selection.ts';

let current: { readonly hash: string; readonly route: Route } | undefined;

/** The route now, from the address. The same object as long as the address is the same. */
export function currentRoute(): Route {
  const { hash } = window.location;
  if (current?.hash !== hash) current = { hash, route: parseRoute(hash) };
  return current.route;
}

/** Goes somewhere; the browser's own back and forward undo it. */
export function navigate(route: Route): void {
  const hash = formatRoute(route);
  if (window.location.hash !== hash) window.location.hash = hash;
}

/** The route, followed. */
export function useRoute(): Route {
  return useSyncExternalStore(followRoute, followedRoute);
}

const followers = new Set<() => void>();

/**
 * The route the followers were last told. The address changes before the window says so: what is drawn for another
 * reason in between must not run ahead of the rest of the page, or a screen is drawn without its case.
 */
let followed: Route | undefined;

function followedRoute(): Route {
  followed ??= currentRoute();
  return followed;
}

/**
 * One listener of the window tells all followers in one breath. With one each, React would draw between two of them
 * (microtasks run after every listener), and a screen could be drawn for a case that is not yet given to it.
 */
function followRoute(listener: () => void): () => void {
  if (followers.size === 0) {
    window.addEventListener('hashchange', tellFollowers);
    followed = currentRoute();
  }
  followers.add(listener);
  return () => {
    followers.delete(listener);
    if (followers.size === 0) window.removeEventListener('hashchange', tellFollowers);
  };
}

function tellFollowers(): void {
  followed = currentRoute();
  for (const listener of followers) listener();
}

/** Opens a section of the current case. */
export function openSection(section: string, rowId?: string): void {
  const route = currentRoute();
  if (route.scope === 'case') navigate({ ...route, section, rowId });
}

/** Selects a row and goes to the section that shows its kind. */
export function openRow(ref: Selected): void {
  const section = sectionOfTable[ref.table];
  if (section !== undefined) openSection(section, ref.table === 'sources' ? ref.id : undefined);
  select(ref);
}

/** Opens a row of any case, from a screen that shows several. */
export function openRowOf(caseId: string, ref: Selected): void {
  const section = sectionOfTable[ref.table];
  if (section === undefined) return;
  // A case starts with nothing selected when it is arrived at: the row is chosen after.
  window.addEventListener('hashchange', () => setTimeout(() => select(ref)), { once: true });
  navigate({ scope: 'case', caseId, section, rowId: ref.table === 'sources' ? ref.id : undefined });
}

/**
 * Opens a source at one passage or one claim: the last step from any figure, date or node on screen to the words
 * it rests on. `reading` features scroll to what is selected and mark it.
 */
export function openSource(
  sourceId: string,
  at?: { readonly passageId?: string | undefined; readonly claimId?: string | undefined },
): void {
  openSection('sources', sourceId);
  if (at?.claimId !== undefined) select({ table: 'claims', id: at.claimId });
  else if (at?.passageId !== undefined) select({ table: 'passages', id: at.passageId });
  else select({ table: 'sources', id: sourceId });
}
