import { openQuestions } from '#shared/analysis/open-questions.ts';
import { rowsOf, type Snapshot } from '#shared/case/snapshot.ts';
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
  return openQuestions(snapshot).map((open): QuestionRow =>
    open.kind === 'written' ? written(open.question) : { ref: open.ref, about: open.ref },
  );
}

/** Questions that have their answer, the latest first. */
export function answeredRows(snapshot: Snapshot): readonly QuestionRow[] {
  return rowsOf(snapshot, 'questions')
    .filter(({ state }) => state === 'answered')
    .toReversed()
    .map(written);
}

function written(question: Question): QuestionRow {
  return { ref: { table: 'questions', id: question.id }, question, about: question.about };
}
