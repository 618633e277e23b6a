import type { FigureRole } from '../../../../model/figure.ts';
import { attackers, conditional } from '../cue-words.ts';
import {
  isAnaphor,
  kindOf,
  otherEvidence,
  partEvidence,
  sentenceOf,
  type Past,
  type Placed,
  type Whole,
} from './evidence.ts';
import { sumOf } from '../balance/index.ts';
import { wordsBeside } from '../balance/words.ts';
import { otherWords } from './other-words.ts';
import { otherPoints, partPoints } from './points.ts';
import {
  corrected,
  otherOfSeller,
  restates,
  sumBehind,
  sureOther,
  sureOtherBehind,
  surePart,
  wholeBefore,
} from './words.ts';

/** How many counts before are looked back at: the first ones and the last, so that a long table takes no longer for each. */
const kept = 80;

/** Asked for each weighing; what it answers counts instead of the points. For whoever fits them. */
type Probe = (kind: 'other' | 'part', at: number, evidence: readonly string[]) => boolean | undefined;

/**
 * The role of each count of a text in the breach it is about, in order. What a sentence says outright decides; where it
 * says nothing, what speaks for another incident and for a part of what was hit is added up.
 */
export function rolesOf(counts: readonly Placed[], whole: Whole, probe?: Probe): readonly FigureRole[] {
  const all: Past[] = [];
  return counts.map((placed, at) => {
    const { reading, block, paragraph } = placed;
    const { candidate } = reading;
    const past = all.length <= kept ? all : [...all.slice(0, kept / 2), ...all.slice(-kept / 2)];
    const last = past.at(-1);
    const said = saidOutright(placed, counts[at - 1], last, whole);
    const tell = (kind: 'other' | 'part', isSaid: boolean | undefined): boolean => {
      // Nothing is weighed where the words beside the count say it.
      if (isSaid !== undefined && probe === undefined) return isSaid;
      const evidence = (kind === 'other' ? otherEvidence : partEvidence)(placed, past, whole);
      const answer = probe?.(kind, at, evidence) ?? isSaid;
      if (answer !== undefined) return answer;
      if (kind === 'part') return weigh(evidence, partPoints) > 0;
      return (
        weigh(evidence, otherPoints) +
          sumOf(wordsBeside(block.folded, reading.draft, reading.span), otherWords) >
        0
      );
    };
    const isOther = tell('other', said.isOther);
    const isPart = tell('part', said.isPart);
    all.push({
      value: candidate.value,
      unit: kindOf(reading, past),
      isOther,
      isPart,
      paragraph,
      sentence: sentenceOf(block, reading).start,
    });
    if (isOther) return 'other-incident';
    return said.isHeadcount ? 'not-victims' : isPart ? 'subset' : 'total';
  });
}

type Said = { readonly isOther?: boolean; readonly isPart?: boolean; readonly isHeadcount?: boolean };

/** What the words beside a count say of its role; nothing where they leave it open. */
function saidOutright(
  placed: Placed,
  previous: Placed | undefined,
  last: Past | undefined,
  { parts }: Whole,
): Said {
  const { reading, block } = placed;
  const { candidate, draft } = reading;
  const { folded } = block;
  const { start, left, right } = sentenceOf(block, reading);
  const isNext = previous?.block === block && last?.sentence === start;
  const between = isNext ? folded.text.slice(previous.reading.draft.end, draft.start) : '';
  // "82 Go, soit 76 Gio": the same thing again.
  if (isNext && last !== undefined && isRestated(placed, previous, between))
    return { isOther: last.isOther, isPart: last.isPart };
  if (sureOther.test(isNext ? between : left) || sureOtherBehind.test(right)) return { isOther: true };
  if (otherOfSeller.test(left + folded.text.slice(draft.start, draft.end))) return { isOther: true };
  // "20 000 membres et 71 000 anciens, soit 91 000 personnes"
  if (parts.has(reading) && sumBehind.test(right.slice(0, 120)))
    return { isOther: last?.isOther === true && isNext, isPart: true };
  // "Parmi les 500 000 victimes, 20 000 …"
  if (
    isNext &&
    last !== undefined &&
    wholeBefore.test(sentenceOf(block, previous.reading).left) &&
    /, /.test(between) &&
    /^[^a-z]*(?:parmi|sur|of|out of|among)(?![a-z])/.test(left)
  )
    return { isOther: last.isOther, isPart: true };
  if (wholeBefore.test(left) && !isAnaphor(reading, folded)) {
    // "3 000 des 12 000 clients que compte la mairie": of whom most were not hit.
    const isHit =
      candidate.isEcho ||
      /victim|touch|concern|expos|affect|impact|vol|hit|breach|compromi|stolen|leak|recens|contact|copi|pirat/.test(
        folded.text.slice(draft.start, draft.end + 50),
      );
    return isHit
      ? { isPart: false }
      : candidate.isWhole && candidate.isNearCount
        ? { isHeadcount: true }
        : { isPart: false };
  }
  if (
    candidate.isWhole &&
    candidate.isNearCount &&
    !candidate.isEcho &&
    !hitBehind.test(folded.text.slice(draft.end, draft.end + 40))
  )
    return { isHeadcount: true };
  if (isAnaphor(reading, folded) || surePart.test(left.slice(-60)))
    return last?.isOther === true && last.paragraph === placed.paragraph
      ? { isOther: true, isPart: true }
      : { isPart: true };
  // "213 000 abonnés, et non 160 000": two numbers for the same thing.
  if (
    isNext &&
    last !== undefined &&
    previous.reading.draft.phrase.sense?.unit === kindOf(reading, [last]) &&
    corrected.test(between)
  )
    return { isOther: last.isOther, isPart: last.isPart };
  // "4 212 étudiants, 4 006 enseignants et 312 agents": what a list begins with holds to its end.
  if (isNext && last !== undefined && candidate.listed === 'count' && isJoined.test(between))
    return { isOther: last.isOther, isPart: last.isPart };
  return {};
}

/** "among 1,048,301 individuals affected": the whole that was hit, and not whom a house has. */
const hitBehind =
  /^ (?:who (?:were|are) |qui (?:ont ete|sont) |ont ete |were )?(?:affected|impacted|notified|hit(?![a-z])|exposed|compromised|touchee?s?|concernee?s?|exposee?s?|victimes)/;

const isJoined = /^(?: [a-z'’-]+){0,4}? ?(?:,|et|and|&|\+|ainsi que|as well as|plus)(?: |$)/;

/** Words or another unit for the number that stands right before. */
function isRestated({ reading }: Placed, previous: Placed, between: string): boolean {
  if (!restates.test(between)) return false;
  const one = reading.bounds?.lower ?? reading.bounds?.upper ?? 0;
  const other = previous.reading.bounds?.lower ?? previous.reading.bounds?.upper ?? 0;
  return one > other * 0.85 && one < other * 1.15;
}

function weigh(evidence: readonly string[], points: Readonly<Record<string, number>>): number {
  return evidence.reduce((sum, code) => sum + (points[code] ?? 0), points['bias'] ?? 0);
}

/** Who gives the number its weight, by the words of its sentence. */
export function modalityOf(sentence: string): 'asserted' | 'claimed' | 'potential' {
  if (attackers.test(sentence)) return 'claimed';
  return conditional.test(sentence) ? 'potential' : 'asserted';
}
