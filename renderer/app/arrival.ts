import { isEditable } from '../ui/is-editable.ts';

/** A list draws its rows once it knows its height; a slow machine takes some frames to tell it. */
const patience = 30;

/**
 * Puts the focus where arrows work on the present screen: the row of its list, the thing of its drawing, what it
 * scrolls (`data-arrows`); on its heading when it has none, or none yet. A field of the screen that already took the
 * focus, for instance the line of a new row, keeps it.
 */
export function arrive(): void {
  const main = document.querySelector<HTMLElement>('main');
  const heading = main?.querySelector<HTMLElement>('[data-screen-title]');
  if (main == null || heading == null || isTyping(main)) return;
  heading.focus({ preventScroll: true });
  goOn(heading, patience);
}

/**
 * Whether the person put the focus outside the present screen while that was read in. `from` had it when they set out;
 * a palette that closed since, or a row of the screen before, has lost it by itself.
 */
export function wentElsewhere(from: Element | null): boolean {
  const { activeElement, body } = document;
  return (
    from?.isConnected === true &&
    activeElement !== from &&
    activeElement !== body &&
    activeElement?.closest('main') === null
  );
}

/** The place this window was last at; another one is arrived at even when the whole shell was drawn anew for it. */
let lastPlace: string | undefined;

/** Says where the window is now, and answers whether that is another place than before: not where it began. */
export function isArrival(place: string): boolean {
  const isOther = lastPlace !== undefined && lastPlace !== place;
  lastPlace = place;
  return isOther;
}

/**
 * Tells what looks at the window from outside which place is drawn, once the focus has gone where it goes: the address
 * changes before the page does, and until then the screen before still stands.
 */
export function tellArrived(place: string): void {
  document.querySelector('main')?.setAttribute('data-arrived', place);
}

/** Where arrows work on the present screen, if it is drawn. */
export function arrowStop(): HTMLElement | undefined {
  const area = document.querySelector<HTMLElement>('main [data-arrows]:not([hidden])');
  const stop = area?.tabIndex === 0 ? area : area?.querySelector<HTMLElement>('[tabindex="0"]');
  return stop ?? undefined;
}

function goOn(heading: HTMLElement, frames: number): void {
  const stop = arrowStop();
  if (stop !== undefined) stop.focus({ preventScroll: true });
  else if (frames > 0) {
    requestAnimationFrame(() => {
      // Whoever went elsewhere meanwhile stays there.
      if (document.activeElement === heading) goOn(heading, frames - 1);
    });
  }
}

function isTyping(main: HTMLElement): boolean {
  const { activeElement } = document;
  return (
    activeElement instanceof HTMLElement &&
    main.contains(activeElement) &&
    (isEditable(activeElement) || activeElement.matches('[data-claim-form]'))
  );
}
