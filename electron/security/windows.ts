import type { WebContents } from 'electron';

/**
 * The page opens no window: a second one is asked for by name, over the bridge.
 * @see https://www.electronjs.org/docs/latest/tutorial/security#14-disable-or-limit-creation-of-new-windows
 */
export function blockNewWindows(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
