import type { Candidate } from './standing.ts';
import { cueOf, few, no, silent, type Verdict } from './verdict.ts';

/** A bare number stands for what was counted before. */
export function bare(candidate: Candidate): Verdict {
  const { token, around, phrase } = candidate;
  if (around.otherKind !== undefined) return no;
  // "Environ 400 d'entre eux ont porté plainte", "some 30,000 of them a year".
  if (phrase.isPart && candidate.isRate) return no;
  // "images of 15 of them included": of whom there are data, whoever was counted before.
  if (phrase.isPart && around.isDataOf && candidate.isAboutBreach && candidate.value > 1) {
    if (around.before !== undefined && token.start - around.before.end <= 4) return { isCount: true };
  }
  if (
    (phrase.isPart || candidate.hasWhole) &&
    candidate.isActing &&
    !around.isAttached &&
    !candidate.told.isOfKind
  )
    return no;
  if (candidate.isCompared && candidate.followsCount && candidate.value > 1) return { isCount: true };
  if (
    candidate.isIncluded &&
    around.isAttached &&
    (around.isCertain || around.isLikely) &&
    candidate.value > 1
  )
    return { isCount: true };
  if (candidate.told.isApposed && (around.isCertain || around.isLikely) && candidate.value > 1)
    return { isCount: true };
  if (candidate.isIncluded && candidate.followsUncounted && !candidate.isLargerPart) return no;
  // "14 millions d'utilisateurs, dont 6,2 millions en France": a part of how many somebody has.
  if (candidate.isIncluded && candidate.followsOther && !candidate.followsCount) return no;
  if (isSaid(candidate)) return { isCount: true };
  if (candidate.told.isMoney && !candidate.followsCount && !phrase.isPart) return no;
  if (candidate.isMany && candidate.isAboutBreach && !candidate.told.isOtherMatter) return { isCount: true };
  if (
    candidate.told.isOtherMatter &&
    around.contained !== undefined &&
    candidate.followsUncounted &&
    !phrase.isPart
  )
    return no;
  if (candidate.isWhole && candidate.followsCount) return { isCount: true };
  const isPartOfCount = candidate.isIncluded && candidate.followsCount;
  // "Sur les 9 000 comptes que gère la caisse, 410 ont fait l'objet d'une intrusion": the house ends at the comma.
  const isHitHere = around.isAttached && (around.isCertain || candidate.isIncluded) && candidate.value > 1;
  if (
    around.business !== undefined &&
    !isPartOfCount &&
    !isHitHere &&
    token.start - around.business.end <= 45
  )
    return no;
  const cue = cueOf(around);
  if (
    phrase.isPart &&
    (candidate.isNearCount || (candidate.hasCounts && candidate.isAboutBreach && candidate.value >= 100))
  )
    return { isCount: true };
  if (candidate.told.isOther && (candidate.followsCount || candidate.isNearCount) && candidate.value > 1)
    return { isCount: true };
  // "Pour 1 208 comptes, l'IBAN. Pour 31, le code."
  if (candidate.isAnnounced && candidate.isNearCount && candidate.isAtEnd && candidate.value > 1)
    return { isCount: true };
  if (
    candidate.isOfThese &&
    candidate.hasCounts &&
    candidate.isAboutBreach &&
    candidate.value > 1 &&
    !candidate.told.isOtherMatter
  )
    return { isCount: true };
  if (candidate.hasShare && candidate.isNearCount && candidate.value > 1) return { isCount: true };
  if (candidate.isPutRight && candidate.isAboutBreach && candidate.value >= 100) return { isCount: true };
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
      : silent;
  if (candidate.hasWhole && !candidate.inBrackets) return { isCount: true };
  if (candidate.isCorrection && (marked || candidate.followsCount) && candidate.value >= 20)
    return { isCount: candidate.isNearCount && (!candidate.followsOther || candidate.isRevised) };
  const isHitAfter =
    around.isCertain || (around.isLikely && candidate.isAboutBreach && candidate.value >= 20);
  // "26 entered their passwords", "41 lost theirs": what befalls follows the number itself.
  const isHitNext =
    around.isAttached &&
    around.after !== undefined &&
    around.after.start - token.end <= 2 &&
    (token.form !== 'digits' || token.grouped || token.spelled || candidate.value < 1000);
  if (isHitNext && candidate.isAboutBreach && candidate.value > 1 && around.isCertain)
    return { isCount: true, cue: around.after };
  if (candidate.hasVerb && isHitAfter && around.after !== undefined && candidate.value > 1)
    return { isCount: true, cue: around.after };
  if (candidate.value > 1 && !candidate.inBrackets) {
    // "41 were children", "12 en Belgique": the subject of a verb, or the next of a list of places.
    const isSubject =
      candidate.hasVerb &&
      (candidate.followsCount || (candidate.isNearCount && (candidate.value >= 10 || candidate.isPredicate)));
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
    return silent;
  if (token.form === 'words' && candidate.value < 100 && !candidate.isHedged) return silent;
  return speaks || (cue !== undefined && candidate.isAboutBreach && candidate.value >= 100)
    ? { isCount: true, ...(cue === undefined ? {} : { cue }) }
    : silent;
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
  hasCounts,
  inBrackets,
}: Candidate): boolean {
  const isLarge = value >= 1000 && Number.isInteger(value);
  if (!isAboutBreach || told.isOtherMatter) return false;
  if (told.opensBracket && isNearCount && value >= 1000 && (token.spelled || token.grouped)) return true;
  if ((told.isDeduplicated || told.isInBrackets) && (isLarge || (isNearCount && value >= 20))) return true;
  if (told.isInBrackets && isNearCount && isHedged && value > 1) return true;
  if (inBrackets) return false;
  if (told.isTotalled && (isNearCount || isLarge) && value > 1) return true;
  if (phrase.isPart && told.isLikewise) return true;
  if (phrase.isPart && value >= few) return true;
  if (told.isHeld && value >= 2) return isNearCount || value >= 10;
  if ((told.isOnList || told.isSoMany) && value >= 2) return true;
  if (told.isRanked && value >= 20 && isNearCount) return true;
  if (told.isExtra && value >= 20 && hasCounts) return true;
  if (told.isToldOf && value >= 2) return true;
  if (told.isAllOfThem && ((hasCounts && isNearCount && value >= 2) || value >= 1000)) return true;
  if (told.isReply && value >= 2) return true;
  if (told.isResumed && isNearCount && (!isHedged || value >= 100)) return value >= 2;
  if (told.isChanged && value >= 20) return true;
  if (told.isDenied && (token.spelled || token.grouped)) return isLarge;
  if (told.isPresented && token.form === 'words' && value >= 100) return true;
  if (told.isPresented && hasCounts && isHedged && value >= 100) return true;
  if (told.isPresented) return isLarge || (isNearCount && value >= 20 && (token.spelled || token.grouped));
  return told.isExclaimed && isLarge && (token.spelled || token.grouped);
}
