import type { ReactNode } from 'react';
import type { Problem } from '#shared/lib/errors.ts';
import { useT } from '../../i18n/use-t.ts';
import { Button } from '../../ui/Button.tsx';
import { openSource } from '../../workspace/navigation.ts';
import styles from './sources.module.css';

/** The same file or text is in the case: which source holds it, and the way there. */
export function AlreadyThere({ problem }: { readonly problem: Problem }): ReactNode {
  const t = useT();
  const id = /^sources:(.+)$/.exec(problem.where ?? '')?.[1];
  return (
    <div role="alert" className={styles.already}>
      {t('sources.import.duplicate', {
        number: String(problem.params?.['number'] ?? ''),
        title: String(problem.params?.['title'] ?? ''),
      })}
      {id === undefined ? undefined : (
        <Button kind="quiet" onPress={() => openSource(id)}>
          {t('common.open')}
        </Button>
      )}
    </div>
  );
}
