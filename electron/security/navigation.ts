import type { WebContents } from 'electron';
import { appOrigin } from '#shared/platform/channels.ts';

/**
 * A window shows the application and nothing else: no link, drop or script leads elsewhere. A frame inside it
 * may show a document held in memory for preview.
 * @see https://www.electronjs.org/docs/latest/tutorial/security#13-disable-or-limit-navigation
 */
export function blockNavigation(contents: WebContents): void {
  contents.on('will-frame-navigate', (event) => {
    if (!isAllowed(event.url, event.isMainFrame)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
}

function isAllowed(address: string, isMainFrame: boolean): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host, pathname } = new URL(address);
  // Scheme and host by hand: Node gives a custom scheme the opaque origin "null".
  if (`${protocol}//${host}` !== appOrigin) return false;
  return isMainFrame ? pathname === '/' : pathname.startsWith('/print/');
}
