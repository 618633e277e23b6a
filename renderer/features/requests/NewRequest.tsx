import { type ReactNode, useState } from 'react';
import type { Problem } from '#shared/lib/errors.ts';
import type { Id } from '#shared/model/index.ts';
import { requestChannels, type RequestChannel } from '#shared/model/request.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { AddBar } from '../../inspector/AddBar.tsx';
import { useAdding } from '../../inspector/adding.ts';
import { dateReader, typedDate } from '../../inspector/date-reading.ts';
import { EntityPicker } from '../../inspector/EntityPicker.tsx';
import { useCase } from '../../store/react.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { select } from '../../workspace/selection.ts';
import { today } from './today.ts';

/** The line for a new request; for a right of reply the question is already written. */
export function NewRequest(): ReactNode {
  const preset = useAdding((state) => (state.section === 'requests' ? (state.preset ?? 'plain') : undefined));
  return preset === undefined ? undefined : <Line key={preset} isReply={preset === 'reply'} />;
}

function Line({ isReply }: { readonly isReply: boolean }): ReactNode {
  const t = useT();
  const locale = useLocale();
  const store = useCase();
  const opening = isReply ? t('requests.replyQuestion') : '';
  const [asked, setAsked] = useState<Id<'entities'>>();
  const [askedOn, setAskedOn] = useState<string>(today());
  const [channel, setChannel] = useState<RequestChannel>('email');
  const [question, setQuestion] = useState(opening);
  const add = async (): Promise<Problem | undefined> => {
    if (asked === undefined) return { code: 'text.required', where: 'requests.asked' };
    const date = typedDate(askedOn, locale);
    if (date === 'refused')
      return { code: 'date.invalid', where: 'requests.date', params: { text: askedOn } };
    const done = await store.execute('request.add', {
      asked,
      channel,
      question: question.trim(),
      outcome: 'pending',
      ...(date === undefined ? {} : { askedOn: date }),
    });
    if (!done.ok) return done.error;
    setAsked(undefined);
    setQuestion(opening);
    if (done.value.select !== undefined) select(done.value.select);
    return undefined;
  };
  return (
    <AddBar section="requests" label={isReply ? t('requests.replyNew') : t('requests.new')} onAdd={add}>
      <EntityPicker
        label={t('requests.field.asked')}
        value={asked}
        onChange={setAsked}
        defaultKind="organisation"
        autoFocus
      />
      <DateField
        label={t('requests.field.askedOn')}
        value={askedOn}
        onChange={setAskedOn}
        read={dateReader(locale)}
      />
      <SelectField
        label={t('requests.field.channel')}
        value={channel}
        options={requestChannels.map((one) => ({ value: one, label: t(`model.channel.${one}`) }))}
        onChange={setChannel}
      />
      <TextField label={t('requests.field.question')} value={question} onChange={setQuestion} />
    </AddBar>
  );
}
