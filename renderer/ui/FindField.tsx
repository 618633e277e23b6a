import { type ReactNode, useRef } from 'react';
import { Button, Input, SearchField } from 'react-aria-components';
import { useT } from '../i18n/use-t.ts';
import styles from './FindField.module.css';
import { Icon } from './Icon.tsx';
import { KeyCap } from './KeyCap.tsx';

export type FindFieldProps = {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly label?: string;
};

/** Filters the list of the screen. `f` goes to it (the shell finds it by `data-find`), Escape empties it. */
export function FindField({ value, onChange, label }: FindFieldProps): ReactNode {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  const name = label ?? t('common.filter');
  return (
    <SearchField aria-label={name} value={value} onChange={onChange} className={styles.find ?? ''}>
      <Icon name="find" size={14} />
      <Input ref={input} placeholder={name} data-find />
      {value === '' ? (
        <KeyCap keys="f" />
      ) : (
        <Button className={styles.clear ?? ''} aria-label={t('common.clear')}>
          <Icon name="close" size={12} />
        </Button>
      )}
    </SearchField>
  );
}
