import type { TableName } from '#shared/model/index.ts';

/** Where the window is: a screen of the library, or a section of one case, perhaps with a row open. */
export type Route =
  | { readonly scope: 'library'; readonly screen: string; readonly cases: readonly string[] }
  | {
      readonly scope: 'case';
      readonly caseId: string;
      readonly section: string;
      readonly rowId?: string | undefined;
    }
  | { readonly scope: 'batch' };

/** Reads the address after `#`. Anything not understood is the library. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?');
  const parts = path
    .split('/')
    .filter((part) => part !== '')
    .map(decoded);
  const [first, second, third, fourth] = parts;
  if (first === 'batch') return { scope: 'batch' };
  if (first === 'case' && second !== undefined) {
    return { scope: 'case', caseId: second, section: third ?? 'sources', rowId: fourth };
  }
  const cases = new URLSearchParams(query).get('cases');
  return {
    scope: 'library',
    screen: first ?? 'library',
    cases: cases === null || cases === '' ? [] : cases.split(','),
  };
}

/** Writes a route as the address after `#`. */
export function formatRoute(route: Route): string {
  switch (route.scope) {
    case 'batch':
      return '#/batch';
    case 'library': {
      const query = route.cases.length === 0 ? '' : `?cases=${route.cases.map(encodeURIComponent).join(',')}`;
      return route.screen === 'library' ? `#/${query}` : `#/${route.screen}${query}`;
    }
    case 'case': {
      const row = route.rowId === undefined ? '' : `/${encodeURIComponent(route.rowId)}`;
      return `#/case/${encodeURIComponent(route.caseId)}/${route.section}${row}`;
    }
  }
}

/** The section that shows rows of a table; those without one are shown where they hang. */
export const sectionOfTable: Readonly<Partial<Record<TableName, string>>> = {
  sources: 'sources',
  figures: 'figures',
  events: 'events',
  exposures: 'exposures',
  hypotheses: 'hypotheses',
  links: 'links',
  entities: 'entities',
  requests: 'requests',
  questions: 'questions',
};

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
