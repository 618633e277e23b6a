import { memo, type ReactNode } from 'react';
import { searchKinds, type SearchKind } from '#shared/search/kinds.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import type { Answer } from '../../search/answer.ts';
import { KindSign } from './KindSign.tsx';
import styles from './search.module.css';

export type KindFacetsProps = {
  readonly counts: Answer['counts'];
  readonly total: number;
  readonly kind: SearchKind | undefined;
  readonly onChoose: (kind: SearchKind | undefined) => void;
};

function Facets({ counts, total, kind, onChoose }: KindFacetsProps): ReactNode {
  const t = useT();
  const locale = useLocale();
  const shown = searchKinds.filter((one) => counts[one] !== undefined || one === kind);
  return (
    <div className={styles.facets} role="group" aria-label={t('search.kinds')}>
      <button
        type="button"
        className={styles.facet}
        aria-pressed={kind === undefined}
        onClick={() => onChoose(undefined)}
      >
        <span />
        <span>{t('search.kinds.all')}</span>
        <span className={styles.number}>{formatNumber(total, locale)}</span>
      </button>
      {shown.map((one) => (
        <button
          key={one}
          type="button"
          className={styles.facet}
          aria-pressed={kind === one}
          onClick={() => onChoose(kind === one ? undefined : one)}
        >
          <KindSign kind={one} />
          <span>{t(`search.group.${one}`)}</span>
          <span className={styles.number}>{formatNumber(counts[one] ?? 0, locale)}</span>
        </button>
      ))}
    </div>
  );
}

/** How many of each kind answer, and the way to see one kind alone. */
export const KindFacets = memo(Facets);
