import { beforeEach, expect, test } from 'vitest';
import { problem } from '#shared/lib/errors.ts';
import {
  dismissActs,
  dismissNotice,
  inSight,
  notifyDone,
  notifyProblem,
  notifyTakenBack,
  useNotices,
} from '../../../../renderer/workspace/notices.ts';

const shown = (): readonly string[] =>
  inSight(useNotices.getState().notices).map((notice) => notice.problem?.code ?? notice.words ?? '');

beforeEach(() => useNotices.setState({ notices: [] }));

test('what is said about an act takes the place of what was said about it before', () => {
  notifyDone('recorded', { seq: 4 });
  notifyTakenBack('undone', 4);
  expect(shown()).toEqual(['undone']);
  notifyTakenBack('redone', 4, { seq: 6 });
  expect(shown()).toEqual(['redone']);
  expect(useNotices.getState().notices[0]?.undoable).toBe(6);
});

test('two notices are shown at most, the older go first and do not come back', () => {
  notifyDone('one');
  notifyDone('two');
  notifyDone('three');
  expect(shown()).toEqual(['two', 'three']);
  dismissNotice(useNotices.getState().notices.at(-1)?.id ?? 0);
  expect(shown()).toEqual(['two']);
});

test('a refusal stays in sight beside what is done after it, and those that made room come back', () => {
  notifyProblem(problem('undo.nothing'));
  notifyProblem(problem('undo.stale'));
  notifyProblem(problem('redo.nothing'));
  expect(shown()).toEqual(['undo.stale', 'redo.nothing']);
  notifyDone('one');
  notifyDone('two');
  expect(shown()).toEqual(['redo.nothing', 'two']);
  const { notices } = useNotices.getState();
  for (const { id } of notices.slice(-2)) dismissNotice(id);
  expect(shown()).toEqual(['undo.nothing', 'undo.stale']);
});

test('of one topic the last notice is enough', () => {
  notifyDone('saved');
  notifyDone('accepted', { seq: 4 }, 'suggestion');
  notifyDone('refused', { seq: 5 }, 'suggestion');
  expect(shown()).toEqual(['saved', 'refused']);
});

test('on leaving a case what was said about its acts goes, and the rest stays', () => {
  notifyDone('recorded', { seq: 4 });
  notifyDone('saved');
  dismissActs();
  expect(shown()).toEqual(['saved']);
});
