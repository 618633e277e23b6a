import { CircleQuestionMark } from 'lucide-react';
import { openQuestionCount } from '#shared/analysis/open-questions.ts';
import { rowCommands } from '../../inspector/row-commands.ts';
import type { Feature } from '../../workspace/feature.ts';
import { lazily } from '../../workspace/lazily.tsx';
import { questionOrder } from './question-order.ts';

/** What remains to be found. */
export const questionsFeature: Feature = {
  id: 'questions',
  scope: 'case',
  group: 'verify',
  order: 80,
  titleKey: 'questions.title',
  icon: CircleQuestionMark,
  goKey: 'q',
  count: (snapshot) => openQuestionCount(snapshot),
  Screen: lazily(async () => (await import('./QuestionsScreen.tsx')).QuestionsScreen),
  inspectors: { questions: lazily(async () => (await import('./QuestionInspector.tsx')).QuestionInspector) },
  commands: rowCommands({
    table: 'questions',
    section: 'questions',
    newTitleKey: 'questions.new',
    deleteTitleKey: 'questions.delete',
    order: questionOrder,
  }),
};
