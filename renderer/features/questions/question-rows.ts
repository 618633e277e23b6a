import { openQuestions, type OpenQuestion } from '#shared/analysis/open-questions.ts';
import { sameTables } from '#shared/case/same-tables.ts';
import { rowsOf, type Snapshot } from '#shared/case/snapshot.ts';
import { remembered } from '#shared/lib/memo.ts';
import type { Question, Ref } from '#shared/model/index.ts';

/** A line of the list: a question somebody wrote, or a finding that nobody speaks about. */
export type QuestionRow = {
  /** Also the row selected: the question, or the finding itself. */
  readonly ref: { readonly table: 'questions' | BareTable; readonly id: string };
  readonly question?: Question | undefined;
  /** What it is about, when it is about something. */
  readonly about?: Pick<Ref, 'table' | 'id'> | undefined;
};

/** Tables of findings. */
export type BareTable = 'figures' | 'events' | 'exposures' | 'links' | 'hypotheses';

/** Everything still open, written questions first. */
export function openRows(snapshot: Snapshot): readonly QuestionRow[] {
  return openIn(openQuestions(snapshot));
}

const openIn = remembered((open: readonly OpenQuestion[]): readonly QuestionRow[] =>
  open.map((one) => (one.kind === 'written' ? written(one.question) : bare(one.ref))),
);

/** Questions that have their answer, the latest first. */
export function answeredRows(snapshot: Snapshot): readonly QuestionRow[] {
  return answeredIn(rowsOf(snapshot, 'questions'));
}

const answeredIn = remembered((questions: readonly Question[]) =>
  questions
    .filter(({ state }) => state === 'answered')
    .toReversed()
    .map(written),
);

// The same line for the same row, so that the list draws only what is new.
const written = remembered((question: Question): QuestionRow => ({
  ref: { table: 'questions', id: question.id },
  question,
  about: question.about,
}));

const bare = remembered((ref: Ref<BareTable>): QuestionRow => ({ ref, about: ref }));

/** The case as long as nothing that a question may be about is called otherwise. */
export const withLabels = sameTables(
  'entities',
  'cases',
  'figures',
  'events',
  'exposures',
  'links',
  'hypotheses',
  'requests',
);
