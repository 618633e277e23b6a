import { expect, test } from 'vitest';
import { fileContentPolicy } from '../../../electron/security/content-policy.ts';

const policyOf = (pathname: string): string => fileContentPolicy(pathname, 'nonce');

test.each([
  '/index.html',
  '/assets/open-AbC_12-x.js',
  '/assets/document-worker-AbCd1234.js',
  '/assets/pages-xule8v0n.js',
])('%s runs under the policy of the pages, without WebAssembly', (pathname) => {
  expect(policyOf(pathname)).toContain("script-src 'self';");
  expect(policyOf(pathname)).not.toContain('wasm');
  expect(policyOf(pathname)).toContain("connect-src 'none'");
});

test.each(['/assets/pages-worker-5hIGU0oZ.js', '/assets/recognition-worker-AbC_12-x.js'])(
  '%s may compile WebAssembly and nothing more',
  (pathname) => {
    const rules = policyOf(pathname).split('; ');
    expect(rules).toEqual([
      "default-src 'none'",
      "script-src 'self' 'wasm-unsafe-eval'",
      "connect-src 'none'",
      "worker-src 'none'",
    ]);
  },
);

test('a page that only bears the name of a worker gains nothing', () => {
  expect(policyOf('/pages-worker-5hIGU0oZ.js')).not.toContain('wasm');
  expect(policyOf('/assets/x/../pages-worker-1.html')).not.toContain('wasm');
});
