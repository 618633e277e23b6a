import type { ReactNode, Ref } from 'react';
import { Button as Pressable } from 'react-aria-components';
import styles from './Button.module.css';
import { Icon, type IconName } from './Icon.tsx';
import { KeyCap } from './KeyCap.tsx';
import { Tooltip } from './Tooltip.tsx';

export type ButtonProps = {
  /** `main` is the one thing to do here (at most one on a screen); `danger` cannot be undone. */
  readonly kind?: 'plain' | 'main' | 'quiet' | 'danger';
  /** Key that does the same, shown as a cap; registering it is the command registry's affair. */
  readonly keys?: string;
  readonly icon?: IconName;
  readonly onPress?: () => void;
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
  readonly type?: 'button' | 'submit';
  readonly 'aria-label'?: string;
  readonly 'aria-describedby'?: string;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly children: ReactNode;
};

/** A button with words, and at most one sign before them and one key after. */
export function Button({ kind = 'plain', keys, icon, children, ...rest }: ButtonProps): ReactNode {
  return (
    <Pressable {...rest} className={`${styles.button} ${styles[kind]}`}>
      {icon === undefined ? undefined : <Icon name={icon} />}
      {children}
      {keys === undefined ? undefined : <KeyCap keys={keys} tone={kind === 'main' ? 'inherit' : 'plain'} />}
    </Pressable>
  );
}

export type IconButtonProps = {
  /** What it does, in words: the accessible name and the tooltip. */
  readonly label: string;
  readonly icon: IconName;
  readonly keys?: string;
  readonly onPress?: () => void;
  readonly isDisabled?: boolean;
  readonly isSelected?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
};

/** A square button with a sign alone; its words are in a tooltip and read aloud. */
export function IconButton({ label, icon, keys, isSelected, ...rest }: IconButtonProps): ReactNode {
  return (
    <Tooltip text={label} keys={keys}>
      <Pressable
        {...rest}
        aria-label={label}
        className={`${styles.icon} ${isSelected === true ? styles.on : ''}`}
        {...(isSelected === undefined ? {} : { 'aria-pressed': isSelected })}
      >
        <Icon name={icon} />
      </Pressable>
    </Tooltip>
  );
}
