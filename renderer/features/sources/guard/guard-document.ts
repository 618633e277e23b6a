import type { ChildDocument } from '#shared/documents/document.ts';
import { proposedTitle } from '#shared/documents/proposed-title.ts';
import { maskedWords, type Guarded } from '#shared/guard/guarded.ts';
import type { ShapedFile } from '#shared/guard/shape.ts';
import { sha256Of } from '#shared/lib/sha256.ts';
import type { Findings, GuardDecision } from '#shared/model/source-shape.ts';
import { pageDesk } from '../../../documents/page-desk.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { translator } from '../../../i18n/translate.ts';
import type { DocumentToKeep, KeepingPlace } from '../before-kept.ts';
import { askGuard } from './guard-desk.ts';
import { decidedSource } from './guarded-source.ts';
import { inspectBeside } from './inspect-beside.ts';

/** How deep documents inside documents are looked into, as deep as they are taken in. */
const deepest = 4;

/**
 * Looks for data of persons in a document, and in the documents inside it, which its original holds too. When there are
 * some, asks what should become of it and does that; undefined when nothing of it is to be kept.
 */
export async function guardDocument(
  document: DocumentToKeep,
  { caseId, locale, signal }: KeepingPlace,
): Promise<DocumentToKeep | undefined> {
  const { source, children = [] } = document;
  const text = source.text ?? '';
  const own = text.trim() === '' ? await foundUnread(document) : await inspectBeside(text, fileOf(document));
  const inside = await foundInside(children, deepest);
  if (own === undefined && inside === undefined) return document;
  const guarded = own ?? onlyInside(document, text);
  const { original } = source;
  if (signal?.aborted === true) return undefined;
  const answer = await askGuard({
    caseId,
    ...(original === undefined ? {} : { name: original.name }),
    guarded,
    ...(inside === undefined ? {} : { inside }),
    decisions: decisionsFor(own, text),
    hasOriginal: original !== undefined,
  });
  if (answer === undefined) return undefined;
  const decided = decidedSource(document, {
    guarded: { ...guarded, found: sum(guarded.found, inside) },
    answer,
    mask: (words) => maskedWords(words, '', ''),
    maskTitle: (title) => maskedWords(title, text, guarded.masked),
    shapeTitle: shapeTitleOf(document, locale),
  });
  return { ...document, ...decided };
}

/** Without a text there is nothing to mask; of what is only inside it, no shape. */
function decisionsFor(own: Guarded | undefined, text: string): readonly GuardDecision[] {
  if (own === undefined) return ['masked', 'kept'];
  return text.trim() === '' ? ['shape', 'kept'] : ['masked', 'shape', 'kept'];
}

const leastUnread = 3;
/** Bytes of an unread file that are looked through. */
const mostUnread = 10_000_000;

/**
 * What is found in the bytes of a file that nothing could be read in (a damaged table, say): it is kept as an original all
 * the same. One value or two are what chance makes of any bytes.
 */
async function foundUnread(document: DocumentToKeep): Promise<Guarded | undefined> {
  const { original } = document.source;
  if (original === undefined || document.format === 'image') return undefined;
  const signs = new TextDecoder('windows-1252').decode(original.bytes.subarray(0, mostUnread));
  const found = await inspectBeside(signs, fileOf(document));
  const { nir = 0, iban = 0, card = 0, email = 0 } = found?.found ?? {};
  return nir + iban + card + email < leastUnread ? undefined : found;
}

/** The file a document is; none for what was pasted or typed. */
function fileOf({ source: { original, digests } }: DocumentToKeep): ShapedFile | undefined {
  if (original === undefined) return undefined;
  const { bytes, mediaType } = original;
  return { sha256: digests?.original ?? sha256Of(bytes), bytes: bytes.length, mediaType };
}

/** A document whose own text holds nothing: masked, it is what it was, and its original stays behind. */
function onlyInside(document: DocumentToKeep, text: string): Guarded {
  const { digests } = document.source;
  const file = fileOf(document) ?? { sha256: sha256Of(text), bytes: text.length };
  return {
    found: {},
    weight: 'some',
    samples: [],
    masked: text,
    maskedSha256: digests?.text ?? sha256Of(text),
    shape: { kind: 'text', columns: [], rows: 0, findings: {}, ...file },
  };
}

/** A title that says nothing of what is in it: the file's name, or the one a person typed. */
function shapeTitleOf({ source: { original, fields, text = '' } }: DocumentToKeep, locale: Locale): string {
  if (original !== undefined) return original.name;
  return fields.title === proposedTitle(text) ? translator(locale)('guard.shape.title') : fields.title;
}

/** What is found in the documents inside one, and in those inside them. */
async function foundInside(children: readonly ChildDocument[], depth: number): Promise<Findings | undefined> {
  let found: Findings | undefined;
  for (const { name, bytes, mediaType } of depth > 0 ? children : []) {
    const blob = new Blob([bytes as Uint8Array<ArrayBuffer>]);
    const read = await pageDesk().read({ name, blob, mediaType });
    if (!read.ok || !read.value.document.ok) continue;
    const { text = '', children: within } = read.value.document.value;
    const file = { sha256: read.value.sha256, bytes: bytes.length, mediaType };
    const here = text.trim() === '' ? undefined : await inspectBeside(text, file);
    const deeper = await foundInside(within, depth - 1);
    if (here !== undefined || deeper !== undefined) found = sum(sum(found ?? {}, here?.found), deeper);
  }
  return found;
}

function sum(first: Findings, second: Findings | undefined): Findings {
  if (second === undefined) return first;
  const kinds = [...new Set([...Object.keys(first), ...Object.keys(second)])] as (keyof Findings)[];
  return Object.fromEntries(kinds.map((kind) => [kind, (first[kind] ?? 0) + (second[kind] ?? 0)]));
}
