/** Whether what is typed on this element goes into it, so that a letter is no command there. */
export function isEditable(element: HTMLElement): boolean {
  return element.isContentEditable || element.matches('input, textarea, select, [role="textbox"]');
}
