/**
 * Gives the focus to the first control after an element, once the page is drawn: where the keyboard goes when the
 * control it was in is done and gone.
 */
export function focusAfter(element: HTMLElement | null): void {
  requestAnimationFrame(() => {
    if (element === null || !element.isConnected) return;
    controlsIn(document)
      .find(
        (control) =>
          !element.contains(control) &&
          (element.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
      )
      ?.focus();
  });
}

/** Gives the focus to the first control of an element, unless one of them has it already. */
export function focusInto(element: HTMLElement | null): void {
  if (element === null || element.contains(document.activeElement)) return;
  controlsIn(element)[0]?.focus();
}

function controlsIn(place: ParentNode): readonly HTMLElement[] {
  return [...place.querySelectorAll<HTMLElement>('input, textarea, button, [tabindex="0"]')].filter(
    (control) => control.tabIndex >= 0 && control.checkVisibility(),
  );
}
