import { create } from 'zustand';
import type { UnshownFound } from '#shared/guard/unshown.ts';
import type { Guarded } from '#shared/guard/guarded.ts';
import type { Findings, GuardDecision } from '#shared/model/source-shape.ts';
import { localeNow, translator } from '../../../i18n/translate.ts';
import { notifyDone } from '../../../workspace/notices.ts';
import { currentRoute } from '../../../workspace/navigation.ts';

/** What a person decides; undefined elsewhere: nothing of the document is kept. */
export type GuardAnswer = { readonly decision: GuardDecision; readonly reason?: string };

/** A document that waits for a decision. Holds nothing in the clear. */
export type GuardQuestion = {
  readonly caseId: string;
  /** Name of the file, masked where it holds values itself; absent for a text that was pasted or typed. */
  readonly name?: string;
  readonly guarded: Pick<Guarded, 'found' | 'table' | 'weight' | 'samples'>;
  /** What was found in the file's name. */
  readonly named?: Findings;
  /** What was found in the documents inside it: its original holds them too. */
  readonly inside?: Findings;
  /** What its original holds and its text does not show. */
  readonly unshown?: UnshownFound;
  readonly decisions: readonly GuardDecision[];
  /** Whether there is an original, which masking leaves behind. */
  readonly hasOriginal: boolean;
  /** Whether the text replaces that of a source which is there already. */
  readonly isCorrection?: boolean;
};

type Asked = GuardQuestion & { readonly key: number; readonly answer: (given?: GuardAnswer) => void };

/** Questions in the order they came; the first is shown. Not case data. */
export const useGuardDesk = create<{ readonly asked: readonly Asked[] }>(() => ({ asked: [] }));

let lastKey = 0;
/** The answer that stands for the files that follow, by case. */
const forTheRest = new Map<string, GuardAnswer>();

/** Whether the answer given for the files that follow answers a question: that of a file, never of a text typed or corrected. */
function isAnsweredBy({ name, decisions }: GuardQuestion, { decision }: GuardAnswer): boolean {
  return name !== undefined && decisions.includes(decision);
}

/**
 * Asks what should become of a document; undefined: nothing of it is kept. `onWait` is called when a person has to be waited
 * for, so that whatever needs no answer can go on.
 */
export async function askGuard(
  question: GuardQuestion,
  onWait?: () => void,
): Promise<GuardAnswer | undefined> {
  const standing = forTheRest.get(question.caseId);
  if (standing !== undefined && isAnsweredBy(question, standing)) return standing;
  onWait?.();
  return new Promise((resolve) => {
    lastKey += 1;
    const key = lastKey;
    const answer = (given?: GuardAnswer): void => {
      useGuardDesk.setState(({ asked }) => ({ asked: asked.filter((one) => one.key !== key) }));
      resolve(given);
    };
    useGuardDesk.setState(({ asked }) => ({ asked: [...asked, { ...question, key, answer }] }));
    callBack(question);
  });
}

/** Whoever looks elsewhere by now is told where the question waits: only the sources of its case show it. */
function callBack({ caseId, name }: GuardQuestion): void {
  const route = currentRoute();
  if (route.scope === 'case' && route.caseId === caseId && route.section === 'sources') return;
  const t = translator(localeNow());
  const words = name === undefined ? t('guard.waits.text') : t('guard.waits.file', { name });
  notifyDone(words, undefined, 'guard');
}

/**
 * Answers the question shown; `forRest` makes it the answer to those that follow, whether they wait already or not, until
 * files are given anew.
 */
export function answerGuard(asked: Asked, given: GuardAnswer | undefined, forRest = false): void {
  asked.answer(given);
  if (!forRest || given === undefined) return;
  forTheRest.set(asked.caseId, given);
  for (const one of useGuardDesk.getState().asked)
    if (one.caseId === asked.caseId && isAnsweredBy(one, given)) one.answer(given);
}

/** A new lot of files: what was decided for an earlier one no longer stands. */
export function beginLot(caseId: string): void {
  forTheRest.delete(caseId);
}

/** Takes back every question of a case: nothing of those documents is kept. */
export function withdrawQuestions(caseId: string): void {
  for (const one of useGuardDesk.getState().asked) if (one.caseId === caseId) one.answer();
}
