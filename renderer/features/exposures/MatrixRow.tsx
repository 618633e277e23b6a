import { memo, type ReactNode } from 'react';
import type { ExposureReading } from '#shared/analysis/exposure-readings.ts';
import { exposureStates } from '#shared/model/exposure.ts';
import type { Claim } from '#shared/model/index.ts';
import { useT } from '../../i18n/use-t.ts';
import { useOfCase } from '../../store/react.tsx';
import { fold } from '../../ui/fold.ts';
import { StanceGlyph } from '../../ui/Stance.tsx';
import { cellWitnesses } from './cell-witnesses.ts';
import styles from './exposures.module.css';
import { StateMark } from './StateCell.tsx';

/** One category against the states, drawn again only when what is said of it, or the keyboard's place in it, changes. */
export const MatrixRow = memo(function Row({
  reading,
  row,
  isChosen,
  activeCell,
}: {
  readonly reading: ExposureReading;
  /** From 0, as the keyboard counts. */
  readonly row: number;
  readonly isChosen: boolean;
  /** The cell that Tab reaches, when it is in this row. */
  readonly activeCell: number | undefined;
}): ReactNode {
  const t = useT();
  const category = t(`model.category.${reading.exposure.category}`);
  const cell = (column: number) =>
    ({ 'data-place': `${row} ${column}`, tabIndex: column === activeCell ? 0 : -1 }) as const;
  return (
    <tr className={isChosen ? styles.on : ''} aria-selected={isChosen}>
      <th scope="row" {...cell(0)}>
        {category}
        <Detail words={reading.exposure.detail} category={category} />
      </th>
      <td className={styles.center} {...cell(1)}>
        <StateMark state={reading.state} isContested={reading.isContested} />
      </td>
      {exposureStates.map((state, column) => (
        <td key={state} className={styles.sources} {...cell(column + 2)}>
          <Sources claims={reading.claims[state]} />
        </td>
      ))}
    </tr>
  );
});

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

/** Who speaks of a state: one line for the sources in their own voice, then whoever speaks in them, then how many more. */
function Sources({ claims }: { readonly claims: readonly Claim[] }): ReactNode {
  const t = useT();
  // Names and numbers are of two other tables: the cell follows those alone.
  const entities = useOfCase(({ tables }) => tables.entities);
  const sources = useOfCase(({ tables }) => tables.sources);
  if (claims.length === 0) return <span className="visually-hidden">{t('exposures.cell.none')}</span>;
  const numberOf = (claim: Claim): number => sources.get(claim.source)?.number ?? 0;
  const nameOf = ({ speaker }: Claim): string =>
    (speaker === undefined ? undefined : entities.get(speaker)?.name) ?? t('common.unknown');
  const { lines, others } = cellWitnesses(claims, numberOf);
  return (
    <ul>
      {lines.map((line) =>
        line.kind === 'sources' ? (
          <li key={line.stance}>
            <StanceGlyph stance={line.stance} />
            {t('exposures.cell.sources', { count: line.numbers.length, numbers: line.numbers.join(', ') })}
          </li>
        ) : (
          <li key={line.claim.id}>
            <StanceGlyph stance={line.claim.stance} />
            {t('exposures.cell.speaker', {
              name: nameOf(line.claim),
              number: String(numberOf(line.claim)),
            })}
          </li>
        ),
      )}
      {others === 0 ? undefined : <li>{t('exposures.cell.others', { count: others })}</li>}
    </ul>
  );
}
