import type { ReactNode } from 'react';
import type { ChartFormat } from '../../charts/export.tsx';
import { useWidth } from '../../charts/use-width.ts';
import { useT } from '../../i18n/use-t.ts';
import { Button } from '../../ui/Button.tsx';
import type { ComparedChart } from '../../charts/comparison.ts';
import { toggleTable, useCompareView } from './compare-view.ts';
import styles from './compare.module.css';

export type ChartSectionProps = {
  readonly chart: ComparedChart;
  readonly title: string;
  /** The chart in one sentence, above it. */
  readonly summary: string;
  /** Beside the title: how it is laid out. */
  readonly control?: ReactNode;
  /** Sentences under it. */
  readonly notes: readonly ReactNode[];
  readonly onExport: (format: ChartFormat) => void;
  readonly draw: (width: number) => ReactNode;
  /** The table twin. */
  readonly table: ReactNode;
  /** Rows of the twin, for its height. */
  readonly count: number;
  readonly isEmpty: boolean;
};

const formats = ['png', 'svg', 'csv'] as const;

/** One chart of the comparison: what it says in a sentence, its drawing or its table, and its files. */
export function ChartSection(props: ChartSectionProps): ReactNode {
  const { chart, title, summary, control, notes, onExport, draw, table, count, isEmpty } = props;
  const t = useT();
  const isTable = useCompareView(({ tables }) => tables.has(chart));
  const [ref, width] = useWidth();
  const headingId = `compare-${chart}`;
  return (
    <section className={styles.chart} aria-labelledby={headingId}>
      <header className={styles.head}>
        <h2 id={headingId}>{title}</h2>
        {isTable ? undefined : control}
        <span className={styles.acts}>
          <Button
            kind="quiet"
            aria-label={`${title}, ${isTable ? t('compare.drawing') : t('compare.table')}`}
            onPress={() => toggleTable(chart)}
          >
            {isTable ? t('compare.drawing') : t('compare.table')}
          </Button>
          {formats.map((format) => (
            <Button
              key={format}
              kind="quiet"
              isDisabled={isEmpty}
              aria-label={t('compare.export.as', { chart: title, format: format.toUpperCase() })}
              onPress={() => onExport(format)}
            >
              {format.toUpperCase()}
            </Button>
          ))}
        </span>
      </header>
      <p className={styles.say}>{summary}</p>
      {isTable ? (
        <div className={styles.table} style={{ blockSize: `${String(Math.min(420, 44 + count * 24))}px` }}>
          {table}
        </div>
      ) : (
        <div ref={ref} className={styles.drawing}>
          {width === undefined || isEmpty ? undefined : draw(width)}
        </div>
      )}
      {notes.map((note, index) => (
        <p key={index} className={styles.note}>
          {note}
        </p>
      ))}
    </section>
  );
}
