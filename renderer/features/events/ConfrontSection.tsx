import type { ReactNode } from 'react';
import { dateClashes } from '#shared/analysis/timeline-clashes.ts';
import type { Reading, TimelineItem } from '#shared/analysis/timeline.ts';
import { dateInWords } from '#shared/dates/wording.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { useSnapshot } from '../../store/react.tsx';
import { Section } from '../../ui/Panel.tsx';
import styles from './events.module.css';

/** Dates of other events that cannot hold together with this one's, and how this one's were worked out. */
export function ConfrontSection({ item }: { readonly item: TimelineItem }): ReactNode {
  const t = useT();
  const locale = useLocale();
  const snapshot = useSnapshot();
  const orders = dateClashes(snapshot, item.ref.id).filter((clash) => clash.kind === 'order');
  const notes = item.readings.flatMap(({ testimony }) =>
    testimony?.claim.note === undefined ? [] : [{ id: testimony.claim.id, testimony }],
  );
  if (orders.length === 0 && (notes.length === 0 || !item.isContested)) return undefined;
  const source = ({ testimony }: Reading): string =>
    testimony === undefined
      ? t('events.inspector.confront.own')
      : t('events.inspector.confront.source', { number: String(testimony.source.number) });
  return (
    <Section title={t('events.inspector.confront')}>
      {orders.map(({ cause, effect }) => (
        <p
          key={`${cause.reading.date} ${effect.item.key} ${cause.item.key} ${effect.reading.date}`}
          className={styles.paragraph}
        >
          {t('events.inspector.confront.order', {
            effect: effect.item.title,
            effectDate: dateInWords(effect.reading.date, locale, 'short'),
            effectSource: capital(source(effect.reading)),
            cause: cause.item.title,
            causeDate: dateInWords(cause.reading.date, locale, 'short'),
            causeSource: source(cause.reading),
          })}
        </p>
      ))}
      {notes.map(({ id, testimony }) => (
        <p key={id} className={styles.quietParagraph}>
          {t('events.item', {
            kind: capital(t('common.source.number', { number: String(testimony.source.number) })),
            title: testimony.claim.note ?? '',
          })}
        </p>
      ))}
    </Section>
  );
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
