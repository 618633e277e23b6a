import type { ReactNode } from 'react';
import { eventOrder, timelineItemOf, type TimelineItem } from '#shared/analysis/timeline.ts';
import { dateInWords } from '#shared/dates/wording.ts';
import { eventStages } from '#shared/model/event.ts';
import type { CaseEvent } from '#shared/model/index.ts';
import type { Translate } from '../../i18n/messages.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import type { FieldSpec } from '../../inspector/EditableFields.tsx';
import { RowInspector } from '../../inspector/RowInspector.tsx';
import { useSnapshot } from '../../store/react.tsx';
import { CheckField } from '../../ui/CheckField.tsx';
import { Kept, Note, Section } from '../../ui/Panel.tsx';
import { ConfrontSection } from './ConfrontSection.tsx';
import { DatesSideBySide } from './DatesSideBySide.tsx';
import { EntitiesField } from './EntitiesField.tsx';
import styles from './events.module.css';
import { RetainDate } from './RetainDate.tsx';

/** One event: who dates it how, what clashes, the date retained, its particulars. */
export function EventInspector({ id }: { readonly id: string }): ReactNode {
  const t = useT();
  return (
    <RowInspector
      table="events"
      id={id}
      order={eventOrder}
      title={(event) => event.title}
      head={(event) => <Head id={event.id} />}
      sections={(event) => <Sections key={event.id} event={event} />}
      fields={(event) => fieldsOf(event, t)}
      keys={[{ keys: 'r', label: t('events.inspector.retain.key') }]}
    />
  );
}

function Head({ id }: { readonly id: string }): ReactNode {
  const t = useT();
  const locale = useLocale();
  const retained = timelineItemOf(useSnapshot(), id)?.retained;
  if (retained?.date === undefined) return <Note>{t('events.inspector.noRetained')}</Note>;
  return (
    <Note>
      <Kept>{t('events.inspector.retained', { date: dateInWords(retained.date, locale) })}</Kept>{' '}
      {retained.reason}
    </Note>
  );
}

function Sections({ event }: { readonly event: CaseEvent }): ReactNode {
  const item = timelineItemOf(useSnapshot(), event.id);
  if (item === undefined) return undefined;
  return (
    <>
      <DatesSideBySide item={item} />
      <ConfrontSection item={item} />
      <RetainDate item={item} />
      <Writing item={item} />
    </>
  );
}

/** How each date is written, for those who check: EDTF, per source. */
function Writing({ item }: { readonly item: TimelineItem }): ReactNode {
  const t = useT();
  if (item.readings.length === 0) return undefined;
  return (
    <Section title={t('events.inspector.writing')}>
      <dl className={styles.writing}>
        {item.readings.map(({ date, testimony }) => (
          <div key={testimony?.claim.id ?? 'own'} style={{ display: 'contents' }}>
            <dt>
              {testimony === undefined
                ? t('events.inspector.writing.own')
                : t('common.source.number', { number: String(testimony.source.number) })}
            </dt>
            <dd>{date}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function fieldsOf(event: CaseEvent, t: Translate): readonly FieldSpec<'events'>[] {
  return [
    { kind: 'text', field: 'title', label: t('common.field.title') },
    {
      kind: 'select',
      field: 'stage',
      label: t('events.column.stage'),
      options: eventStages.map((value) => ({ value, label: t(`model.stage.${value}`) })),
    },
    {
      kind: 'date',
      field: 'date',
      label: t('events.inspector.own'),
    },
    {
      kind: 'custom',
      field: 'entities',
      render: (saver, error) => (
        <EntitiesField
          value={event.entities}
          error={error}
          onChange={(entities) => void saver.save({ entities: [...entities] }, 'entities')}
        />
      ),
    },
    {
      kind: 'custom',
      field: 'otherIncident',
      render: (saver) => (
        <CheckField
          label={t('events.inspector.other')}
          value={event.otherIncident === true}
          onChange={(isOther) =>
            void saver.save({ otherIncident: isOther ? true : undefined }, 'otherIncident')
          }
        />
      ),
    },
    { kind: 'area', field: 'note', label: t('inspector.note.title') },
  ];
}
