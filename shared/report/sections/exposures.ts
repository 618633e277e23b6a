import { contradictionsOf } from '../../analysis/contradictions.ts';
import { rowsOf } from '../../case/snapshot.ts';
import { categoryCodes } from '../../model/categories.ts';
import { exposureStates, type ExposureState } from '../../model/exposure.ts';
import type { Exposure } from '../../model/index.ts';
import { citing, claimsOn, paragraph, sentence, type Desk, type Section } from '../desk.ts';
import type { Block, Run } from '../report.ts';
import { inSentence, joined, shortened, strong, text } from '../runs.ts';

/** Categories of data by what is said of them; what is said not to be exposed is a fact too. */
export const exposuresSection: Section = {
  id: 'exposures',
  titleKey: 'report.section.exposures',
  blocks: (desk) => {
    const blocks = exposureParagraphs(desk);
    return blocks.length === 0 ? [sentence(desk, 'report.exposures.none')] : blocks;
  },
};

const groups = [...exposureStates, 'disputed'] as const;

/** One paragraph a state, then those on which the sources disagree. */
export function exposureParagraphs(desk: Desk): readonly Block[] {
  const rows = rowsOf(desk.snapshot, 'exposures').toSorted(
    (left, right) => categoryCodes.indexOf(left.category) - categoryCodes.indexOf(right.category),
  );
  return groups.flatMap((group): readonly Block[] => {
    const parts = rows
      .filter((row) => groupOf(desk, row) === group)
      .map((row) => exposureRuns(desk, row, group));
    if (parts.length === 0) return [];
    const lead = `${desk.voice.words(`report.exposures.${group}`)}${desk.voice.words('report.colon')}`;
    return [
      paragraph([
        strong(lead),
        ...joined(parts, group === 'disputed' ? desk.voice.words('report.semicolon') : ', '),
        text('.'),
      ]),
    ];
  });
}

/** What is said of a category: one state, or a dispute. */
export function groupOf(desk: Desk, row: Exposure): ExposureState | 'disputed' {
  const ref = { table: 'exposures', id: row.id } as const;
  if (contradictionsOf(desk.snapshot, ref).length > 0) return 'disputed';
  const said = claimsOn(desk, ref).find(
    (claim) => claim.exposure !== undefined && claim.exposure !== 'unknown',
  );
  return said?.exposure ?? row.state ?? 'unknown';
}

function exposureRuns(desk: Desk, row: Exposure, group: ExposureState | 'disputed'): readonly Run[] {
  const { words } = desk.voice;
  const lower = inSentence(words(`model.category.${row.category}`));
  const detail = row.detail === undefined || row.detail === '' ? '' : ` (${shortened(row.detail, 200)})`;
  const ref = { table: 'exposures', id: row.id } as const;
  if (group !== 'disputed') return [text(lower + detail), ...citing(desk, ref)];
  const claims = claimsOn(desk, ref);
  const versions = exposureStates.flatMap((state): readonly (readonly Run[])[] => {
    const holding = claims.filter((claim) => claim.exposure === state);
    return holding.length === 0
      ? []
      : [[text(words(`model.exposure.${state}`)), ...desk.notes.cite(holding)]];
  });
  const others = claims.filter((claim) => claim.exposure === undefined);
  return [
    text(`${lower}${detail}${words('report.colon')}`),
    ...joined(versions, ', '),
    ...desk.notes.cite(others),
  ];
}
