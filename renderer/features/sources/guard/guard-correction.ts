import type { UnshownFound } from '#shared/guard/unshown.ts';
import type { Source } from '#shared/model/index.ts';
import type { Findings, SourceGuard } from '#shared/model/source-shape.ts';
import { askGuard } from './guard-desk.ts';
import { inspectBeside } from './inspect-beside.ts';

/** The text as it may be stored, with what was decided of it. */
export type GuardedText = { readonly text: string; readonly guard?: SourceGuard; readonly reason?: string };

const kinds = ['nir', 'iban', 'card', 'email', 'phone', 'person'] as const;

/** Where a text comes from, and what the original it was read in holds beside it. */
export type TextOrigin =
  { readonly from: 'hand' | 'recognition' } | { readonly from: 'original'; readonly unshown?: UnshownFound };

/**
 * Looks for data of persons that a new text of a source brings in, beyond those of its old text, and asks what should
 * become of them. Read from an original, a masked text leaves it behind (`source.read`). Of a source whose data are kept with a reason nothing is asked again. Undefined: the person goes back.
 */
export async function guardCorrection(
  source: Source,
  before: string,
  text: string,
  caseId: string,
  origin: TextOrigin = { from: 'hand' },
): Promise<GuardedText | undefined> {
  if (source.guard?.decision === 'kept') return { text };
  const isRecognised = origin.from === 'recognition';
  const unshown = origin.from === 'original' ? origin.unshown : undefined;
  const now = await inspectBeside({ text, isRecognised, isDescribed: unshown !== undefined });
  const then =
    now === undefined || before === '' ? undefined : await inspectBeside({ text: before, isRecognised });
  const isMore = kinds.some((kind) => (now?.found[kind] ?? 0) > (then?.found[kind] ?? 0));
  if (now === undefined || (!isMore && unshown === undefined)) return { text };
  const answer = await askGuard({
    caseId,
    guarded: now,
    ...(unshown === undefined ? {} : { unshown }),
    decisions: ['masked', 'kept'],
    hasOriginal: origin.from !== 'hand',
    isCorrection: true,
  });
  if (answer === undefined) return undefined;
  const all = sum(now.found, unshown?.found ?? {});
  if (answer.decision === 'kept') {
    const { reason } = answer;
    const guard = { decision: answer.decision, found: all };
    return {
      text,
      guard: reason === undefined ? guard : { ...guard, reason },
      ...(reason === undefined ? {} : { reason }),
    };
  }
  const found = source.guard?.decision === 'masked' ? sum(source.guard.found, all) : all;
  return { text: now.masked, guard: { decision: 'masked', found } };
}

function sum(first: Findings, second: Findings): Findings {
  const counted = kinds.map((kind) => [kind, (first[kind] ?? 0) + (second[kind] ?? 0)] as const);
  return Object.fromEntries(counted.filter(([, count]) => count > 0));
}
