import { rowsOf } from '../../case/snapshot.ts';
import { citing, sentence, testified, testimoniesOf, type Section } from '../desk.ts';
import { shortened, strong, text } from '../runs.ts';

/** Explanations put forward, with who states, denies or doubts each. */
export const hypothesesSection: Section = {
  id: 'hypotheses',
  titleKey: 'report.section.hypotheses',
  blocks: (desk) => {
    const rows = rowsOf(desk.snapshot, 'hypotheses');
    if (rows.length === 0) return [sentence(desk, 'report.hypotheses.none')];
    return [
      {
        kind: 'list',
        items: rows.map((row, index) => {
          const ref = { table: 'hypotheses', id: row.id } as const;
          const said = testimoniesOf(desk, ref);
          return {
            label: `${index + 1}`,
            runs: [
              strong(`${shortened(row.title, 300).replace(/\.$/, '')}.`),
              text(' '),
              ...(said.length === 0
                ? citing(desk, ref)
                : said.flatMap((testimony) => testified(desk, testimony))),
            ],
          };
        }),
      },
    ];
  },
};
