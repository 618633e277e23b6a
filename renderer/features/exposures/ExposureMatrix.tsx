import {
  type FocusEvent,
  Fragment,
  type KeyboardEvent,
  type ReactNode,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { ExposureReading } from '#shared/analysis/exposure-readings.ts';
import { exposureStates } from '#shared/model/exposure.ts';
import { useT } from '../../i18n/use-t.ts';
import { openSource } from '../../workspace/navigation.ts';
import { select } from '../../workspace/selection.ts';
import styles from './exposures.module.css';
import { MatrixRow } from './MatrixRow.tsx';
import { movedIn, type Place } from './matrix-keys.ts';

const columns = 2 + exposureStates.length;

/**
 * Categories against states: what each comes down to, then under each state the sources that speak of it, each with
 * its stance. One tab stop; arrows move among cells, Enter on a source's cell opens its passage.
 */
export function ExposureMatrix({
  readings,
  selectedId,
}: {
  readonly readings: readonly ExposureReading[];
  readonly selectedId: string | undefined;
}): ReactNode {
  const t = useT();
  const frame = useRef<HTMLTableElement>(null);
  const takesFocus = useRef(false);
  const [place, setPlace] = useState<Place>({ row: 0, cell: 0 });
  const chosen = readings.findIndex(({ exposure }) => exposure.id === selectedId);
  const active: Place = {
    row: chosen >= 0 ? chosen : Math.min(place.row, readings.length - 1),
    cell: place.cell,
  };

  const go = (to: Place): void => {
    takesFocus.current = true;
    setPlace(to);
    const reading = readings[to.row];
    if (reading !== undefined) select({ table: 'exposures', id: reading.exposure.id });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') {
      const reading = readings[active.row];
      const state = exposureStates[active.cell - 2];
      const claim = state === undefined ? undefined : reading?.claims[state][0];
      if (claim !== undefined) openSource(claim.source, { claimId: claim.id, passageId: claim.passage });
      return;
    }
    const to = movedIn(active, event, readings.length, columns);
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    go(to);
  };
  const onFocus = (event: FocusEvent): void => {
    const cell = event.target.closest<HTMLElement>('[data-place]')?.dataset['place'];
    const [row, column] = cell?.split(' ').map(Number) ?? [];
    if (row === undefined || column === undefined) return;
    if (row !== active.row || column !== active.cell) go({ row, cell: column });
  };

  useLayoutEffect(() => {
    if (!takesFocus.current) return;
    takesFocus.current = false;
    frame.current?.querySelector<HTMLElement>(`[data-place="${active.row} ${active.cell}"]`)?.focus();
  });

  return (
    <table
      ref={frame}
      role="grid"
      data-arrows
      className={styles.matrix}
      aria-label={t('exposures.label')}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      <colgroup>
        <col className={styles.categoryColumn} />
        <col className={styles.stateColumn} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{t('exposures.column.category')}</th>
          <th scope="col" className={styles.center}>
            {t('exposures.column.state')}
          </th>
          {exposureStates.map((state) => (
            <th key={state} scope="col">
              {t(`model.exposure.${state}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {readings.map((reading, row) => (
          <Fragment key={reading.exposure.id}>
            {reading.group === readings[row - 1]?.group ? undefined : (
              <tr className={styles.family}>
                <th colSpan={columns} scope="colgroup">
                  {t(`model.category-group.${reading.group}`)}
                </th>
              </tr>
            )}
            <MatrixRow
              reading={reading}
              row={row}
              isChosen={row === chosen}
              activeCell={row === active.row ? active.cell : undefined}
            />
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
