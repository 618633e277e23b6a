import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Plugin } from 'vite';

const prefix = 'bytes:';
const { resolve } = createRequire(import.meta.url);

/**
 * `bytes:PACKAGE/FOLDER/FILE` is a module with that file of a package, or, as `[A,B]`, with those of a folder that end so:
 * base64 by file name. Workers read in what their libraries need as scripts of the application: to fetch it would take a
 * hole in the policy (`connect-src`).
 */
export function bytesModules(): Plugin {
  return {
    name: 'recoupe-bytes-modules',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      const [, name = '', folder = '', wanted = ''] =
        /^((?:@[^/]+\/)?[^/]+)(?:\/(.+))?\/([^/]+)$/u.exec(id.slice(prefix.length + 1)) ?? [];
      const from = path.join(path.dirname(resolve(`${name}/package.json`)), folder);
      const isWanted = matcher(wanted);
      const files = readdirSync(from).filter(isWanted).toSorted();
      if (files.length === 0) this.error(`${id.slice(1)}: no such file`);
      const packed = files.map((file) => [file, readFileSync(path.join(from, file)).toString('base64')]);
      return `export default ${JSON.stringify(Object.fromEntries(packed))};`;
    },
  };
}

function matcher(wanted: string): (file: string) => boolean {
  const [, endings] = /^\[(.+)\]$/u.exec(wanted) ?? [];
  if (endings === undefined) return (file) => file === wanted;
  return (file) => endings.split(',').some((ending) => file.endsWith(`.${ending}`));
}
