import { type ReactNode, useState } from 'react';
import { useT } from '../../../i18n/use-t.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import styles from './pages.module.css';

/** Asks for the password of a protected document; it is used to open it and kept nowhere. */
export function PasswordForm({
  isWrong,
  onPassword,
  onCancel,
}: {
  readonly isWrong: boolean;
  readonly onPassword: (password: string) => void;
  /** Where there is a way on without the password. */
  readonly onCancel?: () => void;
}): ReactNode {
  const t = useT();
  const [typed, setTyped] = useState('');
  return (
    <form
      className={styles.password}
      onSubmit={(event) => {
        event.preventDefault();
        if (typed !== '') onPassword(typed);
      }}
    >
      <p>{t('pages.locked')}</p>
      <TextField
        label={t('pages.password')}
        type="password"
        // Shown anew after a password that opens nothing, it is where the next one is typed.
        autoFocus={onCancel !== undefined || isWrong}
        value={typed}
        onChange={setTyped}
        {...(isWrong ? { error: t('problems.document.password-wrong') } : {})}
      />
      <div className={styles.choices}>
        <Button kind="main" type="submit">
          {t('pages.open')}
        </Button>
        {onCancel === undefined ? undefined : (
          <Button kind="quiet" onPress={onCancel}>
            {t('pages.without')}
          </Button>
        )}
      </div>
    </form>
  );
}
