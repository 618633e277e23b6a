import type { ReactNode } from 'react';
import { formatNumber } from '../../i18n/format.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { useCase, useSnapshot } from '../../store/react.tsx';
import { Button, IconButton } from '../../ui/Button.tsx';
import { copyText } from '../../ui/copy-text.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { useChain } from '../../workspace/chain.ts';
import { notifyDone } from '../../workspace/notices.ts';
import styles from './journal.module.css';
import { stopVerifying, useVerification, verifyCase } from './journal-state.ts';

/** The fingerprint of the case, whether its chain was checked, and the check itself with how far it is. */
export function ChainBar(): ReactNode {
  const t = useT();
  const store = useCase();
  const { head } = useSnapshot();
  const running = useVerification((state) =>
    state.running?.caseId === store.id ? state.running : undefined,
  );
  const copy = (): void => {
    if (copyText(head)) notifyDone(t('common.copied'));
  };
  return (
    <section className={styles.chain} aria-label={t('journal.chain')}>
      <div className={styles.print}>
        <span>{t('journal.head')}</span>
        <code data-head>{head}</code>
        <IconButton label={t('journal.copyHead')} icon="copy" onPress={copy} />
      </div>
      <div className={styles.check}>
        {running === undefined ? (
          <>
            <Verdict />
            <Button icon="shield" keys="v" onPress={() => void verifyCase(store)}>
              {t('journal.verify')}
            </Button>
          </>
        ) : (
          <Progress
            label={t('journal.verifying')}
            done={running.done}
            total={running.total}
            onCancel={stopVerifying}
          />
        )}
      </div>
    </section>
  );
}

function Verdict(): ReactNode {
  const t = useT();
  const locale = useLocale();
  const store = useCase();
  const check = useChain(store.id);
  const { seq } = useSnapshot();
  if (check === undefined) return <p className={styles.quiet}>{t('journal.unchecked')}</p>;
  if (check.whole) {
    return (
      <p role="status" className={styles.whole}>
        <Icon name="check" />{' '}
        {seq > check.entries
          ? t('journal.wholeUpTo', { number: formatNumber(check.entries, locale) })
          : t('journal.whole', { count: check.entries })}
      </p>
    );
  }
  return (
    <p role="alert" className={styles.broken}>
      <Icon name="warning" />{' '}
      <span>
        <b>{t('journal.broken', { number: formatNumber(check.at, locale) })}</b>{' '}
        {t(`journal.broken.${check.reason}`)}
      </span>
    </p>
  );
}
