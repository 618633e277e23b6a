import { useEffect } from 'react';
import { arrive, arrowStop } from './arrival.ts';

/** Where the focus is a matter of their own: they give it back when they close. */
const holders = '[role="dialog"], [role="alertdialog"], [role="menu"]';

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
      last = target instanceof Element ? target : undefined;
    };
    const keep = (): void => {
      isWaiting = false;
      if (isOver || document.querySelector(holders) !== null) return;
      const stop = arrowStop() ?? readText();
      const isFirst = stop !== undefined && !hadStop;
      hadStop = stop !== undefined;
      const { activeElement, body } = document;
      const isNowhere = activeElement === null || activeElement === body;
      const isLost = isNowhere && last?.isConnected === false;
      const isComing = isFirst && (isNowhere || activeElement.matches('main [data-screen-title]'));
      if (stop !== undefined && (isLost || isComing)) stop.focus({ preventScroll: true });
      else if (isLost) arrive();
    };
    // A frame later: who closes something may be about to give the focus back.
    const watching = new MutationObserver(() => {
      if (isWaiting) return;
      isWaiting = true;
      requestAnimationFrame(() => requestAnimationFrame(keep));
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
