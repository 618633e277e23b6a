import { type ReactNode, useMemo } from 'react';
import { AffectedChart } from '../../charts/AffectedChart.tsx';
import { ChartTwin } from '../../charts/ChartTwin.tsx';
import { charts } from '../../charts/index.ts';
import { DelaysChart } from '../../charts/DelaysChart.tsx';
import { ExposureHeatMap } from '../../charts/ExposureHeatMap.tsx';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { openRowOf } from '../../workspace/navigation.ts';
import { ChartSection } from './ChartSection.tsx';
import type { Comparison } from '../../charts/comparison.ts';
import { setCompareScale, useCompareView } from './compare-view.ts';
import styles from './compare.module.css';
import { exportChart } from './export-comparison.ts';

/** The three charts, figures and delays at the left, data at the right; each leads to the finding in its case. */
export function ComparedCharts({
  comparison,
  count,
}: {
  readonly comparison: Comparison;
  readonly count: number;
}): ReactNode {
  return (
    <div className={styles.columns} data-cases={count}>
      <div className={styles.column}>
        <Affected comparison={comparison} />
        <Delays comparison={comparison} />
      </div>
      <div className={styles.column}>
        <Exposures comparison={comparison} />
      </div>
    </div>
  );
}

type PartProps = { readonly comparison: Comparison };

function Affected({ comparison }: PartProps): ReactNode {
  const t = useT();
  const locale = useLocale();
  const scale = useCompareView((state) => state.scale);
  const props = comparison.affected;
  const { affected } = charts;
  const table = useMemo(() => affected.table(props, locale), [affected, props, locale]);
  const notes = affected.notes?.(props, locale) ?? [];
  const openFirst = (rowKey: string): void => {
    const row = table.rows.find((one) => table.rowId(one) === rowKey);
    const figure = row?.retained ?? row?.said[0];
    if (row !== undefined && figure !== undefined) openRowOf(row.caseId, { table: 'figures', id: figure.id });
  };
  return (
    <ChartSection
      chart="affected"
      title={affected.title(locale)}
      summary={affected.summary(props, locale)}
      notes={notes}
      isEmpty={props.panels.length === 0}
      count={table.rows.length}
      onExport={(format) => void exportChart('affected', comparison, format, locale)}
      control={
        <div className={styles.scale}>
          <SegmentedControl
            label={t('compare.scale.label')}
            value={scale}
            options={[
              { value: 'linear', label: t('figures.scale.linear') },
              { value: 'log', label: t('figures.scale.log') },
            ]}
            onChange={setCompareScale}
          />
        </div>
      }
      draw={(width) => (
        <AffectedChart
          {...props}
          locale={locale}
          width={width}
          onOpen={(caseId, id) => openRowOf(caseId, { table: 'figures', id })}
        />
      )}
      table={<ChartTwin table={table} onOpen={openFirst} />}
    />
  );
}

function Delays({ comparison }: PartProps): ReactNode {
  const locale = useLocale();
  const props = comparison.delays;
  const { delays } = charts;
  const table = useMemo(() => delays.table(props, locale), [delays, props, locale]);
  const openFirst = (caseId: string): void => {
    const row = props.rows.find((one) => one.caseId === caseId);
    const id = row?.steps[0]?.eventId ?? row?.undated[0]?.eventId;
    if (id !== undefined) openRowOf(caseId, { table: 'events', id });
  };
  return (
    <ChartSection
      chart="delays"
      title={delays.title(locale)}
      summary={delays.summary(props, locale)}
      notes={delays.notes?.(props, locale) ?? []}
      isEmpty={props.rows.length === 0}
      count={props.rows.length}
      onExport={(format) => void exportChart('delays', comparison, format, locale)}
      draw={(width) => (
        <DelaysChart
          {...props}
          locale={locale}
          width={width}
          onOpen={(caseId, id) => openRowOf(caseId, { table: 'events', id })}
        />
      )}
      table={<ChartTwin table={table} onOpen={openFirst} />}
    />
  );
}

function Exposures({ comparison }: PartProps): ReactNode {
  const locale = useLocale();
  const props = comparison.exposures;
  const { exposures } = charts;
  const table = useMemo(() => exposures.table(props, locale), [exposures, props, locale]);
  const openFirst = (category: string): void => {
    const cells = props.matrix.lines.find((line) => line.category === category)?.cells ?? [];
    const cell = cells.find((one) => one.exposureId !== undefined);
    if (cell?.exposureId !== undefined) openRowOf(cell.caseId, { table: 'exposures', id: cell.exposureId });
  };
  return (
    <ChartSection
      chart="exposures"
      title={exposures.title(locale)}
      summary={exposures.summary(props, locale)}
      notes={exposures.notes?.(props, locale) ?? []}
      isEmpty={props.matrix.lines.length === 0}
      count={props.matrix.lines.length}
      onExport={(format) => void exportChart('exposures', comparison, format, locale)}
      draw={(width) => (
        <ExposureHeatMap
          {...props}
          locale={locale}
          width={width}
          onOpen={(caseId, id) => openRowOf(caseId, { table: 'exposures', id })}
        />
      )}
      table={<ChartTwin table={table} onOpen={openFirst} />}
    />
  );
}
