import { senseOfWord } from './nouns.ts';

/*
 * Turns that say of whom so many were hit without a verb of hitting beside the share: whom a house is to write to, what a file covers,
 * what a label announces, a share that is named a second time. Over folded text, as in share-words.ts.
 */

/** What somebody told of already was. */
const done =
  '(?:touche|concerne|impacte|affecte|vise|vole|derobe|copie|expose|pirate|compromis|atteint|victime|affected|hit|impacted|exposed|stolen|copied|compromised|breached|leaked|involved|concerned|caught up|in question|en cause)(?:e?s?)(?![a-z])';

/** What was got out, or said to be. */
const taken =
  '(?:exfiltr|soustrai|publi|divulgu|diffus|extrai|siphonn|aspir|consult|chiffr|taken|access|exfiltrat|download|encrypt|publish|scrap)(?:e?s?|te?s?|ts?|ed|d)(?![a-z])';

const byLetter =
  '(?:letters?|notices?|notifications?|e-?mails?|messages?|calls?|courriers?|lettres?|courriels?|mails?|avis|appels?)';
const tells = [
  '(?:to|will|would|shall|must|should|now|be|are|is|am|were|was|been|started|began|directly|also|soon|currently) (?:contact|notify|inform|alert|warn|email|phone|approach)(?:ing)?|notifying',
  '(?:writ(?:ing|ten)|wrote|reaching out|speaking|(?:to|will|would|shall|must|should|now|going to) (?:write|reach out|speak)) to|(?:get|getting|got|be|been|is|are|now|am) in touch with|(?:contact|notifi|inform|warn|alert|email)ed',
  `(?:send|sends|sending|sent|mail|mailing|mailed) (?:out )?(?:an? |the )?(?:[a-z]+ )?${byLetter} to|${byLetter} (?:are |is |were |will be )?(?:going (?:out )?|sent (?:out )?|being sent (?:out )?|mailed )?to`,
  '(?:contact|avert|inform|alert|notifi)(?:er|ir)(?:a|ont|ons|ait|aient)?|previend?r(?:a|ont|ons|ait)|prevenir|(?:contacte|informe|previent|previennent|avertit|avertissent|alerte|notifie)(?:nt)?(?: (?:actuellement|en ce moment|donc|directement|individuellement|par courrier|par lettre|aussi|egalement|maintenant))|(?:a|ont|avons|avait) (?:prevenu|informe|averti|alerte|contacte|notifie)',
  'ecri(?:re|ra|ront|rons|rait|t|vent|vons|vait)? a(?:ux)?|prend(?:re|ra|ront|rons) contact avec',
  `(?:envo|env|adress)[a-z]* (?:(?:un|une|des|le|la|l'|ce|cette|son|notre) ?)(?:[a-z]+ )?${byLetter}(?: d'information| d'excuses?)? a(?:ux)?|${byLetter}(?: (?:sera|seront|est|sont|va etre|vont etre|a ete|ont ete|partira|partiront|part|partent)(?: (?:envoye|adresse|expedie|poste)e?s?)?)? a(?:ux)?`,
].join('|');
/** "We expect to contact between…", "va écrire à…": whom a house writes to after a breach is whom it has hit. */
const toldBefore = new RegExp(
  `(?<![a-z])(?:${tells})(?: (?:about|some|only|roughly|just|quelque|seulement))*$`,
);
/** "4 % de ses clients recevront un courrier", "will be contacted". */
const toldAfter = new RegExp(
  `^[^.,;:!?\\d\\n]{0,40}? (?:(?:will|would|should|are to|is to|are going to|can expect to|should expect to|are due to)(?: (?:also|now|soon|then|therefore|each|all))* (?:be (?:contacted|notified|informed|written to|alerted|warned|told|emailed)(?! to )|(?:get|receive|be sent|have|find) (?:an? |the |our |its )?(?:[a-z]+ )?${byLetter}|hear from (?:us|it|them)|expect (?:an? |the |our )?(?:[a-z]+ )?${byLetter})|(?:is|are) (?:now |currently )?being (?:contacted|notified|informed|written to|alerted|warned|told|emailed)|(?:sont|est) en (?:train d'etre|cours d'etre) (?:contacte|prevenu|averti|informe|alerte|notifie)e?s?|(?:seront|sera|vont etre|va etre|doivent etre|devraient etre)(?: [a-z]+ment| tous| donc)? (?:contacte|prevenu|averti|informe|alerte|notifie)e?s?|(?:recevront|recevra|vont recevoir|va recevoir|doivent recevoir|devraient recevoir)(?: [a-z]+ment| donc| bientot)? (?:un|une|notre|son|ce|cette) (?:[a-z]+ )?${byLetter})(?![a-z])`,
);
/** How far the writing has got, and letters about something else. */
const underway =
  /(?<![a-z])(?:so far|already|to date|deja|a ce jour|jusqu'ici|jusqu'a present|pour l'instant|thus far|remaining|restants?|not|pas|n'ont|without|sans|by e-?mail|new (?:rules|terms|tariff|password|app)|tarif[a-z]*|offre|offers?|prices?|prix|upgrade|renew|sondage|nouve(?:au|l)[a-z]*|conseils?|abonnement|each|every|chaque|par an|annuel[a-z]*|refund|rembours[a-z]*)(?![a-z])/;

/** What warns people of other things than a breach. */
const byMachine =
  /(?<![a-z])(?:systems?|systeme|apps?|sirens?|sirene|tool|bot|software|application|outil|plateforme|logiciel)(?![a-z])[^.;:]{0,30}$/;
/** What a letter is about, unless it is the breach. */
const elseTopic =
  /(?<![a-z])(?:about|regarding|au sujet d|a propos d|concernant)(?! ?[^.;]{0,25}(?:breach|incident|theft|thieves|leak|attack|hack|intrusion|fuite|vol(?![a-z])|piratage|attaque|violation|what|it(?![a-z])|cela|this|exposure|stolen|loss|perte))/;

/** Whether a share is of those whom a house is to tell of the breach; `before` and `after` are the words around it and its whole. */
export function isToBeTold(before: string, after: string): boolean {
  const next = after.slice(0, 90).split(/[.;!?\n]/)[0] ?? '';
  if (byMachine.test(before) || elseTopic.test(next)) return false;
  if (underway.test(before.slice(-60)) || underway.test(next) || alreadyHit.test(after)) return false;
  return toldBefore.test(before) || toldAfter.test(after);
}
const alreadyHit = new RegExp(`^ (?:(?:who|that|qui|potentiellement|potentially|[a-z]+) ){0,2}?${done}`);

/** "La base publiée couvre", "the file spans": what was got, before the verb that says how much of a whole is in it. */
const covered =
  /(?<![a-z])(?:cover(?:s|ed)?|span(?:s|ned)|contain(?:s|ed)|include[sd]?|holds|held|couvr(?:e|ait|irait)|recouvr(?:e|ait)|regroup(?:e|ait)|recens(?:e|ait)|englob(?:e|ait)|contien(?:t|drait)|contenait|compren(?:d|ait|drait)|list(?:s|ed)|names|named)(?: (?:about|some|nearly|only|at least|the|les|des|data|details|records|donnees|coordonnees|noms|names|on|of|for|d[e']|ainsi|a lui seul|a elle seule|quelque))*$/;
const coverSubject =
  /^[^a-z]*(?:(?:the|this|le|la|ce|cet|cette|les|une?|an?) |l')(?:[a-z-]+ ){0,2}?(?:files?|database|list|dump|archive|haul|trove|leak|breach|spreadsheet|table|fichiers?|base|liste|lot|fuite|tableur|butin|annuaire|registre|listing|exfiltration|intrusion)(?![a-z])/;

/** Whether what was got is said to hold so much of a whole; `opening` are the first words of the sentence. */
export function isCovered(opening: string, before: string): boolean {
  return covered.test(before) && coverSubject.test(opening);
}

/** "Clients touchés :", "Volume exfiltré :", "Part de la population gérée :", "un nouveau chiffre :". */
const labelled = new RegExp(
  `(?:^|[\\n|•–—-] ?)(?:(?:part|proportion|pourcentage|taux|share|percentage|number|nombre|total) (?:de |des |du |d'|of )?)?(?:[a-z']+ ){0,3}?(?:[a-z']+ )(?:${done}|${taken})[^:.;\\n]{0,25}:$|(?:^|[\\n|•–—-] ?)(?:part|proportion|pourcentage|share|percentage) (?:de la |du |de l'|des |of the |of )(?:population|portefeuille|parc|effectifs?|clientele|fichier|base|membership|workforce|customer base)(?: [a-z]+)? ?:$|(?<![a-z])(?:(?:the|an?|its|our|son|notre|un|le|ce|nouveaux?|nouvelle|new|revised|latest|seul|only|first|premier|dernier|official|officiel) (?:[a-z]+ )?(?:chiffre|bilan|decompte|estimation|proportion|ordre de grandeur|figure|estimate|count|tally|toll)s?)(?: [a-z']+){0,3} ?:$|(?<![a-z])(?:bilan|chiffre|decompte|figure|toll|tally|estimate|count|estimation|(?:proportion|part|share)(?= [^ ]+ ?[^ ]*$))(?: (?!d[eu]s?|of|des)[a-z]+){0,3} (?:s'etabli(?:t|rait)(?: desormais)? a|s'eleve(?:rait)?(?: desormais)? a|(?:re)?monte(?:rait)? a|passe(?:rait)? a|atteint|est d[e']|stands at|is|was|(?:is |was )?(?:now )?put at|rises to|rose to|is now|is down to)$`,
);
/** What is labelled ends there: nothing else is told of so many. */
const closed = /^ ?(?:[.,;(\n|»"]|$|selon|d'apres|according|du departement|at most)/;

/** Whether a label says that the share behind it is of those hit. */
export function isLabelled(before: string, after: string): boolean {
  return labelled.test(before) && closed.test(after);
}

/** "They say roughly 5 % of the total.": who gives a share, and nothing behind it. */
const saysSo =
  /(?:^|[.,;:!?>"»\n] ?|(?<![a-z])(?:the|la|le|les|l') ?(?:[a-z-]+ ){1,3}|(?<![a-z])(?:they|he|she|it|on|elle|il|ils|elles) )(?:now |first |then )?(?:say|says|said|claims?|claimed|admits?|admitted|announce[sd]?|puts? it at|estimates?|estimated|annonc(?:e|ent|ait)|avanc(?:e|ent|ait)|indiqu(?:e|ent|ait)|reconnai(?:t|ssent)|admet(?:tent)?|estim(?:e|ent|ait)|dit|disent)$/;

/** Whether a speaker gives a share and leaves it at that. */
export function isGivenAlone(before: string, after: string): boolean {
  return saysSo.test(before) && /^ ?(?:[.!?»"\n]|$)/.test(after);
}

/** "the 5 to 10 per cent of customers concerned", "les 2 % de clients touchés", "ces 3 % dont les données". */
export function isNamedAgain(before: string, behind: string): boolean {
  if (!/(?<![a-z])(?:the|these|those|les|ces|aux|des)$/.test(before)) return false;
  if (
    /^ (?:whose|dont (?:les|l[ea]s?)) ?(?:[a-z]+ )?(?:donnees|coordonnees|comptes?|data|details|information|accounts?|records|files|dossiers?)(?![a-z])/.test(
      behind,
    )
  )
    return true;
  const named = again.exec(behind);
  const noun = named?.[1]?.split(' ').at(-1) ?? '';
  const unit = senseOfWord(noun)?.unit;
  return named !== null && (unit === 'persons' || unit === 'accounts');
}
const again = new RegExp(
  `^ (?:de |d'|des |of )(?:(?:our|its|their|the|all|nos|ses|leurs) )?((?:(?!not |non |pas |un)[a-z-]+ ){0,2}?(?!not |non )[a-z-]+) (?:(?:who|that|which|qui|potentiellement|potentially|actually|directly|directement|effectivement|were|are|sont|ont ete) )*${done}`,
);

/** "le réseau compte 30 000 inscrits, dont 3 % sont touchés": of all those a house has, not of those hit already. */
const ofThem =
  /(?<![a-z])(?:dont|of whom|of which|of them|of these|parmi lesquel(?:le)?s|parmi eux|parmi elles|d'entre eux)(?: (?:about|only|some|around|seulement|quelque|seuls?))*$/;
const has =
  /(?<![a-z])(?:compt(?:e|ait|ent)|revendiqu(?:e|ait|ent)|ger(?:e|ait|ent)|accueill(?:e|ait)|emploi(?:e|ent)|employait|serv(?:es|ed)|has|had|have|employ(?:s|ed)|counts?|claims?|boasts?|reunit|rassemble|dessert|couvre|inscrits?|registered|avec|with|suit|suivait|heberg(?:e|eait)|hosts?|hosted)(?![a-z])/;
const hitAlready = new RegExp(`(?<![a-z])(?:${done}|fuite|leak|breach|attaque|attack|victims?|stole)`);

/** Whether so many are of those a house is said to have just before. */
export function isOfThoseHad(before: string): boolean {
  return ofThem.test(before) && has.test(before) && !hitAlready.test(before);
}

/** "even the big number is under 3% of them": a share of all those a house is said to have, given out by what takes up a figure. */
export function isOfAllHad(before: string): boolean {
  return has.test(before) && !hitAlready.test(before);
}

/** "Elle représente", "it makes up", "ils correspondent à": of what the sentence before told, how much of a whole it is. */
export const takesUp =
  /^[^a-z]*(?:elles?|ils?|ce lot|ce volume|cet ensemble|it|they|this|that|these)(?: (?:ne|n'|only|would|may|might|could|pourrai(?:en)?t|doivent|devraient|en tout|in all))* ?[a-z' ]{0,25}$/;
/** What a sentence tells was taken or let out. */
export const tookBefore =
  /(?<![a-z])(?:exfiltr|vole|vol(?![a-z])|derobe|copie|publie|diffuse|fuite|archive|butin|circule|soustrai|aspire|siphonn|extrai|stole|taken|leak|dump|haul|copied|published|exposed|trove|breach|hack)/;

/** "the bank details of", "les coordonnées de": what somebody has of those whom the share behind it is of. */
const dataOf =
  /(?<![a-z])(?:donnees|informations|infos|coordonnees|noms|adresses|dossiers|comptes|identifiants|numeros|dates|rib|ibans?|fiches|fichiers|photos|bulletins|releves|factures|contrats|messages|documents|copies|scans|mots de passe|e-?mails|courriels|passwords|logins|addresses|numbers|data|details|information|records|files|accounts|names)(?: (?:de |d'|of )[a-z]+)?(?: (?!of |for |on |from |de |des |d')[a-z-]+){0,3} (?:d[e']|des|of|for|on|about|from|belonging to|relating to)(?: (?:up to|only|just|some|seulement|quelque))?$/;
/** Who gets, sees or sells it. */
const gets =
  /(?<![a-z])(?:stole|steal|took|taken|take|taking|ma(?:d|k)e off|walk(?:ed)? off|got(?![a-z])|gets|getting|obtain|grab|seiz|harvest|scrap|download|copi|copy|lift|swip|view|saw(?![a-z])|seen|see(?![a-z])|read(?![a-z])|access|reach|hit(?![a-z])|hits|leak|expos|publish|post(?:ed|ing|s)?(?![a-z])|dump|sell|sold|sale|spill|lost|los(?:e|ing)(?![a-z])|theft|compromis|breach|hack|broke|exfiltrat|extract|siphon|disclos|reveal|circulat|emport|vol(?:e|er|ent|s)?(?![a-z])|derob|pris(?![a-z])|prend|obten|recuper|telecharg|aspir|extrai|voir(?![a-z])|vu(?![a-z])|lu(?![a-z])|lire|consult|acced|acces|main basse|empar|mis la main|met(?:tre)? la main|revend|vend|vente|publi|diffus|divulgu|fuit|pirat|circul|perdu|perte|(?:criminals?|thieves|thief|gang|hackers?|attackers?|intruders?|crooks|pirates?|groupe|assaillants?|voleurs?|cybercriminels|malfaiteurs)(?: [a-z]+)? (?:holds?|ha[sd](?![a-z])|have|held|detien|posse|dispos|ont(?![a-z])|a(?![a-z])))/;
/** Who has it because that is their business, and what is done for it. */
const keeps =
  /(?<![a-z])(?:(?:protect|proteg|secur|sauvegard|host|heberg|process|trait|restor|restaur|recover|delet|supprim|effac|updat|verif|eras|wip)[a-z]*|back(?:ed|s)? up|met(?:tre|tent)? a jour|encrypt(?:s|ion)|not|never|no|ne|pas|jamais|aucun|without|sans)(?![a-z])|(?<![a-z])n'/;
/** "ended up online", "ont fini en ligne". */
const endsUp =
  /^ (?:[a-z]+ )?(?:(?:end(?:ed|s)? up|wound up|landed|finished|turned up|surfaced|appeared|went|are now|were put|are|is|ont fini|finissent|se (?:re)?trouvent|ont atterri|sont|circulent|trainent|ont ete mis|apparaissent) )(?:desormais |maintenant |now |put |up |also )?(?:online|on (?:the|a|an|dark)|for sale|in the wrong|in the hands|in the wild|en ligne|sur (?:le|la|les|un|une|internet|des)|dans la nature|en vente|entre (?:les|de) (?:mains|mauvaises))/;

/** Whether data of so many of a whole was got at, or ended up somewhere; `before` and `after` are the words around the share. */
export function isDataGot(before: string, after: string): boolean {
  const object = dataOf.exec(before);
  if (object === null) return false;
  if (endsUp.test(after)) return true;
  const clause = before.slice(Math.max(0, object.index - 60), object.index).replace(/^.*[.;:!?\n]/s, '');
  return gets.test(clause) && !keeps.test(clause);
}
