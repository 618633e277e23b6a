import type { ReactNode } from 'react';
import { Button, Group, Input, NumberField as Field } from 'react-aria-components';
import { useT } from '../i18n/use-t.ts';
import styles from './Field.module.css';
import { FieldLabel, FieldNote, fieldClass } from './FieldParts.tsx';
import type { FieldProps } from './field-props.ts';
import { Icon } from './Icon.tsx';

export type NumberFieldProps = FieldProps & {
  /** Undefined is unknown, and is shown empty: never 0. */
  readonly value: number | undefined;
  /** Called when the person is done with the field (Enter, leaving, a step). */
  readonly onChange: (value: number | undefined) => void;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly placeholder?: string;
  readonly steppers?: boolean;
};

/** A number written as the language writes it ("491 840"); empty means unknown. */
export function NumberField(props: NumberFieldProps): ReactNode {
  const { label, hideLabel, layout, description, error, value, onChange, min, max, step, placeholder } =
    props;
  const t = useT();
  return (
    <Field
      className={fieldClass(layout)}
      value={value ?? Number.NaN}
      onChange={(number) => onChange(Number.isNaN(number) ? undefined : number)}
      {...(min === undefined ? {} : { minValue: min })}
      {...(max === undefined ? {} : { maxValue: max })}
      {...(step === undefined ? {} : { step })}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      isDisabled={props.isDisabled ?? false}
      isRequired={props.isRequired ?? false}
    >
      <FieldLabel label={label} hideLabel={hideLabel ?? false} />
      <Group className={styles.group ?? ''}>
        <Input className="num" placeholder={placeholder ?? ''} autoFocus={props.autoFocus ?? false} />
        {props.steppers === true ? (
          <>
            <Button slot="decrement" className={styles.step ?? ''} aria-label={t('common.number.decrease')}>
              <Icon name="minus" size={12} />
            </Button>
            <Button slot="increment" className={styles.step ?? ''} aria-label={t('common.number.increase')}>
              <Icon name="plus" size={12} />
            </Button>
          </>
        ) : undefined}
      </Group>
      <FieldNote description={description} error={error} />
    </Field>
  );
}
