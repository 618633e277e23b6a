import type { FoldedText } from '../../../fold.ts';
import type { Draft } from '../draft.ts';

/*
 * What no word of the sentence outweighs: most of what speaks against a number is weighed (`decide`), but these turns mean one
 * thing wherever they stand.
 */

/** "breaches affecting 500 people or more", whichever they are. "The breaches", "two breaches" are known ones. */
const anyEvents =
  /(?<!(?:\d|the|les|ces|these|those|both|deux|two|trois|three) )(?<![a-z])(?:breaches|incidents|attacks|leaks|fuites|violations|cyberattaques)(?: of [a-z ]{3,50}?| de [a-z ]{3,30}?)? (?:that affect(?:ed)?|which affect(?:ed)?|affecting|touching|involving|impacting|concerning|touchant|concernant|affectant|impliquant) ?$/;
/** "a gift card for the first 10,000 people", "un bon aux 100 premiers clients": an offer. */
const offered =
  /(?<![a-z])(?:offer|offr|gift|card|voucher|coupon|reward|prize|bonus|free|discount|trial|place|seat|ticket|bon|bons|cadeau|remise|gratuit|lot|essai)[a-z]*(?: [a-z'-]+){0,4} (?:(?:(?:for|to) the first|(?:pour les|aux) premi(?:ers|eres))|(pour les|aux)) $/;

/** Whether a number is of breaches at large, or of an offer, however often it comes back. `from` is where its sentence begins. */
export function isRuledOut({ text }: FoldedText, { hedges, start, numberEnd }: Draft, from: number): boolean {
  const left = text.slice(Math.max(from, start - 120), start);
  if (hedges.some(({ exactness }) => exactness !== 'about') && anyEvents.test(left)) return true;
  const offer = offered.exec(left);
  return (
    offer !== null &&
    (offer[1] === undefined || /^ ?premi(?:ers|eres)(?![a-z])/.test(text.slice(numberEnd, numberEnd + 12)))
  );
}
