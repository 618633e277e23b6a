import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const text = readFileSync(new URL('../../../electron-builder.yml', import.meta.url), 'utf8');

/** The lines indented under a top-level key, as a record; enough for the flat maps of this file. */
function section(name: string): Record<string, string> {
  const lines = text.split('\n');
  const start = lines.indexOf(`${name}:`);
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => /^\S/.test(line));
  return Object.fromEntries(rest.slice(0, end).map((line) => line.trim().split(': ') as [string, string]));
}

test('every fuse of the shipped executable is set, and set to its safe side', () => {
  expect(section('electronFuses')).toEqual({
    runAsNode: 'false',
    enableCookieEncryption: 'true',
    enableNodeOptionsEnvironmentVariable: 'false',
    enableNodeCliInspectArguments: 'false',
    enableEmbeddedAsarIntegrityValidation: 'true',
    onlyLoadAppFromAsar: 'true',
    grantFileProtocolExtraPrivileges: 'false',
  });
});

test('only what the build wrote is packed, and no dependency beside it', () => {
  const files = text.slice(text.indexOf('\nfiles:'), text.indexOf('\nasar:'));
  expect(files).toContain("'!node_modules'");
  expect(files).not.toMatch(/- (renderer|shared|electron|test|scripts)\b/);
});
