import { cleanText } from '#shared/documents/clean-text.ts';
import { documentDate } from '#shared/documents/document-date.ts';
import type { Proposals } from '#shared/documents/document.ts';
import { problem, type Problem } from '#shared/lib/errors.ts';
import { err, ok } from '#shared/lib/result.ts';
import { pageMark } from '#shared/model/scalars.ts';
import type { LinkReader, Parser } from '../format.ts';
import { decodePage } from '../html/decode-page.ts';
import { markupLinks, readMarkup } from '../html/read-markup.ts';
import { elementsNamed, officeProposals, xmlOf } from './office-metadata.ts';
import { officeEmbedded, officeUnshown } from './office-unshown.ts';
import { unpack, type Unpacked } from './unpack.ts';

/** Version of what this reader makes of a book. */
const version = 1;

/** Reads an electronic book (EPUB 3.3): its chapters in their order, each a page. */
export const parseEpub: Parser = ({ bytes }, tools) => {
  const files = unpackedText(bytes);
  if (!files.ok) return Promise.resolve(files);
  const opened = openBook(files.value);
  if (opened === undefined) return Promise.resolve(err(problem('document.damaged')));
  const { book, chapters } = opened;
  const pages: string[] = [];
  const warnings: Problem[] = [];
  for (const [index, name] of chapters.entries()) {
    tools.progress(index, chapters.length);
    const chapter = files.value.get(name);
    if (chapter === undefined) warnings.push(problem('document.part', undefined, { part: name }));
    else pages.push(readMarkup(bodyOf(chapter)));
  }
  const written = pages.filter((page) => page !== '');
  return Promise.resolve(
    ok({
      text: cleanText(written.join(`\n${pageMark}\n`)),
      derived: { by: 'html', version },
      proposals: { ...officeProposals(book), ...publicationOf(book), kind: 'report' },
      children: [],
      warnings: warnings.slice(0, 5),
      ...officeUnshown(files.value, tools),
      embedded: officeEmbedded(bytes, /\.(?:xml|opf|x?html?)$/i),
    }),
  );
};

/** The links of an electronic book that lead out of it: those from chapter to chapter are its pages. */
export const linksOfEpub: LinkReader = ({ bytes }) => {
  const files = unpackedText(bytes);
  const opened = files.ok ? openBook(files.value) : undefined;
  if (!files.ok || opened === undefined) return Promise.resolve([]);
  const markup = opened.chapters.map((name) => {
    const chapter = files.value.get(name);
    return chapter === undefined ? '' : bodyOf(chapter);
  });
  return Promise.resolve(
    markupLinks(markup.join('\n')).filter(({ address }) => /^[a-z][a-z\d+.-]*:/i.test(address)),
  );
};

/** The date of a book is that of its publication (EPUB 3.3, 5.5.4). */
function publicationOf(book: Uint8Array): Pick<Proposals, 'published'> {
  const published = documentDate(elementsNamed(xmlOf(book), 'dc:date')[0]?.textContent ?? undefined);
  return published === undefined ? {} : { published };
}

function unpackedText(bytes: Uint8Array): ReturnType<typeof unpack> {
  return unpack(bytes, (name) => /\.(?:xml|opf|x?html?)$/i.test(name));
}

function bodyOf(chapter: Uint8Array): string {
  return decodePage(chapter).text.replace(/^[\s\S]*?<body[^>]*>/i, '');
}

/** What tells of a book, and the files of its chapters. */
function openBook(
  files: Unpacked,
): { readonly book: Uint8Array; readonly chapters: readonly string[] } | undefined {
  const container = files.get('META-INF/container.xml');
  const [root] = container === undefined ? [] : elementsNamed(xmlOf(container), 'rootfile');
  const path = root?.getAttribute('full-path') ?? '';
  const book = files.get(path);
  if (book === undefined) return undefined;
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return { book, chapters: chapterNames(xmlOf(book)).map((name) => `${folder}${name}`) };
}

/** The files of the chapters in reading order. */
function chapterNames(book: Document): readonly string[] {
  const items = new Map(
    elementsNamed(book, 'item').map((item) => [
      item.getAttribute('id') ?? '',
      item.getAttribute('href') ?? '',
    ]),
  );
  return elementsNamed(book, 'itemref').flatMap((reference) => {
    const name = items.get(reference.getAttribute('idref') ?? '');
    return name === undefined || name === '' ? [] : [unescapedName(name)];
  });
}

function unescapedName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
