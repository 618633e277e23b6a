import { app, session, type BrowserWindow } from 'electron';
import path from 'node:path';
import { createHandlers } from './capabilities/handlers.ts';
import { readCommandLine } from './command-line.ts';
import { listen } from './ipc.ts';
import { setMenu } from './menu.ts';
import { createPrintShelf } from './print-shelf.ts';
import { registerScheme, serveApplication } from './protocol.ts';
import { secureApplication, secureSession } from './security/rules.ts';
import { focusFirstWindow, openWindow, type BridgeFacts } from './window.ts';
import { languageOfLocale, wordsIn } from './words.ts';

const outFolder = path.resolve(import.meta.dirname, '..');
const commandLine = readCommandLine(process.argv, process.env);

registerScheme();
secureApplication(app);

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', focusFirstWindow);
  app.on('window-all-closed', () => app.quit());
  // Not a top-level await: in an ES module it would keep the application from ever being ready.
  app.whenReady().then(start).catch(fail);
} else {
  const { alreadyOpen } = wordsIn(languageOfLocale(systemLocale()));
  process.stdout.write(`${alreadyOpen}\n`, () => app.exit(0));
}

async function start(): Promise<void> {
  const facts = readFacts();
  const shelf = createPrintShelf();
  let language = languageOfLocale(facts.environment.systemLocale);
  const open = async (): Promise<void> => {
    watch(await openWindow(path.join(outFolder, 'preload', 'preload.cjs'), facts));
  };
  const drawMenu = (): void => setMenu(language, () => void open().catch(fail), !app.isPackaged);
  secureSession(session.defaultSession);
  serveApplication(session.defaultSession, path.join(outFolder, 'renderer'), shelf);
  // A window is slow to come: all that its page will ask for is made ready while it does.
  const opening = open();
  listen(
    createHandlers({
      dataFolder: app.getPath('userData'),
      commandLine,
      shelf,
      language: () => language,
      setLanguage(next) {
        language = next;
        drawMenu();
      },
      openWindow: open,
    }),
  );
  drawMenu();
  await opening;
}

/** The first language of the system, unless this run was told another one. */
function systemLocale(): string {
  return app.commandLine.getSwitchValue('lang') || app.getPreferredSystemLanguages()[0] || app.getLocale();
}

function readFacts(): BridgeFacts {
  const { chrome = '', electron = '', node = '' } = process.versions;
  return {
    environment: {
      kind: 'electron',
      systemLocale: systemLocale(),
      version: app.getVersion(),
      versions: { electron, chrome, node },
      ...(commandLine.test === undefined ? {} : { test: commandLine.test }),
    },
    batch: commandLine.batch && { ...commandLine.batch, startedAt: process.getCreationTime() ?? Date.now() },
  };
}

/** A job has nobody watching its window: what goes wrong in the page ends the run with a word. */
function watch(window: BrowserWindow): void {
  if (commandLine.batch === undefined) return;
  window.webContents.on('render-process-gone', (_event, { reason }) =>
    fail(new Error(`The page is gone: ${reason}`)),
  );
  window.on('close', () => fail(new Error('The window was closed before the job was done.')));
}

function fail(error: unknown): void {
  console.error(error);
  app.exit(1);
}
