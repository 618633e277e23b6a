import { type ReactNode, useMemo, useState } from 'react';
import { exposureReadings, type ExposureReading } from '#shared/analysis/exposure-readings.ts';
import type { Problem } from '#shared/lib/errors.ts';
import { categoryCodes, type CategoryCode } from '#shared/model/categories.ts';
import type { ExposureState } from '#shared/model/exposure.ts';
import { useT } from '../../i18n/use-t.ts';
import { AddBar } from '../../inspector/AddBar.tsx';
import { startAdding } from '../../inspector/adding.ts';
import { useCase, useOfCase } from '../../store/react.tsx';
import { Button } from '../../ui/Button.tsx';
import { ComboField } from '../../ui/ComboField.tsx';
import { DataGrid } from '../../ui/DataGrid.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FindField } from '../../ui/FindField.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { Screen, ScreenBody, Toolbar } from '../../ui/Toolbar.tsx';
import { openSection } from '../../workspace/navigation.ts';
import { select } from '../../workspace/selection.ts';
import { useRowList } from '../../workspace/use-row-list.ts';
import { exposureColumns } from './exposure-columns.tsx';
import { ExposureMatrix } from './ExposureMatrix.tsx';
import { LossList } from './LossList.tsx';
import { setExposureView, useExposureView } from './exposure-view.ts';
import styles from './exposures.module.css';
import { Legend } from './StateCell.tsx';

/** Beyond this the matrix is no longer read at a glance, and drawing it all would be felt: the table takes over. */
const matrixAtMost = 100;

/** What data was exposed, according to whom: a matrix of categories and states, and its table twin. */
export function ExposuresScreen(): ReactNode {
  const t = useT();
  const chosen = useExposureView(({ view: current }) => current);
  const [filter, setFilter] = useState('');
  const list = useRowList('exposures');
  const readings = useOfCase(exposureReadings);
  const view = readings.length > matrixAtMost ? 'table' : chosen;
  const columns = useMemo(() => exposureColumns(t), [t]);
  const count = (state: ExposureState): number =>
    readings.filter((reading) => reading.state === state).length;
  return (
    <Screen>
      <Toolbar
        title={t('exposures.title')}
        end={
          <>
            {view === 'table' ? <FindField value={filter} onChange={setFilter} /> : undefined}
            <Button kind="main" keys="n" onPress={() => startAdding('exposures')}>
              {t('exposures.new')}
            </Button>
          </>
        }
      >
        <SegmentedControl
          label={t('exposures.view')}
          value={view}
          options={[
            { value: 'matrix', label: t('exposures.view.matrix') },
            { value: 'table', label: t('exposures.view.table') },
          ]}
          onChange={setExposureView}
        />
        <span>{t('exposures.count', { count: readings.length })}</span>
      </Toolbar>
      <NewExposure />
      {readings.length === 0 ? (
        <EmptyState
          title={t('exposures.empty.title')}
          steps={[
            {
              title: t('exposures.empty.add'),
              body: t('exposures.empty.addBody'),
              keys: 'n',
              onPress: () => startAdding('exposures'),
            },
            {
              title: t('exposures.empty.read'),
              body: t('exposures.empty.readBody'),
              onPress: () => openSection('sources'),
            },
          ]}
        />
      ) : view === 'table' ? (
        <DataGrid
          label={t('exposures.label')}
          rows={readings}
          columns={columns}
          rowId={idOf}
          {...list}
          filter={filter}
        />
      ) : (
        <ScreenBody>
          <p className={styles.sentence}>
            {t('exposures.sentence', {
              exposed: count('exposed'),
              partly: count('partly'),
              notExposed: count('not-exposed'),
              unknown: count('unknown'),
            })}{' '}
            {t('exposures.unknownIsNotNo')}
          </p>
          <Legend />
          <ExposureMatrix readings={readings} selectedId={list.selectedId} />
          <LossList />
        </ScreenBody>
      )}
    </Screen>
  );
}

function idOf({ exposure }: ExposureReading): string {
  return exposure.id;
}

function NewExposure(): ReactNode {
  const t = useT();
  const store = useCase();
  const [category, setCategory] = useState<CategoryCode>();
  const [detail, setDetail] = useState('');
  const options = useMemo(
    () => categoryCodes.map((code) => ({ value: code, label: t(`model.category.${code}`) })),
    [t],
  );
  const add = async (): Promise<Problem | undefined> => {
    if (category === undefined) return { code: 'choice.required', where: 'exposures.category' };
    const words = detail.trim() === '' ? {} : { detail: detail.trim() };
    const done = await store.execute('exposure.add', { category, ...words });
    if (!done.ok) return done.error;
    setCategory(undefined);
    setDetail('');
    if (done.value.select !== undefined) select(done.value.select);
    return undefined;
  };
  return (
    <AddBar section="exposures" label={t('exposures.new')} onAdd={add}>
      <ComboField
        label={t('exposures.column.category')}
        value={category}
        options={options}
        onChange={(code) => setCategory(code as CategoryCode | undefined)}
        autoFocus
        isRequired
      />
      <TextField
        label={t('exposures.field.detail')}
        voice="source"
        value={detail}
        onChange={setDetail}
        description={t('exposures.field.detailNote')}
      />
    </AddBar>
  );
}
