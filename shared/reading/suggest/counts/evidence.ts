import type { Setting } from './setting.ts';
import type { Candidate } from './standing.ts';

/** The powers of ten and their threes below a number: a handful says less of a breach than thousands do. */
const steps = [10, 30, 100, 300, 1e3, 3e3, 1e4, 3e4, 1e5, 3e5, 1e6, 3e6, 1e7, 3e7, 1e8, 3e8, 1e9];

/** How large a number is, as a reader takes it: "just 4", "from 300". */
function sizeOf(value: number): string {
  const step = steps.findLast((least) => value >= least);
  return step === undefined ? `just ${Math.floor(value)}` : `from ${step}`;
}

/**
 * What speaks for or against a number being a count, where no rule decides: codes of `points`. Rules say what a cue beside
 * a number means; a journalist who writes on without cues ("la mairie ramène l’affaire à 2 190 élèves") leaves only this.
 */
export function evidenceOf(candidate: Candidate, setting: Setting): readonly string[] {
  const { around, phrase, told, token, value, label } = candidate;
  const kind = phrase.sense?.nounClass ?? phrase.kind;
  const power = value < 10 ? 1 : 10 ** Math.floor(Math.log10(value) + 1e-9);
  const before = around.before === undefined ? undefined : token.start - around.before.end;
  const after = around.after === undefined ? undefined : around.after.start - phrase.end;
  const isBusiness =
    around.business !== undefined || around.businessAfter !== undefined || around.otherKind !== undefined;
  const isAgainst =
    isBusiness ||
    setting.isHad ||
    setting.isSomebodys ||
    setting.isHeadcount ||
    candidate.isActing ||
    candidate.isElsewhere;
  const flags: Readonly<Record<string, boolean>> = {
    'no cue': before === undefined && after === undefined && around.contained === undefined,
    'nothing against': candidate.isAboutBreach && !isAgainst,
    hedged: candidate.isHedged,
    grouped: token.grouped,
    spelled: token.spelled,
    'about a breach': candidate.isAboutBreach,
    'a cue governs': around.isAttached,
    'a sure cue': around.isCertain,
    'a likely cue': around.isLikely,
    'hit before': around.isHitBefore,
    'data of': around.isDataOf,
    negated: around.isNegated,
    owned: around.isOwned,
    business: around.business !== undefined,
    'business right before': around.business !== undefined && token.start - around.business.end <= 12,
    'business after': around.businessAfter !== undefined,
    'other kind': around.otherKind !== undefined,
    'follows a count': candidate.followsCount,
    'follows another number': candidate.followsOther,
    'follows what does not count': candidate.followsUncounted,
    'near a count': candidate.isNearCount,
    'said before': candidate.isEcho,
    'stands twice': candidate.isRepeated,
    addressed: candidate.isAddressed,
    'a part was hit': candidate.hasHitPart,
    'of these': candidate.isOfThese,
    'named as hit': candidate.isNamedHit,
    'who were hit': candidate.isHitRelative,
    'under a head of those hit': candidate.isUnderHead,
    'in a list of those hit': candidate.isInList,
    'out of use': candidate.isOutOfUse,
    'own house': candidate.isOwnHouse,
    'housed in': candidate.isHousedIn,
    'at the end of a clause': candidate.isAtEnd,
    'a bare figure': isBare(candidate),
    'a part': phrase.isPart,
    'a whole': candidate.isWhole,
    included: candidate.isIncluded,
    'an item': candidate.isItem,
    'a named item': candidate.isNamedItem,
    labelled: label !== undefined,
    'in brackets': candidate.inBrackets,
    'alone in brackets': candidate.isAloneInBrackets,
    vulnerable: candidate.isVulnerable,
    acting: candidate.isActing,
    'has a verb': candidate.hasVerb,
    announced: candidate.isAnnounced,
    'a correction': candidate.isCorrection,
    'hit later': candidate.isHitLater,
    'a rate': candidate.isRate,
    rows: candidate.isRowCount,
    presented: told.isPresented,
    'other matter': told.isOtherMatter,
    answer: told.isAnswer,
    'spoken of': told.isSpokenOf,
    'data word': setting.hasDataWord,
    'other topic': setting.hasOtherTopic,
    somebodys: setting.isSomebodys,
    headcount: setting.isHeadcount,
    'opens the sentence': setting.opensSentence,
    'given to': setting.isGivenTo,
    had: setting.isHad,
    aftermath: setting.isAftermath,
  };
  return [
    `counts ${kind}`,
    sizeOf(value),
    `${kind} from ${power}`,
    ...(before === undefined ? [] : [`cue ${near(before)} before`]),
    ...(before !== undefined && around.isCertainBefore ? [`sure cue ${near(before)} before`] : []),
    ...(after === undefined ? [] : [`cue ${near(after)} after`]),
    ...(candidate.listed === undefined ? [] : [`listed after ${candidate.listed}`]),
    ...Object.keys(flags).filter((code) => flags[code]),
  ];
}

/** Distances in signs: in the same phrase, the same clause, the same sentence. */
function near(distance: number): string {
  if (distance <= 6) return 'adjacent';
  if (distance <= 20) return 'close';
  return distance <= 60 ? 'near' : 'far';
}

/** Bare figures without a verb of their own may be a street's number, an invoice's, a station's. */
function isBare({ phrase, token, isHedged, hasVerb, label, around }: Candidate): boolean {
  const isAlone = phrase.kind === 'none' || phrase.kind === 'unknown';
  const isObject = around.before !== undefined && token.start - around.before.end <= 3;
  const isPlain = token.form === 'digits' && !token.grouped && !token.spelled;
  return isAlone && isPlain && !phrase.isPart && !isHedged && !hasVerb && !isObject && label === undefined;
}
