import { caseOf } from '../../case/snapshot.ts';
import { claimTopics, type ClaimTopic } from '../../model/claim.ts';
import type { Testimony } from '../../analysis/who-says-so.ts';
import { speakerName, testimoniesOf, type Desk, type Section } from '../desk.ts';
import type { Block, Run } from '../report.ts';
import { phrase, quotation, shortened, stanceMark, strong, text } from '../runs.ts';

/** What else is said of the breach as a whole: circumstances, effects, measures, contacts. */
export const statementsSection: Section = {
  id: 'statements',
  titleKey: 'report.section.statements',
  blocks: (desk) => {
    const items = claimTopics.flatMap((topic) => {
      const said = statementsOn(desk, [topic]);
      return said.map((testimony, index) => ({
        runs: [
          ...(index === 0 ? [strong(desk.voice.words(`model.topic.${topic}`)), text('. ')] : []),
          ...statement(desk, testimony),
        ],
      }));
    });
    return items.length === 0 ? [] : [{ kind: 'list', items } satisfies Block];
  },
};

/** Plain claims about the breach, on these topics; those without a topic count as `other`. */
export function statementsOn(desk: Desk, topics: readonly ClaimTopic[]): readonly Testimony[] {
  return testimoniesOf(desk, { table: 'cases', id: caseOf(desk.snapshot).id }).filter(({ claim }) =>
    topics.includes(claim.topic ?? 'other'),
  );
}

/** `● Softway Medical : « … »¹².`, or in the claim's own wording when there is no quotation. */
export function statement(desk: Desk, testimony: Testimony): readonly Run[] {
  const { claim, passage, source } = testimony;
  const { voice } = desk;
  const hidden = desk.protection.protects(source.id);
  const said: readonly Run[] =
    claim.wording !== undefined && claim.wording !== ''
      ? [text(shortened(claim.wording.replace(/\.$/, ''), 600))]
      : passage !== undefined && !hidden
        ? [quotation(voice, passage.quote, source.language)]
        : [text(voice.words('report.statements.no-words'))];
  return [
    stanceMark(voice, claim.stance),
    ...phrase(
      voice.words,
      claim.stance === 'states' ? 'report.statements.states' : `report.says.${claim.stance}`,
      {
        who: speakerName(desk, testimony),
      },
    ),
    text(voice.words('report.colon')),
    ...said,
    ...desk.notes.cite([claim]),
    text('. '),
  ];
}
