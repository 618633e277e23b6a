import type { ReactNode } from 'react';
import { useLocale, useT } from '../i18n/use-t.ts';
import { Button } from '../ui/Button.tsx';
import styles from './inspector.module.css';
import { ReasonSheet } from './ReasonSheet.tsx';
import { countsInWords, type RemovalForecast } from './removal.ts';

/** Asks whether to delete one row or several: what goes with them, and why; or what holds them back, and no way to confirm. */
export function RemovalQuestion({
  title,
  action,
  names,
  count = 1,
  forecast,
  onConfirm,
  onCancel,
}: {
  readonly title: string;
  readonly action: string;
  /** What is deleted, where it is not in sight. */
  readonly names?: string | undefined;
  /** How many are deleted. */
  readonly count?: number;
  readonly forecast: RemovalForecast;
  readonly onConfirm: (reason: string) => void;
  readonly onCancel: () => void;
}): ReactNode {
  const t = useT();
  const locale = useLocale();
  if (forecast.kind === 'held') {
    return (
      <div className={styles.sheet} role="alert">
        <p className={styles.sheetTitle}>{title}</p>
        <p className={styles.quiet}>
          {t('inspector.remove.held', { things: countsInWords(forecast.by, locale) })}
        </p>
        <div className={styles.row}>
          <Button autoFocus onPress={onCancel}>
            {t('common.close')}
          </Button>
        </div>
      </div>
    );
  }
  const { removed, cleared } = forecast;
  return (
    <ReasonSheet
      title={title}
      note={names}
      action={action}
      isDanger
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      <p className={styles.quiet}>
        {removed.length === 0
          ? t('inspector.remove.alone', { count })
          : t('inspector.remove.with', { count, things: countsInWords(removed, locale) })}
        {cleared.length === 0
          ? undefined
          : ` ${t('inspector.remove.cleared', { count, things: countsInWords(cleared, locale) })}`}
      </p>
    </ReasonSheet>
  );
}
