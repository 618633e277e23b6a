import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { notificationDelay, stageDelays, type NotificationDelay } from '#shared/analysis/timeline-delays.ts';
import type { TimelineItem } from '#shared/analysis/timeline.ts';
import type { MessageKey } from '../../i18n/messages.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { useSnapshot } from '../../store/react.tsx';
import { KindLetter } from '../../ui/KindLetter.tsx';
import { Disagreement } from '../../ui/Stance.tsx';
import { select } from '../../workspace/selection.ts';
import styles from './events.module.css';
import { boundWords, delayName, gapInWords, notificationWords } from './timeline-words.ts';

/** Under the axis: what has no place on it, and the time between steps. */
export function TimelineLists({
  undated,
  selectedKey,
}: {
  readonly undated: readonly TimelineItem[];
  readonly selectedKey: string | undefined;
}): ReactNode {
  const t = useT();
  const locale = useLocale();
  const events = undated.filter(({ ref }) => ref.table === 'events');
  return (
    <div className={styles.lists}>
      {events.length === 0 ? undefined : (
        <section>
          <h2>
            {t('events.undated.title')} <span>{t('events.undated.note', { count: events.length })}</span>
          </h2>
          <ul className={styles.columns}>
            {events.map((one) => (
              <li key={one.key}>
                <Button
                  data-undated={one.key}
                  className={`${styles.line} ${one.key === selectedKey ? styles.lineOn : ''}`}
                  onPress={() => select(one.ref)}
                >
                  <KindLetter letter="E" />
                  <span>{one.title}</span>
                  <span className={styles.bound}>{boundWords(one, locale)}</span>
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Delays />
    </div>
  );
}

function Delays(): ReactNode {
  const t = useT();
  const locale = useLocale();
  const snapshot = useSnapshot();
  const delays = stageDelays(snapshot);
  const notification = notificationDelay(snapshot);
  return (
    <section>
      <h2>
        {t('events.delays.title')} <span>{t('events.delays.note')}</span>
      </h2>
      <div className={styles.columns}>
        {delays.map((delay) => (
          <p key={`${delay.from} ${delay.to}`} className={styles.delay}>
            <span>
              {delayName(delay, locale)} {delay.isContested ? <InlineDisagreement /> : undefined}
            </span>
            {delay.days === undefined ? (
              <span className={styles.unknown}>{t('common.unknown')}</span>
            ) : (
              <b>{gapInWords(delay.days, locale)}</b>
            )}
          </p>
        ))}
        <p className={styles.delay}>
          <span>{t('events.delay.notification')}</span>
          {notification.hours === undefined ? (
            <span className={styles.unknown}>{t('common.unknown')}</span>
          ) : (
            <b>{notificationWords(notification, locale)}</b>
          )}
          <small>{t(reasonKey(notification), { title: notification.awareness?.title })}</small>
        </p>
      </div>
    </section>
  );
}

function InlineDisagreement(): ReactNode {
  return (
    <span style={{ display: 'inline-block', verticalAlign: '-1px' }}>
      <Disagreement />
    </span>
  );
}

/** What the count rests on, or what it lacks. */
function reasonKey({ hours, awareness, notification }: NotificationDelay): MessageKey {
  if (hours !== undefined) return 'events.delay.notification.since';
  if (notification === undefined) return 'events.delay.notification.none';
  if (notification.readings.length === 0) return 'events.delay.notification.noDate';
  return awareness === undefined
    ? 'events.delay.notification.noAwareness'
    : 'events.delay.notification.noDate';
}
