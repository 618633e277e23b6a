import type { FoldedText } from '../../../fold.ts';
import type { Draft } from '../draft.ts';
import { wordsAround } from './words-around.ts';

type Span = { readonly start: number; readonly end: number };

/*
 * What minutes, decisions and yearly reports count besides those hit: who sat and who listened, who went to court, whom a
 * judge orders, what an office opened and inspected, what the police read, what was paid to whom, how long a report is.
 */

const some =
  "(?:(?:(?:pres|plus|moins) d[e']|environ|quelque|quelques|au moins|about|around|some|nearly|over|more than|at least|les|des|the|ses|its|leurs|their|all|tous|de|d'|aux) ?)*";
/** A regular expression for what stands right before a number, hedges and articles between them. */
function before(words: string): RegExp {
  return new RegExp(`(?<![a-z])(?:${words}) ?${some}$`);
}

/** "12 conseillers sur 15", on a line that says who is there. */
const sitters =
  /^(?:conseiller[es]*|conseilleres|membres?|elue?s?|deputee?s?|delegue[es]*|depute[es]*|administrateurs?|administratrices?|municipaux|councillors?|members?|trustees?|delegates?|directors?|governors?|aldermen)$/;
const rollCall =
  /^[^a-z]*(?:etaient |sont |membres |members |conseillers |councillors )*(?:presente?s?|excusee?s?|absente?s?|votants|quorum|in attendance|present|apologies|attendance)(?![a-z])/;
const ofSitters =
  /(?<![a-z])(?:conseiller[es]*|membres?|elue?s?|deputee?s?|delegue[es]*|administrateurs?|councillors?|members?|trustees?|delegates?|governors?) (?:sur|of|out of) $/;
/** "Dix-sept citoyens assistaient à la séance ; quatre ont pris la parole". */
const satIn =
  /^(?: [a-z'-]+){0,3}? (?:(?:assistaient|assistait|ont assiste|avaient assiste) (?:a|au|aux)|(?:ont|avaient|a) pris la parole|(?:ont|avaient) pose (?:une|des|leurs?) questions?|se sont exprim|sont intervenu|(?:etaient|s'etaient) (?:venu|deplace|masse)|attended (?:the|a|this|that|last)|took the floor|(?:were|sat|stood) in the (?:public gallery|room|audience)|packed the|addressed the (?:council|board|meeting|committee)|spoke (?:at|in|during|before|against|for)|turned (?:out|up) (?:for|to|at))[a-z]*/;

/** "14 ont assigné", "several hundred of them have gone to court". */
const wentToCourt =
  /^(?: [a-z'-]+){0,3}? (?:(?:ont|avaient|auraient) (?:deja |depuis |aussi |ensuite )?(?:agi en|assigne|este en|introduit (?:un|une|leurs?|des)|forme (?:un|une|des) (?:recours|demande|appel|opposition)|demande (?:reparation|des dommages|a etre indemnise)|intente|saisi (?:le tribunal|la justice|le juge|les prud'hommes|la cour))|se sont (?:portee?s|constituee?s) partie|(?:have |had )?(?:since |already )?(?:brought (?:claims?|proceedings|an action|a claim)|issued (?:claims?|proceedings)|gone to court|went to court|sought damages|claimed damages|sued (?:the|for|over|it)))(?![a-z])/;

/** "a enjoint aux quatre principaux fournisseurs d’accès", "ordered the four largest providers to". */
const enjoined = before(
  "(?:enjoin[a-z]*|ordonn[a-z]*|fai[a-z]* injonction|fait defense|prescri[a-z]*|commande) (?:(?:en outre|egalement|aussi|ainsi) )?(?:a|aux|a l'ensemble des|a chacun des)",
);
const ordered = before('(?:order(?:s|ed|ing)?|enjoin(?:s|ed|ing)?|direct(?:s|ed|ing)|instruct(?:s|ed|ing)?)');
const toDo = /^(?: [a-z'-]+){0,3} to (?!be )[a-z]/;

/** "a ouvert 214 dossiers (188 l’année précédente)", "handled 31 cases": what an office does in a year. */
const office =
  /(?<![a-z])(?:autorite|authority|prepose|delegue|commission|commissaire|commissioner|cnil|regulat[a-z]+|ombudsm[ae]n|mediat(?:eur|rice)|defenseur|parquet|procureure?|tribunal|court|cour|office|inspection|inspectorate|watchdog|agence|agency|comite|committee|auditeurs?|auditors?|board|panel|dpo|conseil|council|service|exercice|prosecutors?|bureau)(?![a-z])/;
const works = before(
  '(?:ouvert|ouvre|clos|cloture|clot|instruit|traite|rendu|examine|classe|mene|juge|enregistre|tranche|opened|closed|handled|examined|reviewed|decided|heard|ruled on|concluded|completed|processed|settled)(?: (?:au total|en tout|ainsi|in all))?',
);
const caseWork =
  /^(?:dossiers?|cas|affaires?|cases?|files?|matters?|procedures?|reclamations?|instructions|contrats?|contracts?|conventions?)$/;
const yearBefore =
  /^ ?\(?(?:contre |against |up from |down from )?\d[\d ,.']*(?: [a-z]+)?,? (?:l'annee (?:precedente|derniere|d'avant)|l'an (?:dernier|passe)|un an (?:plus tot|auparavant)|en (?:19|20)\d\d|in (?:19|20)\d\d|(?:the )?(?:year before|previous year)|last year|a year earlier)/;
const caseWorkAhead = new RegExp(
  `${works.source.slice(0, -1)}\\d[\\d ,.']* (?:dossiers?|cas|affaires?|cases|files|matters|procedures|reclamations) ?\\((?:contre |against |up from |down from )?$`,
);
const inspected = before(
  "(?:controle|inspecte|audite|sanctionne|mis en demeure|rappele a l'ordre|visite|inspected|audited|sanctioned|reprimanded|fined|visited)(?: (?:au total|ainsi|sur place|in all))?",
);

/** "ont épluché 80 000 messages et remonté neuf portefeuilles". */
const detectives =
  /(?<![a-z])(?:policiers?|polici[a-z]+|enquet(?:eurs?|rices?)|gendarmes?|magistrats?|juges?|police|investigators?|detectives?|officers?|prosecutors?|experts?|analystes?|analysts?)(?![a-z])[^.;]*$/;
const pored = before(
  '(?:epluch|passe[a-z]* au (?:crible|peigne)|remont|decortiqu|depouill|exploit|analys|visionn|ecoute|sift(?:ed|ing)? through|comb(?:ed|ing) through|read(?:ing)? through|pored over|trawl(?:ed|ing)? through|trac(?:ed|ing)|seized|saisi|recoup)[a-z]*',
);
const clues =
  /^(?:messages?|conversations?|portefeuilles?|wallets?|transactions?|telephones?|phones?|echanges?|appels?|ordinateurs?|computers?|disques?|drives?|e-?mails?|courriels?|sms|texts?|chats?|videos?|hours?|heures?)$/;

/** "cinq des sept mesures", "three of the five recommendations": a part of what was to be done. */
const ofTasks =
  /^ (?:des|de|d'|of|sur|sur les|out of|de ces|de ses)(?: (?:the|its|their|these|those|ses|leurs|ces|les))? ?(?:(?:\d+|[a-z-]{2,9}) )?(?:[a-z]+ )?(?:mesures|recommandations|engagements|griefs|demandes|injonctions|manquements|objectifs|jalons|chantiers|propositions|resolutions|amendements|prescriptions|measures|recommendations|commitments|grounds|orders|milestones|proposals|resolutions|amendments|objectives|undertakings|deadlines|echeances|axes|actions)(?![a-z])/;

const tasksOf =
  /^ (?:[a-z]+ )?(?:mesures|recommandations|engagements|griefs|injonctions|manquements|objectifs|jalons|chantiers|measures|recommendations|commitments|grounds|milestones|objectives|undertakings)(?![a-z])/;
/** "l’authentification à deux facteurs couvre 94 % des 8 300 comptes". */
const covers = before(
  "(?:authentification|authentication|mfa|2fa|double facteur|chiffrement|encryption|antivirus|edr|sauvegarde|backups?|gestionnaire de mots de passe|password manager|formation|training)(?![a-z])[^.;]{0,50}? (?:couvr[a-z]+|protege(?:nt)?|equipe(?:nt)?|covers?|covered|protects?|(?:est|sont|is|are|was) (?:[a-z]+ment |now |desormais |already )*(?:active|deploye|generalise|enabled|deployed|rolled out|active)[a-z]*(?: (?:sur|pour|a|on|for|to|across))?)(?: (?:desormais|deja|now|already|aujourd'hui|maintenant|today))? ?(?:\\d[\\d.,]* ?%)?(?: (?:des|de|of|d'))?",
);

/** "Le versement du RSA aux 19 000 foyers a été assuré", "pensions were paid to 19,000 households". */
const paidTo = before(
  "(?:vers(?:e|es|ee|ees|er|ement|ements)|paiements?|paye[es]*|payer|paie|payments?|paid|paying)(?: (?:du|de la|de l'|des|de|of|the|les|le|la|l'))? ?(?:[a-z'-]+ ){0,3}?(?:rsa|apa|aah|aides?|allocations?|pensions?|retraites?|bourses?|prestations?|salaires?|payes?|benefits?|allowances?|grants?|wages|salaries|scholarships?)(?: [a-z]+){0,3}? (?:a|aux|to)",
);
const paidOut =
  /(?<![a-z])(?:pensions?|benefits|allowances?|grants|wages|salaries|scholarships|aides|allocations|bourses|salaires|retraites) (?:were |was |have been |had been |will be |ont (?:bien |deja )?ete |ont pu etre |seront |sont )(?:[a-z]+ )?(?:paid|versee?s|payee?s)(?: [a-z]+)? (?:to|a|aux) (?:the |les |some |about )?$/;

/** "Six cents salariés en chômage partiel". */
const outOfWork =
  /^ (?:(?:sont|etaient|ont ete|were|are) (?:mis[es]* |placee?s |put )?)?(?:en|au|on|into) (?:chomage (?:partiel|technique)|activite partielle|furlough|short[ -]time|paid leave|conge force)(?![a-z])/;
/** "Les 9 000 étudiants ont suivi deux semaines de cours à distance". */
const wentOn =
  /^(?: [a-z'-]+){0,2}? (?:(?:ont |avaient )?(?:suivi|suivent|suivaient|suivront) (?:les |leurs |des |un |une |deux |trois |quatre |plusieurs )?(?:[a-z]+ de )?(?:cours|lecons|enseignements|classes)|(?:have |had )?(?:followed|taken|took|attended|had) (?:their |[a-z]+ weeks? of )?(?:classes|lessons|lectures|courses) (?:online|remotely|from home|at home|on paper)|(?:ont|avaient) (?:mange|dejeune|dine|repris (?:le chemin|le travail|les cours|leurs cours))|(?:ate|went back to (?:school|work|class|classes))|(?:ont |avaient )?(?:teletravaill|travaill)[a-z]* (?:a domicile|de chez|sur papier|a la main|sans))(?![a-z])/;
/** "Trente-neuf personnes se sont adressées à la permanence". */
const turnedTo =
  /^(?: [a-z'-]+){0,2}? (?:(?:se sont|s'etaient) (?:deja |depuis )?(?:adresse|tourne|presente|manifeste)[es]* (?:a|au|aux|vers|aupres)|(?:have |had )?(?:turned to|applied to|called at|dropped in at|come to|came to|visited) (?:the|our|its|a) (?:[a-z-]+ ){0,2}?(?:helpline|hotline|desk|drop-in|clinic|office|counter|surgery|advice|support))(?![a-z])/;
/** "ont été invités à changer de mot de passe": who is asked to be careful. */
const askedToChange =
  /^(?: [a-z'-]+){0,2}? (?:(?:ont ete|sont|seront|etaient|avaient ete) (?:tous |toutes |aussi |depuis )?(?:invite|prie|encourage|incite)[es]* (?:a|de)|(?:have been|had been|were|are being|are) (?:all |also |since )?(?:invited|encouraged|advised) to) (?:changer|modifier|renouveler|change|renew|update) /;
/** "Au moins une vingtaine ont dû être évacués". */
const evacuated =
  /^ (?:d'entre (?:eux|elles) |of them )?(?:(?:ont|avaient) (?:du |aussi |deja )?(?:etre |ete )|were |had to be |have been )(?:[a-z]+ )?(?:evacue[es]*|evacuated)(?![a-z])/;

/** "Le PDF fait 64 pages", "216 pages, 38 recommandations". */
const paperIs = before(
  "(?:pdf|rapport|report|document|avis|decision|arret|jugement|judgment|ruling|opinion|order|ordonnance|memoire|etude|study|guide|annexe|annex|texte|bilan|dossier de presse)(?: [a-z'’-]+){0,3}? (?:fait|compte|comporte|tient en|tient sur|court sur|s'etend sur|runs to|is|spans|has|fills)",
);
const thenParts =
  /^(?:,| et| and| for| pour)(?: et| and)? (?:\d+|[a-z-]+) (?:recommandations?|auditions?|annexes?|chapitres?|considerants?|recommendations?|hearings?|chapters?|appendices|witnesses|propositions?)(?![a-z])/;
/** "La décision, de neuf pages, …". */
const paperOf =
  /(?<![a-z])(?:pdf|rapport|report|avis|decision|arret|jugement|judgment|ruling|opinion|ordonnance|memoire|etude|study|guide),? (?:de|d'|of|longue? de|runs to) $/;
/** "The ruling, 45 pages long". */
const isLong = /^ (?:long|in length)(?![a-z])/;
/** "Dans les trois cas", "in both cases": of what was told before. */
const inThose = /(?<![a-z])(?:dans|in) (?:les|ces|ses|the|these|those|all) $/;
/** "42 commentaires sous le post précédent". */
const underThat =
  /^ (?:sous|on|under|below|a la suite de|en reponse a) (?:le |la |l'|mon |ma |notre |ce |cet |cette |un |une |the |my |our |this |that |last |a |an )?(?:[a-z'’]+ )?(?:post|billet|article|video|message|thread|fil|numero|lettre|issue|piece|tweet)(?![a-z])/;
/** "6 e-mails, 2 appels, 0 réponse", "cinq relances sans réponse": how often somebody wrote. */
const unanswered =
  /^[^.;:\n]{0,50}?(?:,| et| and| mais| but)? (?:0|zero|aucune|pas une|sans|pas de|no|without an?|not one|not a single) (?:la moindre )?(?:reponse|reply|answer|response)s?(?![a-z])/;
const writings =
  /^(?:e-?mails?|mails?|courriels?|messages?|relances?|appels?|calls?|letters?|lettres?|courriers?|tweets?|dms?|reminders?|sms|tickets?)$/;

/** "adressé à tous les cadres, soit 74 destinataires": who read it. */
const wroteTo =
  /(?<![a-z])(?:adresse|envoye|transmis|diffuse|expedie|sent|e-?mailed|forwarded|circulated)[a-z]*(?: [a-z'’-]+){0,2}? (?:a|aux|to) [^.;,]{3,40},? (?:soit|or|that is|i\.e\.) $/;
const openCopy = /(?<![a-z])(?:en copie|copie visible|cachee?|cci|bcc|blind|visible)(?![a-z])/;
/** "le salon : 20 000 visiteurs l’an dernier, 700 partenaires". */
const fair =
  /(?<![a-z])(?:forum|salon|congres|conference|festival|fair|summit|sommet|expo|convention|foire|assises|rencontres|colloque)(?![a-z])[^.;\n]{0,70}$/;
const fairgoers =
  /^(?:visiteurs?|participante?s?|exposants?|partenaires?|congressistes|intervenante?s?|visitors?|attendees?|exhibitors?|partners?|speakers?|sponsors?|delegates?)$/;
/** "Déjà 63 structures accompagnées depuis janvier": what somebody sells. */
const helped =
  /^ (?:accompagne|forme|conseille|equipe|auditee?|suivi|trained|supported|advised|helped|onboarded)e?s? (?:depuis|since|cette annee|this year|en (?:19|20)\d\d|in (?:19|20)\d\d|a ce jour|to date)(?![a-z])/;
/** "350 applications doivent être réinstallées". */
const programs = /^(?:applications?|logiciels?|progiciels?|apps|programs|programmes|services)$/;
const toSetUp =
  /^(?: [a-z'-]+){0,2}? (?:doivent|devront|devaient|restent|(?:have|had|need|needed|will have) to|must|are to) (?:encore |toutes |tous |all |each |still )?(?:etre|a etre|be|a) (?:toutes |tous |all )?(?:reinstall|relanc|redemarr|reconstrui|restaur|rebuil|restor|reconfigur|redeploy|retest)/;

/** "avons migré 2 300 boîtes aux lettres": what the house did with its machines. */
const setUp = before(
  '(?:a|ont|avons|avait|avaient|has|have|had) (?:deja |ainsi |depuis |already |since |also )?(?:migr|reconfigur|renouvel|restitu|redeploy|demenag|moderni[sz]|re-?equip|decommission|relocat)(?:e|ed)(?: (?:over|across))?',
);
/** "formé 600 agents", "de quoi équiper 80 communes": what is done so that it may not happen again. */
const trains = before(
  '(?:form(?:e|es|er|era|ent|ons)|sensibilis(?:e|es|er|era|ent)|train(?:ed|ing|s)?|coach(?:ed|ing))',
);
const trained = /^ (?:ont ete |were |have been )?(?:formee?s|sensibilisee?s|trained|coached)(?![a-z])/;
const equips = before(
  '(?:equiper|doter|accompagner|soutenir|securiser|subventionner|equip|support|fund|accompagne[es]*|soutenu|supported|funded)',
);
/** "Le marché porte sur 2 400 postes et 180 serveurs": what is bought. */
const purchase =
  /(?<![a-z])(?:marche|contrat|appel d'offres|commande|devis|avenant|tender|contract|purchase|quote|bid)(?! (?:a |ont |vole|fuit|stolen|leak))[^.;:]{0,40} (?:porte(?:nt)? sur|concerne(?:nt)?|prevoi(?:t|ent)|inclut|covers?|is for|provides for|includes)(?: \d[\d ,.]* [a-z'-]+(?:,| et| and))? ?(?:some |about |environ |quelque )?$/;
/** "NIS 2 s’appliquera à 15 000 entités". */
const ruleFor =
  /(?<![a-z])(?:decret|loi|directive|reglement|nis ?2|dora|rgpd|gdpr|obligation|projet de loi|regulation|act|law|bill|rules)(?![a-z])[^.;:]{0,40} (?:concern|s'appliqu|vis|touch|couvr|appl|cover|affect|captur)[a-z]*(?: (?:a|aux|to))? (?:some |about |environ |quelque |pres de |plus de |more than |over |nearly )*$/;
/** "each of the 62 claimants". */
const parties =
  /^(?:claimants?|plaintiffs?|requerante?s?|plaignante?s?|demandeurs?|demanderesses?|appelants?|appellants?|complainants?)$/;
const award =
  /(?<![a-z])(?:tribunal|cour|court|judge|juge|award|allou|accord|condamn|verse|pay|paid|settl|transig)[a-z]*(?![a-z])[^.;]*$/;
/** "vendu 17 bases à 40 acheteurs". */
const soldTo =
  /(?<![a-z])(?:vend|vendu|vendue?s|revend[a-z]*|cede[es]*|sold|resold|selling)(?![a-z])[^.;]{0,60} (?:a|aux|to) (?:some |about |at least |au moins |environ |quelque |plus de |more than )?$/;
/** "Les pirates réclament 2 millions": money, understood. */
const asksFor = before(
  '(?:reclam(?:e|ent|ait|aient)|exig(?:e|ent|eait|eaient)|demand(?:ent|aient)|veulent|voulaient|negocient|demand(?:s|ed|ing)|asks? for|asked for|asking for|want(?:s|ed)?)',
);

/** "un sondage (1 004 personnes interrogées en ligne)". */
const asked =
  /^(?: [a-z]+ )?(?: francais| adults| people)? ?(?:interrogee?s?|sondee?s?|questionnee?s?|polled|surveyed|questioned|interviewed)(?= |[.,;)]|$)/;
const poll =
  /(?<![a-z])(?:sondage|enquete|etude|barometre|echantillon|panel|poll|survey|study|sample|ifop|ipsos|opinionway|yougov|odoxa|elabe|bva|csa|harris)(?![a-z])/;

/** "un résultat net supérieur à 1,4 million", "la rémunération du patron (7,1 millions)": money, understood. */
const moneyIs = before(
  "(?:(?:resultat|benefice|profit|revenu|produit) net|chiffre d'affaires|(?:la|sa|leur|une|cette|la seule) (?:remuneration|prime|subvention|provision|dotation)|(?:le|son|leur|un|du) (?:salaire|bonus|budget|benefice|surcout|manque a gagner|deficit|capital)|net (?:income|profit|loss|earnings)|turnover|(?:the|his|her|its|their|a) (?:pay|salary|bonus|budget|pay package|remuneration|compensation package|dividend|profit|deficit|shortfall))(?: (?!dont |whose |qui |data|file)[a-z'’&.-]+){0,5}?(?: \\(| (?:superieure? a|inferieure? a|proche de|de l'ordre de|above|below|close to|of|de))?",
);

/** Whether a number is of a meeting, a court, an office at work or a paper, and of nobody hit. */
export function isOfProceedings(
  folded: FoldedText,
  draft: Draft,
  span: Span,
  around: { readonly isDataOf: boolean; readonly isAttached: boolean },
): boolean {
  const { phrase, numberEnd, start, token } = draft;
  if (phrase.kind === 'size') return false;
  const { text } = folded;
  const { left, right, noun, nounClass } = wordsAround(folded, draft, span, { left: 140, right: 110 });
  const isBare = phrase.kind === 'none';
  const isLiving = nounClass === 'base' || nounClass === 'person';
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  if (rollCall.test(line) && (sitters.test(noun) || (isBare && ofSitters.test(left)))) return true;
  const behind = text.slice(numberEnd, Math.min(span.end, numberEnd + 60));
  if (
    isBare &&
    asksFor.test(left) &&
    token.value >= 1000 &&
    /^ ?(?:[.,;:)]|$)| (?:pour|to|for|en|in) /.test(right)
  )
    return true;
  if (/^(?:acheteurs?|acquereurs?|buyers?|takers?)$/.test(noun) && soldTo.test(left)) return true;
  if (isBare && (moneyIs.test(left) || ofTasks.test(behind))) return true;
  if (phrase.kind !== 'noun' && tasksOf.test(behind)) return true;
  if (isBare && /[a-z] ?[x×] ?$/.test(left) && /(?<![a-z])[x×] ?$/.test(left)) return true;
  if (/^(?:destinataires?|recipients?)$/.test(noun) && wroteTo.test(left) && !openCopy.test(left + right))
    return true;
  if (programs.test(noun) && toSetUp.test(right)) return true;
  if (fairgoers.test(noun) && fair.test(left) && !around.isAttached) return true;
  if (covers.test(left) || paidTo.test(left) || paidOut.test(left)) return true;
  if (
    /^pages?$/.test(noun) &&
    (paperIs.test(left) || paperOf.test(left) || isLong.test(right) || thenParts.test(right))
  )
    return true;
  if (/^(?:commentaires?|comments?|reponses?|replies|reactions?)$/.test(noun) && underThat.test(right))
    return true;
  if (/^(?:cas|cases)$/.test(noun) && token.value <= 12 && inThose.test(left) && /^ ?[,.]/.test(right))
    return true;
  if (writings.test(noun) && token.value <= 50 && unanswered.test(right)) return true;
  if (
    (isLiving || isBare || nounClass === 'body') &&
    asked.test(right) &&
    (poll.test(left) ||
      /% (?:des|de|of) (?:the )?$/.test(left) ||
      / ?(?:en ligne|par telephone|online|by phone)/.test(right))
  )
    return true;
  if (
    caseWork.test(noun) &&
    works.test(left) &&
    (yearBefore.test(right) || office.test(left)) &&
    !around.isAttached
  )
    return true;
  if (
    isBare &&
    (caseWorkAhead.test(left) ||
      (phrase.isPart && works.test(left) && office.test(text.slice(span.start, start))))
  )
    return true;
  if (ruleFor.test(left) && !around.isAttached) return true;
  if (!isBare && (enjoined.test(left) || (ordered.test(left) && toDo.test(right)))) return true;
  if (clues.test(noun) && pored.test(left) && detectives.test(left)) return true;
  if (around.isDataOf) return false;
  if ((isLiving || isBare) && (satIn.test(right) || wentToCourt.test(right))) return true;
  if (isLiving && turnedTo.test(right)) return true;
  if (around.isAttached) return false;
  if (!isLiving && helped.test(right)) return true;
  if ((nounClass === 'body' || /^sites?$/.test(noun)) && inspected.test(left)) return true;
  if (!isLiving && !isBare && (setUp.test(left) || equips.test(left) || purchase.test(left))) return true;
  if (parties.test(noun) && award.test(left)) return true;
  if (evacuated.test(right) && !isLiving) return true;
  return (
    isLiving &&
    (trains.test(left) ||
      trained.test(right) ||
      outOfWork.test(right) ||
      wentOn.test(right) ||
      askedToChange.test(right))
  );
}
