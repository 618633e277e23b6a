import type { EventStage } from '../model/event.ts';
import { beginning, clauseBreak, countedFrom, stageCues, unreal } from './event-stage-words.ts';
import { foldText, type FoldedText } from './fold.ts';

/** A stretch of the sentence, UTF-16. */
type Stretch = { readonly start: number; readonly end: number };
type Cue = Stretch & { readonly stage: EventStage; readonly isTopic: boolean };
type Clause = Stretch & { readonly isCountedFrom: boolean; readonly isJoined: boolean };

/** A step, and the words that tell of it when any do, where they stand in the sentence. */
export type Telling = { readonly stage: EventStage; readonly words?: Stretch };

/**
 * Which step of a breach a sentence tells of at one of its dates. What the sentence says in one way only is that; where
 * it tells several things, the date's own clause decides, then the clauses beside it. Nothing said: `other`. A
 * sentence's topic ("l’intrusion") counts only when nothing is said to have happened to it.
 */
export function tellingOf(sentence: string, at: Stretch, otherDates: readonly Stretch[] = []): Telling {
  const folded = foldText(sentence);
  const here = inFolded(folded, at);
  const cues = cuesIn(folded.text);
  const clauses = clausesOf(folded.text, [here, ...otherDates.map((date) => inFolded(folded, date))]);
  const own = clauses.findIndex((clause) => here.start < clause.end && clause.start <= here.start);
  const told = cues.filter(({ isTopic }) => !isTopic);
  const found = nearClause(clauses, own, told, here) ?? nearClause(clauses, own, cues, here);
  if (found === undefined) return { stage: 'other' };
  const [start = 0, end = sentence.length] = [folded.offsets[found.start], folded.offsets[found.end]];
  return { stage: found.stage, words: { start, end } };
}

/** The step alone, as `tellingOf` finds it. */
export function stageOf(sentence: string, at: Stretch, otherDates: readonly Stretch[] = []): EventStage {
  return tellingOf(sentence, at, otherDates).stage;
}

/** What is told nearest to a date: in its clause, else in those beside it, from the near to the far. */
function nearClause(
  clauses: readonly Clause[],
  own: number,
  cues: readonly Cue[],
  here: Stretch,
): Cue | undefined {
  const inside = (index: number): Cue | undefined => {
    const clause = clauses[index];
    if (clause === undefined) return undefined;
    return cues
      .filter((one) => clause.start <= one.start && one.start < clause.end)
      .toSorted((left, right) => away(left, here) - away(right, here))[0];
  };
  const found = inside(own);
  if (found !== undefined) return found;
  const isFree = (index: number): boolean => clauses[index]?.isCountedFrom === false;
  const before = clauses
    .map((_, index) => index)
    .filter((index) => index < own && isFree(index))
    .toReversed();
  const after = clauses.map((_, index) => index).filter((index) => index > own && isFree(index));
  // "…, le 12 avril, et notifié la CNIL": what is joined behind tells the next thing, and this date the one before.
  const order = clauses[own + 1]?.isJoined === true ? [...before, ...after] : [...after, ...before];
  return order.map(inside).find((one) => one !== undefined);
}

function away({ start, end }: Stretch, here: Stretch): number {
  return start >= here.end ? start - here.end : Math.max(0, here.start - end);
}

/** The words that tell of a step, without those that are denied or owed; of two that meet, the first in rank. */
function cuesIn(text: string): readonly Cue[] {
  const taken: (Cue | Stretch)[] = [];
  const found: Cue[] = [];
  for (const { stage, pattern, isTopic = false } of stageCues) {
    for (const match of text.matchAll(pattern)) {
      const cue = { stage, isTopic, start: match.index, end: match.index + match[0].length };
      if (taken.some((other) => other.start < cue.end && cue.start < other.end)) continue;
      taken.push(cue);
      if (!unreal.test(text.slice(Math.max(0, cue.start - 40), cue.start))) found.push(cue);
    }
  }
  const [first] = found.filter(({ isTopic }) => isTopic).toSorted((left, right) => left.start - right.start);
  if (first === undefined) return found;
  const begun = [...text.matchAll(beginning)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => start > first.end && !found.some((one) => one.start < end && start < one.end))
    .map((stretch) => ({ ...stretch, stage: first.stage, isTopic: false }));
  return [...found, ...begun];
}

/** The clauses of a sentence: between commas and joining words, and never two dates in one. */
function clausesOf(text: string, dates: readonly Stretch[]): readonly Clause[] {
  const ordered = dates.toSorted((left, right) => left.start - right.start);
  const breaks = [...text.matchAll(clauseBreak)]
    .map((match) => ({ at: match.index, isJoined: /[a-z]/.test(match[0]) }))
    // "Between 3 and 5 March", "3,5": inside a date nothing ends.
    .filter(({ at }) => !ordered.some(({ start, end }) => start < at && at < end));
  const between = ordered.slice(0, -1).flatMap(({ end }, index) => {
    const next = ordered[index + 1];
    const isParted = next === undefined || breaks.some(({ at }) => end <= at && at <= next.start);
    return isParted ? [] : [{ at: end, isJoined: false }];
  });
  const starts = [{ at: 0, isJoined: false }, ...breaks, ...between].toSorted(
    (left, right) => left.at - right.at,
  );
  return starts.flatMap(({ at, isJoined }, index) => {
    const end = starts[index + 1]?.at ?? text.length;
    const words = text.slice(at, end);
    return words.replaceAll(/[^a-z0-9]/g, '') === ''
      ? []
      : [{ start: at, end, isJoined, isCountedFrom: countedFrom.test(words.replace(/^[^a-z]+/, '')) }];
  });
}

function inFolded({ offsets, text }: FoldedText, { start, end }: Stretch): Stretch {
  const placeOf = (offset: number): number => {
    const place = offsets.findIndex((original) => original >= offset);
    return place < 0 ? text.length : place;
  };
  return { start: placeOf(start), end: Math.max(placeOf(start) + 1, placeOf(end)) };
}
