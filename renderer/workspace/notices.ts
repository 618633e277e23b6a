import { create } from 'zustand';
import type { Problem } from '#shared/lib/errors.ts';

/** Something to say once, in a corner, read aloud: words by key, or a refusal by its problem. */
export type Notice = {
  readonly id: number;
  readonly tone: 'done' | 'problem';
  readonly problem?: Problem;
  /** A sentence ready to show. */
  readonly words?: string;
  /** Offers to take back what was just done. */
  readonly undoable?: boolean;
};

let last = 0;

/** The notices on screen, oldest first. */
export const useNotices = create<{ readonly notices: readonly Notice[] }>(() => ({ notices: [] }));

/** Says what was refused and why. */
export function notifyProblem(problem: Problem): void {
  push({ tone: 'problem', problem });
}

/** Says what was done; `undoable` offers the way back. */
export function notifyDone(words: string, undoable = false): void {
  push({ tone: 'done', words, undoable });
}

/** Takes a notice away. */
export function dismissNotice(id: number): void {
  useNotices.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));
}

function push(notice: Omit<Notice, 'id'>): void {
  last += 1;
  const added = { ...notice, id: last };
  // A sentence said twice in a row is said once: an error repeated by a key held down must not fill the screen.
  useNotices.setState(({ notices }) => ({
    notices: [...notices.filter((other) => other.words !== added.words || other.problem?.code !== added.problem?.code), added].slice(-4),
  }));
}
