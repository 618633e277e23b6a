import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const features = path.resolve(import.meta.dirname, '../../../renderer/features');

// The registry itself cannot be imported here: one of its screens needs WebGL. The files say what they register.
test('no two sections answer to the same key after g', () => {
  const keys = readdirSync(features).flatMap((folder) =>
    readdirSync(path.join(features, folder))
      .filter((file) => file.endsWith('-feature.ts'))
      .flatMap((file) => {
        const text = readFileSync(path.join(features, folder, file), 'utf8');
        return [...text.matchAll(/goKey: '(\w)'/g)].map(([, key]) => `${key ?? ''} ${folder}`);
      }),
  );
  const letters = keys.map((key) => key[0]);
  expect(keys.length).toBeGreaterThan(10);
  expect(keys.filter((key) => letters.filter((letter) => letter === key[0]).length > 1)).toEqual([]);
});
