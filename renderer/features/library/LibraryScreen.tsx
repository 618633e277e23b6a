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
import { navigate } from '../../workspace/navigation.ts';
import { select, useSelected } from '../../workspace/selection.ts';
import { libraryColumns } from './columns.tsx';
import { DeleteCase } from './DeleteCase.tsx';
import { bringExamples } from './bring-examples.ts';
import { openCaseFile } from './library-acts.ts';
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
  // Archived cases are put away: "all" is all that is worked on, until the archive is asked for by name.
  const rows = useMemo(
    () => catalogue.filter((row) => (state === 'all' ? row.state !== 'archived' : row.state === state)),
    [catalogue, state],
  );
  const counts = countsByState(catalogue);
  return (
    <Screen>
      <Toolbar
        title={t('library.title')}
        end={
          <>
            <FindField value={filter} onChange={(value) => setLibraryState({ filter: value })} />
            <Button kind="main" keys="N" onPress={() => setLibraryState({ isCreating: true })}>
              {t('library.new')}
            </Button>
          </>
        }
      >
        <SegmentedControl
          label={t('library.state.label')}
          value={state}
          options={states.map((value) => ({
            value,
            label: `${t(`library.state.${value}`)} ${String(counts[value])}`,
          }))}
          onChange={(value) => setLibraryState({ state: value })}
        />
      </Toolbar>
      {catalogue.length === 0 ? (
        <ScreenBody>
          <FirstSteps />
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

/** Goes to the comparison of what is on the list, the most recent first. */
export function compareFrom(catalogue: readonly CatalogueRow[]): void {
  const recent = catalogue
    .filter((row) => row.state !== 'archived')
    .toSorted((left, right) => right.changedAt.localeCompare(left.changedAt));
  navigate({ scope: 'library', screen: 'compare', cases: recent.slice(0, 3).map((row) => row.id) });
}

function idOfRow(row: CatalogueRow): string {
  return row.id;
}

function countsByState(catalogue: readonly CatalogueRow[]): Readonly<Record<CaseState | 'all', number>> {
  const count = (state: CaseState): number => catalogue.filter((row) => row.state === state).length;
  const archived = count('archived');
  return { all: catalogue.length - archived, open: count('open'), closed: count('closed'), archived };
}
