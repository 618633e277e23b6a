import { combinedExactness, hedgeAfter, hedgesBefore } from '../../hedges.ts';
import { senseOfWord } from './nouns.ts';
import type { Block } from './prepare.ts';
import { sharesWrittenIn, type WrittenShare } from './share-forms.ts';
import { wholeBehind, type Whole } from './share-wholes.ts';
import {
  besideHits,
  equalsAgain,
  equalsByVerb,
  equalsOutright,
  gives,
  hitAfter,
  hitBefore,
  hitLabel,
  hitPart,
  hitSubject,
  itIs,
  otherSubject,
  putBetween,
  putBeside,
  saidBefore,
  takenAfter,
  theseBefore,
} from './share-words.ts';

/** A share of those hit in folded offsets, and the per cent it says. */
export type HitShare = {
  readonly start: number;
  readonly end: number;
  readonly lower: number;
  readonly upper: number;
  readonly exactness: 'exact' | 'about' | 'at-least' | 'at-most' | 'range';
};

/** A share with what is said around it. */
type Setting = {
  readonly share: WrittenShare;
  readonly whole: Whole;
  /** The words before it in its sentence, and in the line. */
  readonly before: string;
  /** The words behind it, and behind its whole. */
  readonly behind: string;
  readonly after: string;
  /** Signs from the last count before it in its sentence; `undefined` without one near. */
  readonly since: number | undefined;
  /** Whether the sentence before has a count. */
  readonly isAfterCount: boolean;
  readonly isAboutBreach: boolean;
  /** "Faut-il croire que…?": a question says nothing of anybody. */
  readonly isAsked: boolean;
  /** The word that ends the last count. */
  readonly countedWord: string;
};

/** Signs between a count and the share that it is, at most. */
const farthest = 90;
/** Signs of a question that is read to its end. */
const longest = 300;
/** Signs between a count and a share that is put beside it without a word. */
const beside = 70;
/** How far back a count of the sentence before may stand. */
const sentenceBefore = 170;
/** Signs between a count and what is put right behind it. */
const adjacent = 12;
/** Where what is put beside a count ends, in brackets and between other marks. */
const closes = {
  brackets:
    /^(?: (?!(?:est|sont|a|ont|is|are|was|were|has|have|had|will|can)(?![a-z]))[a-z'-]+){0,4} ?(?:[.,;:!?)»"–—\n]|$)/,
  marks:
    /^(?: (?:d[eu]s?|of|in|on|en|dans) (?:(?:the|la|le|les|its|our|nos|ses) |l')?[a-z'-]+){0,2}(?: of (?:about |some |nearly |roughly )?\d[\d,.]*(?: million)?)? ?(?:[.,;:!?)»"–—\n]|$)/,
};
const asks =
  /^(?:does|do|did|is|are|was|were|has|have|had|could|should|can|will|would|faut-il|est-ce|serait-ce|y a-t-il|peut-on|doit-on)(?![a-z])[^?]*\?$/;
/** "parle de 2 % des clients" gives a share; "parle de 2 % des clients qui ont payé" tells something else of them. */
const isVerb = /^ (?:qui|that|who|dont)(?![a-z])/;
/** People who left are no share of those hit, whatever drove them away. */
const left = /(?<![a-z])(?:lost|losing|perdu|perd|resilie|quitte|left|churn)[a-z]*(?![a-z])/;

/**
 * The shares of a block that are said to have been hit, or that a count before them is of a whole; `counted` are the ends of its
 * counts (folded offsets).
 */
export function hitSharesIn(block: Block, counted: readonly number[]): readonly HitShare[] {
  const { folded } = block;
  return sharesWrittenIn(folded).flatMap((share) => {
    const hedges = hedgesBefore(folded, share.start, Math.max(0, share.start - 40));
    const start = hedges.at(-1)?.start ?? share.start;
    if (!isOfHit(settingOf(block, share, start, counted))) return [];
    const { lower, upper } = share;
    const behind = hedgeAfter(folded, share.end, folded.text.length);
    const exactness = combinedExactness(behind === undefined ? hedges : [...hedges, behind]);
    return [
      { start, end: behind?.end ?? share.end, lower, upper, exactness: lower < upper ? 'range' : exactness },
    ];
  });
}

function settingOf(block: Block, share: WrittenShare, start: number, counted: readonly number[]): Setting {
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
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? Infinity) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lastUpTo(places: readonly number[], place: number): number | undefined {
  return places[countUpTo(places, place) - 1];
}

/** Whether a share is of those hit. */
function isOfHit(setting: Setting): boolean {
  const { whole, share, isAboutBreach } = setting;
  if (whole.kind === 'beside') return false;
  if (whole.kind === 'them')
    return (
      isAboutBreach &&
      share.form === 'per-cent' &&
      hitAfter.test(setting.after.replace(putBetween, '').slice(0, 30))
    );
  if (isEqualToCount(setting) || isApposed(setting)) return true;
  if (!isAboutBreach || setting.isAsked) return false;
  if (share.form === 'one-in') return isOneHit(setting);
  if (isSaidBefore(setting) || hitLabel.test(setting.before) || hitPart.test(setting.behind)) return true;
  if (besideHits.test(`${setting.before.slice(-90)} ${setting.behind.slice(0, 90)}`)) return false;
  return isHit(setting) || isQuoted(setting);
}

/** "384 902 contrats, soit 12 % du portefeuille", "That is more than half of the membership." */
function isEqualToCount(setting: Setting): boolean {
  const { share, whole, before, after, since, isAfterCount, isAboutBreach } = setting;
  const isNear = since !== undefined;
  const isPart = share.form !== 'per-cent' && whole.kind === 'none' && share.isOfPeople !== true;
  if (isPart) return false;
  const isTaken = isAboutBreach && hitSubject.test(before) && !besideHits.test(before) && !left.test(before);
  const isKnown = ['had', 'held', 'body'].includes(whole.kind) || share.isOfPeople === true;
  if (equalsOutright.test(before) && (isNear || (isTaken && isKnown))) return isOneOfSome(share);
  if (equalsByVerb.test(before) && isKnown && (isNear || isTaken || theseBefore.test(before))) return true;
  if (!equalsAgain.test(before)) return false;
  if (isNear || isAfterCount) return isKnown ? isOneOfSome(share) : /^ ?(?:[.!?»"]|$)/.test(after);
  return isKnown && isAboutBreach && itIs.test(before) && !besideHits.test(before);
}

/** "33 millions d'assurés, un Français sur deux", "(30% of patients on file)", ", about 1%, ". */
function isApposed({ share, whole, before, after, since, countedWord }: Setting): boolean {
  const mark = putBeside.exec(before)?.[1];
  if (since === undefined || since > beside || mark === undefined) return false;
  if (besideHits.test(before)) return false;
  const isClosed = (mark === '(' ? closes.brackets : closes.marks).test(after);
  if (share.form === 'one-in') return since <= 4 && isOneOfSome(share) && isClosed;
  if (whole.kind === 'none') {
    if (share.form !== 'per-cent' || since > 3) return false;
    if (mark === '(') return after.startsWith(')') && senseOfWord(countedWord)?.unit === 'persons';
    return mark === ',' && after.startsWith(',');
  }
  if (!isClosed) return false;
  if (since <= adjacent) return whole.kind === 'had' || (whole.kind === 'held' && whole.isTheirs);
  return whole.kind === 'had' && (whole.isTheirs || mark === '(');
}

/** "touche 2 % de nos clients", "3 % des dossiers ont été copiés". */
function isHit({ whole, before, after }: Setting): boolean {
  const isTaken = /(?:from|into|sur|dans)(?: (?:up to|jusqu'a))?$/.test(before);
  if (whole.isCounted) return false;
  const isHitBefore = hitBefore.test(before) && !otherSubject.test(before);
  if (whole.kind === 'had')
    return isHitBefore || isDone(after) || (gives.test(before) && !isVerb.test(after));
  if (whole.kind === 'held')
    return (
      (isHitBefore && (isTaken || whole.isTheirs)) ||
      (whole.isOwned && isDone(after)) ||
      (whole.isTheirs && takenAfter.test(after))
    );
  return whole.kind === 'body' && whole.isTheirs && isDone(after);
}

function isDone(after: string): boolean {
  return hitAfter.test(after.slice(0, 110)) || hitAfter.test(after.replace(putBetween, '').slice(0, 110));
}

/** "l'erreur touche 1 membre sur 50", "un Français sur deux est touché". */
function isOneHit({ share, before, after }: Setting): boolean {
  if (!isOneOfSome(share)) return false;
  return (
    hitBefore.test(before) ||
    hitAfter.test(after.slice(0, 40)) ||
    (/["«“]$/.test(before) && /^ ?["»”]/.test(after))
  );
}

/** Whoever one of so many is, people: "one in four customers", "un Suisse sur dix"; of a share of another form nothing is asked. */
function isOneOfSome(share: WrittenShare): boolean {
  return share.form !== 'one-in' || share.isOfPeople === true;
}

/** "not the 1% it first announced": given out before, and still a share of those hit. */
function isSaidBefore({ before, behind }: Setting): boolean {
  return saidBefore.before.test(before) && saidBefore.behind.test(behind);
}

/** "le communiqué dit « moins de 1 % de nos adhérents »": a statement quoted for its share. */
function isQuoted({ whole, before, behind, after }: Setting): boolean {
  if (!/["«“]$/.test(before) || (whole.kind !== 'had' && whole.kind !== 'held')) return false;
  return /^ ?["»”]/.test(behind) || /^(?: [a-z0-9'-]+){0,5} ?["»”]/.test(after);
}
