import { isolated } from '../../lib/bidi.ts';
import { openQuestions } from '../../analysis/open-questions.ts';
import { rowAt, rowById, rowsOf } from '../../case/snapshot.ts';
import type { Ref } from '../../model/index.ts';
import { figureLabel, sentence, type Desk, type Section } from '../desk.ts';
import { shortened, text } from '../runs.ts';

/** What nobody has said: questions written down, findings without a claim, and those answered since. */
export const questionsSection: Section = {
  id: 'questions',
  titleKey: 'report.section.questions',
  blocks: (desk) => {
    const open = openQuestions(desk.snapshot).map((question) =>
      question.kind === 'written'
        ? shortened(question.question.text, 600)
        : desk.voice.words('report.questions.bare', { finding: findingName(desk, question.ref) }),
    );
    const answered = rowsOf(desk.snapshot, 'questions').filter((question) => question.state === 'answered');
    return [
      ...(open.length === 0
        ? [sentence(desk, 'report.questions.none')]
        : [{ kind: 'list', items: open.map((words) => ({ runs: [text(words)] })) } as const]),
      ...(answered.length === 0
        ? []
        : [
            { kind: 'heading', level: 3, text: desk.voice.words('report.questions.answered') } as const,
            {
              kind: 'list',
              items: answered.map((question) => ({
                runs: [text(`${question.text} ${question.answer ?? ''}`.trim())],
              })),
            } as const,
          ]),
    ];
  },
};

/** A finding in a few words. */
export function findingName(desk: Desk, ref: Ref): string {
  const { words } = desk.voice;
  switch (ref.table) {
    case 'figures': {
      const figure = rowById(desk.snapshot, 'figures', ref.id);
      return figure === undefined
        ? words('report.unknown')
        : `${figureLabel(desk, figure)}, ${desk.voice.formats.figure(figure)}`;
    }
    case 'exposures': {
      const exposure = rowById(desk.snapshot, 'exposures', ref.id);
      return exposure === undefined ? words('report.unknown') : words(`model.category.${exposure.category}`);
    }
    case 'links': {
      const link = rowById(desk.snapshot, 'links', ref.id);
      if (link === undefined) return words('report.unknown');
      const relation = link.words ?? words(`model.relation.${link.relation}`);
      return [desk.nameOf(link.from), relation, desk.nameOf(link.to)].map(isolated).join(' ');
    }
    case 'entities':
      return desk.nameOf(ref.id);
    case 'requests': {
      const request = rowById(desk.snapshot, 'requests', ref.id);
      return request === undefined ? words('report.unknown') : desk.nameOf(request.asked);
    }
    default: {
      const row = rowAt(desk.snapshot, ref);
      return row !== undefined && 'title' in row ? shortened(row.title, 200) : words('report.unknown');
    }
  }
}
