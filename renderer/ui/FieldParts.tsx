import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import { datesApart } from './dates-apart.ts';
import styles from './Field.module.css';
import type { FieldProps } from './field-props.ts';

/** The class of a field's outer element, from its layout. */
export function fieldClass(layout: FieldProps['layout']): string {
  return (layout === 'row' ? styles.row : styles.field) ?? '';
}

/** The name of a field; hidden it is still read aloud. */
export function FieldLabel({ label, hideLabel = false }: Pick<FieldProps, 'label' | 'hideLabel'>): ReactNode {
  return <Label className={hideLabel ? 'visually-hidden' : (styles.label ?? '')}>{label}</Label>;
}

/** What stands under a field: its refusal if there is one, its note otherwise. */
export function FieldNote({ description, error }: Pick<FieldProps, 'description' | 'error'>): ReactNode {
  if (error !== undefined)
    return <FieldError className={styles.error ?? ''}>{withWholeDates(error)}</FieldError>;
  if (description === undefined) return undefined;
  return (
    <Text slot="description" className={styles.note ?? ''}>
      {withWholeDates(description)}
    </Text>
  );
}

/** A sentence with each date that is written for the machine in its own voice, and never broken over two lines. */
function withWholeDates(sentence: string): ReactNode {
  return datesApart(sentence).map((part, index) =>
    part.isDate ? (
      <span key={index} className={styles.date}>
        {part.text}
      </span>
    ) : (
      part.text
    ),
  );
}
