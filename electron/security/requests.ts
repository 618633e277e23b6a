import type { Session } from 'electron';

/** What stays inside the application: its own files, memory, and the developer's tools. */
const insideSchemes: ReadonlySet<string> = new Set(['app:', 'blob:', 'data:', 'devtools:']);

/**
 * Cancels every request that would leave the application, whatever made it and whatever the policy said.
 * @see https://www.electronjs.org/docs/latest/api/web-request
 */
export function cancelRequests(session: Session): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !insideSchemes.has(url.slice(0, url.indexOf(':') + 1)) });
  });
}
