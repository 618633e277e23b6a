import type { ReactNode } from 'react';
import { Button, ListBox, Popover, Select, SelectValue } from 'react-aria-components';
import styles from './Field.module.css';
import { FieldLabel, FieldNote, fieldClass } from './FieldParts.tsx';
import type { FieldProps } from './field-props.ts';
import { Icon } from './Icon.tsx';
import list from './List.module.css';
import type { Option } from './option.ts';
import { OptionItem } from './OptionItem.tsx';

export type SelectFieldProps<Value extends string> = FieldProps & {
  readonly value: Value | undefined;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value) => void;
  readonly placeholder?: string;
};

/** One of a short list. Typing the beginning of a word goes to it, also while closed. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>): ReactNode {
  const { label, hideLabel, layout, description, error, value, options, onChange, placeholder } = props;
  return (
    <Select
      className={fieldClass(layout)}
      value={value ?? null}
      onChange={(key) => {
        const chosen = options.find((option) => option.value === key);
        if (chosen !== undefined) onChange(chosen.value);
      }}
      placeholder={placeholder ?? ''}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      isDisabled={props.isDisabled ?? false}
      isRequired={props.isRequired ?? false}
      autoFocus={props.autoFocus ?? false}
    >
      <FieldLabel label={label} hideLabel={hideLabel ?? false} />
      <Button className={styles.select ?? ''}>
        <SelectValue className={styles.value ?? ''}>
          {({ selectedText, defaultChildren }) => selectedText ?? defaultChildren}
        </SelectValue>
        <Icon name="down" size={12} />
      </Button>
      <FieldNote description={description} error={error} />
      <Popover className={list.popover ?? ''} offset={4}>
        <ListBox className={list.list ?? ''} items={options.map((option) => ({ id: option.value, option }))}>
          {({ option }) => <OptionItem option={option} />}
        </ListBox>
      </Popover>
    </Select>
  );
}
