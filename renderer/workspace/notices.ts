import { create } from 'zustand';
import type { JournalEntry } from '#shared/case/journal.ts';
import type { Problem } from '#shared/lib/errors.ts';

/** Something to say once, in a corner, read aloud: words by key, or a refusal by its problem. */
export type Notice = {
  readonly id: number;
  readonly tone: 'done' | 'problem';
  readonly problem?: Problem;
  /** A sentence ready to show. */
  readonly words?: string;
  /** Number of the act of the open case it is about: what is said next about the same act takes its place. */
  readonly act?: number;
  /** What it is about: what is said next about the same takes its place. */
  readonly topic?: string;
  /** Number of the entry it offers to take back, as long as that is the one undo takes back next. */
  readonly undoable?: number;
  /** What it offers to do, in the open case. */
  readonly offer?: Offer;
};

/** An act offered beside a sentence, by the words of its button. */
type Offer = { readonly label: string; readonly take: () => void };

type Entry = Pick<JournalEntry, 'seq'>;

let last = 0;

/** Kept, whether in sight or not: refusals wait until they are dismissed, so there is an end to how many wait. */
const mostKept = 12;

/** The notices kept, oldest first; `inSight` says which of them are shown. */
export const useNotices = create<{ readonly notices: readonly Notice[] }>(() => ({ notices: [] }));

/** Says what was refused and why. */
export function notifyProblem(problem: Problem): void {
  push({ tone: 'problem', problem });
}

/** Says what was done; given the entry of an act of the open case, it offers the way back. Of a `topic` the last is enough. */
export function notifyDone(words: string, entry?: Entry, topic?: string): void {
  push({
    tone: 'done',
    words,
    ...(entry === undefined ? {} : { act: entry.seq, undoable: entry.seq }),
    ...(topic === undefined ? {} : { topic }),
  });
}

/** Says something that a press can be answered with; what is said next of the same `topic` takes its place. */
export function notifyOffer(words: string, offer: Offer, topic: string): void {
  push({ tone: 'done', words, offer, topic });
}

/** Says that an act was taken back, or done again by `redone`, in the place of what was said about it before. */
export function notifyTakenBack(words: string, act: number, redone?: Entry): void {
  push({ tone: 'done', words, act, ...(redone === undefined ? {} : { undoable: redone.seq }) });
}

/** Takes a notice away. */
export function dismissNotice(id: number): void {
  useNotices.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));
}

/** Takes away what was said about acts, and what was offered: on leaving their case. */
export function dismissActs(): void {
  useNotices.setState(({ notices }) => ({
    notices: notices.filter(({ act, offer }) => act === undefined && offer === undefined),
  }));
}

/** Takes away what was said last of a topic: it no longer holds. */
export function dismissTopic(topic: string): void {
  useNotices.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.topic !== topic) }));
}

/**
 * The two notices to show, oldest first, that they do not cover the work: the newest refusal, and the newest beside it.
 * Refusals that make room come back when what was newer has gone.
 */
export function inSight(notices: readonly Notice[]): readonly Notice[] {
  const refusal = notices.findLast(({ tone }) => tone === 'problem');
  const beside = notices.filter((notice) => notice !== refusal).slice(refusal === undefined ? -2 : -1);
  return notices.filter((notice) => notice === refusal || beside.includes(notice));
}

function push(notice: Omit<Notice, 'id'>): void {
  last += 1;
  const added = { ...notice, id: last };
  useNotices.setState(({ notices }) => {
    const kept = [...notices.filter((other) => !isReplaced(other, added)), added].slice(-mostKept);
    const seen = inSight(kept);
    // What was done and has made room has been read; it does not come back out of its time.
    return { notices: kept.filter((one) => one.tone === 'problem' || seen.includes(one)) };
  });
}

function isReplaced(other: Notice, added: Notice): boolean {
  // A sentence said twice in a row is said once: an error repeated by a key held down must not fill the screen.
  const isRepeated = other.words === added.words && other.problem?.code === added.problem?.code;
  if (added.topic !== undefined && other.topic === added.topic) return true;
  return isRepeated || (added.act !== undefined && other.act === added.act);
}
