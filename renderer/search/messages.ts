import type { JournalEntry } from '#shared/case/journal.ts';
import type { Answer, Question } from './answer.ts';
import type { CaseState } from './search-desk.ts';

/** What the page says to the worker. */
export type ToWorker =
  | { readonly type: 'open'; readonly caseId: string }
  | { readonly type: 'ask'; readonly ask: number; readonly question: Question }
  /** A commit of this window: said before any question asked after it. */
  | { readonly type: 'commit'; readonly caseId: string; readonly entry: JournalEntry }
  | { readonly type: 'keep' };

/** What the worker says to the page. */
export type FromWorker =
  | { readonly type: 'state'; readonly caseId: string; readonly state: CaseState }
  | { readonly type: 'answer'; readonly ask: number; readonly answer: Answer };
