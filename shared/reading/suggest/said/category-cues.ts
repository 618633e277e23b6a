/*
 * What decides the state of a category that a clause names. Patterns over folded text (small letters, no accents, plain
 * apostrophes), used inside one clause.
 */

import { limitedPersons, sparedPersons } from './category-persons.ts';
import { longPattern } from '../../long-pattern.ts';

/** What denies the list that follows it: "aucun mot de passe", "ni X ni Y", "no X, Y or Z". */
export const deniesAfter = new RegExp(
  `(?<![a-z0-9'])(?:${sparedPersons.join('|')}|aucune?s?|ni|sans|pas (?:de|d'|des|plus que)|no|none of|neither|nor|without|not any)(?:(?<=')|(?![a-z]))`,
  'g',
);

/** What excepts the list that follows it; the list then has the other state than its clause. */
export const excepts =
  /(?<![a-z0-9'])(?:a l'exception (?:notable )?(?:de|du|des|d')|exception faite (?:de|du|des|d')|hormis|hors(?! ligne| d)|exceptee?s?|sauf(?! pour| dans| chez| a )|en dehors (?:de|du|des|d')|mis(?:es?)? a part|contrairement (?:a|aux?)|mais pas|et non(?: pas)?|non pas|with the exception of|excluding|except(?:ing)?(?: for)?(?! (?:in|when|where))|other than|apart from|aside from|but (?:not|no)|and not|unlike)(?:(?<=')|(?![a-z]))/g;

const verbs =
  "(?:n'(?:a|ont|est|etait|etaient|avait|avaient|aurait|auraient|y figur(?:e|ent))|ne (?:le |la |les |l'|s'y )?(?:sont|seraient|serait|semblent|semble|font|fait|contient|contiennent|contenait|contenaient|figurent|figure|figuraient|comporte|comportent|comportait|concerne|concernent|comprend|comprennent|inclut|incluent|touche|touchent|permet|permettent|paraissent|revele|revelent))";
/** A negated verb of being there or being hit: it denies its subject, else what follows it. */
export const deniesAround = new RegExp(
  `(?<![a-z0-9'])(?:${verbs}(?: (?:donc|toutefois|cependant|a ce stade|heureusement|pour l'heure))? (?:pas|jamais|nullement|point|aucunement|en rien)|(?:was|were|is|are|has|have|had|does|do|did|could)(?: not| never|n't)|(?:wasn|weren|isn|aren|hasn|haven|hadn|doesn|don|didn|couldn)'t)(?![a-z])`,
  'g',
);
/** Negated verbs that say nothing of the data: nobody was told, nothing was said. */
export const deniesSomethingElse =
  /^(?: (?:ete|encore|immediatement|yet|been|publicly|immediately|pu|souhaite|voulu))* (?:precis|indiqu|confirm|repondu|communiqu|commente|dit|dire|informe|prevenu|averti|alert|notifi|reagi|donne suite|sai[st]|savoir|expliqu|revele (?:si|combien)|disclos(?:e|ed) (?:whether|how)|sa(?:y|id)|confirm|specif|state|respond|repl|comment|know|inform|notif|determin|pay|paye|identifi|believe|aware|clear|immediately)/;

/** What denies without a negated verb, standing behind ("mots de passe : non", "cartes épargnées"). */
export const deniesBefore =
  /(?<![a-z0-9'])(?:(?:sont|est|etaient|etait|restent|reste|demeurent|seraient|ont ete|a ete)? ?(?:absent(?:e|s|es)?|epargne(?:e|s|es)|intact(?:e|s|es)?|indemnes?|preserve(?:e|s|es)|hors d'atteinte|a l'abri|non (?:concernee?s?|exposee?s?|touchee?s?|compromise?s?|affectee?s?|incluse?s?|presente?s?))|(?:restent|reste|demeurent) (?:protege|securise|confidentiel|en securite|chiffre)[a-z]*|(?:was|were|are|is|remain(?:s|ed)?) (?:unaffected|safe|secure|intact|protected|untouched|spared|excluded)|(?:not|un)[ -]?(?:affected|impacted|compromised|exposed|accessed|included|involved|stored)|: ?(?:non|no|none|aucune?s?|neant|not (?:affected|included|exposed)|nil)(?=[ .;,)|\n]|$))(?![a-z])/g;

/** The same before what it speaks of: "ne sont pas concernés : X", "sont épargnés : X", "not affected: X". */
export const opensList = /^[^.;!?\n]{0,40}:/;

const someOf =
  /(?<![a-z0-9'])(?:parfois|quelquefois|occasionnellement|ponctuellement|eventuel(?:le)?(?:ment|s)?|le cas echeant|dans (?:certains|quelques|de rares|\d[\d ]*|plusieurs|moins de [a-z0-9 ]{1,12}|plus de [a-z0-9 ]{1,12}|environ [\d ]+) (?:cas|dossiers|fichiers)|(?:pour|chez|de|sur|concernant) (?:certaine?s?|quelques|une partie|une fraction|une minorite|une poignee|un petit nombre|un nombre (?:limite|restreint)|(?:environ |pres de |plus de |moins de |~ ?)?\d[\d .]*(?: ?[a-z]+){0,2} d'entre|environ [\d ]+(?:k|m)? (?:comptes|clients|personnes|dossiers))(?: d(?:e|u|es|') ?[a-z' ]{0,24}?)?(?=[,.;:)\n ]|$)|certaine?s (?:patients?|clients?|personnes|lignes|cas|noms|dossiers|comptes|d'entre|salaries|agents|usagers|utilisateurs)|(?:d')?une (?:petite |infime )?(?:partie|fraction|minorite|poignee) d(?:e|es|u|')|(?:d')?un (?:(?:petit|faible) nombre|nombre (?:limite|restreint|reduit)) d(?:e|es|')|(?:peut|peuvent|pouvait|pouvaient|pourrait|pourraient|a pu|ont pu) (?:aussi |egalement )?(?:contenir|inclure|comporter|comprendre|concerner|figurer|faire partie)|selon les (?:cas|dossiers|personnes|clients)|(?:s'ils|s'il|si elles?|lorsqu'ils?|lorsqu'elles?|quand ils|si vous (?:l'|les )?) ?(?:(?:avez|ont|a|avaient) )?(?:ete )?(?:renseigne|fourni|communique|transmis)[a-z]*|dont (?:environ |pres de |~ ?)?\d[\d .]*(?: ?[a-z]+)? (?:avec|avaient|avait|ayant)|sometimes|occasionally|(?:for|in) \d[\d,]* (?:of (?:them|those|the)|people|customers|users|individuals|patients|employees|members|cases|instances)|(?:for|of|in) (?:some|certain|a few|a handful|a small number|a limited number|a minority|a subset)(?: (?:of )?(?:them|cases|instances|people|customers|users|individuals|patients|employees|accounts|records|members))?|some (?:of )?(?:the |those |its |their )?(?:affected )?(?:patients?|customers?|people|users|cases|records|individuals|employees|members|clients|accounts|of)|a (?:small |limited )?(?:part|subset|number|fraction|portion) of|partly|(?:may|might|could) (?:also )?(?:have )?(?:also )?(?:include|included|contain|contained|involve|involved)|where (?:applicable|provided|available)|if (?:provided|applicable|any)|depending on|varied (?:by|from)|(?<=[a-z] )\(partiel)(?:(?<=')|(?![a-z]))/;
/** For some only: what it stands before, else what it stands behind. */
export const limits = longPattern(
  new RegExp(`(?<![a-z0-9'])(?:${limitedPersons.join('|')})|${someOf.source}`, 'g'),
);

/** An exception that names whom, not what: "aucune donnée bancaire, sauf pour nos agents". */
export const exceptsSomebody =
  /(?<![a-z])(?:sauf|excepte|hormis|a l'exception|except(?:ion)?|other than|apart from)(?: (?:pour|chez|dans|de|des|du|a|in|for|of|les|the|par|from|ceux|celles|those|that|when|where)\b| [a-z])/;

/** Words by which a sentence speaks of data that were hit. */
export const aboutData =
  /(?<![a-z])(?:donnees?|informations?|fichiers?|bases?|champs?|colonnes?|tables?|lignes|dossiers?|fiches?|contien|contenai|contenant|comport|compren|figur|inclu|expos|compromis|derob|vol(?:ee?s?|er|es)\b|fuit|copie|consulte|extrai|exfiltr|publie|en ligne|en vente|divulgu|diffus|accessible|accede|acces|concerne|touche|affecte|recuper|aspir|subtilis|pirat|violation|echantillon|joint|detaill|en clair|data\b|information|records?|rows?\b|publish|sample|holds?\b|held\b|taken\b|files?\b|database|contain|stolen|stole|leak|breach|access|affect|involv|impact|obtain|copied|viewed|disclos|acqui|exposed|hacked|dump)/;

/** Sentences that tell people what to do, and how to write: what they name was not hit because of that. */
export const advice =
  /(?<![a-z])(?:changez|modifiez|surveillez|verifiez|conservez|utilisez|choisissez|activez|mefiez|soyez|restez|evitez|signalez|renouvelez|ne (?:communiquez|donnez|transmettez|cliquez|repondez|partagez)|(?:invite|invitons|recommand|conseill|preconis|appel)[a-z]* (?:[a-z']+ ){0,6}(?:a |de |d')|il est (?:recommande|conseille)|vigilan|pensez|reinitialis|renouvel(?:er|ez)|hameconnage|change (?:your|their)|reset|we (?:recommend|advise|encourage|urge)|you should|should (?:change|monitor|remain|be)|be (?:wary|cautious|vigilant|alert)|monitor (?:your|their)|watch out|never (?:share|give)|enable|remain vigilant|surveillance d'identite|credit monitoring)/;

/** Right before a mention: the way in, or the way of writing, not what was taken. */
export const meansBefore =
  /(?<![a-z])(?:au moyen|a l'aide|grace|en utilisant|utilis(?:e|ant|ait|er)|via|through|using|used|(?:acces|login|authentification) par|par|by|nouveaux?|new|sent|envoye|envoyer|recu|recevr[a-z]+|repond(?:re)?|ecri(?:re|vez)|contact[a-z]*|joign[a-z]+|appel[a-z]+)(?: (?:de|d'|des|du|un|une|l'|la|les|le|cet|an?|the|this|stolen|compromised|valid|au|aux|a|our|your|to))*\s?$/;

/** What may come right behind words of correspondence to show that they are only that. */
export const meansAfter =
  /^s? ?(?:piege|frauduleu|d'hameconnage|malveillant|phishing|accounts?\b|scheme|scam|system|inbox|server|(?:recu|envoye|adresse)e?s? (?:a|aux|par|le|mardi|lundi)|: ?[\w.+-]+@|sent|addressed|vole[es]*\b|stolen)/;

/** Mentions that mean data only in company: ordinary words of other things, too. */
export const weakMention = longPattern(
  /^(?:e-?mails?|mails?|courriels?|adresses?|address(?:es)?|domiciles?|telephones?|portables?|mobiles?|phones?|noms?|names?|prenoms?|surnames?|identit(?:es?|y|ies)|sexes?|genres?|gender|civilites?|ages?|photos?|photographies?|photographs?|pictures?|enfants?|proches|conjoints?|ayants? droit|children|contact information|coordonnees?|contact details|mutuelles?|complementaires? sante|health insurers?|identifiants?|log-?ins?|credentials|user ?names?|revenus?|salaires?|incomes?|salar(?:y|ies)|professions?|emplois?|employeurs?|employment|employers?|occupations?|job titles?|cv|etudes|education|scolarites?|diplomes?|notes? scolaires?|grades|contrats?|contracts?|documents? internes?|internal documents?|code source|source code|messages?|messageries?|correspondances?|sms|cookies?|localisations?|whereabouts|achats?|commandes?|factures?|reservations?|purchases?|invoices?|bookings?|medecins?|doctors?|ordonnances?|prescriptions?|traitements?|medicaments?|treatments?|medications?|medicines?|maladies?|pathologies?|diagnostics?|cancers?|sida|tumeurs?|examens?|examinations?|prelevements?|analyses|imageries?|comptes?[ -]rendus?|handicaps?|health|grossesses?|enceintes?|pregnan.*|genetiques?|religions?|convictions?|croyances?|condamnations?|infractions?|offences?|nationalites?|la securite sociale|securite sociale|acces|biometri.*|family members?|payroll|dna|adn)$/,
);

/** Words of a list that mean data only beside others of their kind. */
export const listOnly =
  /^(?:prelevements?|traitements?|examens?|analyses|contrats?|contracts?|commandes?|proches|enfants?|children|education|health|employers?|employeurs?|emplois?|convictions?|treatments?|etudes|localisations?|messageries?|reservations?|factures?|documents? internes?|domiciles?|name|names?|address)$/;

/** Other senses of such words: a charge, the processing of data, a public body. */
export const otherSense =
  /mise?s? en examen|sous examen|traitements? (?:automatise|informatise|de (?:vos|ces|leurs|la|ses|nos|cette|donnees)|des (?:donnees|demandes|dossiers)|d'une?|de l)|responsables? (?:de|du) traitement|(?:centres?|maisons?|agences?|systemes?|ministere|professionnels?|secteur|haute autorite) (?:regionale? )?(?:de |de la )sante|sante publique|public health|(?:in|under) (?:their|the|his|her) name|au nom d|usurpation d'identite|identity theft|vols? d'identite|domain names?|noms? de domaine|surveillance d'identite|web ?addresses?|to address|adresse du siege|en proche|user education|brand names?|file names?|noms? de fichiers?|code (?:names?|postal de)|nom de code|contrats? (?:collectif|d'assurance)|enfants? (?:malade|hospitalise)|(?:aucun|pas de) prelevement/;

/** The word itself in another sense: a name that somebody goes by, a verb, a law's code; it must hold the mention. */
export const ownOtherSense = longPattern(
  /(?<![a-z])en (?:son|leur|mon|notre|votre|ton) (?:propre )?nom(?![a-z])|en nom propre|sous (?:leur|son|mon|votre|notre) (?:propre )?nom|(?:sous|du|d'un|par) (?:le |son |leur |un |faux |autre ){0,2}noms?(?! (?:prenom|et prenom|complet)|s? ?,)(?: (?:de|d')| commercial|$)|noms? (?:d'emprunt|de guerre|de scene|de la (?:societe|marque|commune|victime|ville|plateforme|operation)|de l'(?:entreprise|association|hopital|operation|etablissement)|du (?:groupe|pirate|site|logiciel|forum|hopital|prestataire|vendeur))|(?:in|under) (?:its|my|our|your|his|her|their) own names?|(?:in|under|by) (?:the|its|my|our|your|his|her|their|a) (?:own |false |same )?names?(?! ?,)|names? of (?:the (?:company|group|attacker|hacker|seller|vendor|site|forum|game|operation|victim organi[sz]ation)|transparency|god)|(?<![a-z])s'adress|adresse (?:a (?:ses|nos|tous|la|l')|aux|ses (?:excuses|regrets)|nos (?:excuses|regrets)|un (?:courrier|courriel|message|avertissement|rappel)|une (?:lettre|mise en (?:garde|demeure)))|(?:will|we|they|must|can|promptly|please) address(?![a-z]| ?,| book)|address (?:your|the|this|these|any|our) (?:concerns?|issues?|questions?|problems?|vulnerabilit|situation|incident|matter|flaw)|(?:article|titre|chapitre|livre)s? [\\w.-]+ du code|code (?:of (?:conduct|practice|ethics)|penal|civil|de (?:la |l'|procedure|commerce|bonne|conduite))/g,
);

/** Right behind a thing: that it was hit, or was not. */
export const hitBehind =
  /^(?:[ ,][\p{L}' ]{0,50}?)? (?:ont|a|avait|avaient|aurait|auraient|sont|seraient|etaient|n'ont|n'a|ne sont|have|has|had|were|was|are|could have|may have) (?:pas |donc |aussi |egalement |also |not )*(?:ete |been |be )?(?:vole|derobe|expose|compromis|copie|consulte|divulgu|publi|touche|concerne|extrait|exfiltr|affecte|fuite|mise?s? en ligne|accessible|stolen|exposed|accessed|leaked|taken|compromised|copied|affected|impacted|involved|disclosed|viewed|obtained|exfiltrated|included)/u;

/** Before what nobody knows or says anything of: "aucune précision sur les IBAN", "no evidence that passwords". */
export const nothingKnown =
  /(?<![a-z])(?:(?:aucune?|pas de|sans|no|any|without) (?:precision|indication|detail|confirmation|certitude|preuve|evidence|sign|proof|comment)s?|rien n'indique|nothing (?:suggests|indicates)|(?:says?|said) nothing|ne (?:dit|disent) rien|n'en (?:dit|disent) (?:rien|pas plus))(?![a-z])[^,;.:\n]{0,50}(?:sur|concernant|quant|que|qu'|about|on|that|of|de|d') ?[^,;.:\n]{0,30}$|(?:ne mentionnent? (?:pas|ni|aucune?)|(?:do(?:es)?|did) not mention) [^,;.:\n]{0,30}$/;
