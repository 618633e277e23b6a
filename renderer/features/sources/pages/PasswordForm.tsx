import { type ReactNode, useState } from 'react';
import { useT } from '../../../i18n/use-t.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import styles from './pages.module.css';

/** Asks for the password of a protected document; it is used to open it and kept nowhere. */
export function PasswordForm({
  isWrong,
  onPassword,
}: {
  readonly isWrong: boolean;
  readonly onPassword: (password: string) => void;
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
        value={typed}
        onChange={setTyped}
        {...(isWrong ? { error: t('problems.document.password-wrong') } : {})}
      />
      <Button kind="main" type="submit">
        {t('pages.open')}
      </Button>
    </form>
  );
}
