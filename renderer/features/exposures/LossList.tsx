import type { ReactNode } from 'react';
import { exposureReadings, isSaidExposed } from '#shared/analysis/exposure-readings.ts';
import { lossReadings, stancesOnLoss } from '#shared/analysis/losses.ts';
import { useT } from '../../i18n/use-t.ts';
import { useOfCase } from '../../store/react.tsx';
import { Button } from '../../ui/Button.tsx';
import { Disagreement, StanceGlyph } from '../../ui/Stance.tsx';
import { select } from '../../workspace/selection.ts';
import styles from './exposures.module.css';

/** What was lost of the data: confidentiality, integrity, availability; for each, who says so and who says not. */
export function LossList(): ReactNode {
  const t = useT();
  const readings = useOfCase(lossReadings);
  // Data said exposed are a loss of confidentiality, whether or not somebody calls it so.
  const exposed = useOfCase(exposureReadings).filter(isSaidExposed).length;
  return (
    <section className={styles.losses} aria-label={t('exposures.losses')}>
      <h2>{t('exposures.losses')}</h2>
      <dl>
        {readings.map((reading) => (
          <div key={reading.topic}>
            <dt>{t(`model.topic.${reading.topic}`)}</dt>
            <dd>
              {reading.isContested ? <Disagreement /> : undefined}
              {stancesOnLoss(reading).flatMap((stance) =>
                reading.claims[stance].map(({ id, wording }) => (
                  <Button key={id} kind="quiet" onPress={() => select({ table: 'claims', id })}>
                    <StanceGlyph stance={stance} />
                    {wording ?? t(`model.stance.${stance}`)}
                  </Button>
                )),
              )}
              {reading.topic === 'confidentiality' && exposed > 0 ? (
                <span>{t('exposures.losses.exposed', { count: exposed })}</span>
              ) : stancesOnLoss(reading).length === 0 ? (
                t('exposures.losses.unknown')
              ) : undefined}
            </dd>
          </div>
        ))}
      </dl>
      <p>{t('exposures.losses.how')}</p>
    </section>
  );
}
