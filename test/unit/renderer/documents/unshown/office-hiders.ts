import { strToU8 } from 'fflate';
import { book, openDocument, wordOf, workbookOf } from '../../../../fixtures/documents/made-documents.ts';
import { addresses } from '../../../../fixtures/documents/unshown-values.ts';

/** Office documents that hold nothing, and what is put into them: six addresses that their text does not show. */
export const six = addresses(6);
export const each = (make: (address: string, index: number) => string): string => six.map(make).join('');
export const letter = wordOf(['Un courrier sans rien.']);
const sheet = workbookOf({
  Villes: [
    ['Ville', 'Dossiers'],
    ['Rennes', 12],
  ],
});
const persons = workbookOf({ A: [['nom', 'mail'], ...six.map((address) => ['Zoé', address])] });
export const inBody = (markup: string) => ({
  'word/document.xml': (text: string) => text.replace('<w:body>', `<w:body>${markup}`),
});
export const relations = (target: (address: string) => string): string =>
  `<Relationships>${each((address, index) => `<Relationship Id="r${index}" Type="hyperlink" Target="${target(address)}" TargetMode="External"/>`)}</Relationships>`;
const runs = each((address) => `<w:r><w:delText>${address} </w:delText></w:r>`);

export const hiders = [
  [
    'links',
    'a.docx',
    letter,
    { 'word/_rels/document.xml.rels': () => relations((address) => `mailto:${address}`) },
  ],
  [
    'links',
    'a.docx',
    letter,
    inBody(
      each((address) => `<w:p><w:r><w:instrText> HYPERLINK "mailto:${address}" </w:instrText></w:r></w:p>`),
    ),
  ],
  [
    'comments',
    'a.docx',
    letter,
    {
      'word/comments.xml': () =>
        `<w:comments>${each((address) => `<w:comment w:author="Zoé"><w:p><w:r><w:t>${address}</w:t></w:r></w:p></w:comment>`)}</w:comments>`,
    },
  ],
  ['changes', 'a.docx', letter, inBody(`<w:p><w:del w:author="Zoé">${runs}</w:del></w:p>`)],
  [
    'fields',
    'a.docx',
    letter,
    inBody(
      each(
        (address) =>
          `<w:p><w:r><w:fldChar><w:ffData><w:textInput><w:default w:val="${address}"/></w:textInput></w:ffData></w:fldChar></w:r></w:p>`,
      ),
    ),
  ],
  [
    'attributes',
    'a.docx',
    letter,
    inBody(each((address) => `<w:p><w:r><w:drawing><wp:docPr descr="${address}"/></w:drawing></w:r></w:p>`)),
  ],
  [
    'metadata',
    'a.docx',
    letter,
    {
      'docProps/custom.xml': () =>
        `<Properties>${each((address) => `<vt:lpwstr>${address}</vt:lpwstr>\n`)}</Properties>`,
    },
  ],
  [
    'metadata',
    'a.docx',
    letter,
    {
      'word/settings.xml': () =>
        `<w:settings>${each((address) => `<w:docVar w:name="a" w:val="${address}"/>`)}</w:settings>`,
    },
  ],
  [
    'rest',
    'a.docx',
    letter,
    {
      'word/header1.xml': () =>
        `<w:hdr>${each((address) => `<w:p><w:r><w:t>${address}</w:t></w:r></w:p>`)}</w:hdr>`,
    },
  ],
  ['files', 'a.docx', letter, { 'word/afchunk1.html': strToU8(`<p>${six.join(' ')}</p>`) }],
  ['files', 'a.docx', letter, { 'word/embeddings/feuille.xlsx': persons }],
  [
    'files',
    'a.docx',
    letter,
    { 'word/embeddings/objet.bin': Uint8Array.from([0, 1, ...Buffer.from(six.join(' '), 'utf16le')]) },
  ],
  [
    'comments',
    'a.xlsx',
    sheet,
    {
      'xl/comments1.xml': () =>
        `<comments>${each((address) => `<comment ref="A1"><text><r><t>${address}</t></r></text></comment>`)}</comments>`,
    },
  ],
  [
    'comments',
    'a.xlsx',
    sheet,
    {
      'xl/threadedComments/threadedComment1.xml': () =>
        `<ThreadedComments>${each((address) => `<threadedComment><text>${address}</text></threadedComment>`)}</ThreadedComments>`,
    },
  ],
  [
    'links',
    'a.xlsx',
    sheet,
    { 'xl/worksheets/_rels/sheet1.xml.rels': () => relations((address) => `mailto:${address}`) },
  ],
  [
    'hidden',
    'a.xlsx',
    sheet,
    {
      'xl/pivotCache/pivotCacheDefinition1.xml': () =>
        `<pivotCacheDefinition><sharedItems>${each((address) => `<s v="${address}"/>`)}</sharedItems></pivotCacheDefinition>`,
    },
  ],
  [
    'hidden',
    'a.xlsx',
    sheet,
    {
      'xl/externalLinks/externalLink1.xml': () =>
        `<externalLink><sheetData><row>${each((address) => `<cell r="A1" t="str"><v>${address}</v></cell>`)}</row></sheetData></externalLink>`,
    },
  ],
  [
    'changes',
    'a.xlsx',
    sheet,
    {
      'xl/revisions/revisionLog1.xml': () =>
        `<revisions>${each((address) => `<oc r="A1"><is><t>${address}</t></is></oc>`)}</revisions>`,
    },
  ],
  [
    'rest',
    'a.xlsx',
    sheet,
    { 'xl/sharedStrings.xml': () => `<sst>${each((address) => `<si><t>${address}</t></si>`)}</sst>` },
  ],
  [
    'metadata',
    'a.xlsx',
    sheet,
    {
      'xl/connections.xml': () =>
        `<connections>${each((address) => `<connection name="${address}"/>`)}</connections>`,
    },
  ],
  [
    'comments',
    'a.odt',
    openDocument,
    {
      'content.xml': (text: string) =>
        text.replace(
          '<text:h>',
          `<text:p>Un${each((address) => `<office:annotation><dc:creator>Zoé</dc:creator><text:p>${address}</text:p></office:annotation>`)}</text:p><text:h>`,
        ),
    },
  ],
  [
    'changes',
    'a.odt',
    openDocument,
    { 'content.xml': (text: string) => text.replace('supprimé', `supprimé ${six.join(' ')}`) },
  ],
  [
    'links',
    'a.odt',
    openDocument,
    {
      'content.xml': (text: string) =>
        text.replace(
          '<text:h>',
          `<text:p>${each((address) => `<text:a xlink:href="mailto:${address}">Zoé</text:a>`)}</text:p><text:h>`,
        ),
    },
  ],
  [
    'fields',
    'a.odt',
    openDocument,
    {
      'content.xml': (text: string) =>
        text.replace(
          '<text:h>',
          `<office:forms>${each((address) => `<form:text form:current-value="${address}"/>`)}</office:forms><text:h>`,
        ),
    },
  ],
  [
    'metadata',
    'a.odt',
    openDocument,
    {
      'meta.xml': (text: string) =>
        text.replace(
          '</office:meta>',
          `${each((address) => `<meta:user-defined meta:name="a">${address} </meta:user-defined>`)}</office:meta>`,
        ),
    },
  ],
  [
    'rest',
    'a.odt',
    openDocument,
    {
      'styles.xml': () =>
        `<office:document-styles><style:header>${each((address) => `<text:p>${address}</text:p>`)}</style:header></office:document-styles>`,
    },
  ],
  [
    'files',
    'a.odt',
    openDocument,
    {
      'Object 1/content.xml': () =>
        `<office:document-content>${each((address) => `<table:table-row><table:table-cell><text:p>${address}</text:p></table:table-cell></table:table-row>`)}</office:document-content>`,
    },
  ],
  [
    'links',
    'a.epub',
    book,
    {
      'OEBPS/un.xhtml': (text: string) =>
        text.replace('</body>', `${each((address) => `<a href="mailto:${address}"/>`)}</body>`),
    },
  ],
  [
    'metadata',
    'a.epub',
    book,
    {
      'OEBPS/book.opf': (text: string) =>
        text.replace(
          '</metadata>',
          `${each((address) => `<dc:contributor>${address}</dc:contributor>\n`)}</metadata>`,
        ),
    },
  ],
] as const;
