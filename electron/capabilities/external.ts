import { shell } from 'electron';
import * as v from 'valibot';
import { problem } from '#shared/lib/errors.ts';
import { err, ok } from '#shared/lib/result.ts';
import { webAddress } from '../addresses.ts';
import type { Words } from '../words.ts';
import { refusalOf, type Handlers } from './answer.ts';
import { confirmed } from './confirmed.ts';

/** The one way out: an address a person chose to open, shown whole and confirmed each time. */
export function externalHandlers(words: () => Words): Handlers<'external.open'> {
  return {
    'external.open': {
      input: v.object({ url: v.pipe(v.string(), v.maxLength(8192)) }),
      async run({ url }, window) {
        const address = webAddress(url);
        if (address === undefined) return err(problem('url.refused', 'url', { url: url.slice(0, 200) }));
        const { openQuestion, openDetail, open, cancel } = words();
        const question = { message: openQuestion, detail: openDetail(address), yes: open, no: cancel };
        if (!(await confirmed(window, question))) return ok({ opened: false });
        try {
          await shell.openExternal(address);
          return ok({ opened: true });
        } catch (error) {
          return refusalOf(error, 'platform.failed', 'url');
        }
      },
    },
  };
}
