/** A list draws its rows once it knows its height; a slow machine takes some frames to tell it. */
const patience = 30;

/**
 * Puts the focus where arrows work on the present screen: the row of its list, the thing of its drawing, what it
 * scrolls (`data-arrows`); on its heading when it has none, or none yet. A field of the screen that already took the
 * focus, for instance the line of a new row, keeps it.
 */
export function arrive(): void {
  comeTo(patience);
}

function comeTo(frames: number): void {
  const main = document.querySelector<HTMLElement>('main');
  if (main === null || isTyping(main)) return;
  const heading = main.querySelector<HTMLElement>('[data-screen-title]');
  if (heading === null && frames > 0) {
    // A screen that is only now being read in.
    requestAnimationFrame(() => comeTo(frames - 1));
    return;
  }
  heading?.focus({ preventScroll: true });
  goOn(main, heading, patience);
}

function goOn(main: HTMLElement, heading: HTMLElement | null, frames: number): void {
  const area = main.querySelector<HTMLElement>('[data-arrows]:not([hidden])');
  const stop = area?.tabIndex === 0 ? area : area?.querySelector<HTMLElement>('[tabindex="0"]');
  if (stop != null) stop.focus({ preventScroll: true });
  else if (frames > 0) {
    requestAnimationFrame(() => {
      // Whoever went elsewhere meanwhile stays there.
      if (document.activeElement === heading && heading?.isConnected === true)
        goOn(main, heading, frames - 1);
    });
  }
}

function isTyping(main: HTMLElement): boolean {
  const { activeElement } = document;
  return (
    main.contains(activeElement) &&
    (activeElement?.matches('input, textarea, [contenteditable="true"], [data-claim-form]') ?? false)
  );
}
