import type { ReactNode } from 'react';
import { problemSentence } from '../../i18n/problem-sentence.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { openSource } from '../../workspace/navigation.ts';
import type { FileOutcome } from './add-file.ts';
import { AlreadyThere } from './AlreadyThere.tsx';
import styles from './sources.module.css';
import { dismissOutcomes } from './sources-store.ts';

/** What became of the files just given, one line each. */
export function FileOutcomes({
  files,
  waiting,
}: {
  readonly files: readonly FileOutcome[];
  readonly waiting: number;
}): ReactNode {
  const t = useT();
  const locale = useLocale();
  const added = files.filter(({ result }) => result.ok).length;
  return (
    <section className={styles.outcomes} aria-label={t('sources.import.title')} data-file-outcomes>
      <div className={styles.outcomesHead} role="status">
        <span className="strong">{t('sources.import.added', { count: added })}</span>
        {files.length > added ? (
          <span>{t('sources.import.refused', { count: files.length - added })}</span>
        ) : undefined}
        {waiting > 0 ? (
          <span className="muted">{t('sources.import.waiting', { count: waiting })}</span>
        ) : undefined}
        <IconButton icon="close" label={t('common.close')} onPress={dismissOutcomes} />
      </div>
      <ul>
        {files.map((file, index) => (
          <li key={index} className={styles.outcome}>
            <Icon name={file.result.ok ? 'check' : 'warning'} size={14} />
            <span className={styles.fileName} dir="auto">
              {file.name}
            </span>
            {file.result.ok ? (
              <Button kind="quiet" onPress={() => file.result.ok && openSource(file.result.value.id)}>
                {t('sources.import.source', {
                  number: String(file.result.value.number),
                  title: file.result.value.title,
                })}
              </Button>
            ) : file.result.error.code === 'file.duplicate' ? (
              <AlreadyThere problem={file.result.error} />
            ) : (
              <span>
                {problemSentence(
                  {
                    code: file.result.error.code,
                    ...(file.result.error.params === undefined ? {} : { params: file.result.error.params }),
                  },
                  locale,
                )}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
