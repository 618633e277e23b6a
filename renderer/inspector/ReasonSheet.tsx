import { type FormEvent, type KeyboardEvent, type ReactNode, useState } from 'react';
import { problemSentence } from '../i18n/problem-sentence.ts';
import { useLocale, useT } from '../i18n/use-t.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './inspector.module.css';

/**
 * A question in the panel itself, with a reason that stays in the journal: setting aside, deleting, retaining. Enter
 * confirms, Escape leaves things as they are.
 */
export function ReasonSheet({
  title,
  note,
  action,
  isRequired = false,
  isDanger = false,
  initial = '',
  label,
  onConfirm,
  onCancel,
  children,
}: {
  readonly title: string;
  readonly note?: string | undefined;
  readonly action: string;
  readonly isRequired?: boolean;
  readonly isDanger?: boolean;
  readonly initial?: string;
  /** Name of the field, when it is not a reason that is asked for. */
  readonly label?: string;
  readonly onConfirm: (reason: string) => void;
  readonly onCancel: () => void;
  readonly children?: ReactNode;
}): ReactNode {
  const t = useT();
  const locale = useLocale();
  const [reason, setReason] = useState(initial);
  const [isMissing, setMissing] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isRequired && reason.trim() === '') setMissing(true);
    else onConfirm(reason.trim());
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onCancel();
  };
  return (
    <form className={styles.sheet} aria-label={title} onSubmit={submit} onKeyDown={onKeyDown}>
      <p className={styles.sheetTitle}>{title}</p>
      {note === undefined ? undefined : <p className={styles.quiet}>{note}</p>}
      {children}
      <TextField
        label={label ?? (isRequired ? t('common.field.reason') : t('inspector.remove.reason'))}
        value={reason}
        onChange={setReason}
        error={
          isMissing && reason.trim() === '' ? problemSentence({ code: 'text.required' }, locale) : undefined
        }
        isRequired={isRequired}
        autoFocus
      />
      <div className={styles.row}>
        <Button kind={isDanger ? 'danger' : 'main'} type="submit">
          {action}
        </Button>
        <Button kind="quiet" keys="Escape" onPress={onCancel}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
