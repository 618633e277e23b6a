import { type ReactNode, useMemo, useState } from 'react';
import type { Snapshot } from '#shared/case/snapshot.ts';
import type { Problem } from '#shared/lib/errors.ts';
import type { ClaimableTable, Ref } from '#shared/model/index.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Translate } from '../../i18n/messages.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { AddBar } from '../../inspector/AddBar.tsx';
import { startAdding } from '../../inspector/adding.ts';
import { FindingPicker } from '../../inspector/FindingPicker.tsx';
import { letterOf, rowLabel } from '../../inspector/row-label.ts';
import { useCase, useOfCase } from '../../store/react.tsx';
import { Button } from '../../ui/Button.tsx';
import { DataGrid } from '../../ui/DataGrid.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FindField } from '../../ui/FindField.tsx';
import type { GridColumn } from '../../ui/grid-column.ts';
import { KindLetter } from '../../ui/KindLetter.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { Screen, Toolbar } from '../../ui/Toolbar.tsx';
import { TwoLines } from '../../ui/TwoLines.tsx';
import { openRow } from '../../workspace/navigation.ts';
import { select, useSelected } from '../../workspace/selection.ts';
import { answeredRows, openRows, withLabels, type BareTable, type QuestionRow } from './question-rows.ts';
import styles from './questions.module.css';

/** What nobody has said yet: questions written down, and findings without a claim. Enter goes to what it is about. */
export function QuestionsScreen(): ReactNode {
  const t = useT();
  const locale = useLocale();
  const [filter, setFilter] = useState('');
  const [state, setState] = useState<'open' | 'answered'>('open');
  const selected = useSelected();
  const rows = useOfCase(state === 'open' ? openRows : answeredRows);
  const named = useOfCase(withLabels);
  const columns = useMemo(() => columnsIn(named, t, locale), [named, t, locale]);
  const rowAtId = (id: string): QuestionRow | undefined => rows.find((row) => idOf(row) === id);
  return (
    <Screen>
      <Toolbar
        title={t('questions.title')}
        end={
          <>
            <FindField value={filter} onChange={setFilter} />
            <Button kind="main" keys="n" onPress={() => startAdding('questions')}>
              {t('questions.new')}
            </Button>
          </>
        }
      >
        <SegmentedControl
          label={t('questions.view')}
          value={state}
          options={[
            { value: 'open', label: t('questions.view.open') },
            { value: 'answered', label: t('questions.view.answered') },
          ]}
          onChange={setState}
        />
      </Toolbar>
      <NewQuestion />
      {rows.length === 0 ? (
        <EmptyState
          title={t(`questions.empty.${state}`)}
          steps={[
            {
              title: t('questions.empty.add'),
              body: t('questions.empty.addBody'),
              keys: 'n',
              onPress: () => startAdding('questions'),
            },
          ]}
        />
      ) : (
        <DataGrid
          label={t('questions.label')}
          rows={rows}
          columns={columns}
          rowId={idOf}
          selectedId={selected === undefined ? undefined : `${selected.table} ${selected.id}`}
          onSelect={(id) => select(rowAtId(id)?.ref)}
          onOpen={(id) => {
            const about = rowAtId(id)?.about;
            if (about !== undefined) openRow(about);
          }}
          filter={filter}
          density="two"
        />
      )}
    </Screen>
  );
}

function idOf({ ref }: QuestionRow): string {
  return `${ref.table} ${ref.id}`;
}

function columnsIn(snapshot: Snapshot, t: Translate, locale: Locale): readonly GridColumn<QuestionRow>[] {
  const wordsOf = ({ ref, question }: QuestionRow): string =>
    question?.text ?? t(`questions.bare.${ref.table as BareTable}`);
  const aboutOf = ({ about }: QuestionRow): string =>
    about === undefined ? '' : rowLabel(snapshot, about, locale);
  return [
    {
      id: 'question',
      header: t('questions.column.question'),
      width: 'minmax(220px, 3fr)',
      isPrimary: true,
      cell: (row) => (
        <TwoLines
          strong={row.question !== undefined}
          first={wordsOf(row)}
          second={row.question === undefined ? t('questions.kind.bare') : row.question.answer}
        />
      ),
      sortValue: wordsOf,
      text: (row) => `${wordsOf(row)} ${row.question?.answer ?? ''}`,
    },
    {
      id: 'about',
      header: t('questions.column.about'),
      width: 'minmax(180px, 2fr)',
      leaves: 1,
      cell: (row) => {
        const letter = row.about === undefined ? undefined : letterOf[row.about.table];
        return (
          <span className={styles.about}>
            {letter === undefined ? undefined : <KindLetter letter={letter} named />}
            <span className="clip">{aboutOf(row)}</span>
          </span>
        );
      },
      sortValue: (row) => aboutOf(row) || undefined,
      text: aboutOf,
    },
  ];
}

function NewQuestion(): ReactNode {
  const t = useT();
  const store = useCase();
  const [text, setText] = useState('');
  const [about, setAbout] = useState<Ref<ClaimableTable>>();
  const add = async (): Promise<Problem | undefined> => {
    const of = about === undefined ? {} : { about };
    const done = await store.execute('question.add', { text: text.trim(), state: 'open', ...of });
    if (!done.ok) return done.error;
    setText('');
    setAbout(undefined);
    if (done.value.select !== undefined) select(done.value.select);
    return undefined;
  };
  return (
    <AddBar section="questions" label={t('questions.new')} onAdd={add}>
      <TextField label={t('questions.field.text')} value={text} onChange={setText} autoFocus isRequired />
      <FindingPicker label={t('questions.field.about')} value={about} onChange={setAbout} />
    </AddBar>
  );
}
