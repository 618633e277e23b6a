import type { ReactNode } from 'react';
import type { SearchKind } from '#shared/search/kinds.ts';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import { KindLetter, type Letter } from '../../ui/KindLetter.tsx';
import styles from './search.module.css';

const letters: Readonly<Partial<Record<SearchKind, Letter>>> = {
  claim: 'A',
  figure: 'C',
  event: 'E',
  exposure: 'X',
  link: 'L',
  hypothesis: 'H',
  entity: 'N',
  request: 'S',
};

const icons: Readonly<Partial<Record<SearchKind, IconName>>> = {
  source: 'source',
  text: 'log',
  passage: 'pencil',
  question: 'question',
  entry: 'clock',
};

/** The sign of a kind: its letter where it has one. The word beside it says the same. */
export function KindSign({ kind }: { readonly kind: SearchKind }): ReactNode {
  const letter = letters[kind];
  if (letter !== undefined) return <KindLetter letter={letter} />;
  return (
    <span className={styles.sign}>
      <Icon name={icons[kind] ?? 'source'} size={14} />
    </span>
  );
}
