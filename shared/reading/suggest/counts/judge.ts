import type { Cue, Surroundings } from './cues.ts';
import type { NounClass } from './nouns.ts';
import type { Candidate } from './standing.ts';

/** Whether a number is a count, and the words that say so. */
export type Verdict = { readonly isCount: boolean; readonly cue?: Cue };

const no: Verdict = { isCount: false };
/** Below, a number of everyday things says nothing about a breach by itself. */
const few = 50;

/** Decides by what is counted and by the words around. */
export function judge(candidate: Candidate): Verdict {
  const { phrase, around, value } = candidate;
  if (phrase.kind === 'never' || candidate.isNotHit || candidate.isRestated) return no;
  if (candidate.label !== undefined && phrase.kind !== 'size') return labelled(candidate);
  if (phrase.kind === 'none') return elliptic(candidate);
  if (phrase.kind === 'unknown')
    return candidate.isCompared && candidate.followsCount && value > 1
      ? { isCount: true }
      : strange(candidate);
  const cue = cueOf(around);
  const yes: Verdict = cue === undefined ? { isCount: true } : { isCount: true, cue };
  const nounClass: NounClass = phrase.sense?.nounClass ?? 'record';
  if (nounClass === 'victim') return candidate.isRate ? no : yes;
  if (candidate.isNamedHit && (nounClass !== 'device' || phrase.sense?.unit === 'records')) return yes;
  if (candidate.isWhole && candidate.isNearCount) return yes;
  if (nounClass === 'device' && candidate.isWholeAhead && candidate.isAboutBreach) return yes;
  const isOwned =
    !candidate.isRowCount &&
    (around.business !== undefined || around.businessAfter !== undefined) &&
    !around.isAttached &&
    !candidate.isHitRelative;
  if (nounClass === 'size')
    return candidate.isCapacity || !candidate.isAboutBreach || around.businessAfter !== undefined ? no : yes;
  const isBusiness = around.business !== undefined || around.businessAfter !== undefined;
  const isMany = value >= 1000 && (nounClass === 'person' || nounClass === 'record') && !isBusiness;
  if (candidate.listed === 'other' && !around.isAttached && !(isMany && candidate.isAboutBreach)) return no;
  if (phrase.isPart && candidate.isNearCount && !isOwned && !candidate.isActing) return yes;
  if (isOwned && !(candidate.isIncluded && candidate.followsCount)) return no;
  if (candidate.isIncluded && candidate.followsCount) return yes;
  const isHad =
    around.isOwned && !around.isAttached && around.contained === undefined && !candidate.told.isAnswer;
  if (isHad && nounClass !== 'record' && nounClass !== 'piece' && nounClass !== 'person') return no;
  const isHit =
    nounClass !== 'device' &&
    (around.isHitBefore ||
      (around.isAttached && around.isCertain && nounClass === 'body') ||
      (around.isAttached &&
        (around.isCertain || around.isLikely) &&
        (isMany || nounClass === 'record' || candidate.isHedged)) ||
      (around.isCertainBefore && value >= 1000 && candidate.token.start - (around.before?.end ?? 0) <= 25));
  if (candidate.isVulnerable || (candidate.isElsewhere && !isHit)) return no;
  if (nounClass === 'body' && candidate.isPlaintiff && candidate.isAboutBreach) return yes;
  const distance = candidate.token.start - (around.before?.end ?? -Infinity);
  const isGoverned = around.isCertainBefore && distance <= 20;
  if (candidate.isActing && !around.isAttached && !isGoverned) return no;
  if (candidate.isEcho && value >= 1000 && candidate.isAboutBreach) return yes;
  return says(candidate, nounClass, cue !== undefined) ? yes : no;
}

/** Whether a noun of its class counts with these words around. */
function says(candidate: Candidate, nounClass: NounClass, hasCue: boolean): boolean {
  const { around, value, followsCount, isItem } = candidate;
  const goesOn = candidate.listed === 'count';
  switch (nounClass) {
    case 'base':
      if (candidate.inBrackets)
        return (
          around.isAttached ||
          (candidate.told.isInBrackets && candidate.isAboutBreach && value >= few) ||
          candidate.isGlossed ||
          (around.before !== undefined && candidate.isAboutBreach && value >= few) ||
          (followsCount && (goesOn || candidate.isIncluded))
        );
      if (value <= 12 && !candidate.isHedged && !isClose(candidate))
        return around.isAttached || goesOn || candidate.isHitLater;
      if (value < 5 && around.before !== undefined && candidate.token.start - around.before.end > 20)
        return around.isAttached || goesOn;
      return (
        (hasCue && (candidate.isAboutBreach || around.isAttached)) ||
        goesOn ||
        isItem ||
        (followsCount && around.before !== undefined && candidate.token.start - around.before.end <= 3) ||
        (candidate.isHitLater && candidate.isAboutBreach) ||
        (candidate.told.isQuoted && candidate.isAboutBreach && value >= 20) ||
        (candidate.told.isAnswer && candidate.isAboutBreach && value >= few) ||
        (candidate.told.isPresented && candidate.isNearCount && value >= 1000) ||
        (value >= few &&
          (followsCount || (candidate.isNearCount && (candidate.isHedged || candidate.isAnnounced)))) ||
        (value >= 10 && candidate.isSubject)
      );
    case 'piece':
      return (
        (value >= few && candidate.isAboutBreach) ||
        (isItem && value >= 2) ||
        near(candidate) ||
        around.contained !== undefined ||
        goesOn
      );
    case 'body':
    case 'device':
      return (
        !candidate.isOneOf &&
        (near(candidate) ||
          isSpokenOf(candidate) ||
          (nounClass === 'device' && isItem && candidate.isNearCount && candidate.isAboutBreach) ||
          (goesOn &&
            (candidate.isIncluded || (nounClass === 'device' && value >= 1000 && candidate.isAboutBreach))))
      );
    case 'person':
    case 'record':
    case 'victim':
    case 'size':
      return (
        hasCue ||
        (followsCount && (goesOn || value >= 5)) ||
        isItem ||
        (candidate.isAboutBreach && value >= (nounClass === 'person' ? few : 10))
      );
  }
}

/** "parle d’une dizaine d’entreprises": who knows says how many. */
function isSpokenOf({ told, value, isAboutBreach }: Candidate): boolean {
  return isAboutBreach && told.isSpokenOf && value >= 10;
}

/** What befalls stands right before, or says whose data it is: a few of the staff are often who did it. */
function isClose({ around, token }: Candidate): boolean {
  return around.isDataOf || (around.before !== undefined && token.start - around.before.end <= 20);
}

/** What befalls stands right beside: nothing else in the sentence could be meant. */
function near(candidate: Candidate): boolean {
  const { around, token } = candidate;
  if (around.isAttached) return true;
  if (around.business !== undefined) return false;
  if (candidate.isHitLater && candidate.isAboutBreach) return true;
  if (around.before !== undefined && token.start - around.before.end <= 60) return true;
  return (
    around.after !== undefined &&
    around.before === undefined &&
    !around.isNegated &&
    around.after.start - token.end <= 90
  );
}

function cueOf(around: Surroundings): Cue | undefined {
  return around.isAttached ? around.after : (around.before ?? around.contained ?? around.after);
}

/** A bare number stands for what was counted before. */
function elliptic(candidate: Candidate): Verdict {
  const { token, around, phrase } = candidate;
  if (around.otherKind !== undefined) return no;
  if (candidate.isCompared && candidate.followsCount && candidate.value > 1) return { isCount: true };
  if (candidate.isIncluded && around.isAttached && around.isCertain && candidate.value > 1)
    return { isCount: true };
  if (candidate.isIncluded && candidate.followsUncounted) return no;
  if (isSaid(candidate)) return { isCount: true };
  if (around.business !== undefined && token.start - around.business.end <= 45) return no;
  const cue = cueOf(around);
  if (
    phrase.isPart &&
    (candidate.isNearCount || (candidate.hasCounts && candidate.isAboutBreach && candidate.value >= 100))
  )
    return { isCount: true };
  if (candidate.isNamedItem) {
    const isLarge = (token.spelled || token.grouped) && candidate.value >= 10_000 && candidate.isAboutBreach;
    if (candidate.value >= 2 && (candidate.isNearCount || isLarge)) return { isCount: true };
  }
  if (candidate.isGlossed && candidate.isNearCount && candidate.value >= 100 && candidate.inBrackets)
    return { isCount: true };
  const marked = token.grouped || token.spelled || candidate.isHedged || token.form !== 'digits';
  if (candidate.isEcho && (marked || candidate.hasVerb)) return { isCount: true };
  const speaks =
    candidate.followsCount ||
    (candidate.isNearCount && (candidate.isHedged || candidate.hasVerb || cue !== undefined));
  if (phrase.isPart || candidate.isWhole || candidate.isIncluded)
    return speaks || (cue !== undefined && !candidate.followsOther)
      ? { isCount: true, ...(cue === undefined ? {} : { cue }) }
      : no;
  if (candidate.hasWhole && !candidate.inBrackets) return { isCount: true };
  if (candidate.isCorrection && (marked || candidate.followsCount) && candidate.value >= 20)
    return { isCount: candidate.isNearCount && (!candidate.followsOther || candidate.isRevised) };
  const isHitAfter =
    around.isCertain || (around.isLikely && candidate.isAboutBreach && candidate.value >= 20);
  if (candidate.hasVerb && isHitAfter && around.after !== undefined && candidate.value > 1)
    return { isCount: true, cue: around.after };
  if (candidate.value > 1 && !candidate.inBrackets) {
    // "41 were children", "12 en Belgique": the subject of a verb, or the next of a list of places.
    const isSubject =
      candidate.hasVerb && (candidate.followsCount || (candidate.isNearCount && candidate.value >= 10));
    if (isSubject || (candidate.listed === 'count' && candidate.hasPlace)) return { isCount: true };
  }
  if (
    candidate.isAloneInBrackets &&
    (token.grouped || token.spelled) &&
    candidate.value >= 1000 &&
    candidate.isAboutBreach
  )
    return { isCount: true };
  // "Loss of records exposes 772.": what befalls has nothing else for its object.
  const isObject =
    around.before !== undefined && around.isCertainBefore && token.start - around.before.end <= 2;
  if (
    isObject &&
    candidate.isAtEnd &&
    candidate.isAboutBreach &&
    candidate.value >= 20 &&
    !candidate.inBrackets
  )
    return { isCount: true };
  const isTold = around.contained !== undefined && token.start - around.contained.end <= 2;
  if ((!marked && !(isTold && candidate.isNearCount)) || candidate.value < 20 || candidate.inBrackets)
    return no;
  if (token.form === 'words' && candidate.value < 100 && !candidate.isHedged) return no;
  return speaks || (cue !== undefined && candidate.isAboutBreach && candidate.value >= 100)
    ? { isCount: true, ...(cue === undefined ? {} : { cue }) }
    : no;
}

/** A size that somebody says, of what the text is about. */
function isSaid({
  told,
  token,
  isHedged,
  value,
  phrase,
  isAboutBreach,
  isNearCount,
  inBrackets,
}: Candidate): boolean {
  const isLarge = value >= 1000 && Number.isInteger(value);
  if (!isAboutBreach || told.isOtherMatter) return false;
  if (told.opensBracket && isNearCount && value >= 1000 && (token.spelled || token.grouped)) return true;
  if ((told.isDeduplicated || told.isInBrackets) && isLarge) return true;
  if (inBrackets) return false;
  if (phrase.isPart && value >= few) return true;
  if (told.isHeld && value >= 2) return isNearCount || value >= 10;
  if (told.isReply && value >= 2) return true;
  if (told.isResumed && isNearCount && (!isHedged || value >= 100)) return value >= 2;
  if (told.isDenied && (token.spelled || token.grouped)) return isLarge;
  if (told.isPresented) return isLarge || (isNearCount && value >= 20 && (token.spelled || token.grouped));
  return told.isExclaimed && isLarge && (token.spelled || token.grouped);
}

/** A noun that no list knows counts only when the clause says that it was hit. */
function strange(candidate: Candidate): Verdict {
  const { around, token, phrase } = candidate;
  if (candidate.isWhole && candidate.isNearCount) return { isCount: true };
  const attached =
    (around.isCertain || (around.isLikely && candidate.isAboutBreach && candidate.value >= 10)) &&
    around.isAttached &&
    around.after !== undefined &&
    around.after.start - phrase.end <= 30;
  const distance = around.before === undefined ? Infinity : token.start - around.before.end;
  const governed =
    around.business === undefined &&
    (around.isCertainBefore || around.isDataOf) &&
    (distance <= 6 ||
      (distance <= 14 && candidate.value >= 10) ||
      (distance <= 30 && candidate.value >= 100));
  const held =
    around.contained !== undefined &&
    around.business === undefined &&
    token.start - around.contained.end <= 14 &&
    candidate.value >= 1000;
  if (candidate.value < 2 || (candidate.value < 5 && !candidate.isHedged && !around.isCertain)) return no;
  if (candidate.isEcho && around.business === undefined && around.businessAfter === undefined)
    return { isCount: true };
  if (held) return { isCount: true, ...(around.contained === undefined ? {} : { cue: around.contained }) };
  if (candidate.isElsewhere) return no;
  if (
    candidate.isHitLater &&
    candidate.value >= 100 &&
    candidate.isAboutBreach &&
    around.business === undefined
  )
    return { isCount: true };
  if (attached && around.after !== undefined) return { isCount: true, cue: around.after };
  if (governed && around.before !== undefined) return { isCount: true, cue: around.before };
  const inList =
    candidate.listed === 'count' &&
    (around.before !== undefined || (candidate.isAboutBreach && candidate.value >= 100));
  const isPart =
    around.business === undefined &&
    ((candidate.isIncluded && candidate.followsCount) || (candidate.isAnnounced && candidate.isNearCount));
  return (isPart && candidate.value >= 5) || inList ? { isCount: true } : no;
}

function labelled(candidate: Candidate): Verdict {
  if (candidate.label?.isOther === true) return no;
  if (candidate.label?.isStaff === true && !candidate.label.hasCue) return no;
  return { isCount: true };
}
