import type { ReactNode } from 'react';
import { requestWaits } from '#shared/analysis/request-waits.ts';
import { rowById } from '#shared/case/snapshot.ts';
import type { CaseRequest } from '#shared/model/index.ts';
import { requestChannels, requestOutcomes } from '#shared/model/request.ts';
import type { Translate } from '../../i18n/messages.ts';
import { useT } from '../../i18n/use-t.ts';
import type { FieldSpec } from '../../inspector/EditableFields.tsx';
import { EntityPicker } from '../../inspector/EntityPicker.tsx';
import { RowInspector } from '../../inspector/RowInspector.tsx';
import { useCase, useSnapshot } from '../../store/react.tsx';
import { Button } from '../../ui/Button.tsx';
import { FieldList } from '../../ui/FieldList.tsx';
import { act } from '../../workspace/act.ts';
import { requestOrder } from './request-order.ts';
import styles from './requests.module.css';
import { today } from './today.ts';
import { waitedWords } from './waited-words.ts';

/** One request: what it awaits or what came back, and who reports it. */
export function RequestInspector({ id }: { readonly id: string }): ReactNode {
  const t = useT();
  const snapshot = useSnapshot();
  return (
    <RowInspector
      table="requests"
      id={id}
      order={requestOrder}
      title={({ asked }) => rowById(snapshot, 'entities', asked)?.name ?? t('common.unknown')}
      head={(request) => <Head request={request} />}
      fields={(request) => fieldsOf(request, t)}
    />
  );
}

function Head({ request }: { readonly request: CaseRequest }): ReactNode {
  const t = useT();
  const store = useCase();
  const snapshot = useSnapshot();
  const waiting = requestWaits(snapshot, today()).find((other) => other.request.id === request.id);
  const settle = (outcome: 'answered' | 'silence'): void => {
    const answeredOn = outcome === 'answered' ? { answeredOn: today() } : {};
    void act(store, 'request.edit', { id: request.id, patch: { outcome, ...answeredOn } });
  };
  return (
    <>
      <FieldList
        names="narrow"
        rows={[
          { label: t('requests.field.question'), value: request.question },
          { label: t('requests.field.outcome'), value: t(`model.outcome.${request.outcome}`) },
          {
            label: t('requests.column.waited'),
            value: waiting === undefined ? undefined : waitedWords(waiting, t) || undefined,
          },
          { label: t('requests.field.answer'), value: request.answer },
        ]}
      />
      {request.outcome === 'pending' ? (
        <div className={styles.acts}>
          <Button onPress={() => settle('answered')}>{t('requests.answered')}</Button>
          <Button onPress={() => settle('silence')}>{t('requests.silent')}</Button>
        </div>
      ) : undefined}
    </>
  );
}

function fieldsOf(request: CaseRequest, t: Translate): readonly FieldSpec<'requests'>[] {
  return [
    {
      kind: 'custom',
      field: 'asked',
      render: (saver, error) => (
        <EntityPicker
          label={t('requests.field.asked')}
          layout="row"
          error={error}
          value={request.asked}
          onChange={(asked) => {
            if (asked !== undefined) void saver.save({ asked });
          }}
        />
      ),
    },
    {
      kind: 'custom',
      field: 'by',
      render: (saver, error) => (
        <EntityPicker
          label={t('requests.field.by')}
          layout="row"
          description={t('requests.field.byNote')}
          error={error}
          defaultKind="medium"
          value={request.by}
          onChange={(by) => void saver.save({ by })}
        />
      ),
    },
    { kind: 'date', field: 'askedOn', label: t('requests.field.askedOn') },
    {
      kind: 'select',
      field: 'channel',
      label: t('requests.field.channel'),
      options: requestChannels.map((channel) => ({ value: channel, label: t(`model.channel.${channel}`) })),
    },
    { kind: 'area', field: 'question', label: t('requests.field.question') },
    {
      kind: 'select',
      field: 'outcome',
      label: t('requests.field.outcome'),
      options: requestOutcomes.map((outcome) => ({ value: outcome, label: t(`model.outcome.${outcome}`) })),
    },
    { kind: 'date', field: 'answeredOn', label: t('requests.field.answeredOn') },
    { kind: 'area', field: 'answer', label: t('requests.field.answer'), voice: 'source' },
    { kind: 'area', field: 'note', label: t('requests.field.note') },
  ];
}
