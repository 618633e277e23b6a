import { CircleQuestionMark } from 'lucide-react';
import { openQuestionCount } from '#shared/analysis/open-questions.ts';
import { rowCommands } from '../../inspector/row-commands.ts';
import type { Feature } from '../../workspace/feature.ts';
import { QuestionInspector, questionOrder } from './QuestionInspector.tsx';
import { QuestionsScreen } from './QuestionsScreen.tsx';

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
  Screen: QuestionsScreen,
  inspectors: { questions: QuestionInspector },
  commands: rowCommands({
    table: 'questions',
    section: 'questions',
    newTitleKey: 'questions.new',
    deleteTitleKey: 'questions.delete',
    order: questionOrder,
  }),
};
