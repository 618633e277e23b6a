import { create } from 'zustand';
import type { SearchKind } from '#shared/search/kinds.ts';
import { currentRoute, navigate } from '../../workspace/navigation.ts';
import { formatRoute, parseRoute, type Route } from '../../workspace/route.ts';

/** Where one looks. */
export type SearchScope = 'case' | 'all';

type Searching = {
  readonly query: string;
  readonly scope: SearchScope;
  /** One kind alone, or all. */
  readonly kind: SearchKind | undefined;
  /** The line chosen: place in the list. */
  readonly active: number;
  /** Address of the screen that search was opened from: Escape goes back there. */
  readonly from: string | undefined;
  /** Counts up to put the focus into the box, with its words selected. */
  readonly calls: number;
};

/** What is being looked for, kept while one reads what was found. Never case data. */
export const useSearching = create<Searching>(() => ({
  query: '',
  scope: 'case',
  kind: undefined,
  active: 0,
  from: undefined,
  calls: 0,
}));

/** Looks for something else, from the first line on. */
export function setQuery(query: string): void {
  useSearching.setState({ query, active: 0 });
}

/** Looks in the open case or in all of them. */
export function setScope(scope: SearchScope): void {
  useSearching.setState({ scope, active: 0 });
}

/** Shows one kind alone, or all of them. */
export function setKind(kind: SearchKind | undefined): void {
  useSearching.setState({ kind, active: 0 });
}

/** Goes to the search of the present place, or, there already, into its box. */
export function openSearch(): void {
  const route = currentRoute();
  const target: Route =
    route.scope === 'case'
      ? { scope: 'case', caseId: route.caseId, section: 'search' }
      : { scope: 'library', screen: 'search', cases: [] };
  const isThere = isSearch(route);
  useSearching.setState(({ calls, from }) => ({
    calls: calls + 1,
    from: isThere ? from : formatRoute(route),
  }));
  if (!isThere) navigate(target);
}

/** Goes back where search was opened from. */
export function leaveSearch(): void {
  const { from } = useSearching.getState();
  const route = currentRoute();
  const home: Route =
    route.scope === 'case'
      ? { scope: 'case', caseId: route.caseId, section: 'sources' }
      : { scope: 'library', screen: 'library', cases: [] };
  const back = from === undefined ? home : parseRoute(from);
  navigate(isSearch(back) ? home : back);
}

function isSearch(route: Route): boolean {
  return route.scope === 'case'
    ? route.section === 'search'
    : route.scope === 'library' && route.screen === 'search';
}
