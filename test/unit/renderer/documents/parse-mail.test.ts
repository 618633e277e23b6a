import { expect, test } from 'vitest';
import { parseMail } from '../../../../renderer/documents/mail/parse-mail.ts';

const tools = { progress: (): void => undefined, signal: new AbortController().signal };
const message = ['From: Jean <jean@free.fr>', 'To: zoe@free.fr', 'Subject: Essai', '', 'Bonjour.'].join(
  '\r\n',
);

test.each(['', '\n', '\r\n\r\n'])(
  'a message forwarded with %j above its header is read as a message',
  async (above) => {
    const read = await parseMail({ bytes: new TextEncoder().encode(above + message), name: '1.eml' }, tools);
    expect(read).toMatchObject({
      ok: true,
      value: {
        text: 'From: Jean <jean@free.fr>\nTo: zoe@free.fr\nSubject: Essai\n\nBonjour.',
        proposals: { title: 'Essai' },
      },
    });
  },
);
