import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { Reading, TimelineItem } from '#shared/analysis/timeline.ts';
import { testimonyOf } from '#shared/analysis/who-says-so.ts';
import { isoOfDay } from '#shared/dates/day.ts';
import { dateInWords } from '#shared/dates/wording.ts';
import type { Edtf } from '#shared/model/index.ts';
import type { Locale } from '../../i18n/locale.ts';
import { translator } from '../../i18n/translate.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { speakerWords } from '../../inspector/claim-words.ts';
import { useSnapshot } from '../../store/react.tsx';
import { Section } from '../../ui/Panel.tsx';
import { Disagreement, StanceWord } from '../../ui/Stance.tsx';
import { openSource } from '../../workspace/navigation.ts';
import styles from './events.module.css';
import { disagreementWords } from './timeline-words.ts';

/** Dates that disagree, next to one another, each with how precise it is and who gives it, and the gap between. */
export function DatesSideBySide({ item }: { readonly item: TimelineItem }): ReactNode {
  const t = useT();
  const locale = useLocale();
  const snapshot = useSnapshot();
  if (!item.isContested) return undefined;
  const apart = disagreementWords(item, locale);
  return (
    <Section title={t('events.inspector.sideBySide')} aside={t('events.inspector.inDisagreement')} tell>
      <div className={styles.duo}>
        {item.readings.map((reading) => {
          const claim = reading.testimony?.claim;
          const testimony = claim === undefined ? undefined : testimonyOf(snapshot, claim);
          if (testimony === undefined) return undefined;
          return (
            <Button
              key={testimony.claim.id}
              className={styles.side ?? ''}
              onPress={() => openSource(testimony.source.id, { claimId: testimony.claim.id })}
            >
              <StanceWord stance={testimony.claim.stance} />
              <span className={styles.sideDate}>{startInWords(reading, locale)}</span>
              <span className={styles.sideNote}>{precision(reading, locale)}</span>
              <span className={styles.sideWho}>{speakerWords(snapshot, testimony, locale)}</span>
            </Button>
          );
        })}
      </div>
      {apart === undefined ? undefined : (
        <p className={styles.gap}>
          <Disagreement silent /> {apart}
        </p>
      )}
    </Section>
  );
}

/** The date, or for what goes on the day it began: what is compared. */
function startInWords({ date, shape }: Reading, locale: Locale): string {
  const [start] = date.split('/');
  const compared =
    shape.kind === 'interval' && shape.openEnd && start !== undefined && start !== '' ? start : date;
  return dateInWords(compared as Edtf, locale, 'short');
}

function precision({ shape }: Reading, locale: Locale): string {
  const t = translator(locale);
  const band = (from: number, to: number): string =>
    dateInWords(`${isoOfDay(from)}/${isoOfDay(to)}` as Edtf, locale, 'short');
  switch (shape.kind) {
    case 'day':
      return t('events.inspector.precision.day');
    case 'band':
      return shape.hatched
        ? `${t('events.inspector.precision.hatched')}, ${band(shape.from, shape.to)}`
        : band(shape.from, shape.to);
    case 'interval':
      if (shape.fromBand !== undefined)
        return t('events.inspector.precision.start', { band: band(shape.fromBand.from, shape.fromBand.to) });
      return t(shape.openEnd ? 'events.inspector.precision.open' : 'events.inspector.precision.interval');
    case 'set':
      return t('events.inspector.precision.set');
    case 'unknown':
      return t('events.inspector.precision.unknown');
  }
}
