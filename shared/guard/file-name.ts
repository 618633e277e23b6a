import { countsOf, withoutOverlaps, type Finding } from './finding.ts';
import { inspectText } from './inspect.ts';
import { maskText } from './mask.ts';
import { recordedFindings } from './shape.ts';
import type { Findings } from '../model/source-shape.ts';

/** What the guard says of a file's name; holds no value in the clear. */
export type GuardedName = { readonly found: Findings; readonly masked: string };

const ending = /\.[\p{L}\p{N}]{1,8}$/u;

/** In a name these stand for the spaces between words, where in a text they would join what is on either side. */
const joints = /[_\-\u2010-\u2013]/g;

/** What the guard says of a file's name, or undefined when nobody's data are in it. One sign still stands for each sign. */
export function guardedName(name: string): GuardedName | undefined {
  // What follows an address in a name may be the file's ending or the address's own: both are tried.
  const stem = name.replace(ending, '');
  const found = [stem, stem.replaceAll(joints, ' '), name, name.replaceAll(joints, ' ')].map(
    (words) => inspectText(words).findings,
  );
  const findings: readonly Finding[] = withoutOverlaps(found.flat());
  if (findings.length === 0) return undefined;
  return {
    found: recordedFindings({ findings, counts: countsOf(findings) }),
    masked: found.reduce((masked, some) => maskText(masked, some), name),
  };
}
