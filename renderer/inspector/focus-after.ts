/**
 * Gives the focus to the first control after an element, once the page is drawn: where the keyboard goes when the
 * control it was in is done and gone.
 */
export function focusAfter(element: HTMLElement | null): void {
  requestAnimationFrame(() => {
    if (element === null || !element.isConnected) return;
    const controls = [...document.querySelectorAll<HTMLElement>('input, textarea, button, [tabindex="0"]')];
    controls
      .find(
        (control) =>
          control.tabIndex >= 0 &&
          !element.contains(control) &&
          (element.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
          control.checkVisibility(),
      )
      ?.focus();
  });
}
