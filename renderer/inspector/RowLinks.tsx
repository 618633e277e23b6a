import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Locale } from '../i18n/locale.ts';
import { useT } from '../i18n/use-t.ts';
import { useSnapshot } from '../store/react.tsx';
import { KindLetter } from '../ui/KindLetter.tsx';
import { openRow } from '../workspace/navigation.ts';
import type { Selected } from '../workspace/selection.ts';
import styles from './inspector.module.css';
import { letterOf, rowLabel } from './row-label.ts';

const shownAtFirst = 40;

/** Rows named in one line each; a press goes to the row in its own section. */
export function RowLinks({
  refs,
  locale,
}: {
  readonly refs: readonly Selected[];
  readonly locale: Locale;
}): ReactNode {
  const t = useT();
  const snapshot = useSnapshot();
  const [isWhole, setWhole] = useState(false);
  if (refs.length === 0) return undefined;
  return (
    <ul className={styles.facts}>
      {(isWhole ? refs : refs.slice(0, shownAtFirst)).map((ref) => {
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
      {isWhole || refs.length <= shownAtFirst ? undefined : (
        <li>
          <Button className={styles.fact ?? ''} onPress={() => setWhole(true)}>
            {t('inspector.others', { count: refs.length - shownAtFirst })}
          </Button>
        </li>
      )}
    </ul>
  );
}
