import type { FoldedText } from '../../../fold.ts';
import type { Draft } from '../draft.ts';
import { wordsAround } from './words-around.ts';

type Span = { readonly start: number; readonly end: number };

/*
 * Figures of the trade that tells of a breach and of the work that follows it: how long a program is, what an audit found weak,
 * what was postponed or typed again, who was told to stay at home, what somebody aims at, who wrote in.
 */

const some =
  '(?:(?:some|about|around|over|nearly|more than|at least|fewer than|up to|environ|quelque|pres de|plus de|au moins|moins de) )*';

/** "178 accounts were found still to use an old password", "11 of the 47 systems lacked an authorisation": open to attack. */
const weak =
  /^[^.;:]{0,60}? (?:(?:were|was|are|is|had been) (?:also |still |found )*(?:to use|using|without|unpatched|unsupported|out of date|misconfigured|not (?:been )?(?:patched|updated|covered|protected|enrolled))|lack(?:s|ed)? (?:an?|any|the|valid|multi|mfa)|still (?:used|ran|had) (?:an?|the|default|weak|old)|(?:n'avaient|n'ont|n'avait) (?:pas|aucune?) (?:de |d'|la |le )?(?:double|mfa|authentification|correctif|sauvegarde|antivirus|mise a jour)|(?:utilis|tourn)[a-z]* (?:encore|toujours) (?:un|sous|une|avec)|n'etaient pas (?:a jour|corriges|proteges|couverts))(?![a-z])/;

/** "4,913 appointments had been postponed": put off, not taken. */
const errands =
  /^(?:appointments?|procedures?|operations?|surger(?:y|ies)|consultations?|flights?|classes|lessons|exams?|deliver(?:y|ies)|rendez-vous|interventions?|vols?|cours|examens?|livraisons?|seances?|courses|trips?|trains?|tests?|ventes?|sales?|closings?|transactions?|signatures?)$/;
const putOff =
  /^[^.;:]{0,50}? (?:postponed|cancell?ed|rescheduled|put off|delayed|deferred|moved elsewhere|diverted|reportee?s?|annulee?s?|decalee?s?|deprogrammee?s?|reprogrammee?s?|bloquee?s?|suspendue?s?|blocked|on hold|stalled|suspended)(?![a-z])/;

/** "1,870 paper charts were scanned", "412 orders reconciled by hand": typed again, since. */
const doneAgain =
  /^(?: [a-z'’-]+){0,2}? (?:(?:were |have been |had been |was )?(?:since |later |manually )?(?:scanned(?! for)|reconciled|re-?entered|re-?keyed|keyed in|typed (?:in|up)|transcribed|digiti[sz]ed(?! (?:files|records))|back-?filled)|(?:(?:ont (?:du |deja )?(?:ete|etre)|sont|seront) (?:depuis |deja )?)(?:ressaisie?s?|retranscrite?s?|numerisee?s?|rapprochee?s?|saisie?s? a la main)|ressaisie?s? a la main)(?![a-z])/;

/** "33,000 staff were told to stay at home", "1,400 staff got their wages late": what became of their work. */
const staff =
  /^(?:salarie|employe|agents?$|collaborat|membres?$|travailleurs?$|personnels?$|fonctionnaires?$|soignants?$|enseignants?$|ouvriers?$|staff$|employee|workers?$|officers?$|teachers?$|nurses?$|people$|personnes$|pupils?$|students?$|eleves?$|etudiants?$)/;
const toldTo =
  /^(?: [a-z'’-]+){0,3}? (?:(?:were|have been|had been|are|was) (?:all )?(?:told|asked|ordered|instructed|advised) to (?:stay|work|go|use|switch|keep|come|return|bring|wait)|(?:ont ete|sont|etaient) (?:tous )?(?:prie|invite|somme|contrain)[a-z]* (?:de|d'|a) (?:rester|travailler|rentrer|utiliser|eteindre|revenir|patienter)|(?:got|received|were (?:being )?paid|get|ont (?:recu|touche|percu)) (?:their |leurs? |no |only |late|en retard)(?:wages?|pay|salar|paie|paye|payslips|bonus|prime|acompte|october|november|december)?|(?:were|was|have been) (?:sent home|furloughed|laid off|made redundant|on hold)|(?:au|en) chomage (?:technique|partiel))/;
/** "had 11 staff left". */
const hadLeft = new RegExp(`(?<![a-z])(?:had|has|have|with|down to|avait|compte|reste|restait) ${some}$`);
const left0 = /^ (?:left|remaining|restants?)(?= ?(?:[.,;)]|$)| when| at| by)/;

/** "Members, of whom the group wants 8 million by 2030". */
const wants = new RegExp(
  `(?<![a-z])(?:wants?|aims? (?:for|at|to reach)|targets?|hopes (?:for|to reach)|plans? (?:for|to)|would (?:like|love) to (?:be|have|reach)|aimerions (?:etre|avoir|atteindre)|vise(?:nt)?|veut|veulent|espere(?:nt)?|ambitionne(?:nt)?|objectif(?: de)?) (?:de |d'|atteindre )?${some}$`,
);
const byThen =
  /^(?: [a-z'’-]+){0,3}? (?:by (?:20|the end|next|easter|christmas|[a-z]+(?:uary|ch|il|may|june|july|ust|ber)|summer|autumn|spring|winter)|d'ici|a l'horizon)/;

/** "Thanks to the six of you who wrote in", "four of you spotted the typo". */
const ofYou = /^ (?:of|d'entre) (?:you|vous)(?![a-z])/;
const wroteIn =
  /^ (?:of|d'entre) (?:you|vous)[^.;]{0,30} (?:who |qui )?(?:wrote|spotted|asked|noticed|replied|voted|ont (?:ecrit|repere|demande|signale|vote|repondu)|l'ont signale|nous l'ont)/;
const handful = 30;

/** "The script is 60 lines of Python", "a rule list of 3,100 lines". */
const lines = /^(?:lines?|lignes?)$/;
const ofCode =
  /^ (?:of |de |d')?(?:code|python|bash|perl|powershell|javascript|typescript|rust|go|java|php|ruby|shell|sql|c|c\+\+|assembly|assembleur|yaml|config(?:uration)?|regles|rules|logs?|journaux)(?![a-z])/;
const ruleList =
  /(?<![a-z])(?:rules?|regles|policy|config(?:uration)?|firewall|filters?|script|program|macro|playbook)(?: [a-z]+)? (?:lists?|files?|of|de|is|est|fait|runs to)(?: of| de)? ?$/;

/** "We read 12 of our own engagement reports", "we checked 14 tenants". */
const weRead = new RegExp(
  `(?<![a-z])(?:we|i|nous|j'|on) ?(?:have |ai |avons |a )?(?:read|reviewed|checked|looked (?:at|into|through)|went through|analysed|analyzed|audited|tested|compared|timed|lu|relu|examine|passe en revue|verifie|teste|analyse|compare|audite)s? ${some}$`,
);
const ofOurs =
  /^ (?:of (?:our|my) (?:own )?|de nos (?:propres )?|tenants?|reports?|rapports?|sites?|contracts?|contrats?|policies|politiques|clients?(?! (?:files|records|data))|firms|companies|entreprises|deals|ads|annonces)/;

/** "PBKDF2: once 5,000, then 100,100 rounds", "88 billion hashes a second". */
const cipher =
  /(?<![a-z])(?:rounds?|iterations?|pbkdf2|bcrypt|scrypt|argon2|hash(?:es)? (?:a|per|par) sec|nombre de tours|cpu|gpus?|cores?|coeurs|megahash)(?![a-z])/;

/** "77 leak sites", "on eight markets", "1,900 listings". */
const venues =
  /^(?: (?:dark ?web|leak|data leak|extortion|underground|criminal|russian-language|de fuites?|vitrines?|d'extorsion|clandestins?|noirs?|du dark ?web))* ?(?:leak sites?|leak blogs?|sites? (?:de fuites?|vitrines?|d'extorsion)|markets?|marketplaces?|marches?|places? de marche|forums?|blogs?|listings?|annonces|channels?|canaux|canaux telegram)(?![a-z])/;
const listedOn = new RegExp(
  `(?<![a-z])(?:on|across|sur|dans|sample of|echantillon de|from|track(?:s|ed|ing)?|surveille) ${some}$`,
);

/** "We’re 40,218 subscribers strong". */
const strong = /^ strong(?![a-z])/;
/** "We’re 3,400 readers and", "3 400 abonnés, merci à vous". */
const audience = /^(?:readers?|subscribers?|followers?|lecteurs?|lectrices?|abonnee?s?|inscrits?)$/;
const weNow =
  /(?<![a-z])(?:we're|we are|we have|nous sommes|on est|vous etes|you are) (?:now |desormais |deja |already )?(?:at |over |plus de |pres de |nearly )?$/;
const thanks = /^,? ?[,!] (?:merci|thank)/;

/** "has had 1,100 tweets", "Scamwatch got 4,200 reports last month". */
const feedback =
  /^(?:tweets?|posts?|messages?|reports?|complaints?|enquiries|inquiries|calls?|e-?mails?|signalements?|plaintes?|reclamations?|appels?|courriers?|questions?|demandes?|requests?)$/;
const gotSo = new RegExp(
  `(?<![a-z])(?:got|gets|receiv(?:es?|ed)|has had|have had|field(?:s|ed)|handled|answered|recu|recoit|recevait|enregistre|comptabilise|traite|recense) (?:already |deja |ainsi )?${some}$`,
);
const thisMonth =
  /^(?: [a-z'’-]+){0,5}? (?:last|this|that) (?:week|month|year|morning|weekend)(?![a-z])|^(?: [a-z'’-]+){0,5}? (?:le mois dernier|la semaine derniere|cette semaine|ce mois-ci|l'an dernier|en un (?:mois|jour|an)|in (?:a|one|two|three) (?:days?|weeks?|months?))(?![a-z])|^ to answer| a traiter/;

/** "Call centre: 15 agents, 1,240 calls". */
const callCentre =
  /(?<![a-z])(?:call centre|call center|hotline|helpline|contact centre|cellule(?: de crise| d'ecoute| d'information)?|centre d'appels|plateforme telephonique|standard|assistance|renfort)(?: [a-z]+){0,3} ?[:(] ?$/;

/** "The supplier has 1.1 million residential accounts": how large it is. */
const firmHas = new RegExp(
  `(?:^|[.!?→\\n] ?)(?:the |le |la |l'|cette |this |its )?(?:supplier|company|firm|group|bank|insurer|operator|utility|airline|retailer|provider|chain|parent|charity|trust|fournisseur|operateur|banque|groupe|societe|entreprise|assureur|mutuelle|enseigne|compagnie|maison mere|regie|game|app|service|platform|jeu|appli|application|plateforme)(?: [a-z-]+)? (?:has|had|counts|serves|manages|compte|comptait|possede|gere|dessert|totalise) ${some}$`,
);
const hitToo =
  /(?<![a-z])(?:affect|impact|expos|stol|leak|breach|compromis|touch|concern|vol[eé]|fuit|pirat|in (?:the|that) (?:file|leak|dump|breach)|victim)/;

/** "have since brought over 900 of the principals": moved to safety. */
const brought = new RegExp(
  `(?<![a-z])(?:brought|relocated|rehoused|resettled|moved|evacuated|accueilli|reloge|rapatrie|transfere)(?: (?:over|out|here|to [a-z]+))? ${some}(?:\\d[\\d,.]* (?:of the |of their )?(?:[a-z]+ ){1,2}(?:and|et) ${some})?$`,
);
const people =
  /(?<![a-z])(?:principals|relatives|families|people|families|proches|familles|personnes|afghans|refugees)(?![a-z])/;

/** "The Board’s current enrolment is about 239,000", "la force a besoin de 7 500 agents": how large it is, or should be. */
const enrolment = new RegExp(
  `(?<![a-z])(?<!sur un )(?<!sur son )(?:enrol+ments?|headcount|workforce|membership|turnout|attendance|effectifs?(?! touch)|frequentation|tirage)(?: [a-z]+){0,2} (?:is|was|stands at|stood at|est de|etait de|s'eleve a|s'elevait a) ${some}$`,
);
const needs = new RegExp(
  `(?<![a-z])(?:needs?|requires?|lacks?|is short of|short by|a besoin de|ont besoin de|manque(?:nt)? de|il manque|reclame(?:nt)?) (?:de |d')?${some}$`,
);
/** "4,500 servers were now monitored around the clock". */
const watched =
  /^(?: [a-z'’-]+){0,2}? (?:(?:are|were|is|was) (?:now |already |all |being )*(?:monitored|protected|covered|secured|patched|insured|supervised)|(?:sont|etaient|seront) (?:desormais |deja |tous |toutes |maintenant )*(?:surveille|protege|couvert|securise|supervise|assure)[es]*)(?![a-z])/;
/** "Some 7,000 have joined a claim for damages". */
const joined =
  /^(?: [a-z'’-]+){0,3}? (?:(?:have|had|has|ont|avaient) (?:now |since |already |deja )?(?:joined|signed up (?:to|for)|rejoint)|se sont (?:deja )?joint[es]* a) (?:a |an |the |to |l'|la |le |une? |cette )?(?:[a-z]+ ){0,2}?(?:claims?|actions?|lawsuits?|suits?|class|recours|plainte|collectif|group litigation)(?![a-z])/;
/** "3,500: appointments cancelled in the first four weeks". */
const namedAfter = /^ ?: ([a-z-]+)/;

/** "Mon médecin n’a que 1 200 patients". */
const mineHas = new RegExp(
  `(?:^|[.!?→>\\n] ?)(?:mon|ma|my) [a-z-]+ (?:n'|ne )?(?:a|has|suit|compte|sees)(?: que| only| just)? ${some}$`,
);

/** "two of the firm’s alerts", "cinq des sept mesures": of what somebody did or was told. */
const ofMatters =
  /^ (?:of|des|de|sur|out of) ?(?:the |its |their |our |ses |nos |leurs |les |at least |[a-z.’']+['’]s |\d+ |deux |trois |quatre |cinq |six |sept |huit |neuf |dix |three |four |five |seven |eight |ten )*(?:[a-z-]+ ){0,3}?(?:alerts?|alertes|operating systems|measures?|mesures|recommendations?|recommandations|steps|questions|findings|constats|griefs|manquements|charges|counts of|grounds|claims made|patch(?:es)?|correctifs|commitments|engagements|votes|controls?|controles|conditions|criteria|criteres|objectifs|targets)(?![a-z])/;
/** "any future business that collects data on more than 25,000 people": a rule. */
const whoeverHolds =
  /(?<![a-z])(?:any|every|each|all|toute?|tous les|toutes les|chaque)(?: [a-z'-]+){0,3} (?:that|which|who|qui) (?:collects?|holds?|handles?|process(?:es)?|stores?|has|have|collecte|detient|detiennent|traite|traitent|conserve|gere)(?![a-z])[^.;]{0,50}$/;

/** "une amende à l’encontre de deux médecins": who was fined. */
const fined = new RegExp(
  `(?<![a-z])(?:amendes?|sanctions?|fines?|penalt(?:y|ies)|reprimands?|blames?|avertissements?|plaintes?|proceedings)(?![a-z])[^.;]{0,60} (?:a l'encontre de|contre|against|on|upon) ${some}$`,
);
/** "found more than 50 reports filed in 2023". */
const filed = /^ (?:filed|submitted|lodged|deposee?s?|transmise?s? (?:a la cnil|au regulateur))(?![a-z])/;
const papers =
  /^(?:reports?|filings?|notices?|notifications?|complaints?|declarations?|signalements?|plaintes?|rapports?)$/;
/** "combing through hundreds of thousands of emails": work. */
const combed = new RegExp(
  `(?<![a-z])(?:comb(?:ed|ing)? through|sift(?:ed|ing)? through|trawl(?:ed|ing)? through|wad(?:ed|ing) through|pass(?:er|ant|e) au crible) (?:les |the )?${some}$`,
);

/** Whether a number is of the trade, or of the work that follows a breach. */
export function isTradeFigure(
  folded: FoldedText,
  draft: Draft,
  span: Span,
  around: { readonly isDataOf: boolean; readonly isAttached: boolean },
): boolean {
  const { phrase, token } = draft;
  if (phrase.kind === 'size') return false;
  const { left, right, behind, noun, nounClass, isLiving, isBare } = wordsAround(folded, draft, span, {
    left: 110,
    right: 100,
    behind: 70,
  });
  if (errands.test(noun) && putOff.test(right)) return true;
  if (token.value <= handful && ofYou.test(behind) && wroteIn.test(behind)) return true;
  if (lines.test(noun) && (ofCode.test(right) || ruleList.test(left))) return true;
  if (venues.test(behind) && listedOn.test(left)) return true;
  if (isBare && cipher.test(left.slice(-70) + behind.slice(0, 50))) return true;
  if (isLiving && strong.test(right)) return true;
  if (audience.test(noun) && !around.isAttached && (weNow.test(left) || thanks.test(right))) return true;
  if (callCentre.test(left) && (staff.test(noun) || feedback.test(noun))) return true;
  if (feedback.test(noun) && gotSo.test(left) && thisMonth.test(right)) return true;
  if (wants.test(left) && byThen.test(right)) return true;
  if (staff.test(noun) && (toldTo.test(right) || (hadLeft.test(left) && left0.test(right)))) return true;
  if ((firmHas.test(left) || mineHas.test(left)) && !hitToo.test(right)) return true;
  if (isBare && token.value <= handful && ofMatters.test(behind)) return true;
  if (whoeverHolds.test(left) || combed.test(left)) return true;
  if (token.value <= handful && (isLiving || nounClass === 'body') && fined.test(left)) return true;
  if (papers.test(noun) && filed.test(right)) return true;
  if (enrolment.test(left) || (isLiving && needs.test(left)) || joined.test(right)) return true;
  if (isBare && errands.test(namedAfter.exec(behind)?.[1] ?? '') && putOff.test(behind.slice(3))) return true;
  if ((nounClass === 'device' || phrase.sense?.unit === 'accounts') && watched.test(right)) return true;
  if ((isBare || isLiving) && brought.test(left) && people.test(behind)) return true;
  if (weRead.test(left) && token.value <= handful && ofOurs.test(behind)) return true;
  if (around.isDataOf) return false;
  if (nounClass !== 'person' && nounClass !== 'base' && doneAgain.test(right)) return true;
  return (nounClass === 'device' || phrase.sense?.unit === 'accounts' || isBare) && weak.test(right);
}
