import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { projectFolder, type RunningApp } from './support/app.ts';
import { headOf, newCase, press, tabTo } from './support/by-hand.ts';
import { dropFromDisk, lineOf } from './support/incoming-files.ts';
import { type Answer, answerAll, type Answered, type Stop, thereAndBack } from './support/suggestion-walk.ts';
import { arrivedAt } from './support/example-case.ts';
import { expect, test } from './support/test.ts';

// An article as the papers print them: let go of over the window as a file of the disk, then by keyboard alone to claims
// in the case and back.

const article = path.join(projectFolder, 'test/fixtures/documents/article.txt');

/** Articles that were printed: beside the project on some machines, never in it. */
const seeds = path.join(projectFolder, '../shared/seeds');
const printed = existsSync(seeds) ? readdirSync(seeds).filter((name) => /^002_.*\.txt$/.test(name)) : [];

/** What the reader answers to the article, by the first of the words that are suggested; the rest is passed by. */
const answers: Readonly<Record<string, Answer>> = {
  'name Habitat Lisière': 'Enter',
  'name corbeau_gris': 'Enter',
  'exposure noms': 'x',
  'exposure mot de passe': 'Enter',
  'count 372 118 dossiers': 'Enter',
  'name Rennes': 'Enter',
  'count 500 lignes': 'x',
  'speaker précise Apolline Desgranges': 'Enter',
  'name Apolline Desgranges': 'Enter',
  'count Au moins 450 000 personnes': 'e',
  'date 27 février 2025': 'Enter',
  'name Cnil': 'Enter',
  'silence la société Nuage Armoricain': 'Enter',
  'relay Sollicitée mercredi par l’AFP': 'Enter',
};

/** The sections where what was accepted is found, the finding each shows, who says it, and the words it rests on. */
const recorded: readonly (readonly [letter: string, finding: RegExp, speaker: string, words: string])[] = [
  ['c', /^372\s118$/, 'Yannig Le Floc’hmoan', '372 118 dossiers'],
  ['c', /^au moins 450\s000$/, 'Ludivine Charrier', 'Au moins 450 000 personnes'],
  ['e', /^Habitat Lisière dit avoir découvert l’intrusion le 27/, 'Habitat Lisière', 'le 27 février 2025'],
  ['x', /^Identifiants et mots de passe$/, 'le bailleur', 'mot de passe'],
  ['n', /^Habitat Lisière$/, 'Source 1, en son nom', 'Habitat Lisière'],
  ['n', /^corbeau_gris$/, 'Source 1, en son nom', 'corbeau_gris'],
  ['n', /^Rennes$/, 'Source 1, en son nom', 'Rennes'],
  ['n', /^Cnil$/, 'Source 1, en son nom', 'Cnil'],
  ['n', /^Apolline Desgranges$/, 'Source 1, en son nom', 'Apolline Desgranges'],
  ['a', /^Nuage Armoricain$/, 'Source 1, en son nom', 'n’a pas répondu à nos sollicitations'],
];

/** Lets go of a file over an empty case and opens it from its line; answers its text, once the rules have read it. */
async function opened(page: Page, file: string): Promise<string> {
  await newCase(page, 'Article');
  await dropFromDisk(page, [file]);
  const line = lineOf(page, path.basename(file));
  await expect(line).toHaveAttribute('data-state', 'in');
  await tabTo(page, line.getByRole('button', { name: /^source 1/ }));
  await press(page, 'Enter');
  await isRead(page);
  return readFile(file, 'utf8');
}

async function isRead(page: Page): Promise<void> {
  await expect(page.locator('[data-reading-text]')).toBeFocused();
  await expect(page.locator('main [data-suggestions]').first()).toBeVisible();
}

/** Where what was accepted is found, by the letter that goes there. */
const sections: Readonly<Record<string, string>> = {
  c: 'figures',
  e: 'events',
  x: 'exposures',
  n: 'entities',
  a: 'requests',
};

type Row = { readonly finding: string; readonly claims: readonly string[] };

/** Each row of a section as the inspector shows it: what is found, and the claims it rests on. */
async function rowsIn(page: Page, letter: string): Promise<readonly Row[]> {
  const section = sections[letter] ?? '';
  await press(page, 'g', letter);
  await arrivedAt(page, section);
  const count = await countOf(page, section);
  const rows: Row[] = [];
  while (rows.length < count) {
    await goTo(page, rows.length + 1);
    const finding = await inspectorOf(page).getByRole('heading', { level: 2 }).innerText();
    rows.push({ finding, claims: await inspectorOf(page).locator('[data-claim]').allInnerTexts() });
  }
  return rows;
}

const inspectorOf = (page: Page): Locator => page.getByRole('complementary', { name: 'Inspecteur' });

/**
 * Goes to a row by its number in the inspector, wherever the choice is. A list may be sorted otherwise than its rows are
 * numbered: where a key leads nowhere, the other one does.
 */
async function goTo(page: Page, row: number): Promise<void> {
  let [last, key] = [-1, 'j'];
  await expect
    .poll(async () => {
      const at = Number(/(\d+) sur \d/.exec(await inspectorOf(page).innerText())?.[1] ?? 0);
      if (at === last) key = key === 'j' ? 'k' : 'j';
      last = at;
      if (at !== row) await press(page, key);
      return at;
    })
    .toBe(row);
}

/** How many rows a section has, as the navigation says. */
async function countOf(page: Page, section: string): Promise<number> {
  const words = await page.getByRole('navigation').locator(`a[title][href$="/${section}"]`).textContent();
  return Number(/\d+$/.exec(words ?? '')?.[0] ?? 0);
}

/** Undoes what was answered, one act after the other, and finds every suggestion of the text open again. */
async function takenBack(page: Page, answered: readonly Answered[], count: number): Promise<void> {
  for (const _ of answered) {
    const head = await headOf(page);
    await press(page, 'Control+z');
    await expect.poll(() => headOf(page)).not.toBe(head);
  }
  for (const section of Object.values(sections)) await expect.poll(() => countOf(page, section)).toBe(0);
  await press(page, 'g', 's');
  await page.getByRole('grid', { name: /^Sources/ }).waitFor();
  await press(page, 'j', 'Enter');
  await isRead(page);
  await press(page, 'Control+Home', 'Tab');
  await expect(page.locator('[data-suggestion-card]')).toContainText(`1 sur ${count}`);
  await expect(page.locator('mark[data-passages]')).toHaveCount(0);
}

/** Kinds of suggestions that an article holds, whoever wrote it; one that nobody declined to speak to has no silence. */
const kinds = ['count', 'date', 'exposure', 'name', 'relay', 'speaker'];
const named = ['Organisation', 'Autorité', 'Personne', 'Lieu'];

/** These kinds of suggestions are among those met, and names of each kind. */
function expectKinds(met: readonly Stop[], expected: readonly string[]): void {
  expect(met.map(({ kind }) => kind)).toEqual(expect.arrayContaining([...expected]));
  for (const kind of named) expect(met.map(({ card }) => card).join('\n')).toContain(`N\n${kind}, `);
}

function finished({ consoleErrors, outsideRequests }: RunningApp): Promise<void> {
  expect(consoleErrors).toEqual([]);
  return expect(outsideRequests()).resolves.toEqual([]);
}

test('an article goes from the disk to claims in the case by keyboard alone, and back', async ({
  running,
}) => {
  const { page } = running;
  const text = await opened(page, article);
  const met = await thereAndBack(page, text);
  expectKinds(met, [...kinds, 'silence']);

  const wordsOf = ({ kind, quote }: Stop): string | undefined =>
    Object.keys(answers).find((words) => `${kind} ${quote}`.startsWith(words));
  const answered = await answerAll(page, text, (stop) => answers[wordsOf(stop) ?? '']);
  expect(answered.map(wordsOf)).toEqual(Object.keys(answers));
  for (const letter of new Set(recorded.map(([section]) => section))) {
    const rows = await rowsIn(page, letter);
    for (const [section, finding, speaker, words] of recorded) {
      if (section !== letter) continue;
      const row = rows.find((one) => finding.test(one.finding.split('\n')[0] ?? ''));
      const claims = row?.claims.filter((claim) => claim.includes(speaker) && claim.includes(words));
      expect(claims, String(finding)).toHaveLength(1);
    }
    // Nothing was recorded that was refused or passed by.
    if (letter !== 'n') expect(rows).toHaveLength(recorded.filter(([section]) => section === letter).length);
  }
  await takenBack(page, answered, met.length);
  await finished(running);
});

for (const name of printed)
  test(`${name} goes the same way`, async ({ running }) => {
    const { page } = running;
    const text = await opened(page, path.join(seeds, name));
    const met = await thereAndBack(page, text);
    expectKinds(met, kinds);

    // The first of each kind is accepted, the second number edited, the third refused.
    const seen: string[] = [];
    const answered = await answerAll(page, text, ({ kind, isWhole }) => {
      if (!isWhole) return undefined;
      seen.push(kind);
      const nth = seen.filter((one) => one === kind).length;
      return nth === 1 ? 'Enter' : kind === 'count' && nth <= 3 ? (nth === 2 ? 'e' : 'x') : undefined;
    });
    expect(answered.map(({ kind }) => kind)).toEqual(expect.arrayContaining(kinds));
    const claims = (await rowsIn(page, 'c')).flatMap((row) => row.claims);
    expect(claims).toHaveLength(2);
    for (const { kind, answer, speaker, quote } of answered) {
      if (kind !== 'count' || answer === 'x') continue;
      expect(claims.filter((claim) => claim.includes(speaker) && claim.includes(quote))).toHaveLength(1);
    }
    await takenBack(page, answered, met.length);
    await finished(running);
  });
