import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChanges, emptySnapshot, rowsOf, snapshotOf } from '../../../shared/case/snapshot.ts';
import type { Change } from '../../../shared/case/changes.ts';
import { indexBy } from '../../../shared/case/table-index.ts';
import type { Question } from '../../../shared/model/index.ts';

/** Acts on a handful of questions: which one, its text (the key of the index), or its end. */
const acts = fc.array(
  fc.array(
    fc.record({ id: fc.integer({ min: 0, max: 7 }), text: fc.constantFrom('a', 'b', 'c', undefined) }),
    {
      minLength: 1,
      maxLength: 4,
    },
  ),
  { maxLength: 30 },
);

test('an index that stepped from commit to commit is the one made anew, and so is the order of rows', () => {
  fc.assert(
    fc.property(acts, (commits) => {
      const index = indexBy((question: Question) => (question.text === 'c' ? undefined : question.text));
      let snapshot = emptySnapshot();
      index(snapshot.tables.questions);
      for (const commit of commits) {
        const changes = new Map(commit.map((act) => [act.id, act]));
        snapshot = applyChanges(
          snapshot,
          [...changes.values()].map(({ id, text }) => changeOf(snapshot.tables.questions, id, text)),
        );
        const anew = snapshotOf({ questions: [...snapshot.tables.questions.values()] }, 0, snapshot.head);
        expect([...index(snapshot.tables.questions)].toSorted(byKey)).toEqual(
          [...indexBy(textOf)(anew.tables.questions)].toSorted(byKey),
        );
        expect(rowsOf(snapshot, 'questions')).toEqual(rowsOf(anew, 'questions'));
      }
    }),
  );
});

function textOf(question: Question): string | undefined {
  return question.text === 'c' ? undefined : question.text;
}

function byKey([left]: readonly [string, unknown], [right]: readonly [string, unknown]): number {
  return left < right ? -1 : 1;
}

function changeOf(rows: ReadonlyMap<string, Question>, number: number, text: string | undefined): Change {
  const id = `q${String(number)}`;
  const before = rows.get(id);
  const after =
    text === undefined
      ? undefined
      : { id, text, state: 'open', createdAt: `2026-01-01T00:00:00.00${String((number * 3) % 8)}Z` };
  return { table: 'questions', id, before, after } as unknown as Change;
}
