import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { Button, Input, Label, Tag, TagGroup, TagList, TextField } from 'react-aria-components';
import { useT } from '../i18n/use-t.ts';
import styles from './Field.module.css';
import { FieldLabel, FieldNote, fieldClass } from './FieldParts.tsx';
import type { FieldProps } from './field-props.ts';
import { Icon } from './Icon.tsx';

export type TagFieldProps = FieldProps & {
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
  readonly placeholder?: string;
};

/** A list of short texts (other names, authors): Enter or a semicolon adds, Backspace in an empty field removes the last. */
export function TagField(props: TagFieldProps): ReactNode {
  const { label, hideLabel, layout, description, error, value, onChange, placeholder } = props;
  const t = useT();
  const [typed, setTyped] = useState('');

  const add = (): void => {
    const fresh = typed
      .split(';')
      .map((text) => text.trim())
      .filter((text) => text !== '' && !value.includes(text));
    setTyped('');
    if (fresh.length > 0) onChange([...value, ...new Set(fresh)]);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if ((event.key === 'Enter' && typed.trim() !== '') || event.key === ';') {
      event.preventDefault();
      add();
    }
    if (event.key === 'Backspace' && typed === '' && value.length > 0) onChange(value.slice(0, -1));
  };

  return (
    <TextField
      className={fieldClass(layout)}
      value={typed}
      onChange={setTyped}
      onBlur={add}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      isDisabled={props.isDisabled ?? false}
    >
      <FieldLabel label={label} hideLabel={hideLabel ?? false} />
      <div>
        <TagGroup
          onRemove={(keys) => onChange(value.filter((text) => !keys.has(text)))}
          className={value.length === 0 ? 'visually-hidden' : ''}
        >
          <Label className="visually-hidden">{label}</Label>
          <TagList className={styles.tags ?? ''}>
            {value.map((text) => (
              <Tag key={text} id={text} textValue={text} className={styles.tag ?? ''}>
                <span className={styles.tagText}>{text}</span>
                <Button slot="remove" aria-label={t('common.removeNamed', { name: text })}>
                  <Icon name="close" size={12} />
                </Button>
              </Tag>
            ))}
          </TagList>
        </TagGroup>
        <Input
          className={styles.control ?? ''}
          placeholder={placeholder ?? ''}
          onKeyDown={onKeyDown}
          autoFocus={props.autoFocus ?? false}
        />
      </div>
      <FieldNote description={description} error={error} />
    </TextField>
  );
}
