import type { ReactNode } from 'react';
import styles from './TwoLines.module.css';

/** A cell of a two-line row: what it is, and under it what qualifies it, or what it is on both lines. */
export function TwoLines({
  first,
  second,
  strong = false,
}: {
  readonly first: ReactNode;
  readonly second?: ReactNode;
  readonly strong?: boolean;
}): ReactNode {
  return (
    <>
      <span className={strong ? styles.strong : styles.first} data-alone={second === undefined || undefined}>
        {first}
      </span>
      {second === undefined ? undefined : <span className={styles.second}>{second}</span>}
    </>
  );
}
