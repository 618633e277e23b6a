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

/** A line of a few masked words: the first value of each kind, then further ones. */
function samplesOf(masked: string, { findings }: Inspection): readonly string[] {
  const firsts = findingKinds.flatMap((kind) => findings.find((finding) => finding.kind === kind) ?? []);
  const samples = new Set<string>();
  for (const { start, end } of [...firsts, ...findings.slice(0, mostSamples * 4)]) {
    if (samples.size === mostSamples) break;
    samples.add(stretch(masked, start, end));
  }
  return [...samples];
}

/** A stretch of one line, cut at words. */
function stretch(masked: string, start: number, end: number): string {
  const before = (
    masked
      .slice(Math.max(0, start - around), start)
      .split('\n')
      .at(-1) ?? ''
  ).replace(/^\S*\s/, '');
  const after = (masked.slice(end, end + around).split('\n')[0] ?? '').replace(/\s\S*$/, '');
  return `${before}${masked.slice(start, end)}${after}`.replaceAll(/\s+/g, ' ').trim();
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
