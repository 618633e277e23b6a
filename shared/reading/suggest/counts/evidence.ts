import { points } from './points.ts';
import type { Setting } from './setting.ts';
import type { Candidate } from './standing.ts';

/** How large a number is, as a reader takes it: a handful says less of a breach than thousands do. */
const sizes = [
  [2, 'one'],
  [5, 'few'],
  [13, 'dozen'],
  [50, 'dozens'],
  [1000, 'hundreds'],
  [Infinity, 'thousands'],
] as const;

/**
 * What speaks for or against a number being a count, where no rule decides: codes of `points`. Rules say what a cue beside
 * a number means; a journalist who writes on without cues ("la mairie ramène l’affaire à 2 190 élèves") leaves only this.
 */
export function evidenceOf(candidate: Candidate, setting: Setting): readonly string[] {
  const { around, phrase, told, token, value, label } = candidate;
  const size = sizes.find(([limit]) => value < limit)?.[1] ?? 'thousands';
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
    `counts ${phrase.sense?.nounClass ?? phrase.kind}`,
    size,
    ...(before === undefined ? [] : [`cue ${near(before)} before`]),
    ...(before !== undefined && around.isCertainBefore ? [`sure cue ${near(before)} before`] : []),
    ...(after === undefined ? [] : [`cue ${near(after)} after`]),
    ...(candidate.listed === undefined ? [] : [`listed after ${candidate.listed}`]),
    ...Object.keys(flags).filter((code) => flags[code]),
  ];
}

/** The points for a number less those against it; above zero it is a count. */
export function weigh(evidence: readonly string[]): number {
  return evidence.reduce((sum, code) => sum + (points[code] ?? 0), -points.threshold);
}

/** Distances in signs: in the same phrase, the same clause, the same sentence. */
function near(distance: number): string {
  if (distance <= 6) return 'adjacent';
  if (distance <= 20) return 'close';
  return distance <= 60 ? 'near' : 'far';
}
