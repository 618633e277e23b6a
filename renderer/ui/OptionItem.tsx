import type { ReactNode } from 'react';
import { ListBoxItem, Text } from 'react-aria-components';
import { Icon } from './Icon.tsx';
import { KindLetter } from './KindLetter.tsx';
import styles from './List.module.css';
import type { Option } from './option.ts';

/** An option as a line of a list that opened under a field. */
export function OptionItem({ option }: { readonly option: Option }): ReactNode {
  const { letter, icon, label, description } = option;
  return (
    <ListBoxItem
      id={option.value}
      textValue={label}
      isDisabled={option.isDisabled ?? false}
      className={styles.item ?? ''}
    >
      {letter !== undefined || icon !== undefined ? (
        <span className={styles.lead}>
          {letter === undefined ? undefined : <KindLetter letter={letter} />}
          {icon === undefined ? undefined : <Icon name={icon} />}
        </span>
      ) : undefined}
      <span className={styles.words}>
        <Text slot="label">{label}</Text>
        {description === undefined ? undefined : <Text slot="description">{description}</Text>}
      </span>
    </ListBoxItem>
  );
}
