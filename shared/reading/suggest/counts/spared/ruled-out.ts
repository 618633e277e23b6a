import type { FoldedText } from '../../../fold.ts';
import type { Draft } from '../draft.ts';

/*
 * What no word of the sentence outweighs: most of what speaks against a number is weighed (`decide`), but these turns mean one
 * thing wherever they stand.
 */

/** "breaches affecting 500 people or more", whichever they are. "The breaches", "two breaches" are known ones. */
const anyEvents =
  /(?<!(?:\d|the|les|ces|these|those|both|deux|two|trois|three) )(?<![a-z])(?:breaches|incidents|attacks|leaks|fuites|violations|cyberattaques)(?: of [a-z ]{3,50}?| de [a-z ]{3,30}?)? (?:that affect(?:ed)?|which affect(?:ed)?|affecting|touching|involving|impacting|concerning|touchant|concernant|affectant|impliquant) ?$/;
/** "When a breach reaches more than 500 people": whichever it is. */
const anyOne =
  /(?<![a-z])(?:when|whenever|if|should|unless|any|every|each|where|lorsqu'|quand|si|des lors qu'|toute) ?(?:an? |une? |la |data |personal )*(?:breach|incident|leak|violation|fuite|attaque|intrusion)(?: (?:that|which|qui))? (?:reach|affect|involv|impact|hit|concern|touch|vis)[a-z]* $/;
/** "it has begun encrypting every machine it owns, up to 3,500 laptops": what a house does for its safety. */
const secured =
  /(?<![a-z])(?:is|are|was|were|has|have|had|will|began|begun|started|now|currently|be) (?:[a-z]+ ){0,2}?(?:encrypting|re-?imaging|rebuilding|replacing|upgrading|patching|protecting|securing) (?:all|every|each|its|their|the|any)(?![a-z])[^.;:]{0,60}$/;
const thieves =
  /(?<![a-z])(?:attackers?|hackers?|gang|ransomware|malware|crooks|criminals|intruders?|virus|worm|they)(?![a-z])/;
/** "At the time of the breach it ran 19 hospitals": how large a house was. */
const wasThen =
  /(?<![a-z])(?:at the time|at that time|a l'epoque|au moment des faits)(?: of the [a-z-]+(?: [a-z-]+)?)?,? (?:it|he|she|they|il|elle|ils|elles|(?:the|la|le|l') ?[a-z-]+) (?:ran|operated|had|employed|served|owned|managed|counted|comptait|comptaient|employait|gerait|exploitait|possedait|avait)(?: (?:some|about|nearly|more than|over|quelque|environ|pres de|plus de))? $/;
/** "38 out of 512 found this helpful": readers of a page. */
const helpful =
  /^(?: out of [\d,]+| of [\d,]+| sur [\d ]+)?(?: people| users| readers| personnes| lecteurs)? (?:found|find|ont trouve) (?:this|it|that|cet|cette|ce)(?: [a-z]+)? (?:help|use|util)[a-z]*/;
/** "a gift card for the first 10,000 people", "un bon aux 100 premiers clients": an offer. */
const offered =
  /(?<![a-z])(?:offer|offr|gift|card|voucher|coupon|reward|prize|bonus|free|discount|trial|place|seat|ticket|bon|bons|cadeau|remise|gratuit|lot|essai)[a-z]*(?: [a-z'-]+){0,4} (?:(?:(?:for|to) the first|(?:pour les|aux) premi(?:ers|eres))|(pour les|aux)) $/;

/** Whether a number is of breaches at large, of an offer or of what is being made safe, however often it comes back. `from` is where its sentence begins. */
export function isRuledOut({ text }: FoldedText, { hedges, start, numberEnd }: Draft, from: number): boolean {
  const left = text.slice(Math.max(from, start - 120), start);
  if (hedges.some(({ exactness }) => exactness !== 'about') && (anyEvents.test(left) || anyOne.test(left)))
    return true;
  if (secured.test(left) && !thieves.test(left)) return true;
  if (wasThen.test(left) || helpful.test(text.slice(numberEnd, numberEnd + 60))) return true;
  const offer = offered.exec(left);
  return (
    offer !== null &&
    (offer[1] === undefined || /^ ?premi(?:ers|eres)(?![a-z])/.test(text.slice(numberEnd, numberEnd + 12)))
  );
}
