import { expect, test } from 'vitest';
import { fileAt, webAddress } from '../../../electron/addresses.ts';

test('a path of the application names a file in its folder', () => {
  expect(fileAt('/app/renderer', '/')).toBe('/app/renderer/index.html');
  expect(fileAt('/app/renderer', '/assets/index.js')).toBe('/app/renderer/assets/index.js');
  expect(fileAt('/app/renderer', '/assets/caf%C3%A9.woff2')).toBe('/app/renderer/assets/café.woff2');
});

test.each([
  '/../main/main.js',
  '/%2e%2e/main/main.js',
  '/..%2fmain',
  '/a\\..\\..\\b',
  '/..%5cmain',
  '/%00',
  '/%ff',
  '//',
])('a path that would leave the folder names nothing: %s', (pathname) => {
  expect(fileAt('/app/renderer', pathname)).toBeUndefined();
});

test('a folder beside, whose name begins alike, is outside', () => {
  expect(fileAt('/app/renderer', '/../renderer-old/x')).toBeUndefined();
});

test('a web address is shown as a browser will read it', () => {
  expect(webAddress('https://www.liberation.fr/checknews')).toBe('https://www.liberation.fr/checknews');
  expect(webAddress('HTTP://EXAMPLE.ORG')).toBe('http://example.org/');
  expect(webAddress('https://exámple.org/')).toBe('https://xn--exmple-qta.org/');
});

test.each([
  'javascript:alert(1)',
  'file:///etc/passwd',
  'data:text/html,x',
  'mailto:a@example.org',
  'example.org',
  '',
])('what is not a web address is refused: %s', (text) => {
  expect(webAddress(text)).toBeUndefined();
});

test('an address that disguises its host behind a name is refused', () => {
  expect(webAddress('https://liberation.fr@example.org/')).toBeUndefined();
});
