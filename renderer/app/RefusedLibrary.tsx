import type { ReactNode } from 'react';
import type { Problem } from '#shared/lib/errors.ts';
import { useT } from '../i18n/use-t.ts';
import { Button } from '../ui/Button.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import styles from './App.module.css';

/** What is shown when the library itself cannot be opened. */
export function RefusedLibrary({ problem }: { readonly problem: Problem }): ReactNode {
  const t = useT();
  return (
    <main className={styles.waiting}>
      <h1>{t('app.refused')}</h1>
      <ProblemNotice problem={problem} />
      <Button kind="main" onPress={() => window.location.reload()}>
        {t('app.error.reload')}
      </Button>
    </main>
  );
}
