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
import { rowById } from '#shared/case/snapshot.ts';
import { stances } from '#shared/model/claim.ts';
import { exposureStates } from '#shared/model/exposure.ts';
import type { Claim } from '#shared/model/index.ts';
import { useT } from '../../i18n/use-t.ts';
import { entityName } from '../../inspector/row-label.ts';
import { useSnapshot } from '../../store/react.tsx';
import { fold } from '../../ui/fold.ts';
import { StanceGlyph } from '../../ui/Stance.tsx';
import { openSource } from '../../workspace/navigation.ts';
import { select } from '../../workspace/selection.ts';
import styles from './exposures.module.css';
import { movedIn, type Place } from './matrix-keys.ts';
import { StateMark } from './StateCell.tsx';

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

  const cell = (row: number, column: number) =>
    ({
      'data-place': `${row} ${column}`,
      tabIndex: row === active.row && column === active.cell ? 0 : -1,
    }) as const;
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
            <tr className={row === chosen ? styles.on : ''} aria-selected={row === chosen}>
              <th scope="row" {...cell(row, 0)}>
                {t(`model.category.${reading.exposure.category}`)}
                <Detail
                  words={reading.exposure.detail}
                  category={t(`model.category.${reading.exposure.category}`)}
                />
              </th>
              <td className={styles.center} {...cell(row, 1)}>
                <StateMark state={reading.state} isContested={reading.isContested} />
              </td>
              {exposureStates.map((state, column) => (
                <td key={state} className={styles.sources} {...cell(row, column + 2)}>
                  <Sources claims={reading.claims[state]} />
                </td>
              ))}
            </tr>
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

/** The words used, unless they only repeat the name of the category. */
function Detail({
  words,
  category,
}: {
  readonly words: string | undefined;
  readonly category: string;
}): ReactNode {
  if (words === undefined || fold(words) === fold(category)) return undefined;
  return <span className={styles.detail}>{words}</span>;
}

/** The sources that speak of a state: one line for those in their own voice, then whoever speaks in them. */
function Sources({ claims }: { readonly claims: readonly Claim[] }): ReactNode {
  const t = useT();
  const snapshot = useSnapshot();
  if (claims.length === 0) return <span className="visually-hidden">{t('exposures.cell.none')}</span>;
  const numberOf = (claim: Claim): number => rowById(snapshot, 'sources', claim.source)?.number ?? 0;
  return (
    <ul>
      {stances.flatMap((stance) => {
        const alike = claims.filter((claim) => claim.stance === stance);
        const own = alike.filter((claim) => claim.speaker === undefined);
        const numbers = [...new Set(own.map(numberOf))].toSorted((left, right) => left - right);
        const spoken = alike.filter((claim) => claim.speaker !== undefined);
        return [
          numbers.length === 0 ? undefined : (
            <li key={stance}>
              <StanceGlyph stance={stance} />
              {t('exposures.cell.sources', { count: numbers.length, numbers: numbers.join(', ') })}
            </li>
          ),
          ...spoken.map((claim) => (
            <li key={claim.id}>
              <StanceGlyph stance={stance} />
              {t('exposures.cell.speaker', {
                name: entityName(snapshot, claim.speaker ?? ''),
                number: String(numberOf(claim)),
              })}
            </li>
          )),
        ];
      })}
    </ul>
  );
}
