import path from 'node:path';
import * as v from 'valibot';
import { ok } from '#shared/lib/result.ts';
import type { Language } from '#shared/platform/environment.ts';
import type { CommandLine } from '../command-line.ts';
import type { PrintShelf } from '../print-shelf.ts';
import { wordsIn } from '../words.ts';
import type { Handlers } from './answer.ts';
import { batchHandlers } from './batch.ts';
import { externalHandlers } from './external.ts';
import { fileHandlers } from './files.ts';
import { mirrorHandlers } from './mirror.ts';
import { printHandlers } from './print.ts';

/** What the handlers need to know of the running application. */
export type Machine = {
  readonly dataFolder: string;
  readonly commandLine: CommandLine;
  readonly shelf: PrintShelf;
  readonly language: () => Language;
  readonly setLanguage: (language: Language) => void;
  readonly openWindow: () => Promise<void>;
};

/** Every channel of the contract with what answers it; the compiler refuses a missing one. */
export function createHandlers(machine: Machine): Handlers {
  const words = () => wordsIn(machine.language());
  const { commandLine } = machine;
  return {
    ...fileHandlers(words),
    ...printHandlers(machine.shelf),
    ...externalHandlers(words),
    ...mirrorHandlers(path.join(machine.dataFolder, 'mirror')),
    ...batchHandlers(commandLine.batch !== undefined, commandLine.outFolder),
    'window.new': {
      input: v.strictObject({}),
      async run() {
        await machine.openWindow();
        return ok(undefined);
      },
    },
    'window.language': {
      input: v.object({ language: v.picklist(['fr', 'en']) }),
      async run({ language }) {
        machine.setLanguage(language);
        return ok(undefined);
      },
    },
  } satisfies Handlers;
}
