import type { ReactNode } from 'react';
import { useT } from '../i18n/use-t.ts';
import styles from './KindLetter.module.css';

/** The letter of a kind is the key one presses for it: figure, event, exposure, hypothesis, link, entity, claim, request. */
export type Letter = 'C' | 'E' | 'X' | 'H' | 'L' | 'N' | 'A' | 'S';

/** A kind's letter on its ground. Give `named` where no word beside it says the kind. */
export function KindLetter({
  letter,
  named = false,
}: {
  readonly letter: Letter;
  readonly named?: boolean;
}): ReactNode {
  const t = useT();
  const label = named ? { role: 'img', 'aria-label': t(`model.letter.${letter}`) } : { 'aria-hidden': true };
  return (
    <span className={`${styles.letter} ${styles[letter]}`} {...label}>
      {letter}
    </span>
  );
}
