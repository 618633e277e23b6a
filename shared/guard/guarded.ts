import { utf8ToBytes } from '@noble/hashes/utils.js';
import { sha256Of, type Sha256 } from '../lib/sha256.ts';
import type { Findings, SourceShape } from '../model/source-shape.ts';
import { findingKinds } from './finding.ts';
import { inspectText, weightOf, type Inspection } from './inspect.ts';
import { maskText } from './mask.ts';
import { recordedFindings, shapeOf, type ShapedFile } from './shape.ts';

/** All that is needed to ask what should become of a document, and to do it; holds no value in the clear. */
export type Guarded = {
  readonly found: Findings;
  readonly table?: { readonly rows: number; readonly columns: number };
  readonly weight: 'some' | 'many';
  /** Stretches of the masked text around a value of each kind. */
  readonly samples: readonly string[];
  readonly masked: string;
  /** Digest of the masked text, made where the text is read: the page does not stop for it. */
  readonly maskedSha256: Sha256;
  readonly shape: SourceShape;
};

/** Signs shown on either side of a value. */
const around = 30;
const mostSamples = 4;

/**
 * What the guard says of a document's text, or undefined when nobody's data are in it. Without a file, the text itself is
 * what the shape is of.
 */
export function guarded(text: string, file?: ShapedFile, isRecognised = false): Guarded | undefined {
  const inspection = inspectText(text, isRecognised);
  const weight = weightOf(inspection);
  return weight === 'none' ? undefined : guardedAs(text, file ?? fileOfText(text), inspection, weight);
}

/** The same of a text that holds nothing itself, when the document it is of does elsewhere. */
export function guardedElsewhere(text: string, file?: ShapedFile): Guarded {
  return guardedAs(text, file ?? fileOfText(text), inspectText(''), 'some');
}

function guardedAs(
  text: string,
  file: ShapedFile,
  inspection: Inspection,
  weight: Guarded['weight'],
): Guarded {
  const masked = maskText(text, inspection.findings);
  return {
    found: recordedFindings(inspection),
    ...(inspection.table === undefined ? {} : { table: inspection.table }),
    weight,
    samples: samplesOf(masked, inspection),
    masked,
    maskedSha256: sha256Of(masked),
    shape: shapeOf(text, file, inspection),
  };
}

function fileOfText(text: string): ShapedFile {
  const bytes = utf8ToBytes(text);
  return { sha256: sha256Of(bytes), bytes: bytes.length, mediaType: 'text/plain' };
}

type Stretch = { readonly from: number; readonly to: number };

/**
 * A few stretches of the masked text, each of one line: around the first value of each kind, then around further ones. What
 * stands close together is one stretch; an ellipsis says where the line goes on.
 */
function samplesOf(masked: string, { findings }: Inspection): readonly string[] {
  const firsts = findingKinds.flatMap((kind) => findings.find((finding) => finding.kind === kind) ?? []);
  let stretches: readonly Stretch[] = [];
  for (const { start, end } of [...firsts, ...findings.slice(0, mostSamples * 4)]) {
    stretches = withStretch(stretches, stretchAround(masked, start, end));
    if (stretches.length === mostSamples) break;
  }
  return [...new Set(stretches.map((stretch) => sampleOf(masked, stretch)))];
}

/** One line around a value, cut between words and never in the value itself. */
function stretchAround(masked: string, start: number, end: number): Stretch {
  const lineStart = masked.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = masked.indexOf('\n', end) === -1 ? masked.length : masked.indexOf('\n', end);
  const isWhole = { from: start - around <= lineStart, to: end + around >= lineEnd };
  const before = masked.slice(start - around, start).search(/\s/);
  const after = masked.slice(end, end + around).search(/\s\S*$/);
  return {
    from: isWhole.from ? lineStart : before === -1 ? start : start - around + before + 1,
    to: isWhole.to ? lineEnd : after === -1 ? end : end + after,
  };
}

/** Stretches with one more, in the order of the text; those that meet are one. */
function withStretch(stretches: readonly Stretch[], more: Stretch): readonly Stretch[] {
  const meeting = stretches.filter(({ from, to }) => from <= more.to && more.from <= to);
  const joined = {
    from: Math.min(more.from, ...meeting.map(({ from }) => from)),
    to: Math.max(more.to, ...meeting.map(({ to }) => to)),
  };
  return [...stretches.filter((one) => !meeting.includes(one)), joined].toSorted(
    (left, right) => left.from - right.from,
  );
}

/** Cells of a row stay apart, other blanks are one space. */
function sampleOf(masked: string, { from, to }: Stretch): string {
  const words = masked
    .slice(from, to)
    .replaceAll(/ *\t\s*/g, ' | ')
    .replaceAll(/[^\S\n]+/g, ' ')
    .trim();
  const goesOn = (at: number): boolean => at >= 0 && at < masked.length && masked[at] !== '\n';
  return `${goesOn(from - 1) ? '… ' : ''}${words}${goesOn(to) ? ' …' : ''}`;
}

/**
 * A title, an author or a note that goes with a document whose values are masked: the same words of the text are masked
 * as they are there, anything else by itself.
 */
export function maskedWords(words: string, text: string, masked: string): string {
  const core = words.replace(/…$/u, '');
  const place = core.trim() === '' ? -1 : text.indexOf(core);
  const inText =
    place === -1 ? words : `${masked.slice(place, place + core.length)}${words.slice(core.length)}`;
  return maskText(inText, inspectText(inText).findings);
}
