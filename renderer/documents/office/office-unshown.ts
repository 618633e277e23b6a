import { pageUnshown } from '#shared/documents/page-unshown.ts';
import type { EmbeddedFile, ReadDocument } from '#shared/documents/document.ts';
import { xmlWords, type XmlPlace } from '#shared/documents/xml-words.ts';
import type { UnshownPart } from '#shared/model/unshown.ts';
import { decodePage } from '../html/decode-page.ts';
import type { ParseTools } from '../format.ts';
import { unpack, type Unpacked } from './unpack.ts';

type Origin = Pick<UnshownPart, 'place' | 'by'>;
const asComment: Origin = { place: 'comments', by: 'person' };
const asChange: Origin = { place: 'changes', by: 'person' };
const asHidden: Origin = { place: 'hidden', by: 'person' };
const asRest: Origin = { place: 'rest', by: 'program' };
const asProperty: Origin = { place: 'metadata', by: 'program' };

/**
 * What the text of a part is, by the part's name. Copies of a table's data behind a chart, a pivot table or a reference to
 * another workbook are hidden data; heads and feet of pages, models and lists of authors are what every letter has.
 */
const parts: readonly (readonly [name: RegExp, text: Origin])[] = [
  [/(?:^|\/)(?:threaded)?comments[^/]*\.xml$/i, asComment],
  [/^xl\/threadedcomments\//i, asComment],
  [/^xl\/revisions\//i, asChange],
  [/^xl\/(?:pivotcache|externallinks)\//i, asHidden],
  [/^word\/(?:document|footnotes|endnotes)[^/]*\.xml$|^content\.xml$/i, { place: 'rest', by: 'person' }],
  [/^object [^/]*\/content\.xml$/i, { place: 'files', by: 'person' }],
  [/^xl\/(?:sharedstrings|worksheets\/[^/]*)\.xml$/i, { place: 'rest', by: 'person' }],
  [
    /^(?:docprops|customxml)\/|^meta\.xml$|^settings\.xml$|\.opf$|(?:people|persons?\/[^/]*|settings|connections)\.xml$/i,
    asProperty,
  ],
];

/** Attributes that hold data themselves: values of a pivot table are written as such. */
const dataInAttributes = /^xl\/pivotcache\//i;

/** Whether what stands apart in a text was written by a person there. */
const byPerson: Readonly<Partial<Record<XmlPlace, true>>> = {
  comments: true,
  changes: true,
  hidden: true,
  fields: true,
};

/** Bytes of XML of one document that are looked through, the shortest parts first: the longest are its text. */
const mostXml = 40_000_000;

/** All that the XML of an office document holds, by where it stands; its own text is among it. */
export function officeUnshown(
  files: Unpacked,
  { progress }: Pick<ParseTools, 'progress'>,
): Required<Pick<ReadDocument, 'unshown' | 'isUnshownCut'>> {
  const unshown: UnshownPart[] = [];
  let left = mostXml;
  for (const [name, bytes] of [...files].sort(([, a], [, b]) => a.length - b.length)) {
    if (bytes.length > left) return { unshown, isUnshownCut: true };
    left -= bytes.length;
    progress(1, 1);
    const { text: xml } = decodePage(bytes);
    const found = /\.x?html?$/i.test(name) ? pageUnshown(xml) : wordsOf(name, xml);
    unshown.push(...found.filter(({ text }) => text !== ''));
  }
  return { unshown, isUnshownCut: false };
}

function wordsOf(name: string, xml: string): readonly UnshownPart[] {
  const text = parts.find(([pattern]) => pattern.test(name))?.[1] ?? asRest;
  const isLinks = /\.rels$/i.test(name);
  const { rest, attributes, ...apart } = xmlWords(xml);
  const ofAttributes: Origin = isLinks
    ? { place: 'links', by: 'program' }
    : dataInAttributes.test(name)
      ? asHidden
      : text === asProperty || text === asComment
        ? asProperty
        : { place: 'attributes', by: 'program' };
  return [
    { ...text, text: rest },
    { ...ofAttributes, text: attributes },
    ...Object.entries(apart).map(([place, words]): UnshownPart => {
      const at = place as XmlPlace;
      return { place: at, by: byPerson[at] === true ? 'person' : 'program', text: words };
    }),
  ];
}

/** Bytes of pictures, objects and other files inside a document that are looked through. */
const mostBytes = 100_000_000;

/** What is drawn with: nobody writes in it. */
const drawnWith = /\.(?:css|ttf|otf|woff2?|odttf|fntdata)$/i;

/** Files inside an office document besides those that are read: pictures, objects, pages, workbooks behind charts. */
export function officeEmbedded(bytes: Uint8Array, read = /\.(?:xml|rels)$/i): readonly EmbeddedFile[] {
  const isOther = (name: string): boolean =>
    !read.test(name) && !drawnWith.test(name) && name !== 'mimetype' && !name.endsWith('/');
  return [...(otherFiles(bytes, isOther) ?? [])].map(([name, content]) => ({
    name,
    bytes: content,
    by: /\/(?:embeddings|activex|afchunk)[^/]*(?:\/|$)|^object/i.test(name) ? 'person' : 'program',
  }));
}

/**
 * Files of an archive besides those its text is read from; undefined when one of them cannot be unpacked, or they hold too
 * much: the text could be read all the same.
 */
export function otherFiles(bytes: Uint8Array, isWanted: (name: string) => boolean): Unpacked | undefined {
  try {
    const files = unpack(bytes, isWanted, mostBytes);
    return files.ok ? files.value : undefined;
  } catch {
    return undefined;
  }
}
