import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { DocumentLink } from '#shared/documents/document.ts';
import { unwrap } from '#shared/lib/result.ts';
import { linkAddress } from '../../../../renderer/documents/html/links.ts';
import { pageLinks, readPage } from '../../../../renderer/documents/html/read-page.ts';
import { linksOf } from '../../../../renderer/documents/links-of.ts';
import { damagedCopies } from '../../../fixtures/documents/damaged-copies.ts';
import { book, madeDocuments, openDocument, wordOf } from '../../../fixtures/documents/made-documents.ts';

const inText = (links: readonly DocumentLink[]): readonly (readonly [string, string])[] =>
  links.flatMap(({ words, address, place }) => (place === 'text' ? [[words, address] as const] : []));
const around = (links: readonly DocumentLink[]): readonly string[] =>
  links.flatMap(({ words, place }) => (place === 'around' ? [words] : []));

const body = `<nav><a href="/">Accueil</a> <a href="/plan">Plan</a></nav>
  <article><h1>Trois agences</h1>
  <p>Selon <a href="https://zone-grise.example/a?b=1&amp;c=2">Zone grise</a>, et <a href="enquete">notre
  enquête</a>.</p>
  <ul><li><a href="//cnil.example/17"><b>la</b> Cnil</a></li><li><a href="mailto:presse@agence.example">l’agence</a></li></ul>
  <table><tr><th>Ville</th><th>Acte</th></tr><tr><td>Rennes</td><td><a href="actes/12.pdf">lu</a></td></tr></table>
  <p><a href="#note">1</a> <a href="https://courrier.example/2025/trois#note">2</a> <a href="javascript:rien()">3</a>
  <a href="data:text/plain,x">4</a> <a>5</a> <span hidden><a href="https://cachee.example">6</a></span></p>
  <p>Encore <a href="https://zone-grise.example/a?b=1&amp;c=2">Zone grise</a>.</p></article>
  <footer><a href="https://reseau.example"><img src="r.png" alt="Le réseau"></a></footer>`;
const page = `<html><head><link rel="canonical" href="https://courrier.example/2025/trois"></head><body>${body}</body></html>`;

describe('the links of a page', () => {
  it('are those of its text with their words and where they lead, then those around it, each once', () => {
    const links = pageLinks(page);
    expect(inText(links)).toEqual([
      ['Zone grise', 'https://zone-grise.example/a?b=1&c=2'],
      ['notre enquête', 'https://courrier.example/2025/enquete'],
      ['la Cnil', 'https://cnil.example/17'],
      ['l’agence', 'mailto:presse@agence.example'],
      ['lu', 'https://courrier.example/2025/actes/12.pdf'],
    ]);
    expect(around(links)).toEqual(['Accueil', 'Plan', 'Le réseau']);
  });

  it('are as they are written where nothing says where the page stood, and measured against its own base', () => {
    const bare = pageLinks(`<body>${body}</body>`);
    expect(inText(bare)).toContainEqual(['notre enquête', 'enquete']);
    expect(inText(pageLinks(page, 'https://ailleurs.example/x/'))).toContainEqual([
      'notre enquête',
      'https://ailleurs.example/x/enquete',
    ]);
    const based = page.replace('<head>', '<head><base href="/dossiers/">');
    expect(inText(pageLinks(based))).toContainEqual([
      'notre enquête',
      'https://courrier.example/dossiers/enquete',
    ]);
  });

  it('stand in the text that is read where nothing marks it, from its first paragraph to its last', () => {
    const paragraph = (number: number): string =>
      `<p>Le prestataire a répondu le ${number} mars que la base des adhérents, tenue par lui depuis des années, avait été copiée, selon <a href="https://source.example/${number}">sa lettre ${number}</a>.</p>`;
    const menu = Array.from(
      { length: 6 },
      (_, index) => `<a href="https://menu.example/${index}">Rubrique ${index}</a>`,
    );
    const markup = `<html><body><div class="menu">${menu.join(' ')}</div><div class="content"><h1>La base copiée</h1>${Array.from({ length: 12 }, (_, index) => paragraph(index + 1)).join('')}</div><div class="foot"><a href="https://pied.example">Contact</a></div></body></html>`;
    const { text } = readPage(markup);
    expect(text).not.toContain('Rubrique');
    const links = pageLinks(markup);
    expect(inText(links)).toHaveLength(12);
    for (const [words] of inText(links)) expect(text).toContain(words);
    expect(around(links)).toEqual([...menu.map((_, index) => `Rubrique ${index}`), 'Contact']);
  });
});

describe('an address', () => {
  it('is what it looks like: what does not show in it is written out', () => {
    expect(linkAddress(' https://a.example/\n1 ')).toBe('https://a.example/1');
    expect(linkAddress('https://a.example/\u202efdp.exe')).toBe('https://a.example/%E2%80%AEfdp.exe');
    expect(linkAddress('https://a.example/\ud800')).toBe('https://a.example/\ufffd');
    expect(linkAddress('JavaScript:alert(1)')).toBeUndefined();
    expect(linkAddress('java\nscript:alert(1)')).toBeUndefined();
    expect(linkAddress(`https://a.example/${'x'.repeat(5000)}`)).toBeUndefined();
  });

  it('is found or left out, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.option(fc.string()), (written, base) => {
        const address = linkAddress(written, base ?? undefined);
        expect(address ?? '').not.toMatch(/[\p{Cc}\p{Cf}\p{Surrogate}]/u);
      }),
    );
  });
});

async function linksIn(name: string, bytes: Uint8Array): Promise<readonly DocumentLink[]> {
  return unwrap(await linksOf({ name, bytes }, () => undefined));
}

/** An archive with some of its files changed. */
function repacked(
  bytes: Uint8Array,
  change: (name: string, text: string) => string,
  more: Record<string, string> = {},
) {
  const files = Object.entries(unzipSync(bytes)).map(
    ([name, content]) => [name, strToU8(change(name, strFromU8(content)))] as const,
  );
  const added = Object.entries(more).map(([name, text]) => [name, strToU8(text)] as const);
  const all = Object.fromEntries([...files, ...added]);
  const { mimetype, ...rest } = all;
  return zipSync({ ...(mimetype === undefined ? {} : { mimetype: [mimetype, { level: 0 }] }), ...rest });
}

describe('the links of a document', () => {
  it('of Word are those of its text and its notes', async () => {
    const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const linked = repacked(
      wordOf(['Voir LIEN.']),
      (name, text) =>
        name === 'word/document.xml'
          ? text.replace(
              /<w:r><w:t[^>]*>Voir LIEN\.<\/w:t><\/w:r>/,
              `<w:r><w:t xml:space="preserve">Voir </w:t></w:r><w:hyperlink xmlns:r="${relationship}" r:id="lien"><w:r><w:t>le rapport</w:t></w:r></w:hyperlink>`,
            )
          : text,
      {
        'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="lien" Type="${relationship}/hyperlink" Target="https://rapport.example/1?x=é" TargetMode="External"/></Relationships>`,
      },
    );
    expect(inText(await linksIn('note.docx', linked))).toEqual([
      ['le rapport', 'https://rapport.example/1?x=é'],
    ]);
  });

  it('of LibreOffice are those of its text, none of what was deleted', async () => {
    const linked = repacked(openDocument, (_name, text) =>
      text
        .replace('supprimé', '<text:a xlink:href="https://supprime.example">supprimé</text:a>')
        .replace('Vannes', '<text:a xlink:href="https://vannes.example">Van<text:s/>nes</text:a>'),
    );
    expect(inText(await linksIn('note.odt', linked))).toEqual([['Van nes', 'https://vannes.example']]);
  });

  it('of a book lead out of it', async () => {
    const linked = repacked(book, (name, text) =>
      name.endsWith('.xhtml')
        ? text.replace(
            'Chapitre',
            '<a href="un.xhtml#x">Chapitre</a> <a href="https://commission.example">et</a>',
          )
        : text,
    );
    expect(inText(await linksIn('guide.epub', linked))).toEqual([['et', 'https://commission.example']]);
  });

  it('that a browser saved are measured against the address it had it from', async () => {
    const links = await linksIn('page.mhtml', madeDocuments['page.mhtml'] ?? new Uint8Array());
    expect(links).toEqual([{ words: 'Accueil', address: 'https://courrier.example/', place: 'around' }]);
  });

  it('of a message are those of its page', async () => {
    const message = [
      'From: a@b.example',
      'Subject: Suite',
      'MIME-Version: 1.0',
      'Content-Type: text/html; charset=utf-8',
      '',
      '<p>Voir <a href="https://suite.example">ici</a>.</p>',
    ].join('\r\n');
    expect(inText(await linksIn('a.eml', strToU8(message)))).toEqual([['ici', 'https://suite.example']]);
  });

  it('are none in kinds that have none, and damaged files do not throw', async () => {
    expect(await linksIn('note.txt', madeDocuments['note.txt'] ?? new Uint8Array())).toEqual([]);
    for (const name of [
      'page.html',
      'page.mhtml',
      'message.eml',
      'notification.docx',
      'compte-rendu.odt',
      'guide.epub',
    ])
      for (const copy of damagedCopies(madeDocuments[name] ?? new Uint8Array(), 40, name.length))
        if (copy.length > 0)
          expect(await linksOf({ name, bytes: copy }, () => undefined)).toHaveProperty('ok');
  });
});
