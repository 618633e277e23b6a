import { dialog, type BrowserWindow } from 'electron';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { problem } from '#shared/lib/errors.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import type { OpenedFile, SaveFile } from '#shared/platform/platform.ts';
import { filesUnder } from '../read-folder.ts';
import { writeWhole } from '../whole-file.ts';
import type { Words } from '../words.ts';
import { alreadyIn, haveOwnNames, isFlatName, writeInFolder } from '../write-folder.ts';
import { refusalOf, type Handlers } from './answer.ts';
import { confirmed } from './confirmed.ts';

/** More than this in one go would not fit in the page's memory beside the case. */
const mostBytes = 512 * 1024 * 1024;

/** Files saved in one go, as the contract says. */
const mostFiles = 100;

const extension = v.pipe(v.string(), v.regex(/^[a-z0-9.]{1,16}$/));
const fileName = v.pipe(v.string(), v.minLength(1), v.maxLength(200), v.regex(/^[^/\\\0]+$/));

/** Open and save, always through the system's dialogs. */
export function fileHandlers(words: () => Words): Handlers<'files.open' | 'files.save' | 'files.save-all'> {
  return {
    'files.open': {
      input: v.object({ accept: v.array(extension), multiple: v.boolean(), folder: v.optional(v.boolean()) }),
      async run({ accept, multiple, folder }, window) {
        if (folder === true) return openFolder(accept, window);
        const { filePaths } = await dialog.showOpenDialog(window, {
          properties: multiple ? ['openFile', 'multiSelections'] : ['openFile'],
          filters: filtersFor(accept, words()),
        });
        return readAll(filePaths);
      },
    },
    'files.save': {
      input: v.object({ suggestedName: fileName, bytes: v.instance(Uint8Array), mediaType: v.string() }),
      async run({ suggestedName, bytes }, window) {
        const { filePath, canceled } = await dialog.showSaveDialog(window, { defaultPath: suggestedName });
        if (canceled || !filePath) return ok({ saved: false });
        try {
          await writeWhole(filePath, bytes);
          return ok({ saved: true, name: path.basename(filePath) });
        } catch (error) {
          return refusalOf(error, 'platform.failed', path.basename(filePath));
        }
      },
    },
    'files.save-all': {
      input: v.object({
        files: v.pipe(
          v.array(
            v.object({
              suggestedName: v.pipe(v.string(), v.check(isFlatName)),
              bytes: v.instance(Uint8Array),
              mediaType: v.string(),
            }),
          ),
          v.minLength(1),
          v.maxLength(mostFiles),
          v.check((files) => haveOwnNames(files)),
        ),
      }),
      run: ({ files }, window) => saveInFolder(files, window, words()),
    },
  };
}

/** The folder comes from the system's dialog alone; nothing the page sends can lead out of it. */
async function saveInFolder(
  files: readonly SaveFile[],
  window: BrowserWindow,
  { saveHere, replaceQuestion, replace, cancel }: Words,
): Promise<Result<{ readonly saved: boolean }>> {
  const { filePaths, canceled } = await dialog.showOpenDialog(window, {
    properties: ['openDirectory', 'createDirectory'],
    buttonLabel: saveHere,
  });
  const [folder] = filePaths;
  if (canceled || folder === undefined) return ok({ saved: false });
  const there = await alreadyIn(folder, files);
  if (there.length > 0) {
    const question = { message: replaceQuestion, detail: there.join('\n'), yes: replace, no: cancel };
    if (!(await confirmed(window, question))) return ok({ saved: false });
  }
  try {
    await writeInFolder(folder, files);
    return ok({ saved: true });
  } catch (error) {
    return refusalOf(error, 'platform.failed', path.basename(folder));
  }
}

type Opened = ReturnType<Handlers<'files.open'>['files.open']['run']>;

async function openFolder(accept: readonly string[], window: BrowserWindow): Opened {
  const { filePaths } = await dialog.showOpenDialog(window, { properties: ['openDirectory'] });
  const [folder] = filePaths;
  if (folder === undefined) return ok([]);
  const isWanted = (file: string): boolean =>
    accept.length === 0 || accept.includes(path.extname(file).slice(1).toLowerCase());
  try {
    return await readAll(await filesUnder(folder), isWanted);
  } catch (error) {
    return refusalOf(error, 'file.unreadable', `file:${path.basename(folder)}`);
  }
}

async function readAll(paths: readonly string[], isWanted = (_file: string): boolean => true): Opened {
  const files: OpenedFile[] = [];
  let total = 0;
  for (const file of paths) {
    const name = path.basename(file);
    if (!isWanted(file)) {
      files.push({ name, bytes: new Uint8Array(), isOther: true });
      continue;
    }
    try {
      total += (await stat(file)).size;
      if (total > mostBytes) return err(problem('file.too-large', `file:${name}`, { maximum: mostBytes }));
      files.push({ name, bytes: new Uint8Array(await readFile(file)) });
    } catch (error) {
      return refusalOf(error, 'file.unreadable', `file:${name}`);
    }
  }
  return ok(files);
}

function filtersFor(accept: readonly string[], words: Words): Electron.FileFilter[] {
  if (accept.length === 0) return [];
  const shown = accept.map((each) => `.${each}`).join(', ');
  return [
    { name: accept.length > 8 ? words.documents : words.filesOf(shown), extensions: [...accept] },
    { name: words.allFiles, extensions: ['*'] },
  ];
}
