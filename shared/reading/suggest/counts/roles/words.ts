/*
 * What tells, in folded words, whether a count is a part, a whole, or of another incident.
 */

import { longPattern } from '../../../long-pattern.ts';

const lead = String.raw`(?:^|[^a-z])`;

/** "dont", "including", "of whom", right before the number and its hedges. */
export const partBefore =
  /(?<![a-z])(?:dont|y compris|incluant|including|includes|of (?:which|whom|these|those|them)|(?:parmi|chez|pour|de|among|for|of) (?:lesquels|lesquelles|eux|elles|ceux-ci|celles-ci|ceux-la|ces derniers|them|these|those|whom|which)|au nombre desquels|au nombre desquelles|sur ce (?:nombre|total)|a savoir|namely|notamment|in particular|especially|soit|(?:dans|pour|for|in) (?:a peine |seulement |only |just )?)(?:,| [a-z]+,)? ?(?:(?:au moins|at least|environ|about|some|pres de|plus de|quelque|more than|around|nearly|the|les|d'|de) ?)*$/;
/** "dont", "of whom" and such, without what only restates. */
export const surePart =
  /(?<![a-z])(?:dont(?! les )|y compris|incluant|including|includes|of (?:which|whom)|(?:parmi|among) (?:lesquels|lesquelles|eux|elles|ceux-ci|celles-ci|ces derniers|them|these|those|whom|which)|au nombre des(?:quels|quelles)|sur ce (?:nombre|total)),? ?(?:(?:au moins|at least|environ|about|some|pres de|plus de|quelque|more than|around|nearly|d'|de) ?)*$/;
/** "8 227 d'entre eux", "312 of them". */
export const anaphor =
  /^ (?:d'entre (?:eux|elles|nous|vous|ceux|celles|ces|les)|parmi (?:eux|elles|ceux|celles|ces)|of (?:them|whom|which|these|those)(?![a-z]))/;
/** "Parmi les victimes, 20 000 …", "Of the 500,000 people affected, 20,000 …" at the head of a sentence. */
export const amongHead = new RegExp(
  String.raw`^[^a-z]*(?:parmi|sur|of|out of|among|dans le lot|dans le detail|au total de)(?: [^.;:]*)?,[^.;:]*$`,
);
/** The rest, one more group of the same. */
export const rest =
  /(?<![a-z])(?:les|the|a|un|des|aux) (?:autres?|remaining|restant[a-z]*|rest|other|others|further|additional|reste)(?: ?,)?(?: [a-z']+){0,2} ?$|(?<![a-z])(?:another|a further|an additional|plus|ainsi que) ?(?:[a-z']+ )?$/;
/** What is taken as a proof, a foretaste, a first look. */
export const sample =
  /(?<![a-z])(?:echantillons?|samples?|extraits?|apercus?|preuves?|proofs?|premier lot|first batch|doublons?|duplicat[a-z]+|dupes|uniques?|dedoublonn[a-z]+|dedupl[a-z]+|distincte?s?)(?![a-z])/;
export const detail =
  /(?<![a-z])(?:dans le detail|repartition|breakdown|en detail|detaille|se repart[a-z]+|reparti[a-z]*|se decompos[a-z]+|broken down|comprising|made up|comprenant|figurent? (?:aussi|egalement|notamment)|on y (?:lit|trouve|compte)|elle fait apparaitre|among others|entre autres|certains|some of|une partie|part of|pour certain[a-z]*|for some)(?![a-z])/;
/** Of the particular few. */
export const only =
  /(?<![a-z])(?:seulement|seuls?|seules?|only|just|meme|even|egalement|aussi|en outre|also|in addition|de plus)(?![a-z])/;
/** All of them. */
export const overall =
  /(?<![a-z])(?:au total|en tout|in all|in total|a total of|un total de|altogether|l'ensemble|tous les|toutes les|all (?:of )?(?:its|the|their)?|bilan|au moins|jusqu'a|up to|as many as|at least|total)(?![a-z])/;

/** Said of other breaches, whatever the tense. */
export const otherBreach = longPattern(
  new RegExp(
    lead +
      String.raw`(?:n'est pas (?:un cas isole|isole[a-z]*|seule?|le seul|la seule|la premiere|le premier|une premiere)|n'en est pas a|pas (?:a )?(?:sa|son|leur|une|un) (?:premiere?|coup d'essai)|(?:pareille|meme|semblable|identique) (?:mesaventure|sort|desagrement|scenario)|(?:deuxieme|seconde?|troisieme|quatrieme|cinquieme|enieme|nouvelle?) (?:alerte|incident|fuite|attaque|affaire|piratage|vol|intrusion)[^.;]{0,20} (?:en|de l'|depuis|pour|du)|rappelle(?:r|nt)? (?:celle?s?|ceux|l'affaire|le (?:cas|piratage|precedent)|la (?:fuite|mesaventure))|d'autres [a-z]+ (?:ont|avaient|avant)|serie noire|serie (?:continue|d'attaques)|liste (?:deja|s'allonge)|s'ajoute a|s'allonge|antecedents?|pour memoire|a titre de comparaison|pour comparaison|par comparaison|a ne pas confondre|un an plus tot|deux ans plus tot|trois ans plus tot|(?:quelques|[a-z]+) (?:mois|semaines|jours|ans) plus tot|deja (?:ete )?(?:connu|subi|victimes?|touche|perdu|frappe|vise)|(?:avai(?:t|en)t|ont|a) deja|sans rapport|precedente?s?|autre (?:fuite|incident|attaque|affaire|piratage)|autres (?:fuites|incidents|attaques|affaires|piratages)|premiere (?:attaque|fuite|alerte|intrusion)|premier (?:piratage|incident|vol|intrus)|a l'epoque|un concurrent|celles? d[e'u]|tableau de chasse|meme (?:groupe|pirate|collectif)|connu d'autres|not the (?:first|only)|second (?:breach|affair|leak|incident|attack|such|time|large)|(?:breach|affair|leak|incident|attack|hack) (?:in|of its kind)|(?:comes|came) (?:[a-z]+ ){0,3}(?:after|on the heels)|(?:pattern|series|string|spate|wave|rash) of|latest in|(?:smaller|larger|bigger|worse) than (?:the|those|that)|dwarf[a-z]*|beside (?:the|those)|elsewhere|in (?:a|an) (?:separate|earlier|previous|unrelated|similar)|(?:previous|earlier|prior|similar|separate|unrelated|other|another) (?:[a-z]+ )?(?:breach|attack|hack|leak|incident|case|theft|mistake|intrusion)(?:es|s)?|been here before|for (?:comparison|perspective|scale)|by comparison|(?:one|two|three|four|five|some|several|a few|few|many) (?:years?|months?|weeks?) (?:earlier|ago|before)|the year before|last (?:year|month|fall|spring|summer|winter)|same (?:group|gang|force|attackers?|hackers?|researcher|institution|crew)|already (?:been|had|suffered|lost)|that (?:same )?(?:june|july|year)|joins|on top of earlier|cas d[e'u] |l'an (?:dernier|passe)|l'annee derniere|auparavant|separately|fined|condamn[a-z]+|inflig[a-z]+|reprimand[a-z]*|allonge|s'ajoutent? a)(?![a-z])`,
  ),
);

/** A day or a span at the head of a clause: "En octobre 2015, …", "Last week, …", "Le 19 décembre, …". */
export const datedHead =
  /(?:^|[.;:] ?|^[^a-z]*(?:et |and |but |mais |then )?)(?:en|au|a l'|le|depuis|fin|debut|in|on|last|a week|back in|since|early|late|at the)[^,.;:]{0,24}(?:\d{4}|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december|printemps|ete|automne|hiver|spring|summer|fall|autumn|winter|week|month|year)(?![a-z])/;
export const pluperfect =
  /(?<![a-z])(?:avai(?:t|ent)|s'etai(?:t|ent)|etai(?:t|ent)|had)(?: [a-z'’]+){0,3}? (?:[a-z]+(?:e|es|ee|ees|i|is|u|us|it|is|ed|en|t|n))(?![a-z])/;
/** "said" is of the main one, "lost", "a perdu" of whoever is its subject. */
export const suffers =
  /(?<![a-z])(?:perdu?|lost|lose|subi|suffered|admitted|acknowledged|disclosed|reconnu|revele|leaked|exposed|avoue|laisse|paid|settled|warned|alerted|told)(?![a-z])/;

/** Another breach, beyond doubt: the words before a number, from the beginning of its sentence. */
export const sureOther = longPattern(
  /(?<![a-z])(?:(?:une?|la|le|d'une|cette) (?:premiere|precedente?|autre|ancienne|nouvelle|premier|precedent|ancien) (?:cyber-?)?(?:attaque|fuite|intrusion|alerte|violation|piratage|incident|vol|affaire)(?![a-z])[^.;]{0,60} (?:avai(?:t|ent)|a|ont)(?: deja)?|(?:celles?|celui|ceux) (?:de (?!ses|leurs|nos|ces)|d'|du |qui avai)[^.;]{2,60}(?:avai(?:t|ent))|(?:\d+|une?|deux|trois|quatre|cinq|six|quelques|plusieurs) (?:ans|annees?|mois|semaines) (?:plus tot|auparavant)[^.;]*|(?:en|depuis) (?:[a-z]+ )?(?:19|20)\d\d,? (?:une?|le|la|l'|deux|plusieurs) ?(?:(?:autre|premiere?|precedente?) )?(?:cyber-?)?(?:attaque|fuite|intrusion|violation|piratage|incident|vol)(?![a-z])[^.;]{0,50} avait|(?:a |ete |etait |avait |fut )?deja (?:ete )?(?:victime|touchee?|visee?|frappee?|piratee?|attaquee?)(?![a-z])[^.;]*|(?:(?:one|two|three|four|five|six|a few|several|some|\d+) (?:years?|months?|weeks?)|the year) (?:earlier|before|previously)(?![a-z])[^.;]*|(?:an? |the )(?:earlier|previous|separate|unrelated|different|prior) (?:[a-z-]+ )?(?:breach|attack|hack|leak|incident|theft|intrusion|compromise)(?![a-z])[^.;]*|(?:in|back in) (?:[a-z]+ )?(?:19|20)\d\d,? (?:an?|another) (?:[a-z-]+ ){0,2}(?:breach|attack|hack|leak|incident|theft) (?:at|on|of)(?![a-z])[^.;]*|(?:lors|apres|dans|au cours) ?(?:de |d'|du )?(?:une? |la |le |son |sa )?(?:precedente?|autre|premiere?|ancienne?) (?:cyber-?)?(?:attaque|fuite|intrusion|violation|piratage|incident|vol|affaire)(?![a-z])[^.;]*)(?: [^.;]*)?$/,
);
/** The same behind the number: "lors d'une précédente attaque", "in a separate breach last year". */
export const sureOtherBehind =
  /^[^.;\d]{0,90}?(?<![a-z])(?:(?:lors|apres|dans|a l'occasion|au cours) ?(?:de |d'|du )?(?:une? |la |le |son |sa )?(?:precedente?|autre|premiere?|ancienne?) (?:cyber-?)?(?:attaque|fuite|intrusion|violation|piratage|incident|vol|affaire)|in (?:an?|the|its) (?:[a-z]+ )?(?:earlier|previous|separate|unrelated|different|prior) (?:[a-z-]+ )?(?:breach|attack|hack|leak|incident|theft|intrusion))(?![a-z])/;
/** Said again in another unit or another way. */
export const restates =
  /^,? ?\(?(?:soit|ou|or|that is|i\.e\.|c'est-a-dire|autrement dit)(?: (?:environ|pres de|about|some|around|nearly|plus de|more than|over))? ?$/;
/** "Parmi les", "Of the": before the whole, at the head of a sentence or a clause. */
export const wholeBefore =
  /(?:^|[.;:,«»"] ?)[^a-z]*(?:parmi|sur|of|out of|among|figur[a-z]+ parmi|(?:[a-z']+ ){0,6}(?:parmi|among)) (?:les|ces|the|these|nos|ses|its|our|quelque|un total de|a total of)(?: (?:quelque|some|pres de|plus de|environ|about|nearly|more than|over|premiers|first))* ?$/;
/** One more group beside those said before. */
export const added =
  /(?<![a-z])(?:ajout(?:er|ent|e|ez)|s'y ajoutent|auxquels s'ajoutent|to these are added|added|sans (?:oublier|compter)|not counting|on top of|en plus d[e'])(?![a-z])[^.;\d]{0,30}$/;
/** One number put right by another one of the same thing. */
export const corrected =
  /(?<![a-z])(?:et non(?: pas)?|non(?: pas)?|mais|au lieu|plutot que|instead of|rather than|but|not(?: just| only| the)?|up from|down from|revised from|(?:passe|passant|revise[a-z]*|ramene[a-z]*|porte[a-z]*|releve[a-z]*|raised?|revised|lowered|brought|grew|grown|risen|rose|cut) (?:[a-z']+ ){0,4}?(?:a|to|de|from))(?: de| d'| d)?(?: (?:les|the|some|about|environ|quelque|plus de|pres de|more than|over|at least|au moins))* ?$/;
/** Somebody's own number for the whole: "parle de", "admits", "n'était question que de". */
export const speaksOf =
  /(?<![a-z])(?:parl[a-z]+|evoqu[a-z]+|admet[a-z]*|reconnai[a-z]+|reconnu|annonc[a-z]+|fait etat|faisait etat|avanc[a-z]+|estim[a-z]+|affich[a-z]+|recens[a-z]+|(?:en|j'en|il|elle|on) compt[a-z]+|question(?: que)?|se limit[a-z]+|borne[a-z]*|spoke[n]?|speaks?|talk[a-z]*|counts?|counted|puts?|estimat[a-z]+|reckon[a-z]*|admit[a-z]*|acknowledg[a-z]+|conceded?|initially|at first|d'abord|initialement|reste|il reste|deduplication|doublons [a-z]+|deduplicated|tranche)(?![a-z])[^.;\d]{0,34}$/;
export const share =
  /^[^.;\d]{0,30}\(?,? ?(?:soit|or|ou)? ?(?:environ |pres de |about |nearly |some )?\d+(?:[.,]\d+)? ?(?:%|per ?cent|pour cent)/;

/** What was shown of it. */
export const putOnline =
  /(?<![a-z])(?:publi|mis(?:e?s)? en ligne|diffus|post|put|releas|leak|upload|shar|divulg|dump)[a-z]*(?![a-z])[^.;]{0,60}(?:tor|dark ?web|dark ?net|en ligne|online|forums?|telegram|leak site|site)(?![a-z])/;
/** Of some kind among those an organisation has. */
export const groupWords =
  /(?<![a-z])(?:mineurs?|minors?|children|enfants?|anciens?|anciennes?|former|actuels?|actuelles?|current|retraite[es]*|retirees|employees?|salarie[es]*|agents?|personnels?|staff|dependents?|ayants|deceased|decedees?|prospects?|fournisseurs?|suppliers?|contractors?|etrangers?|foreign|etudiants?|students?|pupils?|eleves?|teachers?|enseignants?|parents?|doctors?|medecins?|inactifs?|inactive|professionals?|professionnels?)(?![a-z])/;
/** A total that is put anew. */
export const newEstimate =
  /(?<![a-z])(?:brought|brings|ramen|revis|revu|portait|porte[es]*|lower|raised|upped|reduc|grimp|climb|jump|swell|turned out|latest|dernier bilan|nouveau bilan|desormais|finalement|en realite|actually|in fact|new figure|nouveau chiffre|updated)[a-z]*(?![a-z])[^.;\d]{0,40}$/;
/** "94 800 patients et 18 200 agents". */
export const pairBehind =
  /^ (?:[a-z'-]+ ){0,4}(?:et|and|ainsi que|as well as|plus|&|\+) (?:de |d'|some |about |pres de |environ |quelque |plus de )*\d/;
export const pairBefore =
  /\d (?:[a-z'-]+ ){1,5}(?:et|and|ainsi que|as well as|plus|&|\+) (?:de |d'|some |about |pres de |environ |quelque |plus de )*$/;
/** What else somebody sells or has done. */
export const sameSeller =
  /(?<![a-z])(?:(?:le |the )?(?:meme|same) (?:vendeur|seller|pirate|hacker|pseudonyme?|groupe?|gang|account|compte|kind|type|genre|methode|method|auteur)|(?:autres|other) (?:enseignes|marques|victimes|victims|brands|companies|entreprises|bases|annonces|listings|fuites|leaks))(?![a-z])/;
/** Set beside others. */
export const compares =
  /(?<![a-z])(?:compared? (?:to|with)|comparaison|comparison|a titre d'exemple|how rare|rappel(?:ons|ez)?|remember|rappelle|record|plus (?:gros|grand|grosse|grande|importante?) (?:fuite|vol|piratage)|(?:biggest|largest|worst) (?:breach|leak|hack|theft))(?![a-z])/;
/** "Le même vendeur affiche trois autres enseignes, dont …": what else is for sale. */
export const otherOfSeller =
  /(?<![a-z])(?:(?:meme|same) (?:vendeur|seller|pirate|hacker|pseudonyme?|groupe?|gang|collectif|auteur)(?![a-z])[^.;]{0,50}? (?:autres?|another|others?|aussi|egalement|also)(?![a-z])[^.;]*|(?:vendeur|seller|pirate|hacker|gang) (?:also|aussi|egalement) (?:lists|sells|offers|affiche|vend|propose)[^.;]*)$/;
/** "250 000 membres et 750 000 anciens, soit un million": their sum is said right behind. */
export const sumBehind =
  /^(?: [a-z'-]+){0,3}(?: (?:et|and|ainsi que|&|\+|plus) [^.;]{3,60}?)?(?:,| -| \(|:)? ?(?:soit|au total|en tout|pour un total de|ce qui (?:fait|donne)|for a total of|in all|in total|totall?ing|a total of|adding up to|that is)(?![a-z])[^.;]{0,24}(?:\d|million|thousand|mille)/;
