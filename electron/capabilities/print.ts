import { BrowserWindow } from 'electron';
import * as v from 'valibot';
import { problem } from '#shared/lib/errors.ts';
import { err, ok } from '#shared/lib/result.ts';
import type { PrintDocument } from '#shared/platform/platform.ts';
import { holdsModifierLetters, withReadableApostrophes } from '../pdf-apostrophes.ts';
import type { PrintShelf } from '../print-shelf.ts';
import { refusalOf, type Handlers } from './answer.ts';

const printDocument = v.object({ html: v.string(), title: v.pipe(v.string(), v.maxLength(500)) });

/** Documents to PDF, to paper, or to a preview frame; whatever they contain, no script of theirs runs. */
export function printHandlers(
  shelf: PrintShelf,
): Handlers<'print.pdf' | 'print.preview' | 'print.forget' | 'print.dialog'> {
  const previews = new Map<string, () => void>();
  return {
    'print.pdf': {
      input: printDocument,
      async run(document) {
        try {
          return await onPaper(shelf, document, async (window) => {
            const bytes = await window.webContents.printToPDF({
              generateTaggedPDF: true,
              generateDocumentOutline: true,
              preferCSSPageSize: true,
              printBackground: true,
            });
            return ok(
              holdsModifierLetters(document.html) ? new Uint8Array(bytes) : withReadableApostrophes(bytes),
            );
          });
        } catch (error) {
          return refusalOf(error, 'print.failed');
        }
      },
    },
    'print.dialog': {
      input: printDocument,
      async run(document) {
        try {
          return await onPaper(shelf, document, (window) => showDialog(window));
        } catch (error) {
          return refusalOf(error, 'print.failed');
        }
      },
    },
    'print.preview': {
      input: printDocument,
      async run({ html }) {
        const { url, remove } = shelf.put(html);
        previews.set(url, remove);
        return ok({ url });
      },
    },
    'print.forget': {
      input: v.object({ url: v.string() }),
      async run({ url }) {
        previews.get(url)?.();
        previews.delete(url);
        return ok(undefined);
      },
    },
  };
}

/** Loads the document in a window nobody sees, does something with it there, and leaves nothing behind. */
async function onPaper<T>(
  shelf: PrintShelf,
  { html, title }: PrintDocument,
  work: (window: BrowserWindow) => Promise<T>,
): Promise<T> {
  const { url, remove } = shelf.put(html);
  const window = new BrowserWindow({
    show: false,
    title,
    webPreferences: { sandbox: true, contextIsolation: true, javascript: false, spellcheck: false },
  });
  try {
    await window.loadURL(url);
    await fontsLoaded(window);
    return await work(window);
  } finally {
    remove();
    window.destroy();
  }
}

/**
 * Waits until every font of the document is there. A window that is never shown lays its page out only when it is
 * printed, so on a busy machine the fonts were asked for too late and the paper fell back to another face. The page runs
 * no script: this one sentence is evaluated through the inspector's protocol.
 */
async function fontsLoaded({ webContents }: BrowserWindow): Promise<void> {
  webContents.debugger.attach('1.3');
  try {
    await webContents.debugger.sendCommand('Runtime.evaluate', {
      expression:
        'Promise.all([...document.fonts].map((face) => face.load())).then(() => document.fonts.ready).then(() => 1)',
      awaitPromise: true,
      returnByValue: true,
    });
  } finally {
    webContents.debugger.detach();
  }
}

type Printed = Awaited<ReturnType<Handlers<'print.dialog'>['print.dialog']['run']>>;

function showDialog(window: BrowserWindow): Promise<Printed> {
  return new Promise((resolve) => {
    window.webContents.print({ printBackground: true }, (printed, reason) => {
      if (printed || /cancel/i.test(reason)) resolve(ok({ printed }));
      else resolve(err(problem('print.failed', undefined, { reason })));
    });
  });
}
