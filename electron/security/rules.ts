import type { App, Session } from 'electron';
import { disableBackgroundNetwork, disableWebRtc } from './background-network.ts';
import { blockDownloads } from './downloads.ts';
import { blockNavigation } from './navigation.ts';
import { denyPermissions } from './permissions.ts';
import { cancelRequests } from './requests.ts';
import { disableSpelling } from './spelling.ts';
import { blockWebviews } from './webviews.ts';
import { blockNewWindows } from './windows.ts';

/** What must be in force before the application is ready: every page is sandboxed, none reaches out. */
export function secureApplication(app: App): void {
  // Root has given the sandbox up on the command line; enforcing it then kills Chromium's own processes. The
  // windows ask for theirs in any case.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  disableBackgroundNetwork(app);
  app.on('web-contents-created', (_event, contents) => {
    blockNavigation(contents);
    blockNewWindows(contents);
    blockWebviews(contents);
    disableWebRtc(contents);
  });
}

/** What is in force for every page of a session. */
export function secureSession(session: Session): void {
  cancelRequests(session);
  denyPermissions(session);
  blockDownloads(session);
  disableSpelling(session);
}
