import type { ReactNode } from 'react';
import type { SearchQuery } from '#shared/search/query.ts';
import { chunksOf } from '#shared/search/query-chunks.ts';
import { useT } from '../../i18n/use-t.ts';
import { EmptyState, type NextStep } from '../../ui/EmptyState.tsx';
import { SearchHelp } from './SearchHelp.tsx';
import { setKind, setQuery, setScope } from './search-store.ts';
import styles from './search.module.css';

export type NothingFoundProps = {
  readonly text: string;
  readonly query: SearchQuery;
  readonly isAll: boolean;
  readonly isOneKind: boolean;
};

/** Nothing answers: what to try, and how one can ask. */
export function NothingFound({ text, query, isAll, isOneKind }: NothingFoundProps): ReactNode {
  const t = useT();
  const steps: NextStep[] = [];
  if (!isAll)
    steps.push({
      title: t('search.none.wider'),
      body: t('search.none.widerBody'),
      onPress: () => setScope('all'),
    });
  if (isOneKind || (query.filters.length > 0 && query.terms.length > 0))
    steps.push({
      title: t('search.none.unfiltered'),
      body: t('search.none.unfilteredBody'),
      onPress: () => {
        setKind(undefined);
        setQuery(withoutFilters(text));
      },
    });
  return (
    <div className={styles.nothing}>
      <EmptyState title={t('search.none.title', { text: text.trim() })} steps={steps} />
      <SearchHelp onTry={setQuery} />
    </div>
  );
}

/** The words of a query alone. */
function withoutFilters(text: string): string {
  return chunksOf(text)
    .flatMap((chunk) => {
      if (chunk.type === 'filter') return [];
      const sign = chunk.isNegated ? '-' : '';
      return [chunk.type === 'phrase' ? `${sign}"${chunk.text}"` : `${sign}${chunk.text}`];
    })
    .join(' ');
}
