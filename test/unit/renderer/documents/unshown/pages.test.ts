import { expect, test } from 'vitest';
import { addresses, pageWith } from '../../../../fixtures/documents/unshown-values.ts';
import { readingOf } from './unshown-reading.ts';

const six = addresses(6);
const each = (make: (address: string, index: number) => string): string => six.map(make).join('\n');
const covered = (address: string): string =>
  [0x2a, ...address.split('').map((sign) => sign.charCodeAt(0) ^ 0x2a)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
const numbered = (address: string): string =>
  address
    .split('')
    .map((sign, index) =>
      index % 2 === 0 ? `&#${sign.charCodeAt(0)};` : `&#x${sign.charCodeAt(0).toString(16)};`,
    )
    .join('');

test.each([
  ['links', 'links to write to', each((address) => `<a href="mailto:${address}?subject=Bonjour">Zoé</a>`)],
  [
    'links',
    'links that carry it along',
    each((address) => `<a href="/p?m=${encodeURIComponent(address)}&x=1">Zoé</a>`),
  ],
  [
    'links',
    'links written in numbers',
    each((address) => `<a href="${numbered(`mailto:${address}`)}">Zoé</a>`),
  ],
  ['links', 'one link to all', `<a href='mailto:${six.join(',')}'>Tous</a>`],
  ['fields', 'fields filled in', each((address) => `<input value='${address}'>`)],
  ['attributes', 'data of a program', each((address) => `<i data-user=${address}></i>`)],
  [
    'attributes',
    'data written out as data',
    `<div data-props="${JSON.stringify({ list: six }).replaceAll('"', '&quot;')}"></div>`,
  ],
  [
    'attributes',
    'addresses covered from robots',
    each((address) => `<a data-cfemail="${covered(address)}">[email]</a>`),
  ],
  [
    'comments',
    'what was commented out',
    `<!-- ${each((address) => `<a href="mailto:${address}">Zoé</a>`)} -->`,
  ],
  [
    'code',
    'data in a script',
    `<script>window.__STATE__ = ${JSON.stringify({ users: six.map((email) => ({ email })) })}</script>`,
  ],
  [
    'code',
    'data in data in a script',
    `<script type="application/json">${JSON.stringify(JSON.stringify(six)).replaceAll('@', '\\\\u0040')}</script>`,
  ],
  ['metadata', 'its head', each((address) => `<meta name="reply-to" content="${address}">`)],
  ['hidden', 'what is hidden', `<div style="display:none">${each((address) => `<p>${address}</p>`)}</div>`],
  ['rest', 'what stands around the article', `<footer>${each((address) => `<p>${address}</p>`)}</footer>`],
  [
    'rest',
    'what shows only without scripts',
    `<noscript>${each((address) => `<p>${address}</p>`)}</noscript>`,
  ],
] as const)('a page is told to hold addresses in its %s: %s', async (place, _, markup) => {
  const { text, unshown } = await readingOf('a.html', pageWith(markup));
  expect(text).not.toContain('valmorin');
  expect(unshown).toEqual({ found: { email: 6 }, places: [place], weight: 'some' });
});

test('telephone numbers and numbers of social security are told of as well', async () => {
  const links = Array.from({ length: 6 }, (_, index) => `<a href="tel:+3361247567${index}">appeler</a>`).join(
    '',
  );
  expect((await readingOf('a.html', pageWith(links))).unshown).toMatchObject({ found: { phone: 6 } });
  const state = '<script>var s={"nir":255081416802538,"autre":"2 55 08 14 168 026 37"}</script>';
  expect((await readingOf('a.html', pageWith(state))).unshown?.found).toEqual({ nir: 2 });
});

test('a hidden table of persons is one, names and dates of birth alone', async () => {
  const rows = Array.from(
    { length: 8 },
    (_, row) => `<tr><td>Keravel${'abcdefgh'[row]}</td><td>Zoé</td><td>0${row + 1}/11/195${row}</td></tr>`,
  );
  const table = `<table hidden><tr><th>nom</th><th>prénom</th><th>date de naissance</th></tr>${rows.join('')}</table>`;
  expect((await readingOf('a.html', pageWith(table))).unshown).toMatchObject({
    places: ['hidden'],
    weight: 'many',
  });
});

test('an ordinary page raises no question: who wrote it, where to write to, what it shows and links to as well', async () => {
  const shown = each((address) => `<p>${address}</p>`);
  const markup = `${each((address) => `<a href="mailto:${address}">${address}</a>`)}
    <meta property="fb:app_id" content="255081416802538"><meta name="author" content="Camille Désiré">
    <a href="mailto:camille.desire@journal.fr">La rédactrice</a><a href="tel:+33142475678">Nous appeler</a>
    <script>var t=1614103320123,v="0123456789",id="4970101234567890",css="jquery@3.7.1/dist/jquery.min.js"</script>
    <svg><path d="M06 12 47 56 78 06 12 47 56 79 06 12 47 56 80 06 12 47 56 81 06 12 47 56 82"/></svg>`;
  expect((await readingOf('a.html', pageWith(markup, shown))).unshown).toBeUndefined();
});

test('markup that never ends is looked through to its end', async () => {
  expect((await readingOf('a.html', pageWith(`<!-- ${six.join(' ')}`))).unshown).toMatchObject({
    found: { email: 6 },
  });
  expect((await readingOf('a.html', pageWith(`<div data-a="${six.join(' ')}`))).unshown).toMatchObject({
    found: { email: 6 },
  });
});

test('a saved page is looked through in all its parts', async () => {
  const part = (type: string, content: string): string =>
    `------page\r\nContent-Type: ${type}\r\nContent-Location: https://a.example/${content.length}\r\nContent-Transfer-Encoding: base64\r\n\r\n${btoa(unescape(encodeURIComponent(content)))}\r\n`;
  const saved = (...parts: readonly string[]): string =>
    `From: <Saved by Blink>\r\nSubject: Une fuite\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="----page"\r\n\r\n${parts.join('')}------page--\r\n`;
  const page = part('text/html; charset=utf-8', pageWith(''));
  expect((await readingOf('a.mhtml', saved(page))).unshown).toBeUndefined();
  const frame = part('text/html; charset=utf-8', pageWith(each((address) => `<i data-a="${address}"></i>`)));
  const state = part('application/json', JSON.stringify(six));
  for (const inside of [frame, state])
    expect((await readingOf('a.mhtml', saved(page, inside))).unshown).toMatchObject({ found: { email: 6 } });
});

test('files that a page holds written out are looked through: a table to download, a page in a frame', async () => {
  const table = btoa(
    `nom;mail\n${six.map((address) => `Zoe;${address}`).join('\n')}\n${'vide;vide\n'.repeat(30)}`,
  );
  const frame = btoa(
    pageWith(each((address) => `<i data-a="${address}"></i>`)).replaceAll(/[^\0-\xff]/g, ''),
  );
  for (const markup of [
    `<a download="a.csv" href="data:text/csv;charset=utf-8;base64,${table}">Exporter</a>`,
    `<iframe src="data:text/html;base64,${frame}"></iframe>`,
    `<a href="data:text/csv,${encodeURIComponent(six.join('\n'))}">Exporter</a>`,
    `<iframe srcdoc="${pageWith(each((address) => `<i data-a='${address}'></i>`)).replaceAll('"', '&quot;')}"></iframe>`,
  ])
    expect((await readingOf('a.html', pageWith(markup))).unshown?.found).toMatchObject({ email: 6 });
  const fonts = `<style>@font-face{src:url(data:font/woff2;base64,${table})}</style>`;
  expect((await readingOf('a.html', pageWith(fonts))).unshown).toBeUndefined();
});
