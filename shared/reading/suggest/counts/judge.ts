import { bare } from './judge-bare.ts';
import { strange } from './judge-strange.ts';
import type { NounClass } from './nouns.ts';
import type { Candidate } from './standing.ts';
import { cueOf, few, isPresumed, no, silent, type Verdict } from './verdict.ts';

/** Decides by what is counted and by the words around, but for what says that nothing of it was hit. */
export function judge(candidate: Candidate): Verdict {
  const { phrase, around, value } = candidate;
  if (phrase.kind === 'never' || candidate.isRestated) return no;
  if (candidate.isAddressed && candidate.isAboutBreach && value > 1 && phrase.kind !== 'size')
    return { isCount: true };
  if (candidate.label !== undefined && phrase.kind !== 'size') return labelled(candidate);
  if (candidate.isInList && candidate.isAboutBreach && (phrase.kind === 'none' || phrase.kind === 'noun'))
    return { isCount: true };
  if (phrase.kind === 'none') return bare(candidate);
  if (phrase.kind === 'unknown')
    return candidate.isCompared && candidate.followsCount && value > 1
      ? { isCount: true }
      : strange(candidate);
  const cue = cueOf(around);
  const yes: Verdict = cue === undefined ? { isCount: true } : { isCount: true, cue };
  const nounClass: NounClass = phrase.sense?.nounClass ?? 'record';
  if (candidate.isRate && nounClass !== 'size') return no;
  if (nounClass === 'victim') return yes;
  if (candidate.isNamedHit && (nounClass !== 'device' || phrase.sense?.unit === 'records')) return yes;
  if (candidate.isWhole && candidate.isNearCount) return yes;
  if (candidate.told.isShared && candidate.isAboutBreach && value >= 100 && around.business === undefined)
    return yes;
  if (nounClass === 'device' && candidate.isWholeAhead && candidate.isAboutBreach) return yes;
  if (
    candidate.isPutRight &&
    candidate.isAboutBreach &&
    value >= 20 &&
    (candidate.hasCounts || around.isCertain)
  )
    return yes;
  if (nounClass === 'body' && candidate.listed === 'count' && candidate.inBrackets && value < few) return yes;
  if (nounClass !== 'piece' && candidate.isAboutBreach && value > 1) {
    if ((nounClass === 'device' || nounClass === 'body') && candidate.isOutOfUse) return yes;
    if (candidate.hasHitPart || candidate.told.isOfAllHit) return yes;
  }
  if (nounClass === 'body' && candidate.isTakenFrom && candidate.isAboutBreach && value > 1) return yes;
  if (nounClass === 'body' && candidate.isWhereFrom) return no;
  if (candidate.isHousedIn && !around.isAttached && !candidate.isHitRelative) return no;
  const isOwned =
    !candidate.isRowCount &&
    !candidate.told.isAnswer &&
    (around.business !== undefined || around.businessAfter !== undefined) &&
    !around.isAttached &&
    !candidate.isHitRelative;
  if (nounClass === 'size')
    return candidate.isCapacity ||
      !candidate.isAboutBreach ||
      (around.businessAfter !== undefined && around.contained === undefined)
      ? no
      : yes;
  const isBusiness = around.business !== undefined || around.businessAfter !== undefined;
  const isMany = value >= 1000 && (nounClass === 'person' || nounClass === 'record') && !isBusiness;
  if (
    (candidate.told.isTallied || candidate.told.isRanked || candidate.told.isOnlySo) &&
    candidate.isAboutBreach &&
    value >= 2 &&
    !candidate.isRate
  )
    return yes;
  if (
    candidate.listed === 'other' &&
    !around.isAttached &&
    !around.isDataOf &&
    !(isMany && candidate.isAboutBreach)
  )
    return no;
  if (phrase.isPart && candidate.isNearCount && !isOwned && !candidate.isActing) return yes;
  if (isOwned && !(candidate.isIncluded && candidate.followsCount)) return no;
  if (candidate.isIncluded && candidate.followsCount) return yes;
  // "has struck more than 1,000 businesses": the verb is the breach's own.
  const isStruck =
    around.before !== undefined &&
    (around.isCertainBefore || around.isLikelyBefore) &&
    candidate.token.start - around.before.end <= 14;
  const isHad =
    around.isOwned &&
    !isStruck &&
    !around.isAttached &&
    around.contained === undefined &&
    !candidate.told.isAnswer;
  if (isHad && nounClass !== 'record' && nounClass !== 'piece' && nounClass !== 'person') return no;
  // "avait infecté 394 000 ordinateurs": the verb's own object.
  const isObject =
    (around.isHitBefore || around.isCertainBefore) && candidate.token.start - (around.before?.end ?? 0) <= 2;
  const isHit =
    (nounClass !== 'device' || isObject) &&
    (around.isHitBefore ||
      (around.isAttached && around.isCertain && nounClass === 'body') ||
      (around.isAttached &&
        (around.isCertain || around.isLikely) &&
        (isMany || nounClass === 'record' || candidate.isHedged)) ||
      (around.isCertainBefore && value >= 1000 && candidate.token.start - (around.before?.end ?? 0) <= 25));
  if (candidate.isNamedParty) return no;
  if (nounClass === 'body' && candidate.isPlaintiff && candidate.isAboutBreach) return yes;
  if (candidate.isVulnerable || (candidate.isElsewhere && !isHit && !candidate.isHitRelative)) return no;
  if (candidate.isHitRelative && candidate.isAboutBreach && value > 1) return yes;
  const distance = candidate.token.start - (around.before?.end ?? -Infinity);
  const isGoverned = around.isCertainBefore && distance <= 20;
  if (
    candidate.isActing &&
    !around.isAttached &&
    !isGoverned &&
    !candidate.told.isOfKind &&
    !(around.isDataOf && distance <= 25)
  )
    return no;
  if (candidate.isEcho && value >= 1000 && candidate.isAboutBreach) return yes;
  return says(candidate, nounClass, cue !== undefined) ? yes : silent;
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
          (candidate.isHitLater && candidate.isAboutBreach && value >= few && !candidate.isOwnHouse) ||
          (followsCount && (goesOn || candidate.isIncluded))
        );
      if (followsCount && isAdding(candidate)) return true;
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
        ((candidate.told.isQuoted || candidate.told.isSpokenOf) && candidate.isAboutBreach && value >= 20) ||
        ((candidate.told.isAnswer || candidate.told.isReply) && candidate.isAboutBreach && value >= few) ||
        (candidate.told.isPresented && (candidate.isNearCount || candidate.isAboutBreach) && value >= 1000) ||
        (value >= few &&
          (followsCount || (candidate.isNearCount && (candidate.isHedged || candidate.isAnnounced)))) ||
        (value >= 10 && candidate.isSubject) ||
        (value >= 5 && candidate.isAnnounced && candidate.isAboutBreach && !candidate.isOwnHouse) ||
        isPresumed(candidate)
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
          (nounClass === 'body' && (isPresumed(candidate) || isOneMore(candidate))) ||
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
function isSpokenOf({ told, value, isAboutBreach, phrase }: Candidate): boolean {
  return (
    isAboutBreach && told.isSpokenOf && (value >= 10 || (value >= 3 && phrase.sense?.nounClass === 'body'))
  );
}

/** What befalls stands right before, or says whose data it is: a few of the staff are often who did it. */
function isClose({ around, token }: Candidate): boolean {
  return around.isDataOf || (around.before !== undefined && token.start - around.before.end <= 20);
}

/** "recense 17 autres municipalités", "dit avoir quatre autres loueurs". */
function isOneMore({ around, told, isOthers, isAboutBreach, value }: Candidate): boolean {
  return (
    isAboutBreach &&
    value > 1 &&
    around.business === undefined &&
    (told.isClaimed || (isOthers && around.contained !== undefined))
  );
}

/** "auxquels s'ajoutent douze agents": more of the same. */
function isAdding({ around, token }: Candidate): boolean {
  return around.contained !== undefined && token.start - around.contained.end <= 3;
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

function labelled(candidate: Candidate): Verdict {
  if (candidate.label?.isOther === true) return no;
  const isRow = candidate.label?.isPeople === true && candidate.isNearCount && candidate.isAboutBreach;
  if (candidate.label?.isStaff === true && !candidate.label.hasCue && !isRow && !candidate.isUnderHead)
    return no;
  return { isCount: true };
}
