import { stringsInAddress, stringsInCode } from '#shared/documents/strings-in-code.ts';
import type { EmbeddedFile, ReadDocument } from '#shared/documents/document.ts';
import type { UnshownPart } from '#shared/model/unshown.ts';
import { operations, type PdfDocument } from './pdfjs.ts';

type Fields = Readonly<Record<string, unknown>>;
type Unshown = Required<Pick<ReadDocument, 'unshown' | 'embedded'>>;

/** What the notes, links and fields of one page say; a field's value is drawn over the page and no part of its text. */
export async function pageUnshown(document: PdfDocument, number: number): Promise<Unshown> {
  const notes = (await (await document.getPage(number)).getAnnotations()) as readonly Fields[];
  const embedded = notes.flatMap((note) => fileOf(note['file']));
  const unshown = notes.flatMap((note): readonly UnshownPart[] => {
    const address = [note['unsafeUrl'], note['url']].filter((each) => typeof each === 'string');
    const words = [inner(note['contentsObj']), inner(note['richText'])].filter((each) => each !== '');
    const isField = note['fieldType'] !== undefined;
    return [
      part('links', 'program', address.flatMap(stringsInAddress)),
      part('comments', 'person', isField ? [] : words),
      part('fields', 'person', [...said(note['fieldValue']), ...said(note['alternativeText'])]),
      part('metadata', 'program', [inner(note['titleObj'])]),
    ].filter(({ text }) => text !== '');
  });
  return { unshown, embedded };
}

/** How long pages are looked through beyond what is shown of them, in milliseconds: it takes drawing them. */
const longestLook = 3000;

/** All words of the first pages, drawn outside of what is shown of them too, which their text leaves out. */
export async function wordsOutside(
  document: PdfDocument,
): Promise<Required<Pick<ReadDocument, 'unshown' | 'isUnshownCut'>>> {
  const words: string[] = [];
  const until = performance.now() + longestLook;
  let number = 1;
  for (; number <= document.numPages && performance.now() < until; number += 1) {
    const page = await document.getPage(number);
    const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: withoutNotes });
    for (const [index, code] of fnArray.entries())
      if (code === operations['showText']) words.push(glyphsOf((argsArray[index] as readonly unknown[])[0]));
      else if (movesOn.has(code)) words.push('\n');
    page.cleanup();
  }
  const isUnshownCut = number <= document.numPages;
  return { unshown: [{ place: 'hidden', by: 'person', text: words.join('') }], isUnshownCut };
}

const withoutNotes = 0;
const movesOn: ReadonlySet<number | undefined> = new Set(
  ['beginText', 'moveText', 'setLeadingMoveText', 'setTextMatrix', 'nextLine', 'endText'].map(
    (name) => operations[name],
  ),
);

function glyphsOf(glyphs: unknown): string {
  if (!Array.isArray(glyphs)) return '';
  return glyphs
    .map((glyph: unknown) =>
      typeof glyph === 'object' && glyph !== null && 'unicode' in glyph && typeof glyph.unicode === 'string'
        ? glyph.unicode
        : '',
    )
    .join('');
}

/** What a document says of itself, the files and fields in it that no page shows, its scripts and outline. */
export async function documentUnshown(document: PdfDocument): Promise<Unshown> {
  const { info, metadata } = await document.getMetadata();
  const raw: unknown = (metadata as { getRaw?: () => unknown } | null)?.getRaw?.();
  const fields = (await document.getFieldObjects()) as Readonly<Record<string, readonly Fields[]>> | null;
  const values = Object.values(fields ?? {}).flatMap((all) =>
    all.flatMap((field) => [...said(field['value']), ...said(field['defaultValue'])]),
  );
  const files = ((await document.getAttachments()) ?? {}) as Fields;
  return {
    unshown: [
      part('metadata', 'program', [...said(Object.values(info as Fields)), ...said(raw)]),
      part('fields', 'person', values),
      part('code', 'program', stringsInCode(JSON.stringify((await document.getJSActions()) ?? ''))),
      part('rest', 'program', [JSON.stringify((await document.getOutline()) ?? '')]),
    ].filter(({ text }) => text !== ''),
    embedded: Object.values(files).flatMap(fileOf),
  };
}

function part(place: UnshownPart['place'], by: UnshownPart['by'], words: readonly string[]): UnshownPart {
  return { place, by, text: words.filter((each) => each !== '').join('\n') };
}

/** The words of a value, whatever it is made of. */
function said(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.flatMap(said) : [];
}

/** A text with its direction, as the library hands it over. */
function inner(value: unknown): string {
  const words =
    typeof value === 'object' && value !== null ? (value as { readonly str?: unknown }).str : undefined;
  return typeof words === 'string' ? words : '';
}

function fileOf(value: unknown): readonly EmbeddedFile[] {
  if (typeof value !== 'object' || value === null) return [];
  const { filename, content } = value as Fields;
  if (!(content instanceof Uint8Array)) return [];
  return [{ name: typeof filename === 'string' ? filename : '', bytes: content, by: 'person' }];
}
