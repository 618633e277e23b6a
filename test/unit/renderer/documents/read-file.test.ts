import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unwrap, type Result } from '#shared/lib/result.ts';
import { sha256Of } from '#shared/lib/sha256.ts';
import { readFile } from '../../../../renderer/documents/read-file.ts';
import { compound } from '../../../fixtures/documents/old-workbook-bytes.ts';
import {
  book,
  madeDocuments,
  message,
  openDocument,
  page,
  records,
  savedPage,
  wordOf,
  workbookOf,
} from '../../../fixtures/documents/made-documents.ts';

const tools = { progress: () => {}, signal: new AbortController().signal };

async function reading(name: string, content: Uint8Array | string) {
  const bytes = typeof content === 'string' ? strToU8(content) : content;
  return unwrap(await readFile({ name, bytes }, tools));
}

async function read(name: string, content: Uint8Array | string) {
  return unwrap((await reading(name, content)).document as Result<never>) as {
    readonly text?: string;
    readonly proposals: unknown;
    readonly children: readonly { readonly name: string; readonly bytes: Uint8Array }[];
    readonly warnings: readonly unknown[];
    readonly encoding?: string;
  };
}

describe('a file', () => {
  it('of each format has its text, the digests of its bytes and of its text, and is left as it came', async () => {
    for (const [name, bytes] of Object.entries(madeDocuments)) {
      const before = bytes.slice();
      const found = await reading(name, bytes);
      const document = unwrap(found.document as Result<{ text: string; textSha256: string }>);
      expect(found.sha256, name).toBe(sha256Of(bytes));
      expect(document.text.trim(), name).not.toBe('');
      expect(document.textSha256, name).toBe(sha256Of(document.text));
      expect(bytes, name).toEqual(before);
    }
  });

  it('of which a person has chosen the text keeps that, and what it holds is beside it', async () => {
    const links = Array.from(
      { length: 6 },
      (_, index) =>
        `<a href="mailto:lise.morvan${index}@courriel.example">lise.morvan${index}@courriel.example</a>`,
    );
    const bytes = strToU8(`<p>Contacts : ${links.join(', ')}</p>`);
    const shown = await readFile({ name: 'a.html', bytes }, tools);
    expect(unwrap(shown).unshown).toBeUndefined();
    const chosen = await readFile({ name: 'a.html', bytes, chosenText: 'Contacts, abrégé.' }, tools);
    expect(unwrap(chosen)).toMatchObject({
      document: { value: { text: 'Contacts, abrégé.', textSha256: sha256Of('Contacts, abrégé.') } },
      unshown: { found: { email: 6 } },
    });
  });

  it('that is an e-mail without a subject is called by its first words, not by its header', async () => {
    const { text, proposals } = await read(
      'a.eml',
      'From: a@b.example\nTo: c@d.example\n\nBonjour Camille,\n\nVoici.',
    );
    expect(text).toMatch(/^From: a@b\.example/);
    expect(proposals).toMatchObject({ title: 'Bonjour Camille,' });
  });

  it('that is empty, too large or of no kind that comes in is refused', async () => {
    expect(await readFile({ name: 'a.pdf', bytes: new Uint8Array() }, tools)).toMatchObject({
      error: { code: 'file.empty' },
    });
    const large = { name: 'a.csv', bytes: { length: 300_000_000 } as Uint8Array };
    expect(await readFile(large, tools)).toMatchObject({ error: { code: 'file.too-large' } });
    expect(await readFile({ name: 'a.exe', bytes: strToU8('MZ\0') }, tools)).toMatchObject({
      error: { code: 'file.kind-unknown' },
    });
  });
});

describe('a page', () => {
  it('is read without what stands around its text, its tables as tables', async () => {
    const { text, proposals } = await read('page.html', page);
    expect(text).toBe(
      'Une fuite de données de santé\n\nPrès de 500 000 personnes\nseraient concernées.\n\n- des noms\n- des adresses\n\nLaboratoire\tDossiers\nRennes\t12\u00A0500',
    );
    expect(proposals).toEqual({
      title: 'Une fuite de données de santé',
      authors: ['A. Martin', 'B. Petit'],
      published: '2021-02-23',
      publisher: 'Le Courrier',
      url: 'https://courrier.example/fuite',
      language: 'fr',
      kind: 'article',
    });
  });

  it('keeps the place of each cell, whatever the cells span', async () => {
    const { text } = await read(
      'a.html',
      '<table><tr><th rowspan=2>Ville</th><th colspan=2>Dossiers</th></tr><tr><td>2020</td><td>2021</td></tr><tr><td>Rennes</td><td>1</td><td>2</td></tr></table>',
    );
    expect(text).toBe('Ville\tDossiers\t\n\t2020\t2021\nRennes\t1\t2');
  });

  it('is read in the characters that it says it is written in', async () => {
    const western = Uint8Array.from([
      ...strToU8('<meta charset="iso-8859-1"><p>Donn'),
      0xe9,
      ...strToU8('es</p>'),
    ]);
    expect(await read('a.html', western)).toMatchObject({ text: 'Données', encoding: 'windows-1252' });
    const silent = Uint8Array.from([...strToU8('<p>Donn'), 0xe9, ...strToU8('es</p>')]);
    expect(await read('a.html', silent)).toMatchObject({ text: 'Données' });
    expect(await read('a.html', '<meta charset="inconnu"><p>Données</p>')).toMatchObject({ text: 'Données' });
  });

  it('shows nothing that is hidden, and nothing of its scripts', async () => {
    const { text } = await read(
      'a.html',
      '<p>Lu<span hidden>non</span><span style="display: none">non</span><noscript>non</noscript><script>non()</script></p><pre>a\n  b</pre>',
    );
    expect(text).toBe('Lu\n\na\n  b');
  });

  it('nested or spaced beyond reason is read all the same', async () => {
    const deep = `${'<div>'.repeat(50_000)}Au fond${'</div>'.repeat(50_000)}`;
    expect((await read('a.html', deep)).text).toBe('Au fond');
    const spaced = `<title>${' '.repeat(300_000)}a</title><pre>${' '.repeat(300_000)}a</pre>`;
    expect((await read('a.html', spaced)).text?.trim()).toBe('a');
    const lists = `${'<ul><li>'.repeat(3000)}Un`;
    expect((await read('a.html', lists)).text).toContain('Un');
  });

  it('saved whole gives the page, its address and the day it was saved', async () => {
    const { text, proposals, children } = await read('page.mhtml', savedPage);
    expect(text).toMatch(/^Une fuite de données de santé\n\nPrès de 500 000/);
    expect(proposals).toMatchObject({ url: 'https://courrier.example/fuite?page=2', accessed: '2021-03-01' });
    expect(children).toEqual([]);
  });
});

describe('an e-mail', () => {
  it('has its header on top, the date as it was written, and its attachments whole', async () => {
    const { text, proposals, children } = await read('message.eml', message);
    expect(text).toBe(
      'From: Camille Désiré <presse@groupe.example>\nTo: redaction@courrier.example\nDate: Tue, 23 Feb 2021 23:30:00 -0500\nSubject: Réponse à vos questions\n\nExactement 491\u00A0840 noms.',
    );
    expect(proposals).toMatchObject({ published: '2021-02-23', authors: ['Camille Désiré'], kind: 'letter' });
    expect(children.map(({ name }) => name)).toEqual(['liste.csv', '2.eml']);
    expect(new TextDecoder().decode(children[0]?.bytes)).toBe('ville;nombre\r\nRennes;12');
    const inner = await read('2.eml', children[1]?.bytes ?? '');
    expect(inner.text).toBe('From: dpo@groupe.example\nSubject: Transmis\n\nUn message dans le message.');
  });

  it('of markup alone is read, and one that breaks the rules is shown as it is written', async () => {
    const markup =
      'From: a@b.example\nContent-Type: text/html\n\n<p>Une <b>fuite</b><p>Deux<script>non()</script>';
    expect((await read('a.eml', markup)).text).toBe('From: a@b.example\n\nUne fuite\n\nDeux');
    const broken = 'From: a@b.example\nTo: b@c.example\nSubject: Sans ligne vide\npuis du texte';
    expect((await read('a.eml', broken)).text).toContain('puis du texte');
  });
});

describe('a table', () => {
  it('of values has a row a line, whatever divides and quotes them', async () => {
    for (const written of ['a,b\n1,"x, y"\n', 'a;b\n1;"x, y"\n', 'a\tb\n1\tx, y\n', '\uFEFFa|b\r\n1|x, y'])
      expect((await read('a.csv', written)).text).toBe('a\tb\n1\tx, y');
    const wide = Uint8Array.from(
      [0xff, 0xfe, ...'a;b\n1;2'].flatMap((sign) =>
        typeof sign === 'number' ? [sign] : [sign.charCodeAt(0), 0],
      ),
    );
    expect((await read('a.csv', wide)).text).toBe('a\tb\n1\t2');
  });

  it('with a quotation that is not closed says from which line', async () => {
    expect(await read('a.csv', 'a,b\n1,"x\n2,y\n')).toMatchObject({
      warnings: [{ code: 'document.quotes', params: { line: 2 } }],
    });
  });

  it('of a workbook is a page a sheet, under its name when there are several', async () => {
    const sheets = {
      Villes: [
        ['Ville', 'Dossiers'],
        ['Rennes', 12_500],
      ],
      Vide: [],
      Notes: [['vu']],
    };
    const { text } = await read('a.xlsx', workbookOf(sheets));
    expect(text).toBe('Villes\n\nVille\tDossiers\nRennes\t12500\n\f\nNotes\n\nvu');
  });
});

describe('JSON', () => {
  it('that lists flat things is a table', async () => {
    expect((await read('a.json', records)).text).toBe(
      'ville\tnombre\tdonnées\tvérifié\nRennes\t12500\tnom, NIR\t\nVannes\t\t\ttrue',
    );
  });

  it('is names and values, further in for what is inside', async () => {
    const value = { cas: { nom: 'Fuite', lieux: [{ ville: 'Rennes' }, ['a', 'b']] }, vide: {} };
    expect((await read('a.json', JSON.stringify(value))).text).toBe(
      'cas:\n  nom: Fuite\n  lieux:\n    - ville: Rennes\n    - a, b\nvide:',
    );
    expect((await read('a.json', '{"a":1}\n{"b":{"c":2}}\n')).text).toBe('a: 1\n\nb:\n  c: 2');
  });

  it('that is cut short is shown as it is written, and said to be', async () => {
    expect(await read('a.json', '{"ville": "Ren')).toMatchObject({
      text: '{"ville": "Ren',
      warnings: [{ code: 'document.not-json' }],
    });
    expect((await read('a.json', '['.repeat(100_000))).warnings).toHaveLength(1);
  });
});

describe('a document of an office', () => {
  it('made with Word has its paragraphs and tables', async () => {
    const { text, proposals } = await read('a.docx', wordOf(['Un', 'Deux &amp; trois']));
    expect(text).toBe('Un\n\nDeux & trois\n\nVille\tDossiers\nRennes\t12');
    expect(proposals).toMatchObject({
      title: 'Notification de violation',
      authors: ['Service juridique'],
      created: '2021-02-25',
    });
    expect(proposals).not.toHaveProperty('published');
  });

  it('made with LibreOffice has its notes in brackets, and nothing that was deleted', async () => {
    const { text, proposals } = await read('a.odt', openDocument);
    expect(text).toBe(
      'Compte rendu\n\nUne trentaine [28 selon le groupe] de laboratoires.\n\n- Rennes\n- Vannes\n\nVille\tDossiers\n12\t12',
    );
    expect(proposals).toMatchObject({ title: 'Compte rendu', created: '2021-03-02', language: 'fr' });
  });

  it('before 2007 is read when it is a workbook, else kept with what to do', async () => {
    expect((await read('a.xls', madeDocuments['ancien.xls'] ?? '')).text).toBe(
      'Ville\tDossiers\tLe\nNîmes\t12500\t2021-02-23\nVannes\t0.5\tVille',
    );
    expect(
      (await reading('lettre.doc', compound('WordDocument', new Uint8Array(10)))).document,
    ).toMatchObject({
      error: { code: 'document.old-format', params: { program: 'Word', instead: '.docx' } },
    });
    expect((await reading('a.xls', compound('EncryptedPackage', new Uint8Array(10)))).document).toMatchObject(
      {
        error: { code: 'document.encrypted' },
      },
    );
    const whole = madeDocuments['ancien.xls'] ?? new Uint8Array();
    expect((await reading('a.xls', whole.slice(0, 300))).document).toMatchObject({
      error: { code: 'document.damaged' },
    });
  });

  it('that is a book has its chapters in their order, each a page', async () => {
    expect((await read('a.epub', book)).text).toBe('Avant\n\nChapitre deux.\n\f\nChapitre un.');
  });

  it('that is damaged or locked says so', async () => {
    const whole = wordOf(['Un']);
    expect((await reading('a.docx', whole.subarray(0, 300))).document).toMatchObject({
      error: { code: 'document.damaged' },
    });
    const locked = whole.slice();
    for (let at = 0; at < locked.length - 46; at += 1)
      if (locked[at] === 0x50 && locked[at + 1] === 0x4b && locked[at + 2] === 1) locked[at + 8] = 1;
    expect((await reading('a.docx', locked)).document).toMatchObject({
      error: { code: 'document.encrypted' },
    });
  });
});
