import { senseOfWord } from './nouns.ts';

/**
 * Of what a share is: `had`, whom or what an organisation has as a whole (its clients, its accounts, its network, the population);
 * `held`, what else is counted of a breach (data, documents, machines) and those whom a clause tells; `body`, organisations;
 * `them`, those of whom the text just spoke; `beside`, money, growth and cases, never a whole of those hit; `none`, not said.
 */
export type WholeKind = 'had' | 'held' | 'body' | 'them' | 'beside' | 'other' | 'none';

/** A whole, how far behind the share its noun ends, whether it is somebody's or all there is ("nos", "its", "des"), and how it is counted. */
export type Whole = {
  readonly kind: WholeKind;
  readonly length: number;
  readonly isTheirs: boolean;
  /** Somebody's: "nos serveurs", "its accounts", "the school's computers". */
  readonly isOwned: boolean;
  /** A number of people or things spoken of before: "des 269 établissements", "of the 8,400 students". */
  readonly isCounted: boolean;
};

type Named = Pick<Whole, 'kind' | 'length' | 'isTheirs'>;

/** Words for all that an organisation has. */
const bases =
  /^(?:portefeuille|base|liste|listing|annuaire|electorat|electorate|ville|town|city|county|commune|departement|territoire|ile|patientele|lectorat|membres|clientele|effectifs?|population|parc|total|ensemble|userbase|workforce|headcount|membership|readership|caseload|list|roll|register|environment|estate|network|reseau|systemes?|systems?|informatique|tenants?|country|state|pays|province|canton|island)$/;
const holdings =
  /^(?:donnees|data|celles|ceux|those|everyone|volume|fichiers?|files?|database|databases|registre|archives?|serveurs?|storage|stockage|espace)$/;
const them =
  /^ (?:d'entre (?:eux|elles|nous)|of (?:them|these|whom|which|it|that|the (?:affected|stolen|exposed|leaked|compromised))|de (?:ces|celui|ceux-ci|celles-ci|cela|c(?:e|et|ette) (?:total|lot|chiffre|nombre|fichier|butin|fuite))|desquel[a-z]*|dont)(?![a-z])/;
/** Growth, and what money and cases are counted in. */
const growth =
  /^ (?:de (?:plus|moins)|d'(?:augmentation|ecarts?)|(?:more|less|fewer|higher|lower|up|down|above|below|off)(?![a-z])|(?:increase|rise|jump|drop|fall|growth|decline|discount)|en (?:plus|moins|un an)|supplementaires?|than|par (?:rapport|an)|(?:yoy|mom|qoq|year|on the)(?![a-z])|points?(?![a-z]))/;
const beside =
  /^(?:marche|market|chiffre|ca|ventes?|sales|revenues?|turnover|budgets?|price|prix|profits?|income|resultat|cotisations?|primes?|depenses?|spend|spending|costs?|couts?|fund|fonds|voix|votes?|votants|salaires?|wages?|capital|shares?|notifications?|attaques?|attacks?|incidents?|breaches|violations|plaintes|complaints|litiges?|demandes?|requests|declarations?|signalements?|reports?|tarifs?|remuneration|activite|production|capacity|temps|time)$/;
const intro =
  /^(?: (?:de |du |des |d'|of )(?:(?:l'ensemble|l'integralite|la totalite|le total|un total) (?:de |des |du |d')|(?:the )?(?:total|entirety|whole)(?: number)? of |(?:tous|toutes) (?:les )?|all (?:of )?)?| (?=(?:its|our|their|the|all|ses|the)(?![a-z])))/;
const whose =
  /^((?:(?:ses|nos|leurs|vos|sa|son|notre|votre|leur|ce|cet|cette|this|la|le|les|its|our|your|their|the|all|every|each) |l')|(?:[a-z]+ ){0,3}[a-z]+'s )/;
const howMany =
  /^(?:(?:roughly|about|some|nearly|almost|over|environ|quelque|pres d[e'] ?|plus d[e'] ?) ?)*(?:\d{1,3}(?:[ ,.]?\d{3})*(?:[.,]\d{1,2})?(?: |(?![a-z\d]))|(?:un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|one|two|three|four|five|seven|eight|nine|ten) (?=millions?|milliers|thousand))(?:millions? |thousand |milliers |billion |m |k )?(?:d'|de |of )?/;
/** "6 % environ de ses clients", "1 % seulement". */
const hedged =
  /^(?: (?:environ|seulement|a peine|au plus|au moins|au total|only|or so|roughly))(?= (?:d[eu]s?|of)(?![a-z])| d')/;
/** What ends the words for a whole. */
const stops =
  /^(?:and|or|in|on|to|at|with|who|that|which|whose|had|has|have|were|was|are|is|may|might|could|will|from|by|for|as|but|et|ou|qui|dont|que|dans|sur|a|au|aux|ont|sont|est|avaient|ete|par|pour|avec|en)$/;

/** The whole that the words behind a share name. */
export function wholeBehind(words: string): Whole {
  const said = hedged.exec(words)?.[0].length ?? 0;
  const whole = wholeOf(words.slice(said));
  return { ...whole, length: whole.length + said };
}

function wholeOf(behind: string): Whole {
  const nothing = { length: 0, isTheirs: false, isOwned: false, isCounted: false };
  const those = them.exec(behind)?.[0];
  if (those !== undefined) return { kind: 'them', ...nothing, length: those.length };
  if (growth.test(behind)) return { kind: 'beside', ...nothing };
  const first = intro.exec(behind);
  if (first === null) return { kind: 'none', ...nothing };
  let at = first[0].length;
  let isTheirs = /(?:du|des|all|tou(?:s|tes)(?: les)?) $/.test(first[0]);
  let isOwned = false;
  for (let round = 0; round < 3; round += 1) {
    const own = whose.exec(behind.slice(at));
    if (own === null) break;
    isTheirs = true;
    isOwned ||= !/^(?:la |le |les |l'|the |all |every |each )/.test(own[0]);
    at += own[0].length;
  }
  // "60 % de mineurs" says what they are; "60 % des mineurs" who was hit.
  const isBare = /^ (?:de |d')$/.test(first[0]) && !isTheirs;
  const many = howMany.exec(behind.slice(at))?.[0] ?? '';
  if (isBare && many === '' && !/^(?:celles|ceux)(?![a-z])/.test(behind.slice(at)))
    return { kind: 'beside', ...nothing };
  const whole = named(behind, at + many.length, isTheirs);
  // "half of its 550,000": whoever they are, they are all it has.
  const kind = whole.kind === 'other' && many !== '' && isOwned ? 'had' : whole.kind;
  return { ...whole, kind, isOwned, isCounted: many !== '' && !isOwned };
}

/** The first noun that is known, of the words from `at`: "student accounts", "it environment", "monthly transacting users". */
function named(behind: string, at: number, isTheirs: boolean): Named {
  let from = at;
  let seen: Named | undefined;
  for (let round = 0; round < 4; round += 1) {
    const word = /^[a-z][a-z·-]*/.exec(behind.slice(from))?.[0];
    if (word === undefined || (round > 0 && stops.test(word))) break;
    const kind = kindOf(word);
    const length = from + word.length;
    // "customer data", "school computers": in English the last of the words that are known names the whole.
    if (kind !== 'other') seen = { kind, length, isTheirs };
    else if (seen !== undefined) break;
    if (behind[length] !== ' ') break;
    from = length + 1;
  }
  return seen ?? { kind: 'other', length: at, isTheirs };
}

function kindOf(word: string): WholeKind {
  if (bases.test(word)) return 'had';
  if (beside.test(word)) return 'beside';
  const sense = senseOfWord(word);
  if (sense?.unit === 'persons' || sense?.unit === 'accounts') return 'had';
  if (sense?.nounClass === 'body') return 'body';
  return sense !== undefined || holdings.test(word) ? 'held' : 'other';
}
