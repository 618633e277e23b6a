// Packed as default_app.asar of the fallback runtime, which comes without one. It does what Electron's own
// does for `electron [-r module]… [flags] <folder or file>`: name the application, then load its main file.
import { app } from 'electron';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const { preloads, target } = readArguments(process.argv.slice(1));
if (target === undefined) {
  console.error('usage: electron [-r module] [flags] <folder or file>');
  process.exit(2);
}
// Playwright's loader comes in this way; it must run before the application's first line.
if (preloads.length > 0) Module._preloadModules(preloads);
Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });

const root = path.resolve(target);
const manifest = path.join(root, 'package.json');
if (existsSync(manifest)) nameApplication(JSON.parse(readFileSync(manifest, 'utf8')));
const entry = createRequire(manifest).resolve(root);
app.setAppPath(existsSync(manifest) ? root : path.dirname(entry));
await import(pathToFileURL(entry).href);

function readArguments(args) {
  const preloads = [];
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index];
    if (argument === '-r' || argument === '--require') preloads.push(args[(index += 1)]);
    else if (!argument.startsWith('-')) return { preloads, target: argument };
  }
  return { preloads, target: undefined };
}

function nameApplication({ version, productName, name, desktopName }) {
  if (version) app.setVersion(version);
  if (productName || name) app.setName(productName || name);
  app.setDesktopName(desktopName || `${app.getName()}.desktop`);
}
