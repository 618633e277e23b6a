import { memo, type ReactNode } from 'react';
import type { Side, Weighed } from '#shared/analysis/hypothesis-weights.ts';
import { sameTables } from '#shared/case/same-tables.ts';
import { stances, type Stance } from '#shared/model/claim.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { speakerWords } from '../../inspector/claim-words.ts';
import { useOfCase } from '../../store/react.tsx';
import { StanceGlyph } from '../../ui/Stance.tsx';
import { openSource } from '../../workspace/navigation.ts';
import { select } from '../../workspace/selection.ts';
import { Button } from 'react-aria-components';
import styles from './hypotheses.module.css';

/** Witnesses named on one side: where hundreds speak, more are no longer read there; the inspector lists them all. */
const mostNamed = 12;

/** The case as long as nobody in it is called otherwise. */
const withNames = sameTables('entities', 'sources', 'relays');

/** One explanation on the scales: for, against, doubting, silent, each by independent origins, each name a way to the words. */
export const HypothesisCard = memo(function Card({
  weighed: { hypothesis, sides },
  heaviest,
  isSelected,
}: {
  readonly weighed: Weighed;
  /** The most origins on any side of any rival: the bars share one scale. */
  readonly heaviest: number;
  readonly isSelected: boolean;
}): ReactNode {
  const t = useT();
  const isBare = stances.every((stance) => sides[stance].testimonies.length === 0);
  return (
    <article className={`${styles.card} ${isSelected ? styles.on : ''}`}>
      <h3>
        <Button
          className={styles.title ?? ''}
          data-hypothesis={hypothesis.id}
          onFocus={() => select({ table: 'hypotheses', id: hypothesis.id })}
          onPress={() => select({ table: 'hypotheses', id: hypothesis.id })}
          {...(isSelected ? { 'aria-current': 'true' as const } : {})}
        >
          {hypothesis.title}
        </Button>
      </h3>
      {hypothesis.note === undefined ? undefined : <p className={styles.note}>{hypothesis.note}</p>}
      {isBare ? (
        <p className={styles.bare}>{t('hypotheses.bare')}</p>
      ) : (
        <div className={styles.sides}>
          {stances
            .filter((stance) => stance !== 'declines' || sides.declines.testimonies.length > 0)
            .map((stance) => (
              <OneSide key={stance} stance={stance} side={sides[stance]} heaviest={heaviest} />
            ))}
        </div>
      )}
    </article>
  );
});

function OneSide({
  stance,
  side,
  heaviest,
}: {
  readonly stance: Stance;
  readonly side: Side;
  readonly heaviest: number;
}): ReactNode {
  const t = useT();
  const locale = useLocale();
  const snapshot = useOfCase(withNames);
  const named = side.testimonies.slice(0, mostNamed);
  const others = side.testimonies.length - named.length;
  const share = heaviest === 0 ? 0 : (side.origins / heaviest) * 100;
  return (
    <section className={styles.side}>
      <header>
        <StanceGlyph stance={stance} silent />
        <h4>{t(`hypotheses.side.${stance}`)}</h4>
        <span>
          {side.testimonies.length === 0
            ? t('hypotheses.side.none')
            : t('hypotheses.side.count', {
                claims: t('common.claims', { count: side.testimonies.length }),
                origins: t('common.origins', { count: side.origins }),
              })}
        </span>
      </header>
      <div className={styles.beam} aria-hidden="true">
        <i className={styles[stance]} style={{ inlineSize: `${share}%` }} />
      </div>
      {side.testimonies.length === 0 ? undefined : (
        <ul>
          {named.map((testimony) => (
            <li key={testimony.claim.id}>
              <Button
                className={styles.witness ?? ''}
                onPress={() =>
                  openSource(testimony.source.id, {
                    claimId: testimony.claim.id,
                    passageId: testimony.passage?.id,
                  })
                }
              >
                {testimony.speaker === undefined
                  ? speakerWords(snapshot, testimony, locale)
                  : t('hypotheses.witness', {
                      who: speakerWords(snapshot, testimony, locale),
                      number: String(testimony.source.number),
                    })}
              </Button>
            </li>
          ))}
          {others === 0 ? undefined : <li>{t('hypotheses.others', { count: others })}</li>}
        </ul>
      )}
    </section>
  );
}
