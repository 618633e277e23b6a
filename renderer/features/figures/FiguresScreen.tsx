import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import { figurePicture } from '#shared/analysis/figure-rows.ts';
import type { Snapshot } from '#shared/case/snapshot.ts';
import { FindField } from '../../ui/FindField.tsx';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { startAdding } from '../../inspector/adding.ts';
import { useCase, useOfCase } from '../../store/react.tsx';
import { ActionMenu } from '../../ui/ActionMenu.tsx';
import { Button } from '../../ui/Button.tsx';
import { DataGrid } from '../../ui/DataGrid.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { Screen, Toolbar } from '../../ui/Toolbar.tsx';
import { openSection } from '../../workspace/navigation.ts';
import { useRowList } from '../../workspace/use-row-list.ts';
import { exportFigures } from './export-figures.ts';
import { figureColumns } from './figure-columns.tsx';
import { figureItems, type FigureItem } from './figure-list.ts';
import { FigureDrawing } from './FigureDrawing.tsx';
import { setFigureScale, setFigureView, useFigureView } from './figure-view.ts';
import { NewFigure } from './NewFigure.tsx';

/** Who says how many: every figure as a list, or drawn claim by claim with the table twin. */
export function FiguresScreen(): ReactNode {
  const t = useT();
  const locale = useLocale();
  const store = useCase();
  const { view, scale } = useFigureView();
  const [filter, setFilter] = useState('');
  const isEmpty = useOfCase(hasNoFigure);
  const hasClaims = useOfCase(hasPanels);
  const formats = ['svg', 'png', 'csv'] as const;
  return (
    <Screen>
      <Toolbar
        title={t('figures.screen.title')}
        end={
          <>
            {view === 'list' ? <FindField value={filter} onChange={setFilter} /> : undefined}
            <ActionMenu
              label={t('figures.export')}
              trigger={<Button isDisabled={!hasClaims}>{t('figures.export')}</Button>}
              groups={[
                {
                  entries: formats.map((format) => ({
                    id: format,
                    label: t(`figures.export.${format}`),
                    onAction: () => void exportFigures(store, format, locale),
                  })),
                },
              ]}
            />
            <Button kind="main" keys="n" onPress={() => startAdding('figures')}>
              {t('figures.command.new')}
            </Button>
          </>
        }
      >
        <SegmentedControl
          label={t('figures.view.label')}
          value={view}
          options={[
            { value: 'list', label: t('figures.view.list') },
            { value: 'drawing', label: t('figures.view.drawing') },
          ]}
          onChange={setFigureView}
        />
        {view === 'drawing' ? (
          <SegmentedControl
            label={t('figures.scale.label')}
            value={scale}
            options={[
              { value: 'auto', label: t('figures.scale.auto') },
              { value: 'linear', label: t('figures.scale.linear') },
              { value: 'log', label: t('figures.scale.log') },
            ]}
            onChange={setFigureScale}
          />
        ) : undefined}
      </Toolbar>
      <NewFigure />
      {isEmpty ? (
        <EmptyState
          title={t('figures.empty.title')}
          steps={[
            {
              title: t('figures.empty.source.title'),
              body: t('figures.empty.source.body'),
              onPress: () => openSection('sources'),
            },
            {
              title: t('figures.empty.new.title'),
              body: t('figures.empty.new.body'),
              keys: 'n',
              onPress: () => startAdding('figures'),
            },
          ]}
        />
      ) : view === 'list' ? (
        <FigureList filter={filter} />
      ) : (
        <FigureDrawing scale={scale} />
      )}
    </Screen>
  );
}

function hasNoFigure(snapshot: Snapshot): boolean {
  return snapshot.tables.figures.size === 0;
}

function hasPanels(snapshot: Snapshot): boolean {
  return figurePicture(snapshot).panels.length > 0;
}

/** Every figure with who says it. */
function FigureList({ filter }: { readonly filter: string }): ReactNode {
  const t = useT();
  const locale = useLocale();
  const items = useDeferredValue(useOfCase(figureItems));
  const list = useRowList('figures');
  const columns = useMemo(() => figureColumns(locale), [locale]);
  return (
    <DataGrid
      label={t('figures.title')}
      rows={items}
      columns={columns}
      rowId={idOf}
      {...list}
      filter={filter}
    />
  );
}

function idOf({ figure }: FigureItem): string {
  return figure.id;
}
