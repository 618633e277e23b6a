import { expect, test } from 'vitest';
import { parsePdf } from '../../../../renderer/documents/pdf/parse-pdf.ts';
import { type Line, tinyPdf, type TinyPdf } from '../../../fixtures/documents/tiny-pdf.ts';

const tools = { progress: (): void => undefined, signal: new AbortController().signal };

function read(bytes: Uint8Array, password?: string) {
  return parsePdf({ name: 'a.pdf', bytes, ...(password === undefined ? {} : { password }) }, tools);
}

async function textOf(pdf: TinyPdf): Promise<string | undefined> {
  const done = await read(tinyPdf(pdf));
  if (!done.ok) throw new Error(done.error.code);
  return done.value.text;
}

/** Lines under each other, 12 points apart. */
function column(x: number, top: number, lines: readonly string[]): readonly Line[] {
  return lines.map((text, index) => ({ x, y: top - 12 * index, text }));
}

test('each page ends with a form feed and lines of a paragraph are joined', async () => {
  const text = await textOf({
    pages: [
      {
        lines: [
          ...column(50, 800, [
            'La fuite concerne 491 840 patients de vingt-huit laboratoires,',
            'selon les journalistes qui ont consulté le fichier publié.',
          ]),
          ...column(50, 750, ['L’éditeur dit n’avoir aucune certitude sur son origine.']),
        ],
      },
      { lines: column(50, 800, ['La page suivante.']) },
    ],
  });
  expect(text).toBe(
    'La fuite concerne 491 840 patients de vingt-huit laboratoires, selon les journalistes qui ont consulté le fichier publié.\n\n' +
      'L’éditeur dit n’avoir aucune certitude sur son origine.\fLa page suivante.\f',
  );
});

test('a table of contents keeps its lines, and an ellipsis ends none', async () => {
  const text = await textOf({
    pages: [
      {
        lines: [
          ...column(50, 800, [
            '2 Constats de la mission d’inspection et chronologie complète de la fuite 5',
            '2.1 Ouverture de la porte dérobée . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . 5',
            '2.2 Publication du fichier des patients . . . . . . . . . . . . . . . . . . . . . . . . . . . 12',
            'Annexes....................................................................................................................31',
          ]),
          ...column(50, 700, [
            'On savait le nombre des laboratoires, celui des patients, puis encore... 12',
            'autres laboratoires se sont fait connaître le lendemain de la parution, et ce',
            'n’est pas tout.',
          ]),
        ],
      },
    ],
  });
  const lines = (text ?? '').replace('\f', '').split('\n');
  expect(lines.map((line) => line.replaceAll(/[ .]{6,}/g, '…'))).toEqual([
    '2 Constats de la mission d’inspection et chronologie complète de la fuite 5',
    '2.1 Ouverture de la porte dérobée…5',
    '2.2 Publication du fichier des patients…12',
    'Annexes…31',
    '',
    'On savait le nombre des laboratoires, celui des patients, puis encore... 12 autres laboratoires se sont fait connaître le lendemain de la parution, et ce n’est pas tout.',
  ]);
});

test('a word cut at the end of a line is whole again, a compound keeps its hyphen', async () => {
  const text = await textOf({
    pages: [
      {
        lines: column(50, 800, [
          'Les responsables ont notifié la viola-',
          'tion dans les temps, peut-',
          'être même un peu avant les soixante-',
          'douze heures qui leur sont données.',
        ]),
      },
    ],
  });
  expect(text).toBe(
    'Les responsables ont notifié la violation dans les temps, peut-être même un peu avant les soixante-douze heures qui leur sont données.\f',
  );
});

test('two columns drawn line by line across the page are read one after the other', async () => {
  const left = [
    'Le fichier mis en ligne contient',
    'les noms, les adresses et les',
    'commentaires de patients, ainsi',
    'que des mots de passe en clair',
    'de six laboratoires bretons.',
  ];
  const right = [
    'La société affirme que rien ne',
    'vient de ses propres serveurs et',
    'que les établissements touchés',
    'ont été prévenus par courrier',
    'recommandé la semaine passée.',
  ];
  const lines = left.flatMap((text, index) => [
    { x: 50, y: 700 - 12 * index, text },
    { x: 320, y: 700 - 12 * index, text: right[index] ?? '' },
  ]);
  const title: Line = { x: 50, y: 760, text: 'Une fuite de données de santé sans précédent', size: 22 };
  const text = await textOf({ pages: [{ lines: [title, ...lines] }] });
  expect(text).toBe(`${title.text}\n\n${left.join(' ')}\n\n${right.join(' ')}\f`);
});

test('cells of a row are divided by tabs, rows by line ends', async () => {
  const text = await textOf({
    pages: [
      {
        lines: ['Ville', 'Rennes', 'Brest'].flatMap((name, index) => [
          { x: 50, y: 700 - 13 * index, text: name },
          { x: 250, y: 700 - 13 * index, text: index === 0 ? 'Patients' : `${index}2 00${index}` },
        ]),
      },
    ],
  });
  expect(text).toBe('Ville\tPatients\nRennes\t12 001\nBrest\t22 002\f');
});

test('a page turned by a quarter is read as it is shown', async () => {
  const text = await textOf({
    pages: [{ rotate: 90, lines: column(50, 700, ['Première ligne de la page,', 'deuxième ligne.']) }],
  });
  expect(text).toBe('Première ligne de la page, deuxième ligne.\f');
});

test('what the document says of itself is proposed', async () => {
  const done = await read(
    tinyPdf({
      pages: [{ lines: column(50, 700, ['Les données de santé des patients ont été publiées.']) }],
      info: {
        Title: 'Rapport incident',
        Author: 'A. Morel ; B. Petit, et C. Noël ; Microsoft® Word 2016',
        CreationDate: 'D:20210226101500Z',
      },
    }),
  );
  expect(done).toMatchObject({
    ok: true,
    value: {
      derived: { by: 'pdf', version: 2 },
      proposals: { authors: ['A. Morel', 'B. Petit', 'C. Noël'], created: '2021-02-26', language: 'fr' },
    },
  });
});

test('a protected document asks for its password and opens with it only', async () => {
  const bytes = tinyPdf({
    pages: [{ lines: column(50, 700, ['Contenu confidentiel du rapport.']) }],
    password: 'secret',
  });
  expect(await read(bytes)).toMatchObject({ ok: false, error: { code: 'document.password' } });
  expect(await read(bytes, 'autre')).toMatchObject({ ok: false, error: { code: 'document.password-wrong' } });
  expect(await read(bytes, 'secret')).toMatchObject({
    ok: true,
    value: { text: 'Contenu confidentiel du rapport.\f' },
  });
});

test('a page that is only a picture is named as scanned, a blank one is not', async () => {
  const picture = { width: 8, height: 8, grey: new Uint8Array(64).fill(200) };
  const done = await read(
    tinyPdf({
      pages: [{ lines: column(50, 700, ['Une page de texte comme les autres.']) }, {}, { picture }],
    }),
  );
  expect(done).toMatchObject({
    ok: true,
    value: { text: 'Une page de texte comme les autres.\f\f\f', scannedPages: [3] },
  });
});

test('a document of scanned pages alone has no text', async () => {
  const picture = { width: 8, height: 8, grey: new Uint8Array(64).fill(200) };
  const done = await read(tinyPdf({ pages: [{ picture }, { picture }] }));
  expect(done.ok && done.value.text).toBe(undefined);
  expect(done.ok && done.value.scannedPages).toEqual([1, 2]);
});

test.each([
  ['nothing', new Uint8Array()],
  ['something else', new TextEncoder().encode('Ceci n’est pas un PDF.')],
  ['a head without a body', new TextEncoder().encode('%PDF-1.4\n')],
])('%s is refused as damaged', async (_, bytes) => {
  expect(await read(bytes)).toMatchObject({ ok: false, error: { code: 'document.damaged' } });
});
