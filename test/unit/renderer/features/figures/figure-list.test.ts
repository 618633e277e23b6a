import { describe, expect, it } from 'vitest';
import { applyChanges, rowsOf } from '#shared/case/snapshot.ts';
import { figureItems } from '../../../../../renderer/features/figures/figure-list.ts';
import { example } from '../../../examples/built.ts';
import { anew, followingAnyCommands } from '../../../../fixtures/case/followed.ts';

describe('the list of figures', () => {
  it('followed through any sequence of commands is the one made anew, undo and skipped commits included', () => {
    followingAnyCommands(
      () => (snapshot) => {
        expect(figureItems(snapshot)).toEqual(figureItems(anew(snapshot)));
      },
      100,
    );
  });

  it('is the same list after a commit that touches none of what it shows', () => {
    const { snapshot } = example('dedalus');
    const [question] = rowsOf(snapshot, 'questions');
    expect(question).toBeDefined();
    if (question === undefined) return;
    const after = applyChanges(snapshot, [
      { table: 'questions', id: question.id, before: question, after: { ...question, state: 'answered' } },
    ]);
    expect(figureItems(after)).toBe(figureItems(snapshot));
  });

  it('takes the mark of a retained figure away with the decision, and nothing else of the list changes', () => {
    const { snapshot } = example('dedalus');
    const decision = rowsOf(snapshot, 'decisions').find(({ kind }) => kind === 'retained-figure');
    expect(decision).toBeDefined();
    if (decision === undefined) return;
    const before = figureItems(snapshot);
    const after = figureItems(
      applyChanges(snapshot, [{ table: 'decisions', id: decision.id, before: decision }]),
    );
    const changed = after.filter((item) => !before.includes(item));
    expect(changed.map(({ figure }) => figure.id)).toEqual([decision.about.id]);
    expect(changed[0]?.isRetained).toBe(false);
  });
});
