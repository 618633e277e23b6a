import { type ReactNode, useCallback, useMemo } from 'react';
import {
  figurePicture,
  figureRows,
  type FigurePicture,
  type FigureRow,
} from '#shared/analysis/figure-rows.ts';
import type { ScaleKind } from '../../charts/axis.ts';
import { ChartTwin } from '../../charts/ChartTwin.tsx';
import { FigureRangeChart, notCountedWords } from '../../charts/FigureRangeChart.tsx';
import { figureTable } from '../../charts/figure-table.tsx';
import { figureSummary } from '../../charts/figure-words.ts';
import { useWidth } from '../../charts/use-width.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { useSnapshot } from '../../store/react.tsx';
import { openSource } from '../../workspace/navigation.ts';
import { select, useWorkspace } from '../../workspace/selection.ts';
import styles from './figures.module.css';

/** The drawing above, its table twin below: selecting a claim in one shows it in the other and in the inspector. */
export function FigureDrawing({ scale }: { readonly scale: ScaleKind }): ReactNode {
  const t = useT();
  const locale = useLocale();
  const snapshot = useSnapshot();
  const [ref, width] = useWidth();
  const selected = useWorkspace((state) => state.selected);
  const claimId = useWorkspace((state) => state.claimId);
  const picture = figurePicture(snapshot);
  const rows = figureRows(picture);
  const figureId = selected?.table === 'figures' ? selected.id : undefined;
  const current = rows.find((row) =>
    claimId === undefined ? row.figure.id === figureId : row.id === claimId,
  );
  const choose = useCallback((row: FigureRow) => select({ table: 'figures', id: row.figure.id }, row.id), []);
  const byId = (id: string): FigureRow | undefined => rows.find((row) => row.id === id);
  const summary = useMemo(() => figureSummary(picture, locale), [picture, locale]);
  const notCounted = notCountedWords(picture, locale);
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
            <FigureRangeChart
              picture={picture}
              scale={scale}
              locale={locale}
              width={width}
              selected={{ claimId: current?.id, figureId }}
              onSelect={choose}
            />
          )}
        </div>
        {notCounted === undefined ? undefined : <p className={styles.summary}>{notCounted}</p>}
        {picture.bare.length === 0 ? undefined : (
          <p className={styles.summary}>{t('figures.bare.line', { count: picture.bare.length })}</p>
        )}
      </div>
      <div className={styles.twin}>
        <FigureTwin
          picture={picture}
          selectedId={current?.id}
          onSelect={(id) => {
            const row = byId(id);
            if (row !== undefined) choose(row);
          }}
          onOpen={(id) => {
            const row = byId(id);
            if (row !== undefined) openSource(row.sourceId, { claimId: row.id });
          }}
        />
      </div>
    </div>
  );
}

function FigureTwin({
  picture,
  ...rest
}: {
  readonly picture: FigurePicture;
  readonly selectedId: string | undefined;
  readonly onSelect: (id: string) => void;
  readonly onOpen: (id: string) => void;
}): ReactNode {
  const locale = useLocale();
  const table = useMemo(() => figureTable(picture, locale), [picture, locale]);
  return <ChartTwin table={table} {...rest} />;
}
