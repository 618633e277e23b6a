import { type ReactNode, useState } from 'react';
import { useT } from '../i18n/use-t.ts';
import { TextField, type TextFieldProps } from './TextField.tsx';

/** What a text means as a date: its words, or the sentence that refuses it. */
export type DateReading = { readonly words: string } | { readonly problem: string };

export type DateFieldProps = Omit<TextFieldProps, 'voice' | 'type' | 'description'> & {
  /** Reads the text (EDTF, or whatever else the caller understands); not called when it is empty. */
  readonly read: (text: string) => DateReading;
};

/** A date as EDTF text, with what it means in words underneath while it is typed; empty, with words that it may be typed in. */
export function DateField({ read, ...rest }: DateFieldProps): ReactNode {
  const t = useT();
  const [typed, setTyped] = useState<{ readonly from: string; readonly text: string }>();
  const current = typed !== undefined && typed.from === rest.value ? typed.text : rest.value;
  const reading = current.trim() === '' ? undefined : read(current.trim());
  const refused = reading !== undefined && 'problem' in reading ? reading.problem : undefined;
  const words = reading !== undefined && 'words' in reading ? reading.words : undefined;
  const error = rest.error ?? refused;
  return (
    <TextField
      {...rest}
      voice="mono"
      {...(rest.onChange === undefined
        ? { onDraft: (text: string) => setTyped({ from: rest.value, text }) }
        : {})}
      error={error}
      description={words === undefined ? t('common.date.hint') : t('common.date.reads', { words })}
    />
  );
}
