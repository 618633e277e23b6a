import { type ReactNode, useState } from 'react';
import type { Problem } from '#shared/lib/errors.ts';
import { eventStages, type EventStage } from '#shared/model/event.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { AddBar } from '../../inspector/AddBar.tsx';
import { dateReader, typedDate } from '../../inspector/date-reading.ts';
import { useCase } from '../../store/react.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { select } from '../../workspace/selection.ts';

/** The line for an event told by hand: title, stage, and a date if one knows it. */
export function NewEvent(): ReactNode {
  const t = useT();
  const locale = useLocale();
  const store = useCase();
  const [title, setTitle] = useState('');
  const [stage, setStage] = useState<EventStage>('discovery');
  const [date, setDate] = useState('');
  const add = async (): Promise<Problem | undefined> => {
    const read = typedDate(date, locale);
    if (read === 'refused') return { code: 'date.invalid', where: 'events.date', params: { text: date } };
    const done = await store.execute('event.add', {
      title: title.trim(),
      stage,
      entities: [],
      ...(read === undefined ? {} : { date: read }),
    });
    if (!done.ok) return done.error;
    setTitle('');
    setDate('');
    if (done.value.select !== undefined) select(done.value.select);
    return undefined;
  };
  return (
    <AddBar section="events" label={t('events.new')} onAdd={add}>
      <TextField label={t('common.field.title')} value={title} onChange={setTitle} autoFocus isRequired />
      <SelectField
        label={t('events.column.stage')}
        value={stage}
        options={eventStages.map((value) => ({ value, label: t(`model.stage.${value}`) }))}
        onChange={setStage}
      />
      <DateField label={t('common.field.date')} value={date} onChange={setDate} read={dateReader(locale)} />
    </AddBar>
  );
}
