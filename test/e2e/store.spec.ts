import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { projectFolder } from './support/app.ts';
import { openStorePage, testsListed, type ListedTest, type StorePage } from './support/store-page.ts';

// The store's own tests, as they are, in the window of the application: Chromium's IndexedDB on app://recoupe under
// the policy that ships, and so are those of Chromium's decoder of pictures. Each is a step of the test of its file, and
// is counted by `npm test`.

const testFolder = path.join(projectFolder, 'test');

/** Every test of the store, and every other that asks for a database or a decoder: forgetting one in the page fails. */
const files = readdirSync(path.join(testFolder, 'unit'), { recursive: true, encoding: 'utf8' })
  .map((name) => `unit/${name.split(path.sep).join('/')}`)
  .filter((name) => /\.test\.tsx?$/.test(name))
  .filter(
    (name) =>
      name.startsWith('unit/store/') ||
      /fake-indexeddb|fixtures\/store\/open-library|createImageBitmap/.test(
        readFileSync(path.join(testFolder, name), 'utf8'),
      ),
  )
  .sort();

let store: StorePage;
let listed: readonly ListedTest[];

test.beforeAll(async () => {
  [store, listed] = await Promise.all([openStorePage(), testsListed(files)]);
});

test.afterAll(() => store.close());

test('the page of the application has every test file that asks for a database or a decoder', () => {
  expect(store.address).toBe('app://recoupe/');
  expect(store.files.toSorted()).toEqual(files);
  expect(files.length).toBeGreaterThan(0);
});

for (const file of files) {
  test(`${file} holds in Chromium`, async () => {
    const expected = listed.filter((each) => each.file === file).map(({ name }) => name);
    const done = await store.run(file);
    const failed: string[] = [];
    for (const { name, state, errors } of done) {
      try {
        await test.step(name, () => {
          if (state !== 'pass') throw new Error([state, ...errors].join('\n'));
        });
      } catch (error) {
        failed.push(`${name}: ${String(error)}`);
      }
    }
    expect(failed.join('\n\n')).toBe('');
    // All that Vitest finds in the file, or the page would pass by running none.
    expect(done.map(({ name }) => name).toSorted()).toEqual(expected.toSorted());
    expect(expected.length).toBeGreaterThan(0);
  });
}
