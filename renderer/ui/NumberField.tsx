import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { Input, TextField as Field } from 'react-aria-components';
import { readTypedNumber } from '#shared/reading/typed-number.ts';
import { intlTag } from '../i18n/format-number.ts';
import type { Locale } from '../i18n/locale.ts';
import { useLocale } from '../i18n/use-t.ts';
import styles from './Field.module.css';
import { FieldLabel, FieldNote, fieldClass } from './FieldParts.tsx';
import type { FieldProps } from './field-props.ts';

export type NumberFieldProps = FieldProps & {
  /** Undefined is unknown, and is shown empty: never 0. */
  readonly value: number | undefined;
  /**
   * Called when the person is done with the field (Enter, leaving). What cannot be read is handed over as `NaN`, to be
   * refused beside the field, and stays there as it was typed: no sign is dropped to make a number of the rest.
   */
  readonly onChange: (value: number | undefined) => void;
  readonly placeholder?: string;
};

/** A number written as the language writes it ("491 840"); empty means unknown. */
export function NumberField(props: NumberFieldProps): ReactNode {
  const { label, hideLabel, layout, description, error, value, onChange, placeholder } = props;
  const locale = useLocale();
  const shown = asShown(value, locale);
  const [typed, setTyped] = useState(shown);
  const [seen, setSeen] = useState(value);
  if (!Object.is(seen, value)) {
    setSeen(value);
    if (!Number.isNaN(value) && readTypedNumber(typed, locale) !== value) setTyped(shown);
  }
  const commit = (): void => {
    // What stands again as it is stored takes a refusal back.
    if (typed === shown && error === undefined) return;
    const read = readTypedNumber(typed, locale);
    // A number too long to be kept exactly stays as it was typed, for the refusal to stand beside it.
    if (read !== undefined && readTypedNumber(asShown(read, locale), locale) === read && isExact(read))
      setTyped(asShown(read, locale));
    if (!Object.is(read, value) || error !== undefined) onChange(read);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') commit();
    if (event.key === 'Escape' && typed !== shown) {
      event.stopPropagation();
      setTyped(shown);
    }
  };
  return (
    <Field
      className={fieldClass(layout)}
      value={typed}
      onChange={setTyped}
      onBlur={commit}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      isDisabled={props.isDisabled ?? false}
      isRequired={props.isRequired ?? false}
      autoFocus={props.autoFocus ?? false}
    >
      <FieldLabel label={label} hideLabel={hideLabel ?? false} />
      <Input
        className={`${styles.control} num`}
        inputMode="decimal"
        placeholder={placeholder ?? ''}
        autoComplete="off"
        onKeyDown={onKeyDown}
      />
      <FieldNote description={description} error={error} />
    </Field>
  );
}

function isExact(value: number): boolean {
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER;
}

function asShown(value: number | undefined, locale: Locale): string {
  if (value === undefined || Number.isNaN(value)) return '';
  return new Intl.NumberFormat(intlTag[locale], { maximumFractionDigits: 20 }).format(value);
}
