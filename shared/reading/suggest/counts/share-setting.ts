import { firstPlace } from '../../../lib/first-place.ts';
import type { Block } from './prepare.ts';
import type { WrittenShare } from './share-forms.ts';
import { wholeBehind, type Whole } from './share-wholes.ts';

/** A share with what is said around it. */
export type Setting = {
  readonly share: WrittenShare;
  readonly whole: Whole;
  /** The words before it in its sentence, and in the line. */
  readonly before: string;
  /** The sentence before, and the first words of its own. */
  readonly prior: string;
  readonly opening: string;
  /** The words behind it, and behind its whole. */
  readonly behind: string;
  readonly after: string;
  /** Signs from the last count before it in its sentence; `undefined` without one near. */
  readonly since: number | undefined;
  /** Whether the sentence before has a count. */
  readonly isAfterCount: boolean;
  readonly isAboutBreach: boolean;
  /** Nothing stands before its sentence, or only another paragraph does. */
  readonly isFirst: boolean;
  /** "Faut-il croire que…?": a question says nothing of anybody. */
  readonly isAsked: boolean;
  /** The word that ends the last count. */
  readonly countedWord: string;
};

/** Signs between a count and the share that it is, at most. */
const farthest = 90;
/** Signs of a question that is read to its end. */
const longest = 300;
/** How far back a count of the sentence before may stand. */
const sentenceBefore = 170;
const asks =
  /^(?:does|do|did|is|are|was|were|has|have|had|could|should|can|will|would|faut-il|est-ce|serait-ce|y a-t-il|peut-on|doit-on)(?![a-z])[^?]*\?$/;

/**
 * What is said around a share that begins, with its hedges, at `start` of a block; `counted` are the ends of the counts of the block
 * (folded offsets, in order).
 */
export function settingOf(
  block: Block,
  share: WrittenShare,
  start: number,
  counted: readonly number[],
): Setting {
  const { text } = block.folded;
  const sentence = lastUpTo(block.sentenceEnds, start) ?? 0;
  const until = block.sentenceEnds[countUpTo(block.sentenceEnds, share.start)] ?? text.length;
  const last = lastUpTo(counted, start) ?? -1;
  const isNear = last >= sentence && start - last <= farthest;
  const behind = text.slice(share.end, Math.min(share.end + 220, Math.max(until, share.end)));
  const whole = wholeBehind(behind.replace(/^ ?["»”] ?/, ' '));
  return {
    share,
    whole,
    before: text.slice(Math.max(sentence, start - 130), start).trimEnd(),
    prior: text.slice(Math.max(0, lastUpTo(block.sentenceEnds, sentence - 1) ?? 0, sentence - 220), sentence),
    opening: text.slice(sentence, Math.min(start, sentence + 60)).trim(),
    isFirst: text.slice(0, sentence).trim() === '',
    behind,
    after: behind.slice(whole.length),
    since: isNear && !text.slice(last, start).includes('\n') ? start - last : undefined,
    isAfterCount: last >= 0 && last <= sentence && sentence - last < sentenceBefore,
    isAboutBreach: block.isAboutBreach || counted.length > 0,
    isAsked: asks.test(text.slice(sentence, Math.min(until, sentence + longest)).trim()),
    countedWord: /([a-z]+)[^a-z]*$/.exec(text.slice(Math.max(0, last - 30), Math.max(0, last)))?.[1] ?? '',
  };
}

/** How many of ascending places stand at `place` or before it. */
function countUpTo(places: readonly number[], place: number): number {
  return firstPlace(places.length, (at) => (places[at] ?? Infinity) > place);
}

function lastUpTo(places: readonly number[], place: number): number | undefined {
  return places[countUpTo(places, place) - 1];
}
