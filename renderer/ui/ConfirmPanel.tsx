import { type FormEvent, type ReactNode, useState } from 'react';
import { isTypedTitle } from '#shared/lib/typed-title.ts';
import { useT } from '../i18n/use-t.ts';
import { Button } from './Button.tsx';
import styles from './Dialog.module.css';
import { Dialog } from './Dialog.tsx';
import { TextField } from './TextField.tsx';

export type ConfirmPanelProps = {
  readonly isOpen: boolean;
  readonly title: string;
  /** What goes, and whether it can come back. */
  readonly children: ReactNode;
  /** The words of the button that does it. */
  readonly action: string;
  /** The words of the button that leaves all as it is, when it is more than not doing it. */
  readonly cancel?: string;
  /** Set for what is final: the person types this title before the button works. */
  readonly typeToConfirm?: string;
  /** Asks for a reason, kept in the journal. */
  readonly asksReason?: boolean;
  readonly onConfirm: (reason: string | undefined) => void;
  readonly onCancel: () => void;
};

/** Asks before what cannot simply be undone. */
export function ConfirmPanel(props: ConfirmPanelProps): ReactNode {
  return (
    <Dialog title={props.title} isOpen={props.isOpen} onClose={props.onCancel}>
      <ConfirmForm {...props} />
    </Dialog>
  );
}

function ConfirmForm(props: ConfirmPanelProps): ReactNode {
  const { children, action, typeToConfirm, asksReason = false, onConfirm, onCancel } = props;
  const t = useT();
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const isConfirmed = typeToConfirm === undefined || isTypedTitle(typed, typeToConfirm);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isConfirmed) onConfirm(reason.trim() === '' ? undefined : reason.trim());
  };
  return (
    <form onSubmit={submit}>
      <div className={styles.text}>{children}</div>
      <div className={styles.fields}>
        {typeToConfirm === undefined ? undefined : (
          <TextField
            label={t('common.confirm.type', { title: typeToConfirm })}
            value={typed}
            onChange={setTyped}
            autoFocus
          />
        )}
        {asksReason ? (
          <TextField
            label={t('common.confirm.reason')}
            value={reason}
            onChange={setReason}
            autoFocus={typeToConfirm === undefined}
          />
        ) : undefined}
      </div>
      <div className={styles.actions}>
        <Button onPress={onCancel}>{props.cancel ?? t('common.cancel')}</Button>
        <Button kind="danger" type="submit" isDisabled={!isConfirmed}>
          {action}
        </Button>
      </div>
    </form>
  );
}
