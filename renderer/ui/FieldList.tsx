import { Fragment, type ReactNode } from 'react';
import styles from './FieldList.module.css';

export type FieldListProps = {
  /** Rows without a value are left out, so that callers can list all they might know. */
  readonly rows: readonly { readonly label: string; readonly value: ReactNode }[];
  /** Width of the names: `narrow` in an inspector's head, `wide` elsewhere. */
  readonly names?: 'narrow' | 'wide';
};

/** Names and values, one line each: a definition list. */
export function FieldList({ rows, names = 'wide' }: FieldListProps): ReactNode {
  return (
    <dl className={`${styles.list} ${styles[names]}`}>
      {rows
        .filter((row) => row.value !== undefined && row.value !== '')
        .map((row) => (
          <Fragment key={row.label}>
            <dt>{row.label}</dt>
            <dd>{row.value}</dd>
          </Fragment>
        ))}
    </dl>
  );
}
