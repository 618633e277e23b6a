import type { ReactNode } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { KeyCap } from '../ui/KeyCap.tsx';
import styles from './claim-form.module.css';

export type KeyedChoice = {
  readonly id: string;
  readonly content: ReactNode;
  readonly label?: string;
  readonly keys?: string;
};

/** A short list of choices, each with its key; arrows move among them. */
export function KeyedChoices({
  label,
  choices,
  value,
  onChange,
  look = 'list',
}: {
  readonly label: string;
  readonly choices: readonly KeyedChoice[];
  readonly value: string | undefined;
  readonly onChange: (id: string) => void;
  /** `list`: one under the other; `row`: side by side. */
  readonly look?: 'list' | 'row';
}): ReactNode {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={styles[look] ?? ''}
      orientation={look === 'list' ? 'vertical' : 'horizontal'}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={value === undefined ? [] : [value]}
      onSelectionChange={(keys) => {
        const [chosen] = [...keys];
        if (chosen !== undefined) onChange(String(chosen));
      }}
    >
      {choices.map((choice) => (
        <ToggleButton
          key={choice.id}
          id={choice.id}
          className={styles.choice ?? ''}
          {...(choice.label === undefined ? {} : { 'aria-label': choice.label })}
        >
          <span className={styles.choiceWords}>{choice.content}</span>
          {choice.keys === undefined ? undefined : <KeyCap keys={choice.keys} />}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
