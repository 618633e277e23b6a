import type { Session } from 'electron';

/**
 * Asked of us so that a nearly full disk never makes Chromium evict the case files; it reaches nothing outside.
 * Electron passes the name on but does not list it.
 * @see https://developer.mozilla.org/docs/Web/API/StorageManager/persist
 */
const granted: ReadonlySet<string> = new Set(['persistent-storage']);

/**
 * No camera, microphone, position, notification, device, clipboard: none is granted, so none is asked for.
 * @see https://www.electronjs.org/docs/latest/tutorial/security#5-handle-session-permission-requests-from-remote-content
 */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(granted.has(permission)));
  session.setPermissionCheckHandler((_contents, permission) => granted.has(permission));
  session.setDevicePermissionHandler(() => false);
}
