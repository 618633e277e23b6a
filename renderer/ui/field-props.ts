/** What every field of a form or an inspector takes. */
export type FieldProps = {
  /** Name of the field; always present, shown unless `hideLabel`. */
  readonly label: string;
  readonly hideLabel?: boolean;
  /** `stacked` puts the label above (forms), `row` beside (inspectors). */
  readonly layout?: 'stacked' | 'row';
  readonly description?: string | undefined;
  /** The sentence of a refusal; marks the field invalid. */
  readonly error?: string | undefined;
  readonly isDisabled?: boolean;
  readonly isRequired?: boolean;
  readonly autoFocus?: boolean;
};
