import { app } from 'electron';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { problem } from '#shared/lib/errors.ts';
import { err, ok } from '#shared/lib/result.ts';
import type { Channel } from '#shared/platform/channels.ts';
import { writeWhole } from '../whole-file.ts';
import { refusalOf, type Handlers } from './answer.ts';

/** A file name that names a file in this folder and nowhere else, on every system. */
const flatName = v.pipe(v.string(), v.maxLength(120), v.regex(/^[\p{L}\p{N}][\p{L}\p{N}._ -]*$/u));
const none = v.strictObject({});

type BatchChannel = Extract<Channel, `batch.${string}`>;

/** What a job without a person may do; in an ordinary run every one of these is refused. */
export function batchHandlers(isBatch: boolean, outFolder: string | undefined): Handlers<BatchChannel> {
  const refusal = err(problem('platform.failed', 'batch'));
  return {
    'batch.write': {
      input: v.object({ name: flatName, bytes: v.instance(Uint8Array) }),
      async run({ name, bytes }) {
        if (!isBatch || outFolder === undefined) return refusal;
        try {
          await mkdir(outFolder, { recursive: true });
          await writeWhole(path.join(outFolder, name), bytes);
          return ok(undefined);
        } catch (error) {
          return refusalOf(error, 'platform.failed', `file:${name}`);
        }
      },
    },
    'batch.log': {
      input: v.object({ line: v.string() }),
      async run({ line }) {
        if (!isBatch) return refusal;
        process.stderr.write(`${line}\n`);
        return ok(undefined);
      },
    },
    'batch.memory': {
      input: none,
      async run(_input, window) {
        if (!isBatch) return refusal;
        const metrics = app.getAppMetrics().find(({ pid }) => pid === window.webContents.getOSProcessId());
        if (metrics === undefined) return err(problem('platform.failed', 'batch.memory'));
        return ok((metrics.memory.privateBytes ?? metrics.memory.workingSetSize) / 1024);
      },
    },
    'batch.done': {
      input: v.object({ summary: v.string(), exitCode: v.pipe(v.number(), v.integer()) }),
      async run({ summary, exitCode }) {
        if (!isBatch) return refusal;
        const text = summary === '' || summary.endsWith('\n') ? summary : `${summary}\n`;
        process.stdout.write(text, () => app.exit(exitCode));
        return ok(undefined);
      },
    },
  };
}
