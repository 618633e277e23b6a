import type { ChildDocument } from '#shared/documents/document.ts';
import { proposedTitle, titleOfName } from '#shared/documents/proposed-title.ts';
import { guardedName, type GuardedName } from '#shared/guard/file-name.ts';
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

/** How deep documents inside documents are looked into: deeper than they are taken in, since originals hold those too. */
const deepest = 8;

/**
 * Looks for data of persons in a document: in its text, in its file's name, in what its original holds beside that, and in
 * the documents inside it, which its original holds too. When there are some, asks what should become of it and does that; undefined when
 * nothing of it is to be kept.
 */
export async function guardDocument(
  document: DocumentToKeep,
  { caseId, locale, signal, onWait }: KeepingPlace,
): Promise<DocumentToKeep | undefined> {
  const { source, children = [] } = document;
  const text = source.text ?? '';
  const inside = await foundInside(children, deepest);
  const unread = text.trim() === '' ? await foundUnread(document) : undefined;
  // Of a file that nothing was read in, all that is in it is unshown: it is told once.
  const unshown = unread === undefined ? document.unshown : undefined;
  const { original } = source;
  // What was pasted is a text to its reader, though the page it was copied from is kept with it.
  const name = document.format === 'pasted' ? undefined : original?.name;
  const named = name === undefined ? undefined : guardedName(name);
  const isDescribed = inside !== undefined || unshown !== undefined || named !== undefined;
  const guarded = unread ?? (await inspectBeside({ text, file: fileOf(document), isDescribed }));
  if (guarded === undefined) return document;
  if (signal?.aborted === true) return undefined;
  const question = {
    caseId,
    ...(name === undefined ? {} : { name: named?.masked ?? name }),
    guarded,
    ...(named === undefined ? {} : { named: named.found }),
    ...(inside === undefined ? {} : { inside }),
    ...(unshown === undefined ? {} : { unshown }),
    decisions: decisionsFor(text, Object.keys(guarded.found).length > 0 || unshown !== undefined),
    hasOriginal: original !== undefined,
  };
  const answer = await askGuard(question, onWait);
  if (answer === undefined) return undefined;
  const own = sum(guarded.found, unshown?.found);
  const isNameAlone = named !== undefined && inside === undefined && Object.keys(own).length === 0;
  const decided = decidedSource(document, {
    guarded: {
      ...guarded,
      found: sum(sum(own, inside), named?.found),
      shape: { ...guarded.shape, findings: own },
    },
    answer,
    mask: (words) => maskedWords(words, '', ''),
    maskTitle: (title) => maskedWords(nameless(title, name, named), text, guarded.masked),
    ...(isNameAlone ? { keptName: named.masked } : {}),
    dotsTitle: translator(locale)('guard.masked.title'),
    shapeTitle: shapeTitleOf(document, locale),
  });
  return { ...document, ...decided };
}

/** A title that is the file's name, whole or without its ending, masked as the name is. */
function nameless(title: string, name: string | undefined, named: GuardedName | undefined): string {
  if (name === undefined || named === undefined) return title;
  if (title === name) return named.masked;
  return title === titleOfName(name) ? titleOfName(named.masked) : title;
}

/** Without a text there is nothing to mask; of what is only in the documents inside it, no shape. */
function decisionsFor(text: string, isItsOwn: boolean): readonly GuardDecision[] {
  if (!isItsOwn) return ['masked', 'kept'];
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
  const found = await inspectBeside({ text: signs, file: fileOf(document) });
  const { nir = 0, iban = 0, card = 0, email = 0 } = found?.found ?? {};
  return nir + iban + card + email < leastUnread ? undefined : found;
}

/** The file a document is; none for what was pasted or typed. */
function fileOf({ format, source: { original, digests } }: DocumentToKeep): ShapedFile | undefined {
  if (original === undefined || format === 'pasted') return undefined;
  const { bytes, mediaType } = original;
  return { sha256: digests?.original ?? sha256Of(bytes), bytes: bytes.length, mediaType };
}

/** A title that says nothing of what is in it: the file's name, or the one a person typed. */
function shapeTitleOf(
  { format, source: { original, fields, text = '' } }: DocumentToKeep,
  locale: Locale,
): string {
  if (original !== undefined && format !== 'pasted') return original.name;
  return fields.title === proposedTitle(text) ? translator(locale)('guard.shape.title') : fields.title;
}

/** What is found in the documents inside one, in their names, and in those inside them; what they do not show counts too. */
async function foundInside(children: readonly ChildDocument[], depth: number): Promise<Findings | undefined> {
  let found: Findings | undefined;
  for (const { name, bytes, mediaType } of depth > 0 ? children : []) {
    const named = guardedName(name);
    if (named !== undefined) found = sum(found ?? {}, named.found);
    const blob = new Blob([bytes as Uint8Array<ArrayBuffer>]);
    const read = await pageDesk().read({ name, blob, mediaType });
    if (!read.ok) continue;
    const { unshown, document } = read.value;
    if (unshown !== undefined) found = sum(found ?? {}, unshown.found);
    if (!document.ok) continue;
    const { text = '', children: within } = document.value;
    const here = text.trim() === '' ? undefined : await inspectBeside({ text });
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
