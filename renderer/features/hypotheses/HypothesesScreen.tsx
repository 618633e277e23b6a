import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { rivalHypotheses, type Rivals, type Weighed } from '#shared/analysis/hypothesis-weights.ts';
import type { Problem } from '#shared/lib/errors.ts';
import { stances } from '#shared/model/claim.ts';
import { hypothesisKinds, type HypothesisKind } from '#shared/model/hypothesis.ts';
import type { Translate } from '../../i18n/messages.ts';
import { useT } from '../../i18n/use-t.ts';
import { AddBar } from '../../inspector/AddBar.tsx';
import { startAdding } from '../../inspector/adding.ts';
import { useCase, useOfCase } from '../../store/react.tsx';
import { Button } from '../../ui/Button.tsx';
import { DataGrid } from '../../ui/DataGrid.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FindField } from '../../ui/FindField.tsx';
import type { GridColumn } from '../../ui/grid-column.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { Screen, ScreenBody, Toolbar } from '../../ui/Toolbar.tsx';
import { openSection } from '../../workspace/navigation.ts';
import { select } from '../../workspace/selection.ts';
import { useRowList } from '../../workspace/use-row-list.ts';
import { HypothesisCard } from './HypothesisCard.tsx';
import { setHypothesisView, useHypothesisView } from './hypothesis-view.ts';
import styles from './hypotheses.module.css';

/** Beyond this nobody weighs cards side by side, and drawing them all would be felt: the table takes over. */
const cardsAtMost = 100;

/** Explanations, rivals side by side, weighed by independent origins; and the same as a table. */
export function HypothesesScreen(): ReactNode {
  const t = useT();
  const chosen = useHypothesisView((state) => state.view);
  const [filter, setFilter] = useState('');
  const list = useRowList('hypotheses');
  const rivals = useOfCase(rivalHypotheses);
  const rows = useMemo(() => rivals.flatMap(({ weighed }) => weighed), [rivals]);
  const columns = useMemo(() => columnsIn(t), [t]);
  const view = rows.length > cardsAtMost ? 'table' : chosen;
  return (
    <Screen>
      <Toolbar
        title={t('hypotheses.title')}
        end={
          <>
            {view === 'table' ? <FindField value={filter} onChange={setFilter} /> : undefined}
            <Button kind="main" keys="n" onPress={() => startAdding('hypotheses')}>
              {t('hypotheses.new')}
            </Button>
          </>
        }
      >
        <SegmentedControl
          label={t('hypotheses.view')}
          value={view}
          options={[
            { value: 'scales', label: t('hypotheses.view.scales') },
            { value: 'table', label: t('hypotheses.view.table') },
          ]}
          onChange={setHypothesisView}
        />
        <span>{t('hypotheses.count', { count: rows.length })}</span>
      </Toolbar>
      <NewHypothesis />
      {rows.length === 0 ? (
        <EmptyState
          title={t('hypotheses.empty.title')}
          steps={[
            {
              title: t('hypotheses.empty.add'),
              body: t('hypotheses.empty.addBody'),
              keys: 'n',
              onPress: () => startAdding('hypotheses'),
            },
            {
              title: t('hypotheses.empty.read'),
              body: t('hypotheses.empty.readBody'),
              onPress: () => openSection('sources'),
            },
          ]}
        />
      ) : view === 'table' ? (
        <DataGrid
          label={t('hypotheses.label')}
          rows={rows}
          columns={columns}
          rowId={idOf}
          {...list}
          filter={filter}
        />
      ) : (
        <ScreenBody>
          <p className={styles.sentence}>{t('hypotheses.sentence')}</p>
          <Scales rivals={rivals} selectedId={list.selectedId} />
        </ScreenBody>
      )}
    </Screen>
  );
}

function idOf({ hypothesis }: Weighed): string {
  return hypothesis.id;
}

/** The cards; up and down go from one to the next without leaving the keyboard. */
function Scales({
  rivals,
  selectedId,
}: {
  readonly rivals: readonly Rivals[];
  readonly selectedId: string | undefined;
}): ReactNode {
  const t = useT();
  const frame = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (step === undefined || event.altKey) return;
    const titles = [...(frame.current?.querySelectorAll<HTMLElement>('[data-hypothesis]') ?? [])];
    const next = titles[titles.indexOf(event.target as HTMLElement) + step];
    if (next === undefined || !titles.includes(event.target as HTMLElement)) return;
    event.preventDefault();
    next.focus();
  };
  // J and K choose from anywhere: the focus of a card goes along, or two of them would look chosen.
  useEffect(() => {
    const { activeElement } = document;
    if (!(activeElement instanceof HTMLElement) || !(frame.current?.contains(activeElement) ?? false)) return;
    const { hypothesis } = activeElement.dataset;
    if (selectedId === undefined || hypothesis === undefined || hypothesis === selectedId) return;
    frame.current?.querySelector<HTMLElement>(`[data-hypothesis="${CSS.escape(selectedId)}"]`)?.focus();
  }, [selectedId]);
  const heaviest = Math.max(
    0,
    ...rivals.flatMap(({ weighed }) =>
      weighed.flatMap(({ sides }) => stances.map((stance) => sides[stance].origins)),
    ),
  );
  return (
    <div ref={frame} onKeyDown={onKeyDown} data-arrows role="group" aria-label={t('hypotheses.label')}>
      {rivals.map(({ kind, weighed }) => (
        <section key={kind}>
          <h2 className={styles.kind}>
            {t(`model.hypothesis-kind.${kind}`)}
            <span>{t('hypotheses.rivals', { count: weighed.length })}</span>
          </h2>
          <div className={styles.rivals}>
            {weighed.map((one) => (
              <HypothesisCard
                key={one.hypothesis.id}
                weighed={one}
                heaviest={heaviest}
                isSelected={one.hypothesis.id === selectedId}
              />
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}

function columnsIn(t: Translate): readonly GridColumn<Weighed>[] {
  return [
    {
      id: 'title',
      header: t('hypotheses.column.title'),
      width: 'minmax(200px, 3fr)',
      isPrimary: true,
      cell: ({ hypothesis }) => hypothesis.title,
      sortValue: ({ hypothesis }) => hypothesis.title,
      text: ({ hypothesis }) => hypothesis.title,
    },
    {
      id: 'kind',
      header: t('hypotheses.column.kind'),
      width: '110px',
      leaves: 1,
      cell: ({ hypothesis }) => t(`model.hypothesis-kind.${hypothesis.kind}`),
      sortValue: ({ hypothesis }) => hypothesisKinds.indexOf(hypothesis.kind),
      text: ({ hypothesis }) => t(`model.hypothesis-kind.${hypothesis.kind}`),
    },
    ...stances.map((stance): GridColumn<Weighed> => ({
      id: stance,
      header: t(`hypotheses.side.${stance}`),
      width: '124px',
      leaves: stance === 'declines' ? 2 : 3,
      align: 'end',
      cell: ({ sides }) =>
        sides[stance].testimonies.length === 0
          ? ''
          : t('hypotheses.side.count', {
              claims: t('common.claims', { count: sides[stance].testimonies.length }),
              origins: t('common.origins', { count: sides[stance].origins }),
            }),
      sortValue: ({ sides }) => sides[stance].origins,
    })),
  ];
}

function NewHypothesis(): ReactNode {
  const t = useT();
  const store = useCase();
  const [title, setTitle] = useState('');
  const [kind, setKind] = useState<HypothesisKind>('cause');
  const add = async (): Promise<Problem | undefined> => {
    const done = await store.execute('hypothesis.add', { title: title.trim(), kind });
    if (!done.ok) return done.error;
    setTitle('');
    if (done.value.select !== undefined) select(done.value.select);
    return undefined;
  };
  return (
    <AddBar section="hypotheses" label={t('hypotheses.new')} onAdd={add}>
      <TextField label={t('hypotheses.field.title')} value={title} onChange={setTitle} autoFocus isRequired />
      <SelectField
        label={t('hypotheses.field.kind')}
        value={kind}
        options={hypothesisKinds.map((one) => ({ value: one, label: t(`model.hypothesis-kind.${one}`) }))}
        onChange={setKind}
      />
    </AddBar>
  );
}
