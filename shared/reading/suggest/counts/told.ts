import { askedOnce } from '../../../lib/asked-once.ts';
import { longPattern } from '../../long-pattern.ts';
import type { FoldedText } from '../../fold.ts';
import { isApposedAside, isApposedToHit } from './apposed.ts';
import type { Draft } from './draft.ts';
import type { CountedPhrase } from './phrase.ts';
import { isHandedOut, isRanked } from './refers.ts';
import { isSoMany } from './so-many.ts';

type Span = { readonly start: number; readonly end: number };

/** "c'est 147M", "ça fait 12 000", "on tombe à 871k", "they say 4,200": a size is said, and of what is understood. */
const presents = longPattern(
  /(?<![a-z])(?:(?:first|initially|originally|d'abord|initialement) (?:given|put|reported|stated|set|pegged|donne|fixe|annonce|evalue|estime|chiffre)e?s? (?:as|at|a)|(?:le|ce|son|leur|l') ?(?:compte|decompte|total|bilan|compteur|chiffre|nombre|estimation|evaluation)(?: [a-z]+){0,2} (?:(?:est|a ete|avait ete|serait|s'est) )?(?:descendu|retombe|redescendu|tombe|ramene|reduit|abaisse|limite|monte|grimpe|passe|porte|bondi|revu[a-z ]*|corrige|revise|arrete|etabli|s'etabli|s'eleve|s'arret)[a-z]*(?: a la (?:baisse|hausse))? (?:a|au|aux|autour)|(?:un|son|a|one|its) (?:chiffre|nombre|total|bilan|ordre de grandeur|figure|number|tally|toll)(?: [a-z]+)?(?: |, )?:|(?:monte|montent|grimpe|bondit|en vient|ups it|jumps|rises|climbs|moves|goes up) (?:a|to)|(?:thinks?|reckons?|believes?|estimates?|guess(?:es)?)|(?:reported|disclosed|declared|notified|recorded)|c'est|c est|cest|c'etait|ce sont|c'etaient|ce serait|ce seraient|ce sera|ce serait plutot|it would be|would be|c|ca fait|ca donne|ce qui fait|on est(?: plutot| plus| bien| deja)?(?= (?:a|sur|autour) )|(?:dit|disent|says?|said|claims?|swears?)|(?:avance|donne|livre|cite|lache|publie|brandit|annonce)(?:nt)? (?:un|son|leur) (?:chiffre|nombre|total|bilan)[^.;:\d]{0,40}[,:]|(?:i|j'|on|nous|we) ?(?:ai |have |a |avons )?(?:re)?(?:compte|counts?|counted|comptes)(?: (?:et|and))?(?: c'est| it's)?|on (?:ne |n'en |en )?parl(?:e|ait)|on tombe|on arrive|on monte|on en est|on (?:attendait|craignait|redoutait|disait|s'attendait a|reste a|en reste a)|(?:en )?(?:reste|restent|restait|passe|passent|est passe[es]*|s'en tient|s'en tiennent|s'arrete) a(?= ?["«“]| (?:pres|plus|environ|quelque|moins|\d[\d .]*(?:et quelque|environ|a peu)))|y en a|y en aurait|il y en a|la vraie taille|le vrai chiffre|(?:le|the) (?:vrai |bon |real |true |right )?(?:chiffre|nombre|compte|total|bilan|decompte|figure|number|tally|toll|count)(?: (?:exact|definitif|reel|correct|juste|final))? (?:est|etait|serait|is|was)(?: (?:de|plus proche de|closer to|actually|in fact|en fait|en realite))?|that's|that is|that was|this was|that one was|it's|it is|it was|that makes|which makes|makes it|we're talking|we are talking|more like|(?:table|tablent|penche|penchent|mise|misent|tourne|tournent) (?:plutot |davantage |bien )?(?:sur|pour|autour)|(?:repond|repondent|replique|corrige|rectifie|retorque|tranche|answers|answered|replies|replied|corrects)(?: ?:)?|(?:they|he|she|we|you|it) (?:had |have |has )?told (?:us|me|the [a-z]+)|on nous (?:a |avait )?(?:dit|parle|annonce)|(?:il|elle|ils|elles|on|nous|la direction|l'entreprise|la societe|le groupe|la mairie|le vendeur|le pirate|they|he|she|we) (?:en |n'en )?(?:parle|parlent|parlons|annonce|annoncent|avance|avancent|evoque|evoquent|compte|comptent|dit|disent|reconnait|reconnaissent|admet|maintient|say|says|said|claim|claims|claimed|admit|admits|admitted))(?: (?:plutot|peut-etre|perhaps|maybe|plus|bien|deja|en fait|desormais|donc|maintenant|finalement|meme|rather|now|actually|more like|about|a|de|d'|sur|que|seulement|only))*,? ?["«“]? ?$/,
);
/** What is said then is a sum of money, a time or a score. */
const speaksOf =
  /(?<![a-z])(?:dit|disent|repond(?:ent)?|retien(?:t|nent)|avance(?:nt)?|evoque(?:nt)?|annonce(?:nt)?|estime(?:nt)?|compte(?:nt)?|indique(?:nt)?|cite(?:nt)?|donne(?:nt)?|s'en tien(?:t|nent) a|revendique(?:nt)?|admet(?:tent)?|concede(?:nt)?|maintien(?:t|nent)|affiche(?:nt)?|promet(?:tent)?|assure(?:nt)?|jure(?:nt)?|table(?:nt)? sur|said|says?|puts? it at|claims?|cites?|quotes?|gives?|estimates?|counts?|speaks? of|settles? on|sticks? (?:to|at))(?:, (?:elle|lui|eux|elles|quant a (?:elle|lui)|for its part|in turn),)? ?["«“] ?$/;
/** "il en offre 100 000": of what was counted. */
const ofThem =
  /(?<![a-z])(?:il|elle|ils|elles|on|nous|vous|j'|qui|groupe|pirate|vendeur|gang|voleur|hacker) ?(?:n')?en (?:(?:a|ont|ai|avons|avait|avaient|aurait|auraient) (?:deja |encore |aussi )?)?(?!log|heberg|ger|compt|equip|emploi|sert|dessert|proteg|exploit|possed|fabriqu|produi|recu|appel|contact|interrog|pose|achet|recoi|rencontr|joint|reinstall|restaur)[a-z]{3,}(?: (?:deja|encore|aussi|environ|bien|que))? $/;
/** "des 600 000 annoncés, il en restait quatre". */
const remaining = /(?<![a-z])en rest(?:e|ait|ent|aient)(?: plus)?(?: que| seulement)? $/;
const warned =
  /(?<![a-z])(?:(?:a|ont|avait|avaient|aurait|va|vont|doit|devra) (?:deja |ainsi )?(?:prevenu|averti|alerte|notifie|prevenir|avertir|alerter)|(?:has|had|have|will) (?:already |now )?(?:warn|notif)[a-z]*)(?: (?:ses|leurs|les|its|their|the|quelque|pres de|plus de|environ|some|about|over|more than))* ?$/;
const onlySo =
  /^ (?:seulement|a peine|tout au plus|pas (?:un de |davantage|plus)|only|at most|no more)(?= ?[,.;:]|$)/;
/** "en a prévenu 12", "en ont perdu 40". */
const toldOfThem =
  /(?<![a-z])en (?:a|ont|avait|avaient|aurait|auraient) (?:deja |ainsi |aussi |depuis )?(?:prevenu|averti|informe|notifie|touche|infecte|chiffre|compromis|pirate|vole|derobe|copie|publie|exfiltre|perdu|expose|aspire)(?: environ| au moins| plus de| pres de)* $/;
const extra = /(?<![a-z])(?:the|these|those|an|its) (?:additional|extra|further)(?: some| about)? $/;
/** "les 5 000 que le voleur a téléchargés": of what was counted, those that were taken. */
const taken =
  /^ (?:qu(?:e |')|that |which )?(?:(?:le |la |les |l'|the |an? )?(?:voleurs?|pirates?|hackers?|intrus|intruders?|attaquants?|attackers?|thief|thieves|groupe|gang|vendeur|seller|ils?|elles?|on|he|she|they) )(?:n'|s')?(?:a|ont|avait|avaient|aurait|auraient|has|have|had)? ?(?:deja |already |since |aussi |bien )?(?:telecharg|copi|vol|publi|emport|aspir|consult|diffus|vend|revend|exfiltr|pris|download|copied|took|taken|stole|posted|published|leaked|sold|obtained|extrait|recuper)[a-z]*/;
/** "en compte 3 400 parmi ses clients": how many somebody has. */
const itsOwn =
  /^ (?:parmi (?:ses|leurs|nos) |among (?:its|their|our) |dans (?:son|le|notre) (?:parc|monde|reseau)|dans le monde|worldwide|en tout dans)/;
const otherMatters =
  /(?<![a-z])(?:couts?|coute[a-z]*|prix|euros?|dollars?|amendes?|rancons?|budgets?|pertes?|chiffre d'affaires|montants?|ranc?om|ransom|fines?|costs?|price|paid|paye[a-z]*|vaut|worth|score|cvss|vues?|views|habitants|population|tarifs?|salaires?|facture|prejudice|penalites?|penalty|sanctions?|demand(?:e|ait)(?! (?:combien|si|pourquoi|comment|quand|quel|a|au|aux|how|why)(?![a-z]))|reclame[a-z]*)(?![a-z])/;
const money =
  /(?<![a-z])(?:couts?|cout(?:e|ent|ait|era)|prix|factures?|prejudices?|amendes?|rancons?|budgets?|benefices?|chiffre d'affaires|costs?|prices?|bill|fines?|ransoms?|damages|revenues?|penalites?|penalt(?:y|ies)|settlement|indemnites?)(?![a-z])[^.;\d]{0,40}$/;
/** Behind a heading on its line, only other counts stand before it. */
const tallied =
  /(?:^|\n)[^a-z]*categories(?: de personnes)?(?: concernees?)? ?: (?:[^.;\n]{3,80}, )?$|(?:^|[.;!?\n] ?)[^a-z0-9]*(?:bilan|decompte|touchee?s?|victimes?|concernee?s?|butin|voles?|volees?|exfiltre(?:es?|s)?|chiffree?s?|exposee?s?|toll|tally|affected|hit|impacted|exposed|stolen|locked out|loot|haul|encrypted)(?: (?!par |by )[a-z]+){0,2} ?: (?:[\d .,]*\d (?:[a-z'’-]+ ?){1,4}(?:(?:sur|of|out of) \d+)?(?:, | et | and ))*$/;
const verbOfOne = /^ (?:n'|en |y |s')?(?:a|avait|aurait|est|etait|serait)(?![a-z'])/;
const holds = longPattern(
  /(?<![a-z])(?:en (?:avait|a|avaient|ont|avions|aurait) (?:d'abord |initialement |alors |deja )?(?:declare|annonce|evoque|revendique|reconnu|admis|notifie|signale|mentionne|estime)s?|ne (?:recense|compte|denombre|reconnait|confirme|retient|retrouve) (?:plus )?que|n'en (?:(?:a|ont|avait|avaient|aurait|ai|avons) )?[a-z]+(?: plus)? que|(?:en|y) (?:retrouve|denombre|compte|recense|identifie|contient|contenait|comptait|recensait|renferme|renfermait|totalisait)|(?:en|y) (?:ai|as|a|avons|avez|ont|avait|avions|avaient) (?:deja |bien )?(?:compte|denombre|recense|identifie|trouve|retrouve|repere|releve|verifie|liste)|we (?:counted|found|have counted)|only (?:admits|confirmed|found)|(?:admit|own|conced|acknowledg|confirm|recogni[sz]|report|declar|disclos|found|find|count)[a-z]*(?: up)?(?: to)? (?:only|just|no more than|merely)|(?:had|has|have) (?:at )?(?:first |initially |originally |earlier |previously |only )(?:reported|declared|announced|spoken of|said|disclosed|estimated|claimed|acknowledged|admitted|counted|put it at)|(?:at )?(?:first|initially|originally|earlier|previously) (?:reported|declared|announced|spoke of|said|disclosed|estimated|claimed|acknowledged|admitted|counted|put it at)|(?:avait|avaient|a|ont) (?:tout )?(?:d'abord|initialement|alors|dans un premier temps|au depart) (?:declare|annonce|evoque|revendique|reconnu|admis|notifie|signale|mentionne|estime|indique|avance|parle de|fait etat de|compte|recense)) $/,
);

/** "it has 6 million members; a significant number of them were concerned". */
const someOfThem =
  /^[^.;]{0,110}(?:a (?:significant|large|small|limited|great) number|une (?:petite |grande )?partie|certains? d'entre|some of (?:them|its|these))[^.;]{0,60}(?:concern|affect|touch|impact|compromis|expos)/;

/** Nothing but what is counted, then the end of the quotation and who says it. */
const quotedWhole =
  /^(?! (?:sont|ont|etaient|seraient|were|are|have))[^.;«»“”"]{0,60} ?["»”],? (?:[a-z'-]+ ){0,2}?(?:dit|lache|souffle|glisse|explique|precise|indique|selon|repond|resume|confie|compte|estime|assure|said|says|according|told)/;

/** "Combien de foyers ? — Mme la maire : « 2 640 »": asked by one, answered by another. */
const answered =
  /(?<![a-z])(?:combien|how many|et d(?:e |es |')|and (?:how|what) (?:many|about)) ?(?!coute|de temps|d'argent|de jours|d'euros|long|staff|people work|employees|d'agents|de salaries|d'employes)[^.!?]{0,70}[.?] ?[»"”]? ?(?:[-–—]? ?[^.!?\n:]{0,50}(?:: ?["«“]|(?:repond|replique|precise|indique|confirme|answers?|replies|replied)[a-z]*,? ?:)|[-–—] ?["«“]?) ?$/;
const changing = longPattern(
  /(?<![a-z])(?:(?:total|bilan|nombre|chiffre|number|tally|toll|figure|count|estimation|estimate)(?! (?:of |de |des |d')(?:[a-z-]+ )?(?:attacks?|incidents?|breach(?:es)?|hacks|leaks|complaints?|reports?|notifications?|calls?|visits?|days|hours|weeks|attaques?|cyber-?attaques?|cyberattacks|fuites|piratages|violations|plaintes|signalements|appels|jours|heures|semaines)(?![a-z]))(?: [a-z'-]+){0,10}?|(?:on|we|nous)(?: [a-z]+)?) (?:(?:est|sont|a|avait|has|had|was|were|ete|been|since|depuis|then|now) )*(?:pass|mont|grimp|bondi|ris|rose|goes|went|gone|jump|climb|grew|grow|revis|revu|tomb|descend|drop|fell|falls|raise|porte|ramene|lower|corrig|correct|rehauss|upped|cut|reduc|abaiss|swell|swoll)[a-z]*(?: [a-z]+)? (?:de|d'|from) $/,
);
/** The second of the two. */
const changed = new RegExp(
  `${changing.source.slice(0, -1)}(?:about |some |environ |quelque )?\\d[\\d ,.]*(?:[a-z]+ ){0,2}(?:a|to) $`,
);
const claimed =
  /(?<![a-z])(?:dit|disent|disait|pretend|pretendent|affirm[a-z]+|jure|assure|revendique|says?|said|claims?|claimed|boasts?|brags?)(?: (?:aussi|egalement|also|he|she|it|they|that))* (?:avoir|detenir|posseder|tenir|en avoir|to have|to hold|to own|having|holding|has|had|have|holds?)(?: (?:deja|aussi|already|also|touche|vise|frappe|pirate|vole|hacked|hit|breached))* $/;
const hedged =
  '(?:[~<>+≈]|env\\.?|environ|pres de|plus de|moins de|about|around|some|over|under|approx\\.?|at least|au moins)? ?';
const brackets = new RegExp(`\\(${hedged}\\d[^()]*\\)[^()]{1,80}\\(${hedged}\\d`);

/** What a bare number or a number of clients is said with, when no word of a breach governs it. */
export type Told = {
  /** "c'est", "they say" right before. */
  readonly isPresented: boolean;
  /** "« moins de 2 % » de ses 6 millions de clients": the whole of a share. */
  readonly isShared: boolean;
  /** "412 au total", "63 in all". */
  readonly isTotalled: boolean;
  /** "comme dix-huit autres": what befell one befell them. */
  readonly isLikewise: boolean;
  /** "Le coût, lui, dépasse 12 millions". */
  readonly isMoney: boolean;
  /** "incl. two MPs": some of those counted before. */
  readonly isAmongThem: boolean;
  /** "l’un de 150 lignes, l’autre de 500". */
  readonly isOther: boolean;
  /** "tous les clubs, soit 340, ont été visés". */
  readonly isApposed: boolean;
  /** "Bilan provisoire : 27 écoles, 6 080 élèves": a list of what was hit. */
  readonly isTallied: boolean;
  /** "Nous étions quatorze sur la liste". */
  readonly isOnList: boolean;
  /** It stands for a sentence: "33 millions… et on nous dit que ce n'est rien". */
  readonly isExclaimed: boolean;
  /** "n'en reconnaît que quatre". */
  readonly isHeld: boolean;
  /** Money, time or a score is the matter. */
  readonly isOtherMatter: boolean;
  /** "would not say how many …; it had 9.4 million customers": how many could be hit. */
  readonly isAnswer: boolean;
  /** "ils étaient 19 l’année précédente", set beside a count. */
  readonly isResumed: boolean;
  /** "Elles sont 5 840 à avoir reçu la lettre". */
  readonly isSoMany: boolean;
  /** "le fichier de toute la population, soit 5 400 personnes". */
  readonly isOfAllHit: boolean;
  /** « 2 300 abonnés au bas mot », souffle-t-elle: all that is quoted. */
  readonly isQuoted: boolean;
  /** "Corvex (1.2M users), Halden (~88k)": one bracket of several in a list of who was hit. */
  readonly isInBrackets: boolean;
  /** "Combien de dossiers ? R : 1 455". */
  readonly isReply: boolean;
  /** "non pas 600k, 450k": the first of two, put right by the second. */
  readonly isDenied: boolean;
  /** "41 265 après dédoublonnage". */
  readonly isDeduplicated: boolean;
  /** It opens a bracket: "(2,25 millions environ, en août)". */
  readonly opensBracket: boolean;
  /** "dit avoir quatre autres loueurs": who attacks says whom else he holds. */
  readonly isClaimed: boolean;
  /** "passe de 14 600 à 15 250 assurés": the first of two sizes. */
  readonly isChanged: boolean;
  /** "à tous les 4 600", "all ten should have had a call". */
  readonly isAllOfThem: boolean;
  /** "Dix clients seulement, dit la banque": a whole sentence that says how few. */
  readonly isOnlySo: boolean;
  /** "arrive en tête, avec 88 410 élèves": one of those hit, in their order. */
  readonly isRanked: boolean;
  /** "are among the additional 283,000": more of those counted before. */
  readonly isExtra: boolean;
  /** "en a prévenu 12": of those named before, how many were hit or told. */
  readonly isToldOf: boolean;
  /** "412 sont des enfants", "are minors": what they are. */
  readonly isOfKind: boolean;
  /** "avait prévenu 77 256 archers": whoever is told of a breach was hit by it. */
  readonly isWarned: boolean;
  /** "parle d'une dizaine" right before. */
  readonly isSpokenOf: boolean;
};

/** A number with the words of its sentence around it: some 90 signs before, 160 behind its noun. */
type Heard = {
  readonly folded: FoldedText;
  readonly draft: Draft;
  readonly span: Span;
  readonly start: number;
  readonly phrase: CountedPhrase;
  readonly left: string;
  /** Before it, also in the sentence before. */
  readonly earlier: string;
  readonly right: string;
};

const heard = askedOnce<Heard, Told>({
  isPresented: ({ left }) => presents.test(left) || speaksOf.test(left),
  isShared: ({ left }) =>
    /(?:%|per ?cent|pour cent)["»” ]* (?:of|de|des)(?: (?:the|its|our|their|les|ses|nos|leurs))? ?$/.test(
      left,
    ),
  isTotalled: ({ folded, draft, right, start }) =>
    /^(?:an?|un) (?:grand )?total (?:of|de|d')/.test(folded.text.slice(start, draft.token.start)) ||
    /^ ?,? ?(?:au total|en tout|in all|in total|altogether|all told|tout compris|en cumule)(?![a-z])/.test(
      right,
    ),
  isAmongThem: ({ left }) =>
    /(?<![a-z])(?:dont|including|incl\.?|y compris|notamment|among them)(?: (?:at least|au moins|some))? ?$/.test(
      left,
    ),
  isOther: ({ left, right }) =>
    /(?<![a-z])(?:puis|then|ensuite|l'autre|les autres|le second|la seconde|the other|another|a further|celui-la|celle-ci),? (?:de |d'|of |with |at )?$/.test(
      left,
    ) ||
    (/[;\n•][^;\n.\d]{3,90},? (?:with|avec|holding|containing|contenant) ?$/.test(left) &&
      /^ ?[;.)]/.test(right)),
  isMoney: ({ left }) => money.test(left),
  isApposed: ({ left, right }) =>
    /(?<![a-z])(?:soit|c'est-a-dire|i\.e\.|that is|namely) $/.test(left) &&
    /^, (?:ont|avaient|auraient|sont|etaient|were|was|have|had) /.test(right),
  isTallied: ({ left }) => tallied.test(left),
  isOfKind: ({ right }) =>
    /^ (?:en question |concernee?s |touchee?s |in question |concerned )?(?:sont|etaient|seraient|are|were) (?:des |de simples |only |mere )?[a-z-]+s(?![a-z])/.test(
      right,
    ),
  isWarned: ({ left }) => warned.test(left),
  isOnList: ({ left, right }) =>
    /(?<![a-z])(?:ils|elles|they|nous|vous|we|you|on) (?:n'|ne )?(?:etaient|etions|etiez|etes|etait|sommes|sont|seraient|were|are)(?: que| deja| only| already| au moins| at least)? ?$/.test(
      left,
    ) &&
    /^ (?:sur|dans|on|in) (?:la|cette|leur|the|this|that|their|ce|le) (?:list|fichier|base|lot|file|spreadsheet|tableau|meme|same)/.test(
      right,
    ),
  isLikewise: ({ left }) =>
    /(?<![a-z])(?:(?:tout )?comme|just like|like)(?: au moins| at least)? $/.test(left),
  isExclaimed: ({ folded, span, right, start }) =>
    /^[^a-z0-9]*$/.test(folded.text.slice(span.start, start).slice(0, 90)) &&
    /^ ?(?:\.|!|\?|…|, (?:dit|disent|selon|d'apres|annonce|affirme|jure|clame|says|said|according)(?![a-z]))/.test(
      right,
    ),
  isHeld: ({ draft, left, right }) =>
    ((/(?<![a-z])(?:les|ces|the|those|des|of) $/.test(left) && taken.test(right)) ||
      holds.test(left) ||
      remaining.test(left) ||
      isHandedOut(left, right, draft.token.value) ||
      (draft.token.value >= 100 && ofThem.test(left))) &&
    !itsOwn.test(right),
  isResumed: ({ left, right }) =>
    /(?<![a-z])(?:ils|elles|they|nous|we|on) (?:n'|ne )?(?:etaient|etions|etait|sommes|sont|seraient|were|are)(?: que| deja| desormais| ainsi| maintenant| only| already| au moins| at least)? ?$/.test(
      left,
    ) &&
    /^ ?["»”]? ?(?:$|[.,;)]|(?:l'an|en |au |a (?:la |avoir |recevoir |subir |attendre |voir |decouvrir |etre )|to (?:have|receive|get|suffer|see|find) |auparavant|before|last|the (?:year|month|week)|a ce jour|desormais|un an|a year))/.test(
      right,
    ),
  isSoMany: ({ left, right }) => isSoMany(left, right),
  isOfAllHit: ({ left, right }) => isApposedToHit(left) && !isApposedAside(left, right),
  isQuoted: ({ left, right }) => /[«“"] ?$/.test(left) && quotedWhole.test(right),
  isReply: ({ folded, start }) =>
    /\? ?(?:r|reponse|a|answer) ?[:.] ?$/.test(folded.text.slice(Math.max(0, start - 20), start)) ||
    /(?<![a-z])(?:how many|combien)(?! (?:coute|ca coute|does it cost|de temps|d'argent|de jours|d'euros|long|days|times|staff|people work|employees|d'agents|de salaries|d'employes))[^.!]{0,80}[?:][ \n]?(?:(?:r|reponse|a|answer|la [a-z]+ (?:repond|dit)|on nous dit) ?:? ?)?["«“]? ?(?:environ |about |pres de |plus de )?$/.test(
      folded.text.slice(Math.max(0, start - 120), start),
    ) ||
    answered.test(folded.text.slice(Math.max(0, start - 150), start)),
  isDenied: ({ left, right }) =>
    /(?<![a-z])(?:non|pas|not)(?: pas)?(?: de| d')? ?$/.test(left) &&
    /^(?:,| mais| but| ?;| c'est| c(?= )| it's)[^.\d]{0,20}\d/.test(right),
  isInBrackets: ({ folded, draft, span, left, right, start, phrase }) =>
    draft.range === undefined &&
    left.endsWith('(') &&
    /^ ?(?:environ|approximately|or so)?[,)]/.test(right) &&
    brackets.test(folded.text.slice(Math.max(span.start, start - 160), Math.min(span.end, start + 160))) &&
    !/salari|employ|collaborat|agent|staff|habitant|member states/.test(
      folded.text.slice(phrase.start, phrase.end),
    ),
  isDeduplicated: ({ right }) =>
    /^ (?:apres (?:(?:une? )?(?:nouvelle |seconde )?)?(?:dedoublonn|dedup|nettoyage|relecture|verification|recompt|controle|recoup|analyse|tri(?![a-z]))|after (?:a |further )?(?:review|recount|verification|check|cleaning|analysis)|une fois (?:dedoublonn|les doublons)|dedoublonne|sans (?:les )?doublons|hors doublons|after dedup|deduplicated|without (?:the )?duplicates|en valeurs? uniques?|uniques?(?= ?[.,;)]))/.test(
      right,
    ),
  opensBracket: ({ left, right }) =>
    left.endsWith('(') &&
    /^ ?(?:environ|approximately|or so)?(?:[,)]| (?:d'apres|selon|according|says|dit) )/.test(right),
  isClaimed: ({ left }) => claimed.test(left),
  isChanged: ({ folded, span, left, right, start }) =>
    (/(?:de|d'|from) $/.test(left) &&
      changing.test(left) &&
      /^ (?:a|to) (?:pres de |plus de |environ |about |nearly |over )?\d/.test(right)) ||
    (/\d[^.;]{0,20} (?:a|to) $/.test(left) &&
      changed.test(folded.text.slice(Math.max(span.start, start - 140), start))),
  isAllOfThem: ({ left }) => /(?<![a-z])(?:tou(?:s|tes) les|all(?: the)?) $/.test(left.slice(-12)),
  isOnlySo: ({ folded, span, right, start }) =>
    (/^[^a-z0-9]*(?:seulement |a peine |only |just |barely )?$/.test(
      folded.text.slice(span.start, start).slice(-24),
    ) &&
      start - span.start < 24 &&
      onlySo.test(right)) ||
    (/^[^a-z0-9]*(?:seulement|a peine|only|just|barely) $/.test(
      folded.text.slice(span.start, start).slice(-24),
    ) &&
      /^ ?[,.]/.test(right)),
  isRanked: ({ left }) => isRanked(left),
  isExtra: ({ left, right }) =>
    extra.test(left.slice(-28)) ||
    /^ (?:supplementaires?|de plus|restante?s?|additional)(?![a-z])/.test(right),
  isToldOf: ({ left }) => toldOfThem.test(left.slice(-50)),
  isSpokenOf: ({ left }) =>
    /(?<![a-z])(?:(?:parl|evoqu|mention|speak|talk|spoke)[a-z]*|fai(?:t|sait|re) (?:etat|mention)|font etat) (?:d[e'] ?|of )?["«“ ]*$/.test(
      left,
    ),
  isOtherMatter: ({ earlier, right }) =>
    otherMatters.test(earlier + (/^(?! (?:and|et) )[^.,;!?]{0,16}(?= |$)/.exec(right)?.[0] ?? '')),
  isAnswer: ({ folded, span, right, start }) =>
    /(?<![a-z])(?:how many|combien (?:de|d'|sont|ont))(?![a-z])/.test(
      folded.text.slice(Math.max(span.start, start - 160), start),
    ) || someOfThem.test(right),
});

/** How the sentence `span` says a number; folded offsets. */
export function toldOf(folded: FoldedText, draft: Draft, span: Span): Told {
  const { start, phrase, numberEnd } = draft;
  return heard({
    folded,
    draft,
    span,
    start,
    phrase,
    left: folded.text.slice(Math.max(span.start, start - 90), start),
    earlier: folded.text.slice(Math.max(0, start - 70), start),
    right: folded.text.slice(Math.max(phrase.end, numberEnd), span.end).slice(0, 160),
  });
}

/** "Une dizaine a déjà répondu": an approximation takes its verb in the singular. */
export function hasVerbOfOne(
  folded: FoldedText,
  { token, draft }: { readonly token: Draft['token']; readonly draft: Draft },
): boolean {
  return token.form === 'approximate-noun' && verbOfOne.test(folded.text.slice(draft.end, draft.end + 16));
}
