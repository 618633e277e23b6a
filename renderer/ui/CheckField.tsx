import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components';
import styles from './Field.module.css';
import { Icon } from './Icon.tsx';

export type CheckFieldProps = {
  readonly label: ReactNode;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
  readonly isDisabled?: boolean;
  readonly isIndeterminate?: boolean;
  /** Read aloud instead of the label, or when there is none to see. */
  readonly 'aria-label'?: string;
};

/** Yes or no, at once. */
export function CheckField({
  label,
  value,
  onChange,
  isIndeterminate = false,
  ...rest
}: CheckFieldProps): ReactNode {
  return (
    <Checkbox
      {...rest}
      isSelected={value}
      isIndeterminate={isIndeterminate}
      onChange={onChange}
      className={styles.check ?? ''}
    >
      <span className={styles.box}>
        {isIndeterminate ? <Icon name="minus" size={12} /> : undefined}
        {value && !isIndeterminate ? <Icon name="check" size={12} /> : undefined}
      </span>
      {label}
    </Checkbox>
  );
}
