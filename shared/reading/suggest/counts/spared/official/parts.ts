import { befell, some, type Words } from './words.ts';

/*
 * Parts of what was no count, and figures set against what was none: "40,000 devices, 9,000 of which ran an old system". What
 * they are part of says what they are.
 */

/** A number before, in the same sentence, and whether it was a count. */
export type Past = {
  readonly end: number;
  readonly isCount: boolean;
  readonly sentence: number;
  readonly value?: number;
};

const ofThem = /^ of (?:them|which|whom|these|those)(?![a-z])/;
const ofWhich = new RegExp(`(?:,| and|;) (?:of (?:which|them|these|whom)|including|among them) ${some}$`);
/** "providers, some 900 of them, are being paid". */
const apposed = new RegExp(`[a-z)], (?:and |but |with |though )?${some}$`);
const goesOn =
  /^ of them, (?:are|were|have|had|will|is|can|could|may|still|now) (?:now |being |still |all |also )*(?!affect|impact|told|inform|hit|stol|expos|leak|contact|notif|warn)[a-z]+/;
/** "an 11% rise on the 5,210 of the year before", "against 4,100 in a normal week". */
const against = new RegExp(
  `(?<![a-z])(?:against|versus|vs\\.?|compared (?:with|to)|(?:up|down) (?:from|on)|(?:rise|increase|growth|jump|fall|drop|decline|decrease) (?:on|from|over)|from|than)(?: (?:the|an?|its|their|last|usual|average|normal|year's|of))* ${some}$`,
);
const inOther =
  /^ (?:of|in|on|for|during|the) (?:(?:the|a|an|its) )?(?:(?:normal|typical|usual|ordinary|average|quiet) |(?:previous|prior|preceding|same|last|past) |(?:year|week|month|quarter|day) (?:before|earlier)|(?:19|20)\d\d|year$)/;
const average = new RegExp(`(?<![a-z])against an average of ${some}$`);
/** "identified 900 cancelled sessions and puts the real figure at over 2,000". */
const realFigure = new RegExp(
  `(?<![a-z])(?:real|true|actual|likely|final|full|total|overall) (?:figure|number|total|tally) (?:at|to|as|is|was) (?:be )?${some}$`,
);

/**
 * Whether a number is a part of, or stands against, one that was no count. `before` is of the same sentence; `isCounted`: that
 * sentence has a count.
 */
export function isPartOfUncounted(
  words: Words,
  place: {
    readonly start: number;
    readonly isHit: boolean;
    readonly isDataOf: boolean;
    readonly isCounted: boolean;
  },
  before: Past | undefined,
): boolean {
  const { left, behind, isBare, value } = words;
  if (!isBare || place.isHit || place.isDataOf || befell.test(behind.slice(0, 60))) return false;
  const isPart = ofThem.test(behind) && apposed.test(left);
  if (isPart && goesOn.test(behind)) return true;
  if (place.isCounted) return false;
  const isUncounted = before !== undefined && !before.isCount;
  if (average.test(left) || (against.test(left) && inOther.test(behind) && (isUncounted || /%/.test(left))))
    return true;
  if (!isUncounted) return false;
  if (realFigure.test(left)) return true;
  const gap = place.start - before.end;
  if (gap > 70) return false;
  return (
    (isPart || (ofWhich.test(left) && gap < 40)) &&
    (before.value === undefined || value < before.value || gap < 40)
  );
}
