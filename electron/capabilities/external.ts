import { dialog, shell } from 'electron';
import * as v from 'valibot';
import { problem } from '#shared/lib/errors.ts';
import { err, ok } from '#shared/lib/result.ts';
import { webAddress } from '../addresses.ts';
import type { Words } from '../words.ts';
import { refusalOf, type Handlers } from './answer.ts';

/** The one way out: an address a person chose to open, shown whole and confirmed each time. */
export function externalHandlers(words: () => Words): Handlers<'external.open'> {
  return {
    'external.open': {
      input: v.object({ url: v.pipe(v.string(), v.maxLength(8192)) }),
      async run({ url }, window) {
        const address = webAddress(url);
        if (address === undefined) return err(problem('url.refused', 'url', { url: url.slice(0, 200) }));
        const { openQuestion, openDetail, open, cancel } = words();
        const { response } = await dialog.showMessageBox(window, {
          type: 'question',
          message: openQuestion,
          detail: openDetail(address),
          buttons: [cancel, open],
          defaultId: 0,
          cancelId: 0,
          noLink: true,
        });
        if (response !== 1) return ok({ opened: false });
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
