import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { madeDocuments, workbookOf } from '../fixtures/documents/made-documents.ts';
import { chooseFiles, headOf, newCase, press, saveTo } from './support/by-hand.ts';
import { copyMarkup } from './support/clipboard.ts';
import { drop, lineOf, outcomesOf } from './support/incoming-files.ts';
import { expect, test } from './support/test.ts';

/** What each document must show when it is open: words of its text, a cell as a cell. */
const shown: Readonly<Record<keyof typeof madeDocuments, RegExp>> = {
  'note.txt': /Près de 500 000 personnes/,
  'note.md': /Une \*\*trentaine\*\* de laboratoires/,
  'page.html': /Près de 500 000 personnes/,
  'page.mhtml': /Près de 500 000 personnes/,
  'message.eml': /Exactement 491\u00A0840 noms/,
  'notification.docx': /Jusqu’à 3,2 millions/,
  'compte-rendu.odt': /Une trentaine \[28 selon le groupe\]/,
  'guide.epub': /Chapitre deux\./,
  'villes.csv': /Rennes\s*12 500\s*vu ; lu/,
  'liste.tsv': /Vannes\s*7/,
  'classeur.xlsx': /Rennes\s*12500/,
  'ancien.xls': /Nîmes\s*12500\s*2021-02-23/,
  'liste.json': /Rennes\s*12500\s*nom, NIR/,
};

test('every kind of document comes in by a drop, is read, and is given back byte for byte', async ({
  running,
}) => {
  test.slow();
  const { page, profile } = running;
  await newCase(page, 'Documents');
  await drop(page, madeDocuments);
  await expect(outcomesOf(page)).toContainText('15 sources ajoutées');
  // The saved page says what the page says: a source of its own all the same, and said to be.
  await expect(lineOf(page, 'page.mhtml')).toContainText('Même texte, mot pour mot, que la source');
  for (const [name, bytes] of Object.entries(madeDocuments)) {
    await lineOf(page, name).getByRole('button').first().click();
    await page.getByRole('radio', { name: 'Lire' }).click();
    await expect(page.locator('[data-reading-text]')).toContainText(shown[name] as RegExp);
    await page.getByRole('radio', { name: 'Original' }).click();
    const target = path.join(profile, `copie-${name}`);
    await saveTo(running, target);
    await page
      .getByRole('main')
      .getByRole('button', { name: /Enregistrer une copie/ })
      .click();
    await expect.poll(() => readFile(target).catch(() => undefined)).toEqual(Buffer.from(bytes));
    await press(page, 'g', 's');
  }
  expect(running.consoleErrors).toEqual([]);
  expect(await running.outsideRequests()).toEqual([]);
});

test('what a page says of itself is proposed, and stored only when it is taken over', async ({ running }) => {
  const { page, profile } = running;
  await newCase(page, 'Propositions');
  const file = path.join(profile, 'page.mhtml');
  await writeFile(file, madeDocuments['page.mhtml'] ?? '');
  await chooseFiles(running, [file]);
  await press(page, 'o');
  const line = lineOf(page, 'page.mhtml');
  await expect(line.locator('[data-proposed]')).toContainText(/Le Courrier.*A. Martin, B. Petit.*2021/);
  const row = page.getByRole('grid', { name: 'Sources' }).getByRole('row').nth(1);
  await expect(row).toContainText('Une fuite de données de santé');
  await expect(row).not.toContainText('Le Courrier');
  const before = await headOf(page);
  await line.getByRole('button', { name: 'Reprendre' }).click();
  await expect(row).toContainText('Le Courrier');
  await expect(row).toContainText(/23\sfévr\.\s2021/);
  expect(await headOf(page)).not.toBe(before);
  await expect(line.locator('[data-proposed]')).toHaveCount(0);
});

test('files left out are found by their count, and the original of a file without pages is not shown unasked', async ({
  running,
}) => {
  const { page } = running;
  await newCase(page, 'Laissés');
  await drop(page, {
    ...madeDocuments,
    'image.gif': new TextEncoder().encode('GIF89a, deux fois rien'),
    'autre.gif': new TextEncoder().encode('GIF89a, trois fois rien'),
  });
  const count = outcomesOf(page).getByRole('button', { name: '2 fichiers non ajoutés' });
  await count.click();
  await expect(lineOf(page, 'image.gif')).toBeFocused();
  await expect(lineOf(page, 'image.gif')).toBeInViewport();
  await count.press('Enter');
  await expect(lineOf(page, 'autre.gif')).toBeFocused();
  await count.press('Enter');
  await expect(lineOf(page, 'image.gif')).toBeFocused();

  await lineOf(page, 'villes.csv').getByRole('button').first().click();
  await page.getByRole('radio', { name: 'Original' }).click();
  await press(page, 'j');
  await expect(page.getByRole('radio', { name: 'Lire' })).toBeChecked();
  await expect(page.locator('[data-reading-text]')).toBeVisible();
});

test('attachments come in as sources of their own, under the message that brought them', async ({
  running,
}) => {
  const { page } = running;
  await newCase(page, 'Pièces jointes');
  await drop(page, { 'message.eml': madeDocuments['message.eml'] as Uint8Array });
  await expect(outcomesOf(page)).toContainText('3 sources ajoutées');
  await lineOf(page, 'liste.csv').getByRole('button').first().click();
  await expect(page.locator('[data-reading-text]')).toContainText('Rennes');
  await press(page, 'g', 's');
  await lineOf(page, '2.eml').getByRole('button').first().click();
  await expect(page.locator('[data-reading-text]')).toContainText('Un message dans le message.');
  await press(page, 'g', 's');
  await lineOf(page, 'message.eml').getByRole('button').first().click();
  const inspector = page.getByRole('complementary', { name: 'Inspecteur' });
  await inspector.getByRole('button', { name: /source 2.*liste/ }).click();
  await expect(inspector.getByText('Contenu dans')).toBeVisible();
});

test('the cells of a table stand in columns, and one can be a passage', async ({ running }) => {
  const { page } = running;
  await newCase(page, 'Tableaux');
  await drop(page, {
    'classeur.xlsx': workbookOf({
      Villes: [
        ['Ville', 'Personnes'],
        ['Rennes', 12_500],
        ['Saint-Nazaire-sur-Mer', 7],
      ],
      Notes: [
        ['Ville', 'Note'],
        ['Rennes', 'vu'],
      ],
    }),
  });
  await lineOf(page, 'classeur.xlsx').getByRole('button').first().click();
  const cells = page.locator('[data-table] [data-cell]');
  await expect(cells).toHaveText([
    'Ville\t',
    /Personnes/,
    'Rennes\t',
    /12500/,
    /Saint-Nazaire/,
    /^7/,
    'Ville\t',
    /Note/,
    'Rennes\t',
    'vu',
  ]);
  const lefts = await cells.evaluateAll((all) =>
    all.map((cell) => Math.round(cell.getBoundingClientRect().left)),
  );
  expect(new Set([1, 3, 5].map((index) => lefts[index])).size).toBe(1);
  expect(lefts[1]).toBeGreaterThan(lefts[0] ?? 0);
  await expect(page.getByText('Feuille 2')).toBeVisible();
  await cells.nth(3).locator('[data-from]').first().dblclick();
  await press(page, 'c');
  const form = page.locator('[data-claim-form]');
  await expect(form.getByRole('textbox', { name: 'Nombre' })).toHaveValue(/12\s?500/);
});

test('documents are let go anywhere: on any screen of a case they come in, elsewhere it is said where they would', async ({
  running,
}) => {
  const { page } = running;
  const note = { 'note.txt': madeDocuments['note.txt'] as Uint8Array };
  await page.locator('main [data-screen-title]').waitFor();
  await drop(page, note);
  await expect(page.getByText(/Aucun dossier n’est ouvert, rien n’a été ajouté/)).toBeVisible();
  await newCase(page, 'N’importe où');
  await press(page, 'g', 'c');
  await expect(page).toHaveTitle(/Chiffres/);
  await press(page, 'Control+k');
  await page.getByRole('dialog').waitFor();
  await drop(page, note);
  await expect(page.getByText(/Une fenêtre attend votre réponse, rien n’a été ajouté/)).toBeVisible();
  await press(page, 'Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await drop(page, note);
  await expect(page).toHaveTitle(/Sources/);
  await expect(outcomesOf(page)).toContainText('1 source ajoutée');
  await press(page, 'Control+z');
  await expect(lineOf(page, 'note.txt')).toContainText('retirée depuis');
  await drop(page, note);
  await expect(lineOf(page, 'note.txt').getByRole('button')).toHaveCount(1);
  expect(running.consoleErrors).toEqual([]);
});

test('a folder comes in whole from the dialog, a line for each file in it', async ({ running }) => {
  const { page, profile } = running;
  await newCase(page, 'Dossier entier');
  const folder = path.join(profile, 'pièces');
  await mkdir(path.join(folder, 'dessous'), { recursive: true });
  await writeFile(path.join(folder, 'note.txt'), madeDocuments['note.txt'] ?? '');
  await writeFile(path.join(folder, 'dessous', 'villes.csv'), madeDocuments['villes.csv'] ?? '');
  await writeFile(path.join(folder, 'programme.exe'), 'MZ');
  await writeFile(path.join(folder, '.cache'), 'rien');
  await chooseFiles(running, [folder]);
  await page.getByRole('button', { name: 'Ajouter un dossier entier…' }).click();
  await expect(outcomesOf(page).getByRole('listitem')).toHaveCount(3);
  await expect(outcomesOf(page)).toContainText('2 sources ajoutées');
  await expect(lineOf(page, 'programme.exe')).toContainText('Ce genre de fichier n’est pas lu ici');
});

test('words copied from a page are pasted as its readable text, with its title and address', async ({
  running,
}) => {
  const { page } = running;
  await newCase(page, 'Collé');
  const markup =
    '<p>Le Courrier</p><h1><a href="https://courrier.example/fuite">Une fuite</a></h1><p>Près de <b>500</b> personnes.</p><ul><li>noms</li></ul><img src="https://pisteur.example/a.gif"><script>document.title = "non"</script>';
  await copyMarkup(page, markup);
  await press(page, 'Control+v');
  await expect(page.getByLabel(/^Texte du document/)).toHaveValue(
    'Le Courrier\n\nUne fuite\n\nPrès de 500 personnes.\n\n- noms',
  );
  await expect(page.getByRole('textbox', { name: 'Titre' })).toHaveValue('Une fuite');
  await expect(page.getByRole('textbox', { name: /Adresse/ })).toHaveValue('https://courrier.example/fuite');
  expect(await running.outsideRequests()).toEqual([]);
});

test('a text is read in its original again, and its passages are found in it', async ({ running }) => {
  const { page } = running;
  await newCase(page, 'Relire');
  await drop(page, { 'notification.docx': madeDocuments['notification.docx'] as Uint8Array });
  await lineOf(page, 'notification.docx').getByRole('button').first().click();
  await page.getByRole('radio', { name: 'Original' }).click();
  const again = page.getByRole('main').getByRole('button', { name: 'Y relire le texte' });
  await again.click();
  await expect(page.getByText('Le texte est bien celui qui avait été lu.')).toBeVisible();
  await page.getByRole('radio', { name: 'Lire' }).click();
  await press(page, 'F2');
  const field = page.getByRole('main').getByRole('textbox').first();
  await field.fill('Jusqu’à 3,2 millions de personnes, dit-il.');
  await press(page, 'Control+Enter');
  await expect(page.locator('[data-reading-text]')).toContainText('dit-il');
  await page.getByRole('radio', { name: 'Original' }).click();
  await again.click();
  await page.getByRole('radio', { name: 'Lire' }).click();
  await expect(page.locator('[data-reading-text]')).toContainText('Rennes');
  await expect(page.locator('[data-reading-text]')).not.toContainText('dit-il');
});

test('what is not in yet can be stopped, and what is in stays in', async ({ running }) => {
  const { page } = running;
  await newCase(page, 'Arrêté');
  const transfer = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    for (let file = 0; file < 60; file += 1) {
      const rows = Array.from({ length: 20_000 }, (_, row) => `${file},${row},Rennes,${row * file}`);
      data.items.add(new File([`numéro,ligne,ville,dossiers\n${rows.join('\n')}`], `${file}.csv`));
    }
    return data;
  });
  await page
    .getByRole('main')
    .locator('[data-screen-title]')
    .dispatchEvent('drop', { dataTransfer: transfer });
  await lineOf(page, '0.csv').getByRole('button').first().waitFor();
  await outcomesOf(page).getByRole('button', { name: 'Annuler' }).click();
  await expect(lineOf(page, '59.csv')).toContainText('Abandonné');
  await expect(outcomesOf(page).getByRole('button', { name: 'Fermer' })).toBeVisible();
  const added = await outcomesOf(page)
    .getByRole('button', { name: /^source \d/ })
    .count();
  expect(added).toBeLessThan(60);
  await expect(
    page.getByText(`${added} source${added > 1 ? 's' : ''} ajoutée${added > 1 ? 's' : ''}`),
  ).toBeVisible();
  await drop(page, { 'note.txt': madeDocuments['note.txt'] as Uint8Array });
  await expect(lineOf(page, 'note.txt').getByRole('button').first()).toBeVisible();
});
