import { type ReactNode, useState } from 'react';
import type { Question } from '#shared/model/index.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { FindingPicker } from '../../inspector/FindingPicker.tsx';
import { ReasonSheet } from '../../inspector/ReasonSheet.tsx';
import { RowInspector } from '../../inspector/RowInspector.tsx';
import { RowLinks } from '../../inspector/RowLinks.tsx';
import { useCase } from '../../store/react.tsx';
import { Button } from '../../ui/Button.tsx';
import { FieldList } from '../../ui/FieldList.tsx';
import { Section } from '../../ui/Panel.tsx';
import { act } from '../../workspace/act.ts';
import { questionOrder } from './question-order.ts';
import styles from './questions.module.css';

/** One question: what it is about, and its answer once there is one. */
export function QuestionInspector({ id }: { readonly id: string }): ReactNode {
  const t = useT();
  const locale = useLocale();
  return (
    <RowInspector
      table="questions"
      id={id}
      order={questionOrder}
      title={({ text }) => text}
      head={(question) => <Head key={question.id} question={question} />}
      sections={({ about }) =>
        about === undefined ? undefined : (
          <Section title={t('questions.about.title')}>
            <RowLinks refs={[about]} locale={locale} />
          </Section>
        )
      }
      fields={(question) => [
        { kind: 'area', field: 'text', label: t('questions.field.text') },
        {
          kind: 'custom',
          field: 'about',
          render: (saver, error) => (
            <FindingPicker
              label={t('questions.field.about')}
              layout="row"
              error={error}
              value={question.about}
              onChange={(about) => void saver.save({ about })}
            />
          ),
        },
        { kind: 'area', field: 'answer', label: t('questions.field.answer') },
      ]}
    />
  );
}

function Head({ question }: { readonly question: Question }): ReactNode {
  const t = useT();
  const store = useCase();
  const [isAnswering, setAnswering] = useState(false);
  const answer = async (text: string): Promise<void> => {
    const done = await act(store, 'question.edit', {
      id: question.id,
      patch: { state: 'answered', answer: text === '' ? undefined : text },
    });
    if (done.ok) setAnswering(false);
  };
  if (isAnswering) {
    return (
      <ReasonSheet
        title={t('questions.answer')}
        action={t('questions.answer')}
        label={t('questions.field.answer')}
        initial={question.answer ?? ''}
        onConfirm={(text) => void answer(text)}
        onCancel={() => setAnswering(false)}
      />
    );
  }
  return (
    <>
      <FieldList
        names="narrow"
        rows={[
          { label: t('questions.field.state'), value: t(`model.question-state.${question.state}`) },
          { label: t('questions.field.answer'), value: question.answer },
        ]}
      />
      <div className={styles.acts}>
        {question.state === 'open' ? (
          <Button onPress={() => setAnswering(true)}>{t('questions.answer')}</Button>
        ) : (
          <Button
            onPress={() => void act(store, 'question.edit', { id: question.id, patch: { state: 'open' } })}
          >
            {t('questions.reopen')}
          </Button>
        )}
      </div>
    </>
  );
}
