import type { ReactNode } from 'react';
import { Label, ProgressBar } from 'react-aria-components';
import { formatPercent } from '../i18n/format.ts';
import { useLocale, useT } from '../i18n/use-t.ts';
import { Button } from './Button.tsx';
import styles from './Progress.module.css';

export type ProgressProps = {
  readonly label: string;
  readonly done?: number;
  /** Left out when the end is not known. */
  readonly total?: number;
  /** Steps are counted ("3 of 12") unless nobody would count them: then it is a share. */
  readonly in?: 'steps' | 'percent';
  readonly onCancel?: () => void;
};

/** Long work: what it is, how far, and a way to stop it. */
export function Progress({ label, done = 0, total, in: unit = 'steps', onCancel }: ProgressProps): ReactNode {
  const t = useT();
  const locale = useLocale();
  const share = total === undefined || total === 0 ? undefined : Math.min(1, done / total);
  const far =
    unit === 'percent'
      ? formatPercent(Math.floor(100 * (share ?? 0)) / 100, locale)
      : t('common.progress.of', { done, total });
  return (
    <div className={styles.progress}>
      <ProgressBar
        className={styles.measure ?? ''}
        value={done}
        maxValue={total ?? 100}
        isIndeterminate={total === undefined}
        {...(total === undefined ? {} : { valueLabel: far })}
      >
        <div className={styles.words}>
          <Label>{label}</Label>
          {total === undefined ? undefined : <span className="tabular">{far}</span>}
        </div>
        <div className={styles.track}>
          <div
            className={share === undefined ? styles.unknown : styles.bar}
            {...(share === undefined ? {} : { style: { inlineSize: `${share * 100}%` } })}
          />
        </div>
      </ProgressBar>
      {onCancel === undefined ? undefined : (
        <Button kind="quiet" keys="Escape" onPress={onCancel}>
          {t('common.cancel')}
        </Button>
      )}
    </div>
  );
}
