import { app, BrowserWindow, nativeTheme } from 'electron';
import path from 'node:path';
import { appOrigin, bridgeArgument, type Bridge } from '#shared/platform/channels.ts';
import { rememberBounds, rememberedBounds } from './window-bounds.ts';

/** The grounds of the two themes, so that a window does not flash before its page is drawn. */
const ground = { light: '#ffffff', dark: '#1b1b1b' } as const;

/** What the preload script is told before the page runs. */
export type BridgeFacts = Pick<Bridge, 'environment' | 'batch'>;

/** Opens a window on the application. Answers once its page has loaded. */
export async function openWindow(preload: string, facts: BridgeFacts): Promise<BrowserWindow> {
  const boundsFile = path.join(app.getPath('userData'), 'window.json');
  const isFirst = BrowserWindow.getAllWindows().length === 0;
  const remembered = isFirst ? rememberedBounds(boundsFile) : undefined;
  const window = new BrowserWindow({
    // The page is drawn for 1440 by 900; what is remembered is the whole window, frame included.
    ...(remembered ?? { width: 1440, height: 900, useContentSize: true }),
    minWidth: 960,
    minHeight: 600,
    show: false,
    title: 'Recoupe',
    backgroundColor: nativeTheme.shouldUseDarkColors ? ground.dark : ground.light,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: !app.isPackaged,
      additionalArguments: [bridgeArgument + JSON.stringify(facts)],
      // A job goes on while its window is covered, and so does a long import.
      backgroundThrottling: false,
    },
  });
  rememberBounds(window, boundsFile);
  window.once('ready-to-show', () => (facts.batch === undefined ? window.show() : window.showInactive()));
  await window.loadURL(`${appOrigin}/`);
  return window;
}

/** Brings the application to the front, as a second start of it asks. */
export function focusFirstWindow(): void {
  const window = BrowserWindow.getAllWindows().find((each) => each.isVisible());
  if (window === undefined) return;
  if (window.isMinimized()) window.restore();
  window.focus();
}
