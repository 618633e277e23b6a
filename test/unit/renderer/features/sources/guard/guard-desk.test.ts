import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  answerGuard,
  askGuard,
  beginLot,
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
  beginLot('case-1');
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

test('the answer for the files that follow answers those that wait already, and no text typed or corrected', async () => {
  lookAt('#/');
  const waits = vi.fn();
  const [first, second] = [askGuard(question, waits), askGuard({ ...question, name: 'deux.csv' }, waits)];
  const unfit = askGuard({ ...question, name: 'page.pdf', decisions: ['masked', 'kept'] }, waits);
  const { name: _name, ...pasted } = question;
  void askGuard(pasted);
  void askGuard({ ...question, caseId: 'case-2' });
  expect(waits).toHaveBeenCalledTimes(3);
  const [shown] = useGuardDesk.getState().asked;
  if (shown !== undefined) answerGuard(shown, { decision: 'shape' }, true);
  expect(await first).toEqual({ decision: 'shape' });
  expect(await second).toEqual({ decision: 'shape' });
  expect(await askGuard({ ...question, name: 'trois.csv' }, waits)).toEqual({ decision: 'shape' });
  expect(waits).toHaveBeenCalledTimes(3);
  const left = (): readonly string[] =>
    useGuardDesk.getState().asked.map(({ caseId, name = 'pasted' }) => `${caseId} ${name}`);
  expect(left()).toEqual(['case-1 page.pdf', 'case-1 pasted', 'case-2 fuite.csv']);
  // A text pasted or corrected later is asked about, too.
  void askGuard(pasted);
  expect(left()).toHaveLength(4);
  withdrawQuestions('case-1');
  expect(await unfit).toBeUndefined();
});
