/**
 * Puts words on the clipboard, at a key or a click; false when the system does not take them. By the page's own event: the
 * asynchronous clipboard asks for a permission, and nothing is granted any here.
 */
export function copyText(words: string): boolean {
  const onCopy = (event: ClipboardEvent): void => {
    event.preventDefault();
    // What is selected somewhere is not what is asked for.
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', words);
  };
  document.addEventListener('copy', onCopy, { capture: true });
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', onCopy, { capture: true });
  }
}
