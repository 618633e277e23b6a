// node scripts/screenshots.mjs: takes the pictures of docs/screenshots from the real application with the example
// library, and two pages of its PDF. Run it when a screen has changed.
import { mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { _electron } from '@playwright/test';
import { prepareApplication, rootArguments } from './lib/application.mjs';
import { ensurePackages } from './lib/debian-packages.mjs';
import { projectFolder } from './lib/paths.mjs';
import { run, runScript, say, Stop } from './lib/run.mjs';

const folder = path.join(projectFolder, 'docs', 'screenshots');
const size = { width: 1440, height: 900 };
/** A picture of more bytes is reduced to 256 colours, where a program for that is installed. */
const heavy = 250_000;

/** Made up, as everybody in them is. */
const documents = {
  'bocagia-piratee.html': `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Bocagia piratée</title>
<meta property="og:site_name" content="Le Courrier de l’Ouest breton"><meta name="author" content="Aline Morvan">
<meta property="article:published_time" content="2025-03-20"><link rel="canonical" href="https://courrier.example/bocagia"></head>
<body><article><h1>Bocagia : 62 400 adhérents prévenus</h1><p>Près de 62 400 adhérents ont reçu un courriel jeudi.</p></article></body></html>`,
  'reponse-bocagia.eml': [
    'From: Bocagia <presse@bocagia.example>',
    'Date: Fri, 21 Mar 2025 09:12:00 +0100',
    'Subject: =?utf-8?B?' + Buffer.from('Réponse à vos questions').toString('base64') + '?=',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="=part"',
    '',
    '--=part',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Aucune donnée bancaire n’est concernée. Détail par agence en pièce jointe.',
    '--=part',
    'Content-Type: text/csv; name="agences.csv"',
    'Content-Disposition: attachment; filename="agences.csv"',
    '',
    'agence;dossiers\r\nRedon;41200\r\nVitré;21200',
    '--=part--',
  ].join('\r\n'),
  'communique.docx': 'PK\u0003\u0004 transfert interrompu',
  'notes-appel.txt': 'Appel du 22 mars : la directrice parle de « 3 118 mineurs ».',
  'vide.txt': '',
};

/** @typedef {import('@playwright/test').Page} Page */

runScript(async () => {
  await ensurePackages(['pdf']);
  const { runtime, display } = await prepareApplication({ virtual: process.platform === 'linux' });
  Object.assign(process.env, display.env, {
    ELECTRON_OVERRIDE_DIST_PATH: runtime.folder,
    RECOUPE_RUNTIME: runtime.executable,
    RECOUPE_TEST: '1',
  });
  await mkdir(folder, { recursive: true });
  await inWindow('fr-FR', 'light', inFrench);
  await inWindow('en-GB', 'dark', inEnglish);
  display.close();
});

/**
 * @param {string} locale
 * @param {'light' | 'dark'} theme
 * @param {(app: import('@playwright/test').ElectronApplication, page: Page) => Promise<void>} work
 */
async function inWindow(locale, theme, work) {
  const profile = await mkdtemp(path.join(os.tmpdir(), 'recoupe-screenshots-'));
  const app = await _electron.launch({
    args: [
      ...rootArguments(),
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--ignore-gpu-blocklist',
      projectFolder,
      `--user-data-dir=${profile}`,
      `--lang=${locale}`,
    ],
    cwd: projectFolder,
  });
  try {
    const page = await app.firstWindow();
    await app.evaluate(({ BrowserWindow }, { width, height }) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
    }, size);
    await page.emulateMedia({ colorScheme: theme });
    await page.locator('[data-screen-title]').waitFor();
    await page.keyboard.press('b');
    await page.getByRole('row', { name: /Dedalus/ }).waitFor();
    await work(app, page);
  } finally {
    await app.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** @type {Parameters<typeof inWindow>[2]} */
async function inFrench(app, page) {
  await page.getByRole('row', { name: /Dedalus/ }).click();
  await picture(page, 'library');
  await page.getByRole('row', { name: /Dedalus/ }).dblclick();
  await page.getByRole('grid', { name: 'Sources' }).getByRole('row').nth(2).dblclick();
  await page.locator('mark').first().click();
  await page
    .getByRole('complementary')
    .getByRole('heading', { name: /Qui le dit/ })
    .waitFor();
  await picture(page, 'reading');
  await page.locator('main [data-suggestions]').first().waitFor();
  await page.locator('[data-reading-text]').focus();
  await page.keyboard.press('Control+Home');
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Tab');
  await picture(page, 'suggestions');
  await section(page, 'sources');
  await guarded(app, page);
  await page.keyboard.press('/');
  await page.waitForURL(/search/);
  await page.keyboard.insertText('fichier patients');
  await picture(page, 'search');
  await section(page, 'figures');
  await page.keyboard.press('j');
  await picture(page, 'figures');
  await section(page, 'events');
  // One that the window shows as it opens: choosing another moves the window there.
  await page.locator('[data-thing]').nth(1).dispatchEvent('click');
  await picture(page, 'timeline');
  await section(page, 'links');
  await picture(page, 'links');
  await section(page, 'report');
  await page.locator('.page').first().waitFor();
  await picture(page, 'report');
  await pdfPages(app, page);
  await page.keyboard.press('g');
  await page.keyboard.press('b');
  await page.getByRole('row', { name: /Dedalus/ }).waitFor();
  await page.keyboard.press('m');
  await page.waitForURL(/compare/);
  await page.locator('main svg').first().waitFor();
  await picture(page, 'compare');
  await broughtIn(app, page);
}

/**
 * What becomes of files of several kinds, good and bad, in a case of their own.
 * @type {Parameters<typeof inWindow>[2]}
 */
async function broughtIn(app, page) {
  const place = await mkdtemp(path.join(os.tmpdir(), 'recoupe-documents-'));
  const files = Object.entries(documents).map(([name, content]) => ({
    file: path.join(place, name),
    content,
  }));
  for (const { file, content } of files) await writeFile(file, content);
  await app.evaluate(
    ({ dialog }, filePaths) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths });
    },
    files.map(({ file }) => file),
  );
  await page.keyboard.press('g');
  await page.keyboard.press('b');
  await page.getByRole('row', { name: /Dedalus/ }).waitFor();
  await page.keyboard.press('n');
  await page.locator('input:focus').waitFor();
  await page.keyboard.insertText('Mutuelle Bocagia, 2025');
  await page.keyboard.press('Enter');
  await page.waitForURL(/case.*sources/);
  await page.getByText('Aucune source encore').waitFor();
  await page.keyboard.press('o');
  await page.locator('[data-file-outcomes]').getByRole('button', { name: 'Fermer' }).waitFor();
  await picture(page, 'documents');
  await rm(place, { recursive: true });
}

/** @type {Parameters<typeof inWindow>[2]} */
async function guarded(app, page) {
  const place = await mkdtemp(path.join(os.tmpdir(), 'recoupe-guard-'));
  const file = path.join(place, 'export-adherents.csv');
  // Made-up people; the numbers have the right keys, or nothing would be found.
  await writeFile(
    file,
    [
      'nom;prenom;courriel;telephone;iban',
      'Morvan;Lise;lise.morvan@courriel.example;06 12 34 56 78;FR7630006000011234567890189',
      'Tanguy;Paul;paul.tanguy@courriel.example;06 98 76 54 32;FR1420041010050500013M02606',
    ].join('\n'),
  );
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
  }, file);
  await page.keyboard.press('o');
  await page.getByRole('radio').first().waitFor();
  await picture(page, 'guard');
  await page.keyboard.press('Escape');
  await rm(place, { recursive: true });
}

/** @type {Parameters<typeof inWindow>[2]} */
async function inEnglish(_app, page) {
  await page.getByRole('row', { name: /Inovie/ }).dblclick();
  await section(page, 'exposures');
  await page.keyboard.press('j');
  await picture(page, 'exposures-english-dark');
}

/** @type {(page: Page, name: string) => Promise<void>} */
async function section(page, name) {
  await page.evaluate((id) => {
    location.hash = location.hash.replace(/(#\/case\/[^/]+).*/, `$1/${id}`);
  }, name);
  await page.locator('[data-screen-title]').waitFor();
  await page.waitForURL(new RegExp(`/${name}$`));
}

/** @type {(page: Page, name: string) => Promise<void>} */
async function picture(page, name) {
  // Notices go, and what is laid out in steps (graph, pages) comes to rest: a picture has no condition to wait for.
  for (const notice of await page.getByRole('button', { name: /Fermer l’avis|Dismiss/ }).all())
    await notice.click().catch(() => undefined);
  await page.waitForTimeout(2000);
  await page.mouse.move(0, 0);
  const file = path.join(folder, `${name}.png`);
  await page.screenshot({ path: file });
  await lighten(file);
}

/** @type {Parameters<typeof inWindow>[2]} */
async function pdfPages(app, page) {
  const place = await mkdtemp(path.join(os.tmpdir(), 'recoupe-pdf-'));
  const pdf = path.join(place, 'report.pdf');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, pdf);
  await page.keyboard.press('Control+p');
  await page.getByText(/Rapport enregistré/).waitFor();
  const file = path.join(folder, 'pdf');
  for (const number of ['1', '2']) {
    const { code } = await run('pdftoppm', [
      '-png',
      '-r',
      '80',
      '-f',
      number,
      '-singlefile',
      pdf,
      `${file}-${number}`,
    ]);
    if (code !== 0) throw new Stop('The pages of the PDF could not be drawn: install poppler-utils.');
    await lighten(`${file}-${number}.png`);
  }
  await rm(place, { recursive: true });
}

/** @param {string} file */
async function lighten(file) {
  const before = (await stat(file)).size;
  if (before > heavy) {
    const reduced = `${file}.reduced.png`;
    const quantised = await run('pngquant', ['256', '--output', reduced, file]);
    const done =
      quantised.code === 0 || (await run('convert', [file, '-colors', '256', `PNG8:${reduced}`])).code === 0;
    if (done) await rename(reduced, file);
  }
  say(`${path.relative(projectFolder, file)}: ${Math.ceil((await stat(file)).size / 1000)} kB`);
}
