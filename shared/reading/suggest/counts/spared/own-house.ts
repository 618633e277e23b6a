import type { FoldedText } from '../../../fold.ts';
import type { Draft } from '../draft.ts';
import { wordsAround } from './words-around.ts';

type Span = { readonly start: number; readonly end: number };

/*
 * How large somebody's house is, told in a relative clause or of its branches, where a cue of the sentence would otherwise
 * take it for what was hit.
 */

const some =
  "(?:(?:(?:pres|plus) d[e']|environ|quelque|about|around|some|nearly|almost|over|more than|approximately) ?)*";
/** "Latitude, which has 2.8 million customers and offers loans". */
const whichHas = new RegExp(
  `,? (?:which|who|qui) (?:now |today |aujourd'hui )?(?:has|have|had|serves?|served|employs?|compte|comptait|emploie|dessert|(?:holds?|keeps?|stores?|detient|conserve|gere) (?:(?:des |les )?(?:files|data|records|information|profiles|fichiers|donnees|dossiers)) (?:on|about|for|sur|de)) ${some}(?:\\d[\\d.,]*(?: millions?)? [a-z]+ (?:and|et) )?${some}$`,
);
/** What is passed round, and whoever took it. */
const taken =
  /(?<![a-z])(?:fichiers?|bases?|listes?|archives?|lots?|files?|databases?|dumps?|lists?|archive|hackers?|pirates?|sellers?|vendeurs?|gangs?|groups?|groupe|thie(?:f|ves))(?: [a-z'-]+){0,3},?$/;
/** Who boasts of what he took. */
const boaster =
  /(?:pirate|hacker|cybercriminel|vendeur|gang|attaquant|seller|attacker|collecti[fv]|actor|crew|intrus|voleur)/;
/** "sold about 10.5 million vehicles in 2022": what a maker turns out. */
const soldBefore =
  /(?<![a-z])(?:sold|sells?|built|builds?|made|makes?|shipped|delivered|produced|exported|vend(?:u|ait)?|produi(?:t|sait)|fabriqu(?:e|ait)|livr(?:e|ait)|construi(?:t|sait)|assembl(?:e|ait)) (?:(?:some|about|over|nearly|more than|environ|quelque|pres de|plus de) )*$/;
const soldWhen =
  /^(?: [a-z'-]+){0,3}? (?:in (?:19|20)\d\d|en (?:19|20)\d\d|last year|l'an dernier|l'an passe|a year|each year|every year|par an|chaque annee|(?:lors|au cours) d[eu]s?(?: son| sa)? (?:dernier|precedent) (?:exercice|trimestre)|(?:in|during) (?:its|the) (?:last|latest|previous) (?:fiscal |financial )?(?:year|quarter)|worldwide|dans le monde|cette annee|this year)(?![a-z\d])/;
/** "in its latest quarterly results". */
const inResults =
  /^(?: [a-z'-]+){0,3}? (?:in|dans) (?:its|their|ses|son|leurs) (?:[a-z]+ ){0,2}(?:results|report|filing|accounts|resultats|rapport|comptes)(?![a-z])/;
/** "The company claims more than 4 million users and was first in its store". */
const saysItHas = new RegExp(
  `(?:^|[.:!?] ?|(?:and|et|that|que) )["«“]? ?(?:the |la |le |l'|cette |this |our |notre )(?:[a-z-]+ )?(?:company|firm|app|platform|site|service|carrier|airline|retailer|bank|insurer|chain|provider|operator|brand|lender|utility|telco|newspaper|entreprise|societe|enseigne|plateforme|application|compagnie|banque|assureur|operateur|mutuelle|distributeur|marque|journal|titre|association|federation|university|district|universite|reseau social|startup|start-up)(?: [a-z]+)?,? (?:now |today |also |actuellement |aujourd'hui )?(?:claims?|boasts?|has|had|counts?|serves?|employs?|says it (?:has|serves)|revendique|revendiquait|compte|comptait|emploie|dessert|affiche|dit compter) ${some}$`,
);
/** "employs 640 people, all of whom were told". */
const allBehind =
  /^(?: [a-z]+)?,? (?:all|both|tous|toutes|dont|including|among|parmi|of whom|whose|qui|que|who|that)(?![a-z])/;
/** "les 600 000 adhérents que la confédération revendique": what a house says of itself, behind it. */
const saidToHave =
  /^(?: [a-z]+)? (?:que|qu'|that|which) ((?:(?:la|le|les|the|its|sa|son) |l')[a-z'-]+(?: [a-z'-]+){0,2}|elle|il|elles|ils|it|they) (?:revendiqu|compte|comptai|affich|claims?|boasts?|counts?|has|had|serves?|employs?|emploi|gere|gerai|accueill|dessert)[a-z]*(?= ?[.,;)]| (?:dans|en|a|in|across|at|on|par|aujourd|today|nationwide))/;
/** "many of its 2,300 food stores", "staff at its 800 funeral parlours": where a chain is. */
const its = new RegExp(`(?<![a-z])(?:its|our|their|ses|nos|leurs) ${some}$`);
const branches =
  /^ (?:[a-z'-]+ ){0,2}(?:stores?|shops?|magasins?|boutiques?|restaurants?|agences?|hotels?|branch(?:es)?|succursales?|points? de vente|parlours?|parlors?|outlets?|depots?|entrepots?|warehouses?|usines?|factories|plants)(?![a-z])/;
/** "4 of our 36 stores": what was hit is counted out of them. */
const outOf =
  /\d (?:[a-z'-]+ )?(?:of|sur|des|de) (?:its|our|their|ses|nos|leurs) ?$|(?:^|[^a-z])(?:one|two|three|four|five|six|seven|eight|nine|ten|deux|trois|quatre|cinq|six|sept|huit|neuf|dix) (?:[a-z'-]+ )?(?:of|sur|des|de) (?:its|our|their|ses|nos|leurs) ?$/;
const hitBehind =
  /^[^.;,]{0,50}(?:(?:were|was|have been|had been|ont ete|sont|etaient) (?:[a-z]+ )?(?:hit|affected|impacted|infected|breached|compromised|hacked|encrypted|touche|concerne|vise|infecte|pirate|chiffre|paralyse)|affected|touchee?s|concernee?s)/;

/** "reported 24.7 million active customers in the third quarter", "en hausse de 3 %": what a house tells its shareholders. */
const reports = new RegExp(
  `(?<![a-z])(?:report|post|count|claim|record|disclos|list|announc|revendiqu|annonc|affich|compt|declar|totalis|enregistr|has|had|have|avai|a(?= ))[a-z]* ${some}$`,
);
const inQuarter =
  /^(?: (?:active?s?|actifs?|paying|payants?|uniques?|de plus))?,? (?:(?:in|for|during|at the end of|by the end of|as of|au|a la fin du|fin du?|pour le|sur le|lors du) (?:the |its |son |ce |)?(?:first|second|third|fourth|last|latest|previous|premier|deuxieme|second|troisieme|quatrieme|dernier)? ?(?:(?:fiscal|financial|business) )?(?:quarter|trimestre|half(?! of)|semestre|exercice|q[1-4](?!\d)|(?:fiscal|financial) year)|(?:fin|a la fin|au 3[01]|at the end of|as of the end of) [a-z]+(?: (?:19|20)\d\d)?,? (?:en (?:hausse|baisse|recul|progression)|soit|contre|up|down|against)|(?:at|by|as of) the end of (?:january|february|march|april|may|june|july|august|september|october|november|december|last|the))(?![a-z])/;
const hitBetween =
  /(?<![a-z])(?:stolen|affected|impacted|compromised|exposed|leaked|breached|hacked|lost|victim|touche|concerne|vole|expose|compromis|pirate|fuite)[a-z]*(?![a-z])/;

/** Whether a number says how large a house is, in a clause of its own or by its branches. */
export function isOfOwnHouse(
  folded: FoldedText,
  draft: Draft,
  span: Span,
  around: { readonly isDataOf: boolean },
): boolean {
  const { phrase, numberEnd } = draft;
  if (phrase.kind === 'size' || phrase.kind === 'none') return false;
  const { left, right, nounClass, isLiving } = wordsAround(folded, draft, span, { left: 90, right: 110 });
  const has = whichHas.exec(left);
  if ((isLiving || nounClass === 'body') && has !== null && !hitBehind.test(right))
    return !taken.test(left.slice(0, has.index));
  if (isLiving && inResults.test(right)) return true;
  if (nounClass === 'device' && soldBefore.test(left) && soldWhen.test(right)) return true;
  const whose = isLiving ? saidToHave.exec(right)?.[1] : undefined;
  if (whose !== undefined && !taken.test(`${whose},`) && !boaster.test(whose)) return true;
  if (
    (isLiving || phrase.sense?.unit === 'accounts') &&
    ((inQuarter.test(right) &&
      reports.test(left) &&
      !hitBetween.test(folded.text.slice(numberEnd, phrase.start))) ||
      (saysItHas.test(left) && !hitBehind.test(right) && !allBehind.test(right)))
  )
    return true;
  return (
    !around.isDataOf &&
    its.test(left) &&
    !outOf.test(left) &&
    branches.test(folded.text.slice(numberEnd, numberEnd + 40)) &&
    !hitBehind.test(right)
  );
}
