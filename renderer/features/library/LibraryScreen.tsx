import { useMemo, type ReactNode } from 'react';
import { caseStates, type CaseState } from '#shared/model/case.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import type { CatalogueRow } from '../../store/library-database.ts';
import { useCatalogue, useLibrary } from '../../store/react.tsx';
import { Button } from '../../ui/Button.tsx';
import { DataGrid } from '../../ui/DataGrid.tsx';
import { EmptyState, type NextStep } from '../../ui/EmptyState.tsx';
import { FindField } from '../../ui/FindField.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { Screen, ScreenBody, Toolbar } from '../../ui/Toolbar.tsx';
import { select, useSelected } from '../../workspace/selection.ts';
import { libraryColumns } from './columns.tsx';
import { DeleteCase } from './DeleteCase.tsx';
import { bringExamples } from './bring-examples.ts';
import { compareFrom, openCaseFile } from './library-acts.ts';
import { casesIn } from './case-list.ts';
import styles from './library.module.css';
import { setLibraryState, useLibraryState } from './library-state.ts';
import { NewCase } from './NewCase.tsx';

const states = ['all', ...caseStates] as const;

/** The first screen: every case file of this computer. */
export function LibraryScreen(): ReactNode {
  const t = useT();
  const locale = useLocale();
  const catalogue = useCatalogue();
  const selected = useSelected('cases');
  const filter = useLibraryState((state) => state.filter);
  const state = useLibraryState((current) => current.state);
  const columns = useMemo(() => libraryColumns(locale), [locale]);
  const rows = useMemo(() => casesIn(catalogue, state), [catalogue, state]);
  return (
    <Screen>
      <Toolbar
        title={t('library.title')}
        end={
          <>
            <div className={styles.find}>
              <FindField value={filter} onChange={(value) => setLibraryState({ filter: value })} />
            </div>
            <Button kind="main" keys="N" onPress={() => setLibraryState({ isCreating: true })}>
              {t('library.new')}
            </Button>
          </>
        }
      >
        <div className={styles.states}>
          <SegmentedControl
            label={t('library.state.label')}
            value={state}
            options={states.map((value) => ({
              value,
              label: `${t(`library.state.${value}`)} ${String(casesIn(catalogue, value).length)}`,
            }))}
            onChange={(value) => setLibraryState({ state: value })}
          />
        </div>
      </Toolbar>
      {catalogue.length === 0 ? (
        <ScreenBody>
          <FirstSteps />
        </ScreenBody>
      ) : rows.length === 0 && state !== 'all' ? (
        <ScreenBody>
          <NoneInState state={state} />
        </ScreenBody>
      ) : (
        <DataGrid
          label={t('library.title')}
          rows={rows}
          columns={columns}
          rowId={idOfRow}
          density="two"
          filter={filter}
          initialSort={{ id: 'changed', desc: true }}
          selectedId={selected?.id}
          onSelect={(id) => select({ table: 'cases', id })}
          onOpen={openCaseFile}
        >
          <Steps />
        </DataGrid>
      )}
      <NewCase />
      <DeleteCase />
    </Screen>
  );
}

function FirstSteps(): ReactNode {
  const t = useT();
  return <EmptyState title={t('library.empty.title')} steps={useSteps(false)} />;
}

function Steps(): ReactNode {
  return <EmptyState steps={useSteps(true)} />;
}

/** A state that no case is in: how one gets there, and the way back to the others. */
function NoneInState({ state }: { readonly state: CaseState }): ReactNode {
  const t = useT();
  return (
    <EmptyState
      title={t(`library.none.${state}`)}
      steps={[
        {
          title: t('library.none.all'),
          body: t(`library.none.${state}.body`),
          onPress: () => setLibraryState({ state: 'all' }),
        },
      ]}
    />
  );
}

/** What one can do next; the example library is offered until its cases are here. */
function useSteps(canCompare: boolean): readonly NextStep[] {
  const t = useT();
  const locale = useLocale();
  const library = useLibrary();
  const catalogue = useCatalogue();
  const steps: NextStep[] = [
    {
      title: t('library.step.new.title'),
      body: t('library.step.new.body'),
      keys: 'N',
      onPress: () => setLibraryState({ isCreating: true }),
    },
  ];
  if (!catalogue.some((row) => row.example === true)) {
    steps.push({
      title: t('library.step.examples.title'),
      body: t('library.step.examples.body'),
      keys: 'B',
      onPress: () => void bringExamples(library, locale),
    });
  }
  if (canCompare && catalogue.length > 1) {
    steps.push({
      title: t('library.step.compare.title'),
      body: t('library.step.compare.body'),
      keys: 'M',
      onPress: () => compareFrom(catalogue),
    });
  }
  return steps;
}

function idOfRow(row: CatalogueRow): string {
  return row.id;
}
