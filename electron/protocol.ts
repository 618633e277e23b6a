import { protocol, type Session } from 'electron';
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { appOrigin } from '#shared/platform/channels.ts';
import { fileAt } from './addresses.ts';
import type { PrintShelf } from './print-shelf.ts';
import { fileContentPolicy, printContentPolicy } from './security/content-policy.ts';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** What the build writes where this load's nonce belongs. */
const noncePlaceholder = '__STYLE_NONCE__';

/** Declares `app:` as a standard, secure scheme: storage, workers and fonts need both. Before ready only. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

/** Serves the built page, and the documents on their way to paper, from `app://recoupe`; nothing else. */
export function serveApplication(session: Session, folder: string, shelf: PrintShelf): void {
  session.protocol.handle('app', async ({ url, method }) => {
    const { host, pathname } = new URL(url);
    if (`app://${host}` !== appOrigin || method !== 'GET') return refusal();
    const document = shelf.get(pathname);
    if (document !== undefined) return answer(document, '.html', printContentPolicy());
    const file = fileAt(folder, pathname);
    return file === undefined ? refusal() : serveFile(file, pathname);
  });
}

async function serveFile(file: string, pathname: string): Promise<Response> {
  const extension = path.extname(file);
  try {
    const bytes = await readFile(file);
    const nonce = randomBytes(16).toString('base64');
    const body = extension === '.html' ? bytes.toString('utf8').replaceAll(noncePlaceholder, nonce) : bytes;
    return answer(body, extension, fileContentPolicy(pathname, nonce));
  } catch {
    return refusal();
  }
}

function answer(body: string | Uint8Array, extension: string, policy: string): Response {
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
    headers: {
      'content-type': mediaTypes[extension] ?? 'application/octet-stream',
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cache-control': 'no-cache',
    },
  });
}

function refusal(): Response {
  return new Response('', { status: 404, headers: { 'content-security-policy': printContentPolicy() } });
}
