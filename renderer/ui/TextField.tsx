import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { Input, TextArea as Area, TextField as Field } from 'react-aria-components';
import styles from './Field.module.css';
import { FieldLabel, FieldNote, fieldClass } from './FieldParts.tsx';
import type { FieldProps } from './field-props.ts';
import { useDraft } from './use-draft.ts';

export type TextFieldProps = FieldProps & {
  readonly value: string;
  /** Called at each stroke: the caller holds the text (forms). */
  readonly onChange?: (value: string) => void;
  /** Called when the person is done (Enter, leaving): the field holds the draft; Escape drops it (inspectors). */
  readonly onCommit?: (value: string) => void;
  /** With `onCommit`: called at each stroke of the draft, for a live reading of it. */
  readonly onDraft?: (value: string) => void;
  readonly onBlur?: () => void;
  readonly placeholder?: string;
  /** `source` for a source's words, `mono` for hashes and EDTF. */
  readonly voice?: 'tool' | 'source' | 'mono';
  readonly type?: 'text' | 'url' | 'search' | 'password';
  readonly name?: string;
  readonly lang?: string;
  readonly ref?: Ref<HTMLInputElement>;
};

/** One line of text. Give `onChange` for a form that holds it, or `onCommit` to edit in place. */
export function TextField(props: TextFieldProps): ReactNode {
  const {
    label,
    hideLabel,
    layout,
    description,
    error,
    voice = 'tool',
    placeholder,
    ref,
    type = 'text',
  } = props;
  const { field, onKeyDown } = useTextValue(props, true);
  return (
    <Field {...field} type={type} className={fieldClass(layout)}>
      <FieldLabel label={label} hideLabel={hideLabel ?? false} />
      <Input
        {...(ref === undefined ? {} : { ref })}
        className={`${styles.control} ${voiceClass(voice)}`}
        placeholder={placeholder ?? ''}
        autoComplete="off"
        onKeyDown={onKeyDown}
      />
      <FieldNote description={description} error={error} />
    </Field>
  );
}

export type TextAreaProps = Omit<TextFieldProps, 'type' | 'ref'> & {
  readonly rows?: number;
  readonly ref?: Ref<HTMLTextAreaElement>;
};

/** Several lines of text; with `onCommit`, Ctrl+Enter or leaving hands it over. */
export function TextArea(props: TextAreaProps): ReactNode {
  const { label, hideLabel, layout, description, error, voice = 'tool', placeholder, ref, rows = 3 } = props;
  const { field, onKeyDown } = useTextValue(props, false);
  return (
    <Field {...field} className={fieldClass(layout)}>
      <FieldLabel label={label} hideLabel={hideLabel ?? false} />
      <Area
        {...(ref === undefined ? {} : { ref })}
        className={`${styles.control} ${styles.area} ${voiceClass(voice)}`}
        placeholder={placeholder ?? ''}
        rows={rows}
        onKeyDown={onKeyDown}
      />
      <FieldNote description={description} error={error} />
    </Field>
  );
}

/** What a text control needs, whether the caller holds the text or the field holds a draft of it. */
function useTextValue(props: Omit<TextFieldProps, 'ref'>, commitOnEnter: boolean) {
  const { value, onChange, onCommit, onDraft, onBlur, error, isDisabled, isRequired, autoFocus, name, lang } =
    props;
  const draft = useDraft(value, onCommit);
  const held = onChange === undefined;
  const field = {
    value: held ? draft.value : value,
    onChange: held
      ? (text: string): void => {
          draft.set(text);
          onDraft?.(text);
        }
      : onChange,
    onBlur: () => {
      if (held) draft.commit();
      onBlur?.();
    },
    isInvalid: error !== undefined,
    isDisabled: isDisabled ?? false,
    isRequired: isRequired ?? false,
    validationBehavior: 'aria' as const,
    autoFocus: autoFocus ?? false,
    ...(name === undefined ? {} : { name }),
    ...(lang === undefined ? {} : { lang }),
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!held || event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && (commitOnEnter || event.ctrlKey || event.metaKey)) draft.commit();
    if (event.key === 'Escape' && draft.value !== value) {
      event.stopPropagation();
      draft.revert();
      onDraft?.(value);
    }
  };
  return { field, onKeyDown };
}

function voiceClass(voice: 'tool' | 'source' | 'mono'): string {
  return voice === 'tool' ? '' : (styles[voice] ?? '');
}
