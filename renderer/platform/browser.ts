import { problem } from '#shared/lib/errors.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import type {
  Mirror,
  OpenedFile,
  OpenFiles,
  Platform,
  Print,
  SavedFile,
  SaveFile,
} from '#shared/platform/platform.ts';
import { appearance } from './appearance.ts';

/**
 * A plain browser, for `npm run dev` and for machines where nothing may be installed: files come through an
 * input and leave as downloads, printing opens the browser's own dialog, and there is no mirror on disk.
 */
export function browserPlatform(): Platform {
  return {
    environment: {
      kind: 'browser',
      systemLocale: navigator.language,
      version: import.meta.env.VITE_APP_VERSION ?? '',
      versions: {},
    },
    appearance,
    files: {
      open: async (request) => ok(await chooseFiles(request)),
      save: async (file) => ok(download(file)),
      async saveAll({ files }) {
        for (const file of files) {
          download(file);
          // A browser takes downloads begun in one moment for one.
          await new Promise((resolve) => window.setTimeout(resolve, 150));
        }
        return ok({ saved: true });
      },
    },
    print,
    mirror,
    window: {
      newWindow() {
        window.open(location.href, '_blank', 'noopener');
        return Promise.resolve(ok(undefined));
      },
      setLanguage: () => Promise.resolve(ok(undefined)),
    },
    openExternal: () => Promise.resolve(err(problem('url.refused'))),
    batch: undefined,
  };
}

function chooseFiles({ accept, multiple, folder = false }: OpenFiles): Promise<readonly OpenedFile[]> {
  return new Promise((resolve, reject) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = multiple;
    input.webkitdirectory = folder;
    input.accept = accept.map((extension) => `.${extension}`).join(',');
    input.addEventListener('cancel', () => resolve([]));
    input.addEventListener('change', () => {
      Promise.all([...(input.files ?? [])].map(readFile)).then(resolve, reject);
    });
    input.click();
  });
}

async function readFile(file: File): Promise<OpenedFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

function download({ suggestedName, bytes, mediaType }: SaveFile): SavedFile {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaType }));
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = suggestedName;
  anchor.click();
  // The download has read the blob by the next minute; revoking at once cancels it in some browsers.
  window.setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return { saved: true, name: suggestedName };
}

const print: Print = {
  pdf: () => Promise.resolve(err(problem('platform.failed', 'print.pdf'))),
  preview({ html }) {
    const url = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
    return Promise.resolve(ok({ url, remove: () => URL.revokeObjectURL(url) }));
  },
  dialog: ({ html }) =>
    new Promise((resolve) => {
      const frame = document.createElement('iframe');
      // No `allow-scripts`: what is printed is data, and its scripts must not run here either.
      frame.setAttribute('sandbox', 'allow-same-origin allow-modals');
      frame.style.display = 'none';
      frame.addEventListener('load', () => {
        frame.contentWindow?.print();
        frame.remove();
        resolve(ok({ printed: true }));
      });
      frame.srcdoc = html;
      document.body.append(frame);
    }),
};

const notHere = (): Promise<Result<never>> => Promise.resolve(err(problem('mirror.failed', 'browser')));

const mirror: Mirror = {
  available: false,
  append: notHere,
  read: notHere,
  list: notHere,
  putContent: notHere,
  getContent: notHere,
  removeContent: notHere,
  remove: notHere,
};
