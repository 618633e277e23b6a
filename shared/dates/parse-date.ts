import { invariant } from '../lib/assert.ts';
import { problem, type Problem } from '../lib/errors.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { rememberedByText } from '../lib/memo.ts';
import { firstDay, lastDay } from './point-bounds.ts';
import { readTree, type DateTree, type Extent, type Point } from './syntax.ts';

/** A date as ISO 8601-2 (EDTF, levels 0 to 2) writes it, checked; only `parseDate` and `isEdtf` make one. */
export type Edtf = string & { readonly __edtf: true };

/**
 * Reads an EDTF text, trimmed. Refused with `date.invalid` when it is not one or the calendar lacks it
 * (2021-02-30), with `date.order` when an interval or a range ends before it starts; both quote `text`.
 */
export function parseDate(text: string, where?: string): Result<Edtf, Problem> {
  const trimmed = text.trim();
  const tree = readTree(trimmed);
  if (!tree) return err(problem('date.invalid', where, { text: trimmed.slice(0, 100) }));
  if (!isOrdered(tree)) return err(problem('date.order', where, { text: trimmed }));
  return ok(trimmed as Edtf);
}

/** Whether a text is a valid EDTF date exactly as it stands, for schemas. */
export function isEdtf(text: unknown): text is Edtf {
  if (typeof text !== 'string') return false;
  const tree = readTree(text);
  return tree !== undefined && isOrdered(tree);
}

/** What a checked date says; throws on a text that was never checked, which is a bug. */
export const treeOf = rememberedByText((date: Edtf): DateTree => {
  const tree = readTree(date);
  invariant(tree, `not an EDTF date: ${date}`);
  return tree;
});

function isOrdered(tree: DateTree): boolean {
  if (tree.kind === 'interval') return pairIsOrdered(tree.start, tree.end);
  if (tree.kind === 'point') return true;
  return tree.members.every((member) => pairIsOrdered(member.from ?? 'open', member.to ?? 'open'));
}

function pairIsOrdered(start: Extent, end: Extent): boolean {
  if (typeof start === 'string' || typeof end === 'string') return true;
  const first = firstDay(start);
  const last = lastDay(end);
  if (first === undefined || last === undefined) return true;
  // Zones are compared only when both were said; otherwise both are read on one clock.
  const zoned = start.clock?.offset !== undefined && end.clock?.offset !== undefined;
  const shift = zoned ? ((start.clock?.offset ?? 0) - (end.clock?.offset ?? 0)) * 60 : 0;
  return first * 86400 + secondsOf(start, 'first') - shift <= last * 86400 + secondsOf(end, 'last');
}

/** Seconds into the day a time may be; the whole day when none is said. */
export function secondsOf({ clock }: Point, edge: 'first' | 'last'): number {
  const open = edge === 'last' ? 59 : 0;
  if (!clock) return edge === 'last' ? 86399 : 0;
  return clock.hour * 3600 + (clock.minute ?? open) * 60 + (clock.second ?? open);
}
