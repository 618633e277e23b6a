import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

// What the linter cannot say: which folder may know which. The tables are the rules; a new folder takes a line.

const root = path.resolve(import.meta.dirname, '../..');

/** Shelves of `shared/`, lowest first: each may import those named, and itself. */
const shelves: Readonly<Record<string, readonly string[]>> = {
  lib: [],
  platform: ['lib'],
  dates: ['lib'],
  model: ['lib', 'dates'],
  reading: ['lib', 'dates', 'model'],
  documents: ['lib', 'dates', 'model', 'reading'],
  guard: ['lib', 'model'],
  case: ['lib', 'dates', 'model'],
  commands: ['lib', 'dates', 'model', 'case', 'reading'],
  analysis: ['lib', 'dates', 'model', 'case', 'commands', 'reading'],
  search: ['lib', 'dates', 'model', 'case', 'commands', 'reading', 'analysis'],
  exchange: ['lib', 'dates', 'model', 'case', 'commands', 'reading', 'analysis'],
  report: ['lib', 'dates', 'model', 'case', 'commands', 'reading', 'analysis', 'guard'],
  examples: ['lib', 'dates', 'model', 'case', 'commands', 'reading'],
};

/** Rooms of `renderer/`: each may import those named, and itself; a feature is a room of its own. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  styles: [],
  platform: [],
  i18n: [],
  store: ['platform'],
  documents: [],
  ui: ['i18n', 'styles'],
  charts: ['i18n', 'platform', 'ui', 'styles'],
  workspace: ['i18n', 'store', 'platform', 'ui', 'styles'],
  printing: ['i18n', 'store', 'platform', 'styles'],
  search: ['i18n', 'store'],
  inspector: ['i18n', 'store', 'platform', 'ui', 'workspace', 'styles'],
  'claim-form': ['i18n', 'store', 'ui', 'workspace', 'inspector', 'styles'],
  features: [
    'documents',
    'i18n',
    'store',
    'platform',
    'ui',
    'charts',
    'workspace',
    'inspector',
    'claim-form',
    'printing',
    'search',
    'styles',
  ],
  batch: [
    'i18n',
    'store',
    'platform',
    'ui',
    'charts',
    'workspace',
    'features',
    'printing',
    'search',
    'styles',
  ],
  app: [
    'i18n',
    'store',
    'platform',
    'ui',
    'charts',
    'workspace',
    'inspector',
    'features',
    'batch',
    'printing',
    'search',
    'styles',
  ],
};

/** Packages that one folder alone may know. */
const homes: readonly (readonly [name: RegExp, home: string])[] = [
  [/^dexie(\/|$)/, 'renderer/store/'],
  [/^recharts(\/|$)/, 'renderer/charts/'],
  [/^electron$/, 'electron/'],
];

const unbounded: ReadonlySet<string> = new Set(['node_modules', 'out', 'dist', 'test-results', '.git']);

function filesUnder(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (unbounded.has(entry.name)) return [];
    return entry.isDirectory() ? filesUnder(name) : [name];
  });
}

type SourceFile = { readonly name: string; readonly text: string; readonly imports: readonly string[] };

const sources: readonly SourceFile[] = ['shared', 'renderer', 'electron', 'scripts', 'test']
  .flatMap(filesUnder)
  .filter((name) => /\.(ts|tsx|mjs)$/.test(name))
  .map((name) => {
    const text = readFileSync(path.join(root, name), 'utf8');
    return { name, text, imports: importsOf(text) };
  });
const product = sources.filter(
  ({ name }) => /^(shared|renderer|electron)\//.test(name) && !name.endsWith('.config.ts'),
);

function importsOf(text: string): readonly string[] {
  return [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^'\n]+)'/g)].map(
    ([, specifier = '']) => specifier,
  );
}

/** The project's file an import names, or undefined for a package. */
function target(name: string, specifier: string): string | undefined {
  if (specifier.startsWith('#shared/')) return `shared/${specifier.slice('#shared/'.length)}`;
  if (!specifier.startsWith('.')) return undefined;
  return path.posix.join(path.posix.dirname(name), specifier);
}

const part = (name: string, index: number): string => name.split('/')[index] ?? '';

function violations(check: (name: string, imported: string) => boolean): readonly string[] {
  return product.flatMap(({ name, imports }) =>
    imports.flatMap((specifier) => {
      const imported = target(name, specifier);
      return imported !== undefined && !check(name, imported) ? [`${name} imports ${imported}`] : [];
    }),
  );
}

test('the sources are found', () => {
  expect(product.length).toBeGreaterThan(50);
});

test('every folder of shared/ and renderer/ has its place in the tables', () => {
  const folders = (top: string): readonly string[] => [
    ...new Set(
      product
        .filter(({ name }) => part(name, 0) === top && part(name, 2) !== '')
        .map(({ name }) => part(name, 1)),
    ),
  ];
  expect(folders('shared').filter((folder) => shelves[folder] === undefined)).toEqual([]);
  expect(folders('renderer').filter((folder) => rooms[folder] === undefined)).toEqual([]);
});

test('a shelf of shared/ imports lower shelves only', () => {
  const found = violations((name, imported) => {
    if (part(name, 0) !== 'shared') return true;
    const [from, to] = [part(name, 1), part(imported, 1)];
    return part(imported, 0) === 'shared' && (from === to || (shelves[from]?.includes(to) ?? false));
  });
  expect(found).toEqual([]);
});

test('a room of renderer/ imports shared/ and the rooms it may know', () => {
  const found = violations((name, imported) => {
    if (part(name, 0) !== 'renderer' || part(name, 2) === '') return true;
    if (part(imported, 0) === 'shared') return true;
    const [from, to] = [part(name, 1), part(imported, 1)];
    return part(imported, 0) === 'renderer' && (from === to || (rooms[from]?.includes(to) ?? false));
  });
  expect(found).toEqual([]);
});

test('a feature never imports another', () => {
  const found = violations((name, imported) => {
    if (!name.startsWith('renderer/features/') || !imported.startsWith('renderer/features/')) return true;
    return part(name, 2) === part(imported, 2);
  });
  expect(found).toEqual([]);
});

test('electron/ knows shared/platform, shared/lib and itself', () => {
  const found = violations((name, imported) => {
    if (part(name, 0) !== 'electron') return true;
    return part(imported, 0) === 'electron' || /^shared\/(platform|lib)\//.test(imported);
  });
  expect(found).toEqual([]);
});

test('shared/ is reached by its own name from elsewhere, and relatively from inside', () => {
  const found = product.flatMap(({ name, imports }) => {
    const isShared = part(name, 0) === 'shared';
    const wrong = (specifier: string): boolean =>
      isShared
        ? specifier.startsWith('#shared/')
        : specifier.startsWith('.') && (target(name, specifier) ?? '').startsWith('shared/');
    return imports.filter(wrong).map((specifier) => `${name} imports ${specifier}`);
  });
  expect(found).toEqual([]);
});

test('a component’s style sheet styles one thing: past three hundred lines it is parted by what it styles', () => {
  const sheets = filesUnder('renderer').filter((name) => name.endsWith('.module.css'));
  expect(sheets.length).toBeGreaterThan(20);
  const lines = (name: string): number => readFileSync(path.join(root, name), 'utf8').split('\n').length - 1;
  expect(sheets.filter((name) => lines(name) > 300)).toEqual([]);
});

test('Dexie, Recharts and Electron each live in one folder', () => {
  const found = product.flatMap(({ name, imports }) =>
    imports.flatMap((specifier) =>
      homes.flatMap(([library, home]) =>
        library.test(specifier) && !name.startsWith(home) ? [`${name} imports ${specifier}`] : [],
      ),
    ),
  );
  expect(found).toEqual([]);
});

test('shared/ reads no clock and draws no randomness of its own', () => {
  const found = product.filter(
    ({ name, text }) =>
      part(name, 0) === 'shared' && /Date\.now\(|new Date\(\)|Math\.random\(|randomUUID/.test(text),
  );
  expect(found.map(({ name }) => name)).toEqual([]);
});

test('no file is longer than 300 lines', () => {
  const long = sources
    .map(({ name, text }) => ({ name, lines: text.split('\n').length - 1 }))
    .filter(({ lines }) => lines > 300);
  expect(long).toEqual([]);
});

test('exports have names', () => {
  expect(product.filter(({ text }) => /^export default\b/m.test(text)).map(({ name }) => name)).toEqual([]);
});

test('no enum, no namespace, no any', () => {
  // In a pattern, "(?:any" is a word.
  const banned = /^\s*(export\s+)?(const\s+)?(enum|namespace)\s+\w|(?<!\(\?):\s*any\b|\bas any\b|<any>/m;
  expect(product.filter(({ text }) => banned.test(text)).map(({ name }) => name)).toEqual([]);
});

test('files are named after what is in them', () => {
  const vague = /(^|\/)(utils?|helpers?|misc|manager|types)\.(ts|tsx)$/i;
  const wrong = product.filter(
    ({ name }) =>
      vague.test(name) || !/^([a-z0-9.-]+|[A-Z][A-Za-z0-9]+)\.(ts|tsx)$/.test(path.basename(name)),
  );
  expect(wrong.map(({ name }) => name)).toEqual([]);
});

test('nothing names a place on somebody’s machine', () => {
  const place = /['"`(\s](\/home\/|\/Users\/|\/root\/|\/work\/|[A-Z]:\\\\)/;
  expect(sources.filter(({ text }) => place.test(text)).map(({ name }) => name)).toEqual([]);
});
