import { useEffect } from 'react';
import { arrive, arrowStop } from './arrival.ts';

/** Where the focus is a matter of their own: they give it back when they close. */
const holders = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';

/** Frames that the focus may be nowhere: who closes or redraws something gives it back meanwhile. */
const patience = 12;

/**
 * Nobody is left without a place: what had the focus and is drawn no more (a row deleted, a sheet closed, a list left
 * for a page) hands it to where arrows work; and so does a screen without a list when its first row comes, or its text.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: Element | undefined;
    let isWaiting = false;
    let isOver = false;
    let hadStop = false;

    const onFocus = ({ target }: FocusEvent): void => {
      // What one had before a list or a dialog opened is where the focus comes back to.
      if (target instanceof Element && target.closest(holders) === null) last = target;
    };
    const keep = (frames: number): void => {
      if (isOver) return;
      const { activeElement, body } = document;
      const isNowhere = activeElement === null || activeElement === body;
      if (isNowhere && frames > 0) {
        requestAnimationFrame(() => keep(frames - 1));
        return;
      }
      isWaiting = false;
      if (document.querySelector(holders) !== null) {
        // What is drawn when the hits of a search or a dialog go has not been seen yet: in that very frame the text of a hit may be there.
        hadStop = false;
        return;
      }
      const stop = arrowStop() ?? readText();
      const isFirst = stop !== undefined && !hadStop;
      hadStop = stop !== undefined;
      const isLost = isNowhere && last?.isConnected === false;
      const isComing = isFirst && (isNowhere || activeElement.matches('main [data-screen-title]'));
      if (stop !== undefined && (isLost || isComing)) stop.focus({ preventScroll: true });
      else if (isLost) arrive();
    };
    const watching = new MutationObserver(() => {
      if (isWaiting) return;
      isWaiting = true;
      requestAnimationFrame(() => keep(patience));
    });
    document.addEventListener('focusin', onFocus);
    watching.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', onFocus);
      watching.disconnect();
      isOver = true;
    };
  }, []);
}

/** The text of a source being read, which has its own keys. */
function readText(): HTMLElement | undefined {
  return document.querySelector<HTMLElement>('main [data-reading-text]') ?? undefined;
}
