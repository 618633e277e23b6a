import type { FoldedText } from '../../../fold.ts';
import type { Draft } from '../draft.ts';
import { wordsAround } from './words-around.ts';

type Span = { readonly start: number; readonly end: number };

/** The others of a list that share its verb: "1 000 serveurs et 700 postes ont été vérifiés". */
const alsoSo =
  /^,? (?:et|and) (?:(?:les|the|le|la|des|some|about|over|nearly|quelque|environ|plus de|pres de) )*[a-z\d][\w.,' ’-]{2,60}?(?= (?:ont|avaient|sont|seront|had|have|were|are|will) )/;

/** "l'utilisent", "font appel à elle": whoever uses a product is its customer. */
const uses =
  /^(?: (?:de |d'|of |in |en |du |des )?[a-z'-]+){0,4}? (?:(?:l'|les )(?:utilisent|utilisaient|emploient)|s'en servent|y recourent|ont recours|recourent|font (?:deja )?appel|s'appuient sur|lui font confiance|rely on (?:it|them)|use it|make use of)(?![a-z])/;

/** Gone elsewhere, or not let in: customers lost, voters, patients, passengers. */
const leaves =
  /^(?: (?:of |in |de |d'|en )?[a-z'-]+){0,3}?,? (?:(?:have |had |ont |avaient |sont |etaient |s'etaient )(?:since |already |depuis |deja )?)?(?:left for|switched to|moved to|defected|signed off|walked away|unsubscribed|cancelled their (?:contracts?|subscriptions?|policies|memberships?)|quitte (?:l'operateur|la banque|l'enseigne|la mutuelle|le reseau|le service)|(?<=(?:ont|avaient) (?:deja |depuis )?)resilie|passe[es]* a la concurrence|partie?s? (?:a la concurrence|chez)|rejoint un concurrent|tournee?s? vers|been turned away|turned away|been refused|been stranded|been evacuated|queued|been diverted|ete (?:refoule|evacue|deroute|reoriente|refuse)[a-z]*)(?![a-z])/;
const loses =
  /(?<![a-z])(?:lose|loses|lost|losing|shed|perdre|perd|perdu|perdait|perdant)(?: (?:nearly|some|about|around|over|more than|environ|quelque|pres de|plus de))? ?$/;
const customers =
  /^(?:(?:of|d'entre) (?:them|eux|elles)|abonnee?s?|customers?|clientes?|clients|subscribers?|users|utilisateurs|members?|adherents|policyholders|societaires)/;
/** "lost 14,000 customers' records". */
const whoseLost = /^['’]|^s['’]|^ ?(?:records|data|files|details)/;

/** "Depuis, 4 800 agents travaillent à la main": what they do meanwhile, said right behind them. */
const meanwhile =
  /^ (?:travaillent|travaillaient|oeuvrent|œuvrent|ecrivent (?:de nouveau )?a la main|continuent|poursuivent|patientent|attendent|are (?:still )?working|work (?:on|from|with|by)|keep working|are working|carried on|went back to (?:pen|paper))(?![a-z])/;

/** "deux dirigeants exposent aux élus les données volées": they tell. */
const tells =
  /^(?: [a-z'-]+){0,4}? (?:exposent|exposaient|ont expose|presentent|ont presente) (?:a |au |aux |devant )/;

/** What they make of it, not what befell them. */
const believes =
  /^(?: (?:de |d'|of )?[a-z'-]+){0,2}? (?:croient|croyaient|pensent|pensaient|se demandent|s'interrogent|believe|think|wonder|are wondering)(?![a-z])/;
/** "At the time of the breach, Alvena had about 86,000 members": how many it had. */
const hadThen =
  /(?:at the time(?: of (?:the|that) [a-z]+)?|au moment (?:des faits|de l'attaque|de la fuite|du piratage)|a l'epoque), [^.;:]{2,40}? (?:had|counted|served|comptait|avait|desservait|revendiquait)(?: (?:some|about|nearly|over|around|environ|quelque|pres de|plus de))? ?$/;
/** "le nombre de ses assurés à 24 millions de bénéficiaires", "employed 113 people before it and 25 afterwards". */
const grown =
  /(?<![a-z])(?:nombre|number) (?:de|of) (?:ses|leurs|its|their) [a-z]+(?: [a-z']+){0,3} (?:a|to)(?: (?:pres de|plus de|environ|some|over|nearly))? ?$/;
const employed = /(?<![a-z])emplo[a-z]+ [^.;]{1,60} (?:and|et|but|mais)(?: (?:only|seulement|plus que))? $/;
const afterwards = /^ (?:afterwards?|after it|since|apres|ensuite|depuis|aujourd'hui|today|now)(?![a-z])/;

/** Told of it as those who must know, beside an authority or a ministry. */
const toldBeside =
  /^,? (?:et|and|ainsi que|as well as) (?:le |la |les |l'|the )(?:ministere|prefet|prefecture|procureur|parquet|cnil|anssi|rectorat|ars|police|gendarmerie|autorite|ministry|regulator|council|authority|department|government|state|federation|syndicat|union)[^.;]{0,50}? (?:ont|avaient|were|have|had|sont) (?:tous )?(?:ete |been )?(?:prevenu|inform|avert|alert|notif|told)/;

/** A threat or a lure from those who did it: who gets it may have lost nothing. */
const threatened =
  /^(?: [a-z'-]+){0,6}? (?:ont recu|recevaient|avaient recu|received|got) (?:une? |des |an? |the )(?:(?:demandes?|notes?) de rancon|ransom (?:demands?|notes?)|(?:courriels?|mails?|messages?|e-?mails?|sms|appels?|calls?|lettres?|letters?)(?: [a-z]+)? (?:menacant|de menace|de chantage|d'extorsion|de demande de rancon|threatening|demanding|from the (?:hackers|attackers|gang)|signe))(?![a-z])/;
const writtenByThem =
  /^(?: [a-z'-]+){0,3}?,? (?:in which|where|dans lequel|ou) (?:the |les |le )?(?:hackers?|attackers?|gang|group|intruders?|pirates?|cybercriminels|auteurs|groupe) /;

/** "ce message arrive sur des milliers de téléphones": a wave of lures. */
const arrives =
  /(?<![a-z])(?:messages?|sms|textos?|courriels?|mails?|appels?|texts?|e-?mails?|calls?)(?: [a-z'-]+){0,4} (?:arriv|atterri|tomb|inond|land|reach|flood|popp)[a-z]*(?: (?:sur|dans|on|in|up on|into|chez))?(?: (?:les|the|pres|some))* ?$/;
/** "dit en avoir reçu plus de deux millions", "has received over 2m of them": reports, texts. */
const receivedSome =
  /(?<![a-z])en (?:a|avoir|avait) (?:deja |ainsi )?(?:recu|traite|instruit|bloque|intercepte)(?: (?:plus de|pres de|environ|quelque))? ?$/;

/** "a city-state of 5.6 million people". */
const landOf =
  /(?<![a-z]|(?:fai[ts]|font|faire|faisait|faisant) )(?:city-state|nation|republic|kingdom|county|state|principality|archipelago|peninsula|cite-etat|etat|nation|republique|royaume|principaute|archipel|comte|canton|territoire|prefecture|province) (?:of|de|d') ?(?:some |about |nearly |environ |pres de |plus de |quelque )?$/;
const landsPeople =
  /^(?:people|personnes|habitants?|inhabitants?|ames|souls|citizens|citoyens|islanders|insulaires)$/;

/** What an authority issues: orders, warnings. */
const issued =
  /(?<![a-z])(?:issu(?:e|es|ed|ing)|made|gave|impos(?:e|es|ed|ing)|drew up|adress[a-z]*|prononc[a-z]*|formul[a-z]*|emis|emet|rendu)(?: (?:some|about|nearly|more than|quelque|plus de|environ))? ?$/;
const acts =
  /^(?:orders?|recommendations?|warnings?|reprimands?|fines?|directions?|ordres?|injonctions?|recommandations?|avertissements?|rappels?|mises?|sanctions?|decisions?)$/;

/** "thousands of addresses had to be tracked down": work that the breach made. */
const hadToBe =
  /^(?: [a-z'-]+){0,2}? (?:had to be|have to be|must be|will have to be|ont du etre|doivent etre|devront etre|devaient etre) (?:[a-z]+ly |tous |toutes )?(?:track|comb|check|call|contact|look|retyp|re-?enter|re-?key|verifi|ressaisi|recherch|retrouv|contact|appel|saisi)/;

/** Looked over to be safe, with others: "1 000 serveurs et 700 postes ont été vérifiés". */
const verified =
  /^ (?:ont (?:deja )?ete|were|have been|had been) (?:[a-z]+ ){0,2}?(?:verifi|controle|inspect|scann|check|patch|audit)/;

/** "The survey asked 2,000 adults whether": of whom it is one. */
const polled =
  /(?<![a-z])(?:survey|poll|study|questionnaire|research|sondage|etude|enquete|barometre)(?: (?!that|which|qui)[a-z'-]+){0,4} (?:asked|questioned|interviewed|polled|canvassed|surveyed|interroge|a interroge|a questionne|a sonde|portait sur|porte sur)(?: (?:some|about|over|nearly|more than|quelque|environ|pres de|plus de))* ?$/;
/** "sells its software to 3,500 dentists": its customers. */
const sellsTo =
  /(?<![a-z])(?:sells?|supplies|provides?|licen[sc]es|rents|leases|vend(?:ent)?|fournit|fournissent|loue(?:nt)?|propose(?:nt)?|livre(?:nt)?) (?:its|their|ses|son|sa|leurs?) (?!data|database|list|files?|records|donnees|fichiers?|base|listes?)[a-z-]+(?: (?!to |a |aux )[a-z'-]+){0,3}? (?:to|a|aux)(?: (?:some|about|over|nearly|more than|quelque|environ|pres de|plus de))* ?$/;
/** "le groupe pèse 1,3 milliard d’euros et 4 600 salariés". */
const withTurnover =
  /(?:euros|dollars|livres|pounds|[€$£])(?: (?:de chiffre d'affaires|de ventes|d'actifs|in (?:sales|revenue|turnover|assets)|a year|par an))?,? (?:et|and|pour|for|avec|with)(?: (?:some|about|over|nearly|more than|quelque|environ|pres de|plus de))* ?$/;
const workforce =
  /^(?:salarie|employe|employee|collaborat|agents?$|staff|workers?$|personnes$|people$|magasins$|boutiques$|agences$|stores$|shops$|branches$|sites$)/;
/** "700 dossiers papier s’empilent": what waits meanwhile. */
const pilesUp =
  /^(?: [a-z'-]+){0,2}? (?:s'empil|s'entass|s'accumul|s'amoncel|(?:are|were|have been|had been|keep|kept) (?:piling|piled|stacking|stacked) up|pile up|piled up)[a-z]*/;

/** "voted by 4,100 to 950". */
const byVote =
  /(?<![a-z])(?:vot(?:e|es|ed|ent|ing|aient)|carried|passed|adopte[es]*|approuve[es]*|rejete[es]*|rejected|approved)(?: [a-z'-]+){0,5} (?:by|par)(?: \d[\d,. ]*(?: (?:votes|voix))? (?:to|contre|against))? $/;
/** "15 000 lignes, pas des millions". */
const deniedMany = /(?<![a-z])(?:pas|not|ni|nor|loin|nothing like) (?:de |des |the )?$/;

/** What people ask of an office, and how many more or fewer they were: "les demandes ont reculé, de 4 438 à 4 333". */
const demand =
  /(?<![a-z])(?:demandes?|requests?|enquiries|inquiries|questions|appels|calls|visites?|visits|plaintes?|complaints|dossiers ouverts|notifications|signalements|inscriptions|violations|incidents|cyber-?attaques?|attaques|breaches|attacks)(?![a-z])[^.;]{0,70}? (?:recul|baiss|diminu|augment|progress|pass|grimp|chut|fell|rose|dropp|grew|climb|declin|increas|went|up|down)[a-z]*,?(?: (?:legerement|nettement|slightly|sharply))?,? (?:de|d'|from)(?: ?(?:[\d.,  ]+|(?:une? |quelque |some |about )?[a-z-]+) (?:a|to))? ?$/;

/** Safeguards for everybody: "multi-factor authentication for all of its 12,000 users". */
const safeguard =
  /(?<![a-z])(?:authentication|mfa|2fa|training|awareness|security keys?|password managers?|double authentification|authentification(?: [a-z]+)?|formations?|sensibilisation|cles de securite)(?: [a-z'-]+){0,5} (?:for|to|de|pour|aupres de|a|des|d')(?: (?:all|the|of|tous|les|ses|its|their|some|about|quelque|approximately))*(?: [a-z'’-]+(?:'s|’s))?(?: (?:approximately|some|about|nearly|over))? ?$/;

/**
 * What is done, used, lost or asked for in a text about a breach without anybody's data being hit: customers of a product,
 * customers who leave, staff who work on, authorities told, waves of lures, the people of a land, orders, work to be done.
 */
export function isOtherDoing(
  folded: FoldedText,
  draft: Draft,
  span: Span,
  around: { readonly isDataOf: boolean },
): boolean {
  const { phrase, numberEnd } = draft;
  if (phrase.kind === 'size') return false;
  const { left, right, counted } = wordsAround(folded, draft, span, { left: 120, right: 130 });
  const shared = right.replace(alsoSo, '');
  const noun = folded.text.slice(phrase.start, phrase.end);
  const nounClass = phrase.sense?.nounClass;
  const isLiving = nounClass === 'base' || nounClass === 'person';
  const isPart = phrase.kind === 'none';
  if (demand.test(left) || (isPart && byVote.test(left))) return true;
  if (draft.token.form === 'vague' && deniedMany.test(left)) return true;
  if (isLiving && (polled.test(left) || sellsTo.test(left))) return true;
  if (nounClass === 'body' && sellsTo.test(left)) return true;
  if (workforce.test(noun) && withTurnover.test(left)) return true;
  if (!isLiving && pilesUp.test(right)) return true;
  if (landsPeople.test(noun) && landOf.test(left)) return true;
  if (acts.test(noun) && issued.test(left)) return true;
  if (arrives.test(left) || (isPart && receivedSome.test(left))) return true;
  if (isLiving && (writtenByThem.test(right) || believes.test(right) || hadThen.test(left))) return true;
  if (
    grown.test(left) ||
    (employed.test(left) && afterwards.test(folded.text.slice(numberEnd, numberEnd + 24)))
  )
    return true;
  if (around.isDataOf) return false;
  if (nounClass === 'device' && verified.test(shared)) return true;
  if (nounClass !== 'body' && !isPart && hadToBe.test(shared)) return true;
  if (nounClass === 'body' && (uses.test(right) || toldBeside.test(right))) return true;
  if (!isLiving && !isPart) return false;
  if (isLiving && (meanwhile.test(right) || threatened.test(right) || uses.test(right))) return true;
  if (isLiving && safeguard.test(left)) return true;
  if (isLiving && draft.token.value <= 12 && tells.test(right)) return true;
  const after = folded.text.slice(counted, counted + 12);
  if (loses.test(left) && customers.test(isPart ? folded.text.slice(numberEnd + 1, counted + 12) : noun))
    return !whoseLost.test(after);
  return leaves.test(right);
}
