import type { ReactNode } from 'react';
import type { ExposureState } from '#shared/model/exposure.ts';
import { useT } from '../../i18n/use-t.ts';
import { Disagreement } from '../../ui/Stance.tsx';
import styles from './exposures.module.css';

const grounds: Readonly<Record<ExposureState, string | undefined>> = {
  exposed: styles.exposed,
  partly: styles.partly,
  'not-exposed': styles.notExposed,
  unknown: styles.unknown,
};

/** A state as the heat map draws it: E on a full ground, P hatched, N outlined, "?" blank; its disagreement in the corner. */
export function StateMark({
  state,
  isContested = false,
  small = false,
}: {
  readonly state: ExposureState;
  readonly isContested?: boolean;
  readonly small?: boolean;
}): ReactNode {
  const t = useT();
  return (
    <span className={`${styles.mark} ${grounds[state]} ${small ? styles.small : ''}`}>
      <b aria-hidden="true">{t(`model.exposure-letter.${state}`)}</b>
      <span className="visually-hidden">{t(`model.exposure.${state}`)}</span>
      {isContested && !small ? (
        <span className={styles.corner}>
          <Disagreement />
        </span>
      ) : undefined}
    </span>
  );
}

/** What the letters and grounds mean. */
export function Legend(): ReactNode {
  const t = useT();
  return (
    <ul className={styles.legend}>
      {(['exposed', 'partly', 'not-exposed', 'unknown'] as const).map((state) => (
        <li key={state}>
          <span aria-hidden="true">
            <StateMark state={state} small />
          </span>
          {t(`model.exposure.${state}`)}
        </li>
      ))}
      <li>
        <Disagreement silent />
        {t('exposures.legend.contested')}
      </li>
    </ul>
  );
}
