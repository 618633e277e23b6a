import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { Locale } from '../i18n/locale.ts';
import { useSnapshot } from '../store/react.tsx';
import { KindLetter } from '../ui/KindLetter.tsx';
import { openRow } from '../workspace/navigation.ts';
import type { Selected } from '../workspace/selection.ts';
import styles from './inspector.module.css';
import { letterOf, rowLabel } from './row-label.ts';

/** Rows named in one line each; a press goes to the row in its own section. */
export function RowLinks({
  refs,
  locale,
}: {
  readonly refs: readonly Selected[];
  readonly locale: Locale;
}): ReactNode {
  const snapshot = useSnapshot();
  if (refs.length === 0) return undefined;
  return (
    <ul className={styles.facts}>
      {refs.map((ref) => {
        const letter = letterOf[ref.table];
        return (
          <li key={`${ref.table} ${ref.id}`}>
            <Button className={styles.fact ?? ''} onPress={() => openRow(ref)}>
              {letter === undefined ? undefined : <KindLetter letter={letter} named />}
              <span>{rowLabel(snapshot, ref, locale)}</span>
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
