/*
 * What is said around a share of those hit, over folded text: before it (the words end where it begins) and behind its whole.
 */

const adverbs =
  "(?: (?:ainsi|donc|seulement|finalement|encore|au total|que|qu'|only|just|merely|thus|therefore|still|even|potentiellement|potentially|up to|jusqu'a|a lui seul|a elles? seules?|a peu pres|quelque|roughly|some|about|a peine|barely|un peu|tout juste|a (?:little|bit|touch)|slightly|well|far|an estimated|peut-etre|perhaps|maybe|sans doute|probably|est-ce))*";

/** "L’incident touche ainsi 2 % de nos clients", "hackers had broken into 0.1% of its accounts". */
export const hitBefore = new RegExp(
  `(?<!(?:ne |n'|not )(?![a-z ]{3,30} qu[e']))(?<![a-z])(?:${[
    'touche(?:nt|r|rait|raient|ra)?|touchai(?:t|ent)|touchant|touched|concerne(?:nt|r|rait|raient|ra)?|concernai(?:t|ent)|concernant',
    'affecte(?:nt|rait)?|affectai(?:t|ent)|impacte(?:nt|rait)?|vise(?:nt|rait)?|expose(?:nt|rait)?|frappe(?:nt|rait)?|paralyse(?:nt|rait)?|compromet(?:tait|trait|tent)?',
    '(?:porte|portait|portent|portaient|porterait|portant)(?: que)? sur|(?:a|ont|avait|avaient|aurait) porte(?: que)? sur',
    '(?:a|ont|avait|avaient|aurait|auraient|avoir|ayant) (?:deja |ainsi |aussi |notamment )?(?:touche|concerne|affecte|impacte|vise|expose|frappe|atteint|chiffre|vole|derobe|copie|consulte|exfiltre|aspire|siphonne|extrait|infecte|paralyse|compromis|divulgue|detruit|efface)',
    '(?:eu|obtenu|gagne) acces (?:a|aux)|acceder? (?:a|aux)|(?:mis|mettre|mettent) la main sur|(?:gained|had|got|obtained) access to|got hold of',
    '(?:chiffre|vole|derobe|copie|aspire|siphonne)(?:nt)?',
    'affect(?:s|ed|ing)?|(?:leak|breach|theft|loss|intrusion|exfiltration|hack|attack|incident) (?:involv|cover|concern)(?:s|ed|ing)|involv(?:es|ed)|impact(?:s|ed|ing)?|expos(?:es|ed|ing)|hits?|encrypt(?:s|ed|ing)|stole|(?:have|has|had|having) (?:stolen|taken)|copied|compromis(?:es|ed|ing)|wiped|infected|crippled|knocked out',
    '(?:taken|stolen|copied|exfiltrated|extracted|scraped|lifted|leaked) from|(?:data|information|files|records|details) ["“]?(?:may|might|could)?["”]? ?(?:have|has|had)? ?(?:been|were|was) (?:accessed|viewed|taken|copied) (?:on|from|in|at)|(?:broke|broken|got|gotten|hacked|breaking) into|(?:had |having )?(?:accessed|opened|reached|entered|unlocked|hit)',
  ].join(
    '|',
  )})${adverbs}(?: (?:(?:les?|la|des|aux|the|its|some|certaines?|certains) )?(?:[a-z]+ )?(?:donnees|informations|infos|coordonnees|noms|adresses|dossiers|comptes|identifiants|numeros|dates|rib|iban|fiches|photos|bulletins|releves|factures|contrats|messages|documents|copies|scans|pieces|mots de passe|courriels|e-?mails|passwords|logins|addresses|numbers|data|details|information|records|files|accounts|names)(?: (?:de |d'|of )[a-z]+)?(?: (?!of |for |on |from |de |des |d')[a-z-]+){0,3} (?:d[e']|des|of|for|on|about|from|belonging to|relating to))?$`,
);

/** What was taken, and how much of a whole it is: "le volume copié représente", "the records stolen account for". */
export const hitSubject =
  /(?<![a-z])(?:vole|derobe|copie|extrai|expose|touche|concerne|consulte|emporte|exfiltre|divulgue|publie|pirate|soustrai|siphonne|aspire|compromis|fuite|intrusion|attaque|piratage|extract|ponction|vol(?![a-z])|lot(?![a-z])|butin|archive|echantillon|haul|trove|dump|sample|victim|stole|exposed|affected|hit|copied|taken|accessed|leak|breach|hacked|compromised|exfiltrat)[a-z]*(?![a-z])[^.;:!?\n]{0,60}$/;

/** Words that say outright that a share is what a count before it comes to. */
export const equalsOutright = new RegExp(
  `(?:^|[,(:;–—] ?|\\. |(?<=[a-z0-9)]) )(?:soit|c'est-a-dire|autrement dit|en clair|en d'autres termes|donc|i\\.e\\.?|ie|that is|that's|that is to say|in other words|or|so|meaning|equivalent to|the equivalent of|equal to|ce qui (?:represente|represent(?:ait|erait)|fait|correspond a|equivaut a)|which (?:is|was|means|represents?|represented|amounts to|works out (?:at|to)|comes to)|(?:cela|ce qui) (?:represente|fait))${adverbs}$`,
);

/** Verbs that say what share of a whole somebody or something is. */
export const equalsByVerb = new RegExp(
  `(?<![a-z])(?:pes(?:e|ent|ait|aient|erait|eraient)|represente(?:nt|raient|rait|ra)?|representai(?:en)?t|representant|equiva(?:ut|lent) a|correspond(?:ent|ant|ait|rait)? a|constituent|mak(?:e|es|ing) up|made up|account(?:s|ed|ing)? for|amount(?:s|ed|ing)? to|represent(?:s|ed|ing)?|equal(?:s|led|ling)?|comes? to|came to|adds? up to|works? out (?:at|to))${adverbs}$`,
);

/** "Cela représente", "c'est", "that is": a sentence that says of the figure before it what share it is. */
export const equalsAgain = new RegExp(
  `(?:^|[ ,;:("»-])(?:(?:cela|ca|ce chiffre|ce nombre|ce total) (?:ne )?(?:represente(?:rait)?|representait|fait|faisait|ferait|correspond a|equivaut a)|c'est|c'etait|ce serait|on est(?: donc)? (?:sous|a|autour de)|soit|that is|that's|that was|this is|this was|that would be|(?:that|this|it|which) (?:represents?|represented|equals?|amounts? to|comes? to|works? out (?:at|to)|makes?|means))${adverbs}(?: (?:les|d'un|un|sous les))?$|(?:^|[,;] )(?:so )?(?:even )?(?:it's|it is|the (?:big(?:ger)? )?(?:number|figure|total|count) is|they are|they're)${adverbs}$`,
);

/** "And not the 1% it first announced": a share that somebody gave out before. */
export const saidBefore = {
  before:
    /(?<![a-z])(?:(?:and |, )?not(?: just| only| merely)? the|rather than the|instead of the|far from the|up from the|(?:et )?non (?:pas )?les?|au lieu des?|loin des?|contre les?)$/,
  behind:
    /^ (?:(?:of [a-z ]{2,30} )?(?:that |which )?(?:it|they|he|she|the [a-z]+|[a-z]+) (?:had )?(?:first|initially|originally|once|previously|at first|earlier) (?:said|announced|reported|gave|claimed|admitted|estimated|disclosed|declared)|(?:first|initially|originally|previously) (?:said|announced|reported|claimed|admitted|estimated|disclosed)|(?:d'abord |initialement |precedemment )?(?:annonce|avance|evoque|indique|declare|reconnu)e?s?(?: (?:d'abord|initialement|au depart|au debut|en premier|jusqu'ici))?(?![a-z]))/,
};

const doneFrench =
  '(?:touche|concerne|impacte|affecte|vise|vole|derobe|copie|expose|pirate|compromis|consulte|chiffre|atteint|extrait|exfiltre|divulgue|publie|aspire|siphonne|paralyse|infecte|detruit|prive)(?:e?s?)(?![a-z])';
const doneEnglish =
  '(?:affected|hit|impacted|exposed|stolen|copied|compromised|caught up|swept up|breached|encrypted|accessed|leaked|wiped|infected|scraped|disclosed|hacked|involved|concerned(?! about| that| by)|damaged|destroyed|lost|crippled|knocked out|locked)(?![a-z])';
/** "6 per cent of its users may have had documents taken", "3 % des dossiers ont été copiés". */
export const hitAfter = new RegExp(
  `^(?:[^.,;:!?\\d\\n]|(?<=[a-z] )(?:19|20)\\d\\d(?= [a-z])){0,65}? (?:(?:figur|circul)(?:e|ent|ait|aient|erait|eraient)(?![a-z])|(?:se (?:re)?trouv|apparaiss)(?:e|ent|aient) (?:dans|sur|parmi)|(?:ont|auraient|avaient) fuite|(?:ont|auraient|avaient|avoir|etre) ete prise?s?(?! en| par| au| a )(?![a-z])|(?:sont|seraient|etaient|ont ete|auraient ete|were|are|became) (?:aussi |potentiellement |also )?(?:des |the )?victim(?:e?s)(?![a-z])|(?:is|are|was|were) (?:listed )?(?:in|on) the (?:file|dump|leak|list|archive|database|haul|trove)|(?:is|are|was|were) (?:now |being |also )?(?:circulating|for sale|offered|online|on sale)|(?:turned|showed) up in|(?:est|sont|a ete|ont ete|serait|seraient|aurait ete|auraient ete|etai(?:en)?t|avai(?:en)?t ete|etre|avoir ete|were|are|was|is|been|be)(?: (?:donc|thus|therefore|only|ainsi|potentiellement|potentially|egalement|also|aussi|directement|directly|bien|reellement|actually|really))? (?:${doneFrench}|${doneEnglish})|(?:have |had |having )(?:had )?(?:their |its |some )?(?:[a-z]+ ){0,5}(?:taken|stolen|exposed|accessed|copied|viewed|read|leaked|pinched|lifted|published|encrypted|scraped)(?![a-z]))|^ [^.;,]{0,30}?(?:(?:ont|a|avaient|auraient|aurait) vu (?:leurs?|ses|son|sa)|(?:pourrai(?:en)?t|peu(?:t|vent)) (?:bien )?voir (?:leurs?|ses|son|sa)|had (?:their|its)) [^.;,]{2,40} (?:expose|vole|publie|copie|stolen|leaked|copied|taken|accessed)`,
);
/** "10 % des courriels auraient été siphonnés": what is taken is taken of all there was; what is published may be of what was taken. */
export const takenAfter =
  /^(?:[^.,;:!?\d\n]|(?<=[a-z] )(?:19|20)\d\d(?= [a-z])){0,65}? (?:a ete|ont ete|aurai(?:en)?t ete|avai(?:en)?t ete|etai(?:en)?t|est|sont|were|was|been|be)(?: [a-z]+ment| [a-z]+ly)? (?:vole|derobe|copie|extrait|exfiltre|siphonne|aspire|chiffre|emporte|stolen|copied|taken|exfiltrated|encrypted|wiped|scrambled)(?:e?s?)(?![a-z])/;
/** "– about 126,000 people –": what is put between a share and its verb. */
export const putBetween = /^ ?(?:[–—][^–—.\n]{2,45}[–—]|\([^().\n]{2,45}\)|, [^,.\n]{2,45},)/;

/** What else affects or reaches people than a breach: "la grève touche 9 % de nos salariés". */
export const otherSubject =
  /(?<![a-z])(?:greves?|reformes?|mesures?|loi|hausse|augmentation|baisse|tarifs?|licenciements?|plan social|aides?|offre|service|programme|strike|reform|law|price|tax|increase|cuts|layoffs?|redundancies|scheme|offer|service|vaccin[a-z]*|wi-?fi|fibre|fiber|broadband|5g|4g|couverture|coverage|grippe|epidemie|covid|flu|epidemic|secheresse|drought|inondations?|floods?|canicule|chomage|unemployment|penurie|shortage)(?![a-z])[^.;:!?\n]{0,30}$/;

/** "Part des clients concernés : 4 %", "put the share of members affected at 7%". */
export const hitLabel = new RegExp(
  `(?<![a-z])(?:part|proportion|pourcentage|share|percentage) (?:de |des |du |d'|of )[^:.;\\n]{2,60}(?:${doneFrench}|${doneEnglish})[^:.;\\n]{0,30}(?: ?[:=]| (?:at|to|is|was|of|a|est(?: de)?|atteint|monte a|s'eleve a|grimpe a))$`,
);
/** "L’éditeur évalue à un tiers la part de ses clients atteints". */
export const hitPart = new RegExp(
  `^ (?:la (?:part|proportion)|the (?:share|proportion)) (?:de |des |du |d'|of )[^:.;\\n]{2,60}(?:${doneFrench}|${doneEnglish})`,
);

/** "L’entreprise parle de moins de 2 % des clients": who gives a share of all those it has. */
export const gives =
  /(?<![a-z])(?:parl(?:e|ait|ent)|a parle|ont parle|evoqu(?:e|ait|ent)|(?:fai(?:t|sait)) etat|sp(?:eaks?|oke)|talks?|talked)(?: (?:alors|desormais|maintenant|toujours|now|still|then))?(?: d[e']| of| about)?$/;

/** Tests, surveys, roll-outs and repairs: their shares are of something else than those hit. */
export const besideHits =
  /(?<![a-z])(?:sondage|barometre|enquete aupres|etude menee|interroge|sonde|survey|poll(?:ed)?(?![a-z])|respondents|double (?:authentification|facteur)|deux facteurs|mfa|2fa|two-factor|multi-?factor|multifacteur|edr|antivirus|form(?:es|ees|ation)(?![a-z])|sensibilis|train(?:ed|ing)|phishing|hameconnage|exercice|simulation|drill|cli(?:cs?|ques?|cked|cks)(?![a-z])|remis(?:es?)? en|retabli|restaure|restor|rebuil|reinstall|rouvert|reactiv|de nouveau|running again|back (?:up|online)|patched|corriges|turnout|participation|voix|scrutin|chiffre d'affaires|turnover|revenue|equip(?:e|ent|aient)|coverage|assiduite|attendance|satisf|taux d|rate(?![a-z])|audience|campagnes?(?![a-z])|campaign|newsletter|promo|discount)/;

/** "These 715,000 women": people told of before, before the verb that says what share they are. */
export const theseBefore =
  /(?:^|[,;] )(?:ces|these|those) (?:quelque |some )?\d[\d .,]*(?:(?:millions?|thousand|milliers) )?(?:de |d')?[a-z-]+ [a-z' ]{5,40}$/;
/** What takes up a figure of another paragraph: "cela représente un abonné sur quatre". */
export const itIs = new RegExp(
  `(?:^|[ ,;:("»-])(?:cela|ce chiffre|ce nombre|ce total) (?:represente(?:rait)?|representait|fait|faisait|ferait|correspond a|equivaut a)${adverbs}(?: d'| les)?$|(?:^|[,;] )(?:that|this) (?:represents?|represented|amounts? to)${adverbs}$`,
);
/** Where a share is put beside a count without a word: ", ", " (", ": ". */
export const putBeside = new RegExp(`([,:(–—]|(?<= )-)${adverbs}$`);
