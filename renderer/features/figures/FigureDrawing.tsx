import { memo, type ReactNode, useCallback, useDeferredValue, useMemo } from 'react';
import {
  figurePicture,
  figureRows,
  type FigurePicture,
  type FigureRow,
} from '#shared/analysis/figure-rows.ts';
import type { ScaleChoice } from '../../charts/axis.ts';
import { ChartTwin } from '../../charts/ChartTwin.tsx';
import { FigureRangeChart, notCountedWords } from '../../charts/FigureRangeChart.tsx';
import { figureColumns, retainedIds } from '../../charts/figure-table.tsx';
import { figureSummary } from '../../charts/figure-words.ts';
import { useWidth } from '../../charts/use-width.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { useOfCase } from '../../store/react.tsx';
import { openSource } from '../../workspace/navigation.ts';
import { select, useWorkspace } from '../../workspace/selection.ts';
import styles from './figures.module.css';

/** The drawing above, its table twin below: selecting a claim in one shows it in the other and in the inspector. */
export function FigureDrawing({ scale }: { readonly scale: ScaleChoice }): ReactNode {
  const t = useT();
  const locale = useLocale();
  const [ref, width] = useWidth();
  const selected = useWorkspace((state) => state.selected);
  const claimId = useWorkspace((state) => state.claimId);
  // What was typed is answered first: the drawing follows when there is time.
  const picture = useDeferredValue(useOfCase(figurePicture));
  const rows = figureRows(picture);
  const figureId = selected?.table === 'figures' ? selected.id : undefined;
  const current = useMemo(
    () =>
      claimId === undefined && figureId === undefined
        ? undefined
        : rows.find((row) => (claimId === undefined ? row.figure.id === figureId : row.id === claimId)),
    [rows, claimId, figureId],
  );
  const choose = useCallback((row: FigureRow) => select({ table: 'figures', id: row.figure.id }, row.id), []);
  const chooseId = useCallback(
    (id: string) => {
      const row = rows.find((one) => one.id === id);
      if (row !== undefined) choose(row);
    },
    [rows, choose],
  );
  const openId = useCallback(
    (id: string) => {
      const row = rows.find((one) => one.id === id);
      if (row !== undefined) openSource(row.sourceId, { claimId: row.id });
    },
    [rows],
  );
  const marked = useMemo(() => ({ claimId: current?.id, figureId }), [current, figureId]);
  const summary = useMemo(() => figureSummary(picture, locale), [picture, locale]);
  const notCounted = useMemo(() => notCountedWords(picture, locale), [picture, locale]);
  if (rows.length === 0) return <p className={styles.none}>{t('figures.empty.drawing')}</p>;
  return (
    <div className={styles.split}>
      <div
        className={styles.drawing}
        role="region"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls: the keyboard must be able to, too (axe: scrollable-region-focusable)
        tabIndex={0}
        data-arrows
        aria-label={t('figures.chart.title')}
      >
        <p className={styles.summary}>
          {summary} {t('figures.sorted')}
        </p>
        <div ref={ref}>
          {width === undefined ? undefined : (
            <Chart
              picture={picture}
              scale={scale}
              locale={locale}
              width={width}
              selected={marked}
              onSelect={choose}
              isWindowed
            />
          )}
        </div>
        {notCounted === undefined ? undefined : <p className={styles.summary}>{notCounted}</p>}
        {picture.bare.length === 0 ? undefined : (
          <p className={styles.summary}>{t('figures.bare.line', { count: picture.bare.length })}</p>
        )}
      </div>
      <div className={styles.twin}>
        <FigureTwin picture={picture} selectedId={current?.id} onSelect={chooseId} onOpen={openId} />
      </div>
    </div>
  );
}

const Chart = memo(FigureRangeChart);

const FigureTwin = memo(function FigureTwin({
  picture,
  ...rest
}: {
  readonly picture: FigurePicture;
  readonly selectedId: string | undefined;
  readonly onSelect: (id: string) => void;
  readonly onOpen: (id: string) => void;
}): ReactNode {
  const t = useT();
  const locale = useLocale();
  const retained = retainedIds(picture).join(' ');
  const columns = useMemo(() => figureColumns(locale, new Set(retained.split(' '))), [locale, retained]);
  const table = useMemo(
    () => ({ label: t('figures.chart.table'), rows: figureRows(picture), rowId, columns }),
    [t, picture, columns],
  );
  return <ChartTwin table={table} {...rest} />;
});

function rowId(row: FigureRow): string {
  return row.id;
}
