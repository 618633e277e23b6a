import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import { rowById } from '#shared/case/snapshot.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { startAdding } from '../../inspector/adding.ts';
import { useSnapshot } from '../../store/react.tsx';
import { Button } from '../../ui/Button.tsx';
import { DataGrid } from '../../ui/DataGrid.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FindField } from '../../ui/FindField.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { SplitPanes } from '../../ui/SplitPanes.tsx';
import { Screen, ScreenBody, Toolbar } from '../../ui/Toolbar.tsx';
import { openSection } from '../../workspace/navigation.ts';
import { select, type Selected, useSelected } from '../../workspace/selection.ts';
import { openWhereSaid } from '../../workspace/where-said.ts';
import { entityNamed } from './entity-named.ts';
import { ExportMenu } from './ExportMenu.tsx';
import { GraphPane } from './GraphPane.tsx';
import { linkColumns } from './link-columns.tsx';
import { type LinkRow, linkRows, withWitnesses } from './link-rows.ts';
import { clearFilters, setLinksView, useLinksView } from './links-view.ts';
import { Legend, LinksFilters } from './LinksBar.tsx';
import styles from './links.module.css';
import { NewLink } from './NewLink.tsx';
import { usePlaces } from './use-places.ts';
import { useShownGraph } from './use-shown-graph.ts';

/** Who is linked to what: a graph, and always the same links as a table. */
export function LinksScreen(): ReactNode {
  const t = useT();
  const locale = useLocale();
  const snapshot = useSnapshot();
  const layout = useLinksView((view) => view.layout);
  const selected = useSelected();
  const [query, setQuery] = useState('');
  const { whole, filtered, shown, scope, centre } = useShownGraph(snapshot, selected);
  const drawing = usePlaces(snapshot, shown);
  const listed = layout === 'table' ? filtered : shown;
  const witnesses = withWitnesses(snapshot);
  const rows = useMemo(
    () => (layout === 'graph' ? [] : linkRows(snapshot, listed, t, locale)),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- an edge is another as soon as a claim about it is; the rest is in `witnesses`
    [layout, listed, witnesses, t, locale],
  );
  const columns = useMemo(() => linkColumns(t), [t]);
  const sought = useDeferredValue(layout === 'table' ? '' : query);
  const found = useMemo(() => entityNamed(sought, shown, filtered), [sought, shown, filtered]);
  const counts = {
    links: t('links.count', { count: listed.edges.length }),
    entities: t('links.entities', { count: listed.entities.length }),
  };

  const table = (
    <div className={styles.twin}>
      {layout === 'both' ? (
        <h2 className={styles.twinTitle}>
          {t('links.table.title')} <span>{t('links.table.count', counts)}</span>
        </h2>
      ) : undefined}
      <DataGrid
        label={t('links.label')}
        rows={rows}
        columns={columns}
        rowId={idOf}
        selectedId={selected?.id}
        onSelect={(id) => select(refOf(rows, id))}
        onOpen={(id) => {
          const link = refOf(rows, id);
          if (link !== undefined) openWhereSaid(snapshot, link);
        }}
        filter={query}
        density={layout === 'both' ? 'dense' : 'one'}
      />
    </div>
  );
  const graph = (
    <div className={styles.graphPane}>
      {drawing.progress === undefined ? undefined : (
        <div className={styles.progress}>
          <Progress label={t('links.arrange.progress')} {...drawing.progress} onCancel={drawing.cancel} />
        </div>
      )}
      {shown.entities.length === 0 ? (
        <ScreenBody>
          <p className={styles.none}>{t('links.graph.none')}</p>
          <Button onPress={clearFilters}>{t('links.graph.showAll')}</Button>
        </ScreenBody>
      ) : (
        <GraphPane
          snapshot={snapshot}
          graph={shown}
          places={drawing.places}
          selected={selected}
          found={found !== undefined && drawing.places.has(found) ? found : undefined}
          onMove={drawing.move}
        >
          <LinksFilters graph={whole} scope={scope} />
          <span>
            {centre === undefined
              ? t(`links.layout.${drawing.from}`)
              : t('links.scope.around', { name: rowById(snapshot, 'entities', centre)?.name })}
          </span>
        </GraphPane>
      )}
    </div>
  );

  return (
    <Screen>
      <Toolbar
        title={t('links.title')}
        end={
          <>
            <Button
              onPress={drawing.arrange}
              isDisabled={drawing.progress !== undefined || layout === 'table'}
            >
              {t('links.arrange')}
            </Button>
            <ExportMenu
              snapshot={snapshot}
              graph={shown}
              places={drawing.places}
              rows={rows}
              listed={listed}
            />
            <Button kind="main" keys="n" onPress={() => startAdding('links')}>
              {t('links.new')}
            </Button>
          </>
        }
      >
        <SegmentedControl
          label={t('links.view')}
          value={layout}
          options={(['both', 'graph', 'table'] as const).map((value) => ({
            value,
            label: t(`links.view.${value}`),
          }))}
          onChange={(value) => setLinksView({ layout: value })}
        />
      </Toolbar>
      <NewLink />
      {whole.entities.length === 0 ? undefined : (
        <Legend graph={whole}>
          {layout === 'table' ? <LinksFilters graph={whole} scope={scope} /> : undefined}
          {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Enter in the field inside goes to what was found */}
          <search
            className={styles.find}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && found !== undefined) select({ table: 'entities', id: found });
            }}
          >
            <FindField label={t('links.find')} value={query} onChange={setQuery} />
          </search>
        </Legend>
      )}
      {whole.entities.length === 0 ? (
        <EmptyState
          title={t('links.empty.title')}
          steps={[
            {
              title: t('links.empty.add'),
              body: t('links.empty.addBody'),
              keys: 'n',
              onPress: () => startAdding('links'),
            },
            {
              title: t('links.empty.read'),
              body: t('links.empty.readBody'),
              onPress: () => openSection('sources'),
            },
          ]}
        />
      ) : layout === 'both' ? (
        <div className={styles.both}>
          <SplitPanes
            direction="rows"
            edgeLabel={t('links.table.edge')}
            firstShare={70}
            first={graph}
            second={table}
          />
        </div>
      ) : layout === 'graph' ? (
        graph
      ) : (
        table
      )}
    </Screen>
  );
}

function idOf({ edge }: LinkRow): string {
  return edge.id;
}

function refOf(rows: readonly LinkRow[], id: string): Selected | undefined {
  const row = rows.find(({ edge }) => edge.id === id);
  return row === undefined ? undefined : { table: row.edge.table, id };
}
