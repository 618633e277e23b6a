import { create } from 'zustand';

/** A sentence that appears at the foot of the window, and what can be done about it. */
export type Notice = {
  readonly id: number;
  readonly kind: 'done' | 'problem';
  readonly text: string;
  /** Usually "undo". */
  readonly action?:
    { readonly label: string; readonly keys?: string; readonly perform: () => void } | undefined;
};

type NoticesState = { readonly notices: readonly Notice[]; readonly last: number };

/** The notices on screen, oldest first; at most three. */
export const useNotices = create<NoticesState>(() => ({ notices: [], last: 0 }));

/** Says something without stopping anybody. Problems stay until dismissed; the rest leaves by itself. */
export function notify(notice: Omit<Notice, 'id'>): void {
  useNotices.setState(({ notices, last }) => ({
    last: last + 1,
    notices: [...notices, { ...notice, id: last + 1 }].slice(-3),
  }));
}

/** Takes a notice away. */
export function dismissNotice(id: number): void {
  useNotices.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));
}
