import { type ReactNode, useState } from 'react';
import type { TimelineItem } from '#shared/analysis/timeline.ts';
import { dateInWords } from '#shared/dates/wording.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { dateReader, typedDate } from '../../inspector/date-reading.ts';
import { ReasonSheet } from '../../inspector/ReasonSheet.tsx';
import { useCase } from '../../store/react.tsx';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Kept, Note, Section } from '../../ui/Panel.tsx';
import { act } from '../../workspace/act.ts';
import styles from './events.module.css';
import { askRetaining, useRetaining } from './retaining.ts';

/** The investigator's own date, with its reason: chosen among those given, or another. */
export function RetainDate({ item }: { readonly item: TimelineItem }): ReactNode {
  const t = useT();
  const locale = useLocale();
  const store = useCase();
  const isAsked = useRetaining(({ id }) => id === item.ref.id);
  if (isAsked) return <RetainSheet item={item} />;
  const { retained } = item;
  return (
    <Section title={t('events.column.retained')}>
      {retained?.date === undefined ? undefined : (
        <Note>
          <Kept>{dateInWords(retained.date, locale)}</Kept> {retained.reason}
        </Note>
      )}
      <div className={styles.retainButtons}>
        <Button keys="r" onPress={() => askRetaining(item.ref.id)}>
          {t(retained === undefined ? 'events.inspector.retain' : 'events.inspector.retain.again')}
        </Button>
        {retained === undefined ? undefined : (
          <Button
            kind="quiet"
            onPress={() => void act(store, 'decision.remove', { id: retained.id }, { keepSelection: true })}
          >
            {t('events.inspector.withdraw')}
          </Button>
        )}
      </div>
    </Section>
  );
}

function RetainSheet({ item }: { readonly item: TimelineItem }): ReactNode {
  const t = useT();
  const locale = useLocale();
  const store = useCase();
  const given = [...new Set(item.readings.map(({ date }) => date))];
  const [text, setText] = useState<string>(item.retained?.date ?? given[0] ?? '');
  const [isRefused, setRefused] = useState(false);
  const confirm = async (reason: string): Promise<void> => {
    const date = typedDate(text, locale);
    if (date === undefined || date === 'refused') {
      setRefused(true);
      return;
    }
    const done = await act(
      store,
      'event.retain-date',
      { id: item.ref.id, date, reason },
      { keepSelection: true },
    );
    if (done.ok) askRetaining(undefined);
  };
  return (
    <div ref={intoSight}>
      <ReasonSheet
        title={t('events.inspector.retain.title')}
        note={t('events.inspector.retain.note')}
        action={t('events.inspector.retain')}
        isRequired
        onConfirm={(reason) => void confirm(reason)}
        onCancel={() => askRetaining(undefined)}
      >
        {given.length === 0 ? undefined : (
          <div className={styles.choices} role="group" aria-label={t('events.inspector.sideBySide')}>
            {given.map((date) => (
              <Button
                key={date}
                kind="quiet"
                icon={date === text ? 'check' : 'right'}
                onPress={() => setText(date)}
              >
                {dateInWords(date, locale)}
              </Button>
            ))}
          </div>
        )}
        <DateField
          label={t('common.field.date')}
          value={text}
          onChange={(value) => {
            setText(value);
            setRefused(false);
          }}
          read={dateReader(locale)}
          error={isRefused ? t('events.inspector.retain.none') : undefined}
        />
      </ReasonSheet>
    </div>
  );
}

/** The key that asks is pressed from anywhere in the panel: what it opens comes into sight. */
function intoSight(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}
