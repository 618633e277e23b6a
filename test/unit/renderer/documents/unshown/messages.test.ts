import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { inspectText } from '#shared/guard/inspect.ts';
import { addresses, messageWith, pageWith } from '../../../../fixtures/documents/unshown-values.ts';
import { readingOf } from './unshown-reading.ts';

const many = addresses(300);
const folded = many.join(',\r\n ');

test.each([
  ['Bcc', `Bcc: ${folded}`],
  ['Resent-To', `Resent-To: ${folded}`],
  ['X-Envelope-To', `X-Envelope-To: ${folded}`],
  [
    'Received',
    many
      .map((address) => `Received: from mx.free.fr by mail.example for <${address}>; Tue, 23 Feb 2021`)
      .join('\r\n'),
  ],
])('a message whose %s names hundreds is told to hold them', async (_, fields) => {
  const { text, unshown } = await readingOf('a.eml', messageWith([fields]));
  expect(text).not.toContain('valmorin');
  expect(unshown).toEqual({ found: { email: 300 }, places: ['headers'], weight: 'many' });
});

test('an ordinary message raises no question: its way and its identifiers are nobody’s', async () => {
  const fields = [
    'Return-Path: <bounces+1234-zoe.valmorin=free.fr@mail.example>',
    'Delivered-To: zoe.valmorin@free.fr',
    'X-Original-To: zoe.valmorin@free.fr',
    'Received: from mx.free.fr (mx.free.fr [212.27.42.1]) by mail.example with ESMTPS id 4970101234567890 for <zoe.valmorin@free.fr>; Tue, 23 Feb 2021 23:30:00 -0500',
    'Reply-To: camille.desire@journal.fr',
    'Message-ID: <CAD1+2@mail.gmail.com>',
    `References: ${addresses(30)
      .map((address) => `<${address}>`)
      .join(' ')}`,
    'In-Reply-To: <a.b@mail.gmail.com>',
    'List-Unsubscribe: <mailto:desabonner.abc123@mail.example>',
    'DKIM-Signature: v=1; a=rsa-sha256; i=un.deux@mail.example; t=1614141000; bh=abc',
  ];
  expect((await readingOf('a.eml', messageWith(fields))).unshown).toBeUndefined();
});

const parts = (kind: string, ...all: readonly string[]): string =>
  messageWith(
    ['MIME-Version: 1.0', `Content-Type: multipart/${kind}; boundary="=partie"`],
    all.map((part) => `--=partie\r\n${part}\r\n`).join('') + '--=partie--',
  );
const attached = (name: string, type: string, bytes: Uint8Array): string =>
  `Content-Type: ${type}; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(bytes).toString('base64')}`;
const plain = 'Content-Type: text/plain; charset=utf-8\r\n\r\nBonjour.';

test('what a message says in its other form is looked through', async () => {
  const page = pageWith(`<p>${many.map((address) => `<a href="mailto:${address}"></a>`).join('')}</p>`);
  const { text, unshown } = await readingOf(
    'a.eml',
    parts('alternative', plain, `Content-Type: text/html; charset=utf-8\r\n\r\n${page}`),
  );
  expect(text).not.toContain('valmorin');
  expect(unshown).toMatchObject({ found: { email: 300 }, places: ['links'] });
});

test('files attached that come in as no document are looked through: contacts, archives, files in archives', async () => {
  const cards = many.map((address) => `BEGIN:VCARD\r\nEMAIL:${address}\r\nEND:VCARD`).join('\r\n');
  const archive = zipSync({
    'a/export.csv': strToU8(`nom;mail\n${many.map((address) => `Zoé;${address}`).join('\n')}`),
  });
  const files = [
    attached('contacts.vcf', 'text/vcard', strToU8(cards)),
    attached('export.zip', 'application/zip', archive),
    attached('export.zip', 'application/zip', zipSync({ 'b.zip': archive })),
    attached('base.db', 'application/octet-stream', strToU8(`\0\u0001SQLite\0\0${cards}`)),
    attached(
      'base.mdb',
      'application/octet-stream',
      Uint8Array.from([0, 1, ...Buffer.from(cards, 'utf16le')]),
    ),
  ];
  for (const file of files)
    expect((await readingOf('a.eml', parts('mixed', plain, file))).unshown).toMatchObject({
      found: { email: 300 },
      places: ['files'],
      weight: 'many',
    });
});

test('documents attached are asked about with the message, not twice', async () => {
  const file = attached(
    'export.csv',
    'text/csv',
    strToU8(`nom;mail\n${many.map((address) => `Zoé;${address}`).join('\n')}`),
  );
  expect((await readingOf('a.eml', parts('mixed', plain, file))).unshown).toBeUndefined();
});

test('an invitation, a card and whatever else stands in the message itself is a document of its own, or looked through', async () => {
  const calendar = `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n${many.map((address) => `ATTENDEE;CN=Zoé:mailto:${address}`).join('\r\n')}\r\nEND:VEVENT\r\nEND:VCALENDAR`;
  for (const type of [
    'text/calendar; method=REQUEST',
    'text/vcard',
    'application/x-unknown',
    'message/delivery-status',
    'text/plain; charset=utf-8',
  ]) {
    const made = parts('mixed', plain, `Content-Type: ${type}\r\n\r\n${calendar}`);
    const { text, unshown, children } = await readingOf('a.eml', made);
    const inside = await Promise.all(children.map(({ name, bytes }) => readingOf(name, bytes)));
    const all = [text, ...inside.map((child) => child.text)].join('\n');
    expect(unshown?.found.email ?? inspectText(all).counts.email, type).toBe(300);
  }
});

test('what stands before and behind the parts of a message is looked through', async () => {
  const message = parts('mixed', plain);
  const behind = `${message}\r\n${many.join('\r\n')}\r\n`;
  const before = message.replace('\r\n\r\n--=partie', `\r\n\r\n${many.join('\r\n')}\r\n--=partie`);
  for (const made of [before, behind])
    expect((await readingOf('a.eml', made)).unshown).toMatchObject({ found: { email: 300 } });
});

test('an archive that cannot be opened is said not to have been looked through', async () => {
  const archive = zipSync({ 'a.csv': strToU8(many.join('\n')) });
  const locked = archive.slice();
  for (const at of [Buffer.from(archive).indexOf('PK\u0001\u0002') + 8, 6]) locked[at] = 1;
  for (const bytes of [locked, archive.slice(0, -30), strToU8('Rar!....................')]) {
    const read = await readingOf(
      'a.eml',
      parts('mixed', plain, attached('a.bin', 'application/x-archive', bytes)),
    );
    expect(read.unshown).toBeUndefined();
    expect(read.warnings).toEqual(['document.unshown-cut']);
  }
  const open = await readingOf('a.eml', parts('mixed', plain, attached('a.zip', 'application/zip', archive)));
  expect(open.warnings).toEqual([]);
});
