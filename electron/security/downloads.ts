import type { Session } from 'electron';

/**
 * Files leave through the save dialog, never as a download the person did not see coming.
 * @see https://www.electronjs.org/docs/latest/api/session#event-will-download
 */
export function blockDownloads(session: Session): void {
  session.on('will-download', (event) => event.preventDefault());
}
