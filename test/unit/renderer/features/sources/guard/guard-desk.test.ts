import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  askGuard,
  type GuardQuestion,
  useGuardDesk,
  withdrawQuestions,
} from '../../../../../../renderer/features/sources/guard/guard-desk.ts';
import { useNotices } from '../../../../../../renderer/workspace/notices.ts';

const question: GuardQuestion = {
  caseId: 'case-1',
  name: 'fuite.csv',
  guarded: { found: { email: 12 }, weight: 'many', samples: [] },
  decisions: ['masked', 'shape', 'kept'],
  hasOriginal: true,
};
const lookAt = (hash: string): void => void vi.stubGlobal('window', { location: { hash } });
const said = (): readonly string[] => useNotices.getState().notices.map(({ words = '' }) => words);

beforeEach(() => {
  useNotices.setState({ notices: [] });
  useGuardDesk.setState({ asked: [] });
});
afterEach(() => vi.unstubAllGlobals());

test('a question asked where it shows needs no call', () => {
  lookAt('#/case/case-1/sources/one');
  void askGuard(question);
  expect(useGuardDesk.getState().asked).toHaveLength(1);
  expect(said()).toEqual([]);
});

test.each(['#/case/case-1/figures', '#/case/case-2/sources', '#/'])(
  'whoever looks at %s is told which document waits, once for many',
  (hash) => {
    lookAt(hash);
    void askGuard(question);
    void askGuard({ ...question, name: 'autre.csv' });
    expect(said()).toHaveLength(1);
    expect(said()[0]).toContain('autre.csv');
  },
);

test('a question taken back is answered with nothing, and that of another case stays', async () => {
  lookAt('#/');
  const answer = askGuard(question);
  void askGuard({ ...question, caseId: 'case-2' });
  withdrawQuestions('case-1');
  expect(await answer).toBeUndefined();
  expect(useGuardDesk.getState().asked.map(({ caseId }) => caseId)).toEqual(['case-2']);
});
