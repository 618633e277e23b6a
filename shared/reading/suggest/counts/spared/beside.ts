import { isCarrier } from './carriers.ts';
import type { FoldedText } from '../../../fold.ts';
import type { Draft } from '../draft.ts';
import { others } from './house.ts';
import { isNone } from './out-of-use.ts';
import { isSpokenFor, isUsing } from '../users.ts';
import { wordsAround } from './words-around.ts';

type Span = { readonly start: number; readonly end: number };

/*
 * Numbers that stand beside a breach by the grammar of their clause: whoever does something is not who it is done to; what
 * belongs to somebody is his size; a part taken out, a difference, a dose per head, a sentence's term count nobody.
 */

/** "Sept employés avaient ouvert les dossiers": the active voice with an object of its own. */
const active =
  /^(?:,? (?!(?:ont|avaient|auraient|had|have)(?![a-z]))[a-z'-]+){0,5}? (?:ont|avaient|auraient|have|had) (?:[a-z]+ment |[a-z]+ly |deja |tous |already |each |all )?(?!ete|been|vu|seen|recu|received|subi|suffered|perdu|lost|eu |had |connu|essuye|porte|depose|decouvert|appris|trouve|retrouve|found|learnt|learned|become|devenu|fait |contact|consenti|fourni|confie|donne|given|provided|signal|constat|declar|remarqu|denonc|their |its )[a-z]{3,} (?:(?:par|by) [a-z]+ )?(?:(?:les|des|le|la|un|une|the|an?|some|their|his|her|those) |l')[a-z]/;
/** "ont passé leur week-end à prévenir": who helps. */
const spends = /^(?: [a-z'-]+){0,3}? (?:ont|avaient|have|had) (?:passe|consacre|oeuvre|spent)(?![a-z])/;
/** "s’étaient servis de": they did it themselves, unless it was done to them ("se sont vu dérober"). */
const reflexive =
  /^(?: (?!(?:dont|qui|que)(?![a-z]))[a-z'-]+){0,4}? (?:se sont|s'etaient|se seraient|s'y sont|s'en sont) (?:[a-z]+ment |deja |aussi |egalement )?(?!vu|fait|retrouve|trouve|apercu|reveille|decouvert|constitue)[a-z]{3,}/;
/** "l’ont déjà contacté", "called the town hall": who asks. */
const asks =
  /^ use[ds]? (?:its|the(?! same)|their|our|this) (?![^.;]{0,60}(?:infected|compromised|malicious|tampered|skimm|while it|while the|when it|between ))|^(?: (?!been|were|was|be |being|get|got|the |an? |it |they |we |he |she )[a-z'-]+){0,4}? (?:(?:l'|les |m'|nous |lui |leur |t'|vous )(?:ont|avaient|auraient) (?:deja |aussi |[a-z]+ment )?(?:contact|appel|ecrit|saisi|rejoint|mandat|sollicit|interrog|interpel|demand|soutenu|suivi)[a-z]*|(?:called|phoned|rang|contacted|approached|emailed|wrote to(?! (?:in|after|on|last|this|about|by|following|when|because)(?![a-z]))|complained to|turned to|joined) [a-z])/;
const handful = 12;
const hundred = 100;
/** What people may or mean to do. */
const intends =
  /^(?: [a-z'-]+){0,4}? (?:may|might|could|can|will|plan to|intend to|want to|threaten to|pourraient|veulent|comptent|souhaitent|menacent de|s'appretent a|devront|doivent) (?:[a-z]+ly )?(?:sue|join|claim|seek|strike|protest|go to court|take (?:legal|court|part|action)|choose|reset|re-?enrol|saisir|porter plainte|rejoindre|reclamer|aller en justice|faire greve|manifester|demander|reinitialiser|choisir)(?![a-z])/;
/** Made rather than hit, told in the passive. */
const wasMade =
  /^(?: [a-z'-]+){0,2}? (?:ont ete|avaient ete|sont|were|have been|had been|are) (?:[a-z]+ment |ensuite |then |also |ainsi )?(?:cree[es]*|fabrique[es]*|created|set up|opened by(?! (?:an? |the |some )?(?:[a-z]+ )?(?:fraudsters?|hackers?|attackers?|intruders?|outsiders?|strangers?|criminals?|thie(?:f|ves)|thieves|scammers?|impostors?))|generated|registered)(?![a-z])/;
/** Put off, moved or put back: what followed. */
const followedUp =
  /^(?: [a-z'-]+){0,3}? (?:ont (?:deja )?ete|ont du etre|sont|seront|were|have been|had been|are|had to be|will be) (?:[a-z]+ment |[a-z]+ly )?(?:report(?:e|es|ee|ees)(?! comme)|annul[a-z]+|deprogramm[a-z]+|decal[a-z]+|reorient[a-z]+|transfer[a-z]+|postponed|put (?:off|back)|called off|pushed back|delayed|scrapped|cancel[a-z]+|rescheduled|redirected|moved to|reinitialis[a-z]+|renouvel[a-z]+|revoqu[a-z]+|chang(?:e|es|ee|ees|ed)(?! by)|reset|revoked|renewed|replaced|reissued|reemis[es]*|reedit[a-z]+|refait[es]*|desactiv[a-z]+)(?![a-z])/;
/** "Les 45 000 mots de passe concernés ont été désactivés": hit all the same. */
const saidHit =
  /^ (?!(?:non|pas|not) )(?:[a-z]+ )?(?:concernee?s|touchee?s|affectee?s|compromise?s?|volee?s|voles|exposee?s|piratee?s|affected|impacted|compromised|stolen|exposed|in question|en (?:cause|question))(?![a-z])/;
const followUp =
  /(?<![a-z])(?:reinitialis|renouvel|revo[qc]|desactiv|rempla[cn]|replac|reset|renew|disabl|rotat|reissu|reedit|annul|deprogramm|postpon|cancel|reschedul)(?!ed by)[a-z]* (?:de |des |d'|les |ses |of |the |its |all |some )*$/;
/** "bought 600 laptops instead": what replaced them. */
const buys =
  /(?<![a-z])(?:bought|buy(?:ing|s)?|order(?:ed|ing)|purchas(?:ed|ing)|rent(?:ed|ing)|leas(?:ed|ing)|borrow(?:ed|ing)|achete[rs]?|acheter|commande|louer?|emprunte|acquis|acquerir)(?: (?:some|about|environ|quelque|pres de|plus de|over|another|de|d'))* ?$/;
/** What was looked over or protected afterwards, hit or not: "20 of the 50 servers had been scanned", "antivirus loaded on 1,200 of them". */
const treated =
  /^(?: of (?:the |its )?[\d,. ]+ [a-z]+| (?:sur|des) (?:les )?[\d .]+ [a-z]+)?(?: [a-z'-]+){0,2}? (?:ont (?:deja )?ete|sont|seront|were|have been|had been|has been|are being|are|will be) (?:[a-z]+ ){0,2}?(?:scann|check|inspect|patch|updat|upgrad|controle|verifi|inspecte|mis a jour|mises a jour)[a-z]*/;
const protectedBy =
  /(?<![a-z])(?:anti-?virus|edr|agents?|correctifs?|patch(?:es)?|updates?|sondes?|encryption software|tokens?|mises? a jour)(?: [a-z]+){0,3} (?:loaded|installed|deployed|rolled out|applied|pushed|installe|deploye|applique|pousse|pose)[a-z]*(?: (?:on|to|onto|sur|dans))(?: (?:all|some|about|environ|pres de|plus de|les|the))*(?: [\d,. ]*\d (?:of|sur|des) (?:the |its |les )?)? ?$/;
/** What is put into use. */
const putToUse =
  /^(?: [a-z'-]+){0,4}? (?:were|have been|had been|are being|will be|are|ont ete|sont|seront) (?:[a-z]+ ){0,2}?(?:put (?:in|into) (?:service|use|place)|rolled out|handed out|given out|distribut|lent|ordered|installed|deliver|mise?s? a disposition d|fourni|livre|installe)/;
/** "Les 14 000 clubs sont invités à changer leurs mots de passe": told to be careful, hit or not. */
const toldTo =
  /^(?: [a-z'-]+){0,2}? (?:sont|ont ete|etaient|seront|are|were|have been) (?:[a-z]+ment |all |tous )?(?:invit|appel|encourag|exhort|pri(?=e)|asked|urged|advised|encouraged|told|reminded)[a-z]* (?:a|to)(?![a-z])|^(?: [a-z'-]+){0,2}? (?:doivent|devront|must|should|have to|will have to) (?:tous |all )?(?:renouvel|chang|reinitialis|mettre a jour|reset|update|install)[a-z]*/;
/** "Le rectorat a suspendu l'accès des 87 enseignants": what was closed to be safe. */
const closedFor =
  /(?<![a-z])(?:suspend|coup|ferm|desactiv|revoqu|limit|restrei|block|cut(?:ting)?|clos)[a-z]* (?:l'acces|les acces|(?:the )?access) (?:de|des|d'|of|for)(?: ?(?:ses|leurs|its|all|the))? ?$/;
/** "à laquelle sont affiliés un millier de clubs": who belongs to whom. */
const membersOf =
  /(?<![a-z])(?:(?:a|par|dans|chez|pour|aupres de) (?:la|le|les)quel(?:le)?s?|auquel|auxquel(?:le)?s|duquel|dont|ou) (?:sont|etaient|seraient) (?:affili|rattach|abonn|inscri|adher|employ|repart|instal|scolaris|loge|heberg)[a-z]* $/;
/** "More than 3,500 employees reset their passwords": what people did about it. */
const mended =
  /^(?: [a-z'-]+){0,2}? (?:have |had |ont |avaient )?(?:already |since |deja |tous )?(?:reset|changed|updated|renewed|reinitialise|renouvele|change) (?:their|all|leurs?|de|tous)(?![a-z])/;
/** "une dizaine d'entre eux, joints par téléphone", "une trentaine l'avaient fait": who answered, or did as told. */
const didSo =
  /^(?:,? (?:jointe?s?|contactee?s?|interrogee?s?|appelee?s?|reached|contacted|interviewed|asked)(?![a-z])| (?:l'|les |en |y )?(?:ont|avaient|have|had) (?:deja |already )?(?:fait|ecrit|repondu|appele|reagi|done so|written|replied|answered|called|responded)(?![a-z])| (?:s'etaient|se sont|s'en sont) (?:[a-z]+ment |deja )?(?:plaint|manifest|signal|fait connaitre)[a-z]*)/;
/** "120 techniciens étaient à l'œuvre": who mends. */
const atWork =
  /^(?: [a-z'-]+){0,3}? (?:sont|etaient|seront|were|are|have been|ont ete) (?:encore |toujours |still |tous )?(?:a l'oeuvre|a l'œuvre|a pied d'|sur le pont|au travail|a la manoeuvre|at work|on site|sur place|deployes|depeches|mobilise|envoyes en renfort)/;
/** Who is called to help, who is charged. */
const helpers =
  /(?<![a-z])(?:returned to|given back to|rendu[es]* a|restitue[es]* a|fait appel a|mandat(?:e|ee|es|ant)|missionn[a-z]+|engag(?:e|ee|es|eant)|recour[a-z]* a|s'appu[a-z]+ sur|appuye?e? par|accompagne?e?s? (?:par|de)|assiste?e?s? (?:par|de)|(?<!')aide?e?s? (?:par|de)|epaule?e?s? par|soutenue?s? par|avec (?:l'aide|le concours|l'appui|le soutien) d[eu]s?|hired|engaged|retained|called in|brought in|contracted|appointed|enlisted|drafted in|worked with|working with|advised by|assisted by|helped by|with (?:the )?(?:help|support|aid) of|cooperation d[eu]s?|collaboration d[eu]s?|cooperation (?:of|from))(?: (?:les|the|aux|a|de|d'))? ?$/;
/** "It took 26 specialists three weeks", "il a fallu douze agents": who mends. */
const needed =
  /(?<![a-z])(?:it (?:has )?(?:took|taken|takes)|il (?:a|aura|avait) fallu|(?:ont|a) necessite|required)(?: (?:pas moins de|no fewer than|some|about|quelque|environ|plus de|more than|over|les|the))* $/;
const accused =
  /(?:arrest|indict|charg|convict|sentenc|accus|prosecut|interpell|condamn|mis(?:e|es)? en (?:examen|cause)|poursuiv|juge|trial|court|tribunal|proces|complot|conspir|suspect|fired|dismissed|sacked|licencie)[a-z]*(?![a-z])[^.;]{0,60}(?:(?:along|together) with|as well as|alongside|ainsi que|avec|(?<=(?:fired|dismissed|sacked|arrested) )with|et|and) (?:at least |au moins )?$/;
const judged =
  /^(?:,[^,.;]{2,40},)?(?: [a-z'-]+){0,3}? (?:(?:ont|avaient|have|had|were|was|are|sont|etaient) (?:also |ete |been |aussi |egalement )*)(?:mise?s? en (?:examen|cause|garde)|arrest|arret|interpell|charged|indicted|convicted|condamn|releas|relach|remise?s? en liberte|juge|acquitt|relax|defere|ecrou|jailed|sentenced|incarcer|plead|pled)/;
/** "invite ses 18 000 étudiants à la prudence": spoken to, not hit. */
const exhorts =
  /(?<![a-z])(?:invit|demand|conseill|recommand|appel|exhort|encourag|promet|assur|rassur|remerci|enjoin|sugger|ask|tell|told|advis|urg|remind|rappel|reassur|thank|press)[a-z]* (?:a |aux? )?(?:ses|nos|leurs|tous ses|its|our|their|all its) $/;
/** "We have 600 people at sea". */
const weHave =
  /(?<![a-z])(?:we(?: have| had|'ve)|nous (?:avons|sommes|etions)|on (?:a|est)|j'ai|i have) (?:some |about |environ |quelque )?$/;
/** "on one and the same person", "par dossier": of each. */
const ofOne =
  /^(?: [a-z'-]+){0,3}? (?:on|about|of|for|sur|pour|de|d')(?: ?(?:one and the|the very|a|an|une?|la|le|chaque|each|any|every|seule?))* ?(?:same|single|seule?|meme|each|any one|chaque) (?:person|personne|patient|client|customer|user|utilisateur|individual|individu|household|foyer|assure|record|dossier|compte|account)s?(?![a-z])/;
/** "plus de 81 000 entreprises en 25 ans": a rate. */
const overTime =
  /^(?: [a-z'-]+){0,2} (?:en (?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|trente) ans|in (?:\d+|two|three|four|five|six|seven|eight|nine|ten|twenty) years)(?![a-z])/;
/** "Les identifiants allaient de 1 000 001 à 3 912 440": how they run. */
const running =
  /(?<![a-z])(?:all(?:aient|ait|ant)|vont|va|numerote?e?s?|numbered|ranging|ranged?|ran|runs?|running|going) $/;
/** "eighteen months in prison, six of them suspended". */
const term = /(?<![a-z])(?:mois|ans|jours|months?|years?|days?|semaines|weeks)(?: [a-z' ]{1,20})?, $/;
/** "the final 4": digits of a number. */
const endings = /(?<![a-z])(?:the|les) (?:last|final|first|derniers|premiers) $/;
const ofAge =
  /(?<![a-z])(?:those|people|anyone|persons?|aged|children|pupils|users|members|patients|clients|customers|mineurs|enfants|personnes|ceux|celles)(?: (?:ages? de|de|aged|who are|ayant))? (?:under|over|below|above|moins de|plus de) $/;
/** "Deux caisses disent devoir prévenir 90 000 affiliés", "two insurers say they will write": who speaks, unless of being hit. */
const speaks =
  /^(?: [a-z'’-]+){0,5}? (?:disent|disaient|estiment|pensent|expliquent|assurent|prevoient|comptent|say|said|believe|expect|estimate|think|plan) (?:qu'|que |that )?(?:devoir|vouloir|pouvoir|avoir (?:commence|prevenu|ecrit|alerte|averti)|prevenir|to|ils|elles|they|we)(?![a-z])(?![^.;]{0,40}(?:(?:ete|been|were|was|are|sont) (?:[a-z]+ )?(?:touch|hit|affect|impact|vise|attaqu|pirat|breach|attack|hack|compromi|concern|victim|caught)|(?:subi|perdu|lost|suffered|vu leurs?)))/;
/** "14,000 of you read last week's issue". */
const readersAfter =
  /^ (?:of you|d'entre vous)? ?(?:(?:now |already )?(?:read|follow|subscribe|opened|voted|answered|replied)|nous (?:lisez|suivez|avez lu)|avez (?:lu|vote|repondu|ouvert))(?![a-z])/;
/** The ages of those named before: "Two teenagers of 17 and 19". */
const ages =
  /(?:men|women|man|woman|boys?|girls?|teen[a-z]*|youths?|people|suspects?|hommes?|femmes?|jeunes?|adolescente?s?|garcons?|filles?|brothers?|freres?|personnes)(?:,| of| aged?| ages?d?| de| ages? de|, aged?)* \d\d(?: ans)?(?:,| et| and) $/;
/** "que passent 15 000 lycéens": what they do with something else, their verb before them. */
const inverted =
  /(?<![a-z])(?:(?:le|la|les|un|une|ce|cette|du|de|d'|l') ?[a-z'-]+ )(?:[a-z'-]+ ){0,2}?(?:qu[e'] ?|ou )(?!figur|appara|dorm|etai|sont|se trouv|attend|touch|concern|affect|impact|compt|contien|contenai|expos|vise)[a-z]+(?:ent|aient|ont) $/;
/** "Ni les 800 boursiers ni les doctorants ne sont touchés". */
const neither =
  /(?<![a-z])(?:ni|neither|nor)(?: (?:les|ses|leurs|nos|the|its|our|any of the|aucun des|a un seul des|aux))? $/;
/** "Non concernés : mots de passe, et les 23 000 clients arrivés après": a label that spares all behind it. */
const sparedLabel =
  /(?:^|[^a-z])(?:(?:non|pas|hors de cause|not|un-?)[ -]?(?:concern|touch|affect|impact|compromis|expos)[a-z]*|epargne[es]*|spared|hors perimetre|out of scope) ?: [^.;\n]*$/;
/** "The 180,000 scans, kept elsewhere, were not touched". */
const unharmed =
  /^(?: sur [a-z0-9]+)?(?: [a-z'’-]+){0,4}?(?:, [a-z'’ -]{3,60},)? (?:(?:were|was|are|is|have been|had been|has been) (?:not|never)|(?:weren|wasn|aren|isn)'t|(?:ne |n')(?:ont|sont|etaient|seraient|avaient|auraient) (?:pas|jamais|nullement)(?: ete)?)(?: [a-z]+)? (?:lus?(?![a-z])|lues?(?![a-z])|ouvert|exfiltr|compromis|concern|touch|reach|hit|compromi|expos|stol|taken|at risk|accessed|copied|lost|vole|pris|attein|expose|copie|consulte)[a-z]*/;
/** "Les 96 000 autres n’ont rien à faire". */
const atPeace =
  /^(?: (?:autres|others|more|restants?))?(?:, [^,.;]{2,30},)?(?: [a-z'-]+){0,2}? (?:(?:had|have) (?:not|yet to) (?:patch|updat|upgrad|install)[a-z]*|n'(?:ont|avaient) pas (?:encore )?(?:corrig|mis a jour|install|appliqu)[a-z]*|n'(?:ont|auront) (?:rien a|pas a|aucune demarche)|n'(?:en |y )?(?:ont|avaient|auraient|auront) (?:donc )?(?:pas|nullement|en rien) (?:ete )?(?:pati|souffert|affecte|gene|inquiete|concerne)[a-z]*|ne risquent rien|(?:have|need do) nothing(?: to)?|need not|are safe|are in the clear|(?:[a-z' -]{1,40}? )?(?:normalement|comme d'habitude|comme si de rien n'etait|as usual|as normal|normally))(?![a-z])/;
/** Nothing but what was done next stands behind it: "une quinzaine de consultations déplacées", "29 of 42 servers rebuilt". */
const movedOn =
  /^(?: (?:of|sur|des) (?:the |its |les |ses )?\d+ [a-z]+)? (?:report(?:es|ees)(?! comme)|annulee?s|deplacee?s|decalee?s|deprogrammee?s|reorientee?s|reinstallee?s|reinitialisee?s|restauree?s|remis(?:es)? en service|postponed|cancell?ed|rescheduled|rebuilt|restored|reinstalled|re-?imaged|back (?:online|up|in service)|(?:desactive|suspendu|ferme|revoque)e?s(?= ?[,.;)]|$)|(?:deactivated|disabled|suspended|revoked)(?= ?[,.;)]|$))(?![a-z])/;
/** "un tableur envoyé à 41 entreprises", "emailed a spreadsheet to 31 parents": who was given somebody's data. */
const givenData =
  /(?<![a-z])(?:fichier|tableur|tableau|liste|listing|classeur|rapport|export|extraction|pdf) (?:[a-z'-]+ ){0,6}?(?:envoye|transmis|adresse|communique|diffuse|remis)e?s? (?:par erreur |par courriel |par mail )?(?:a|aux) (?:les |tous les |quelque )?$|(?:e-?mailed|sent|forwarded|gave|mailed|circulated) (?:an?|the|this|that) (?:[a-z-]+ ){0,3}?(?:spreadsheet|file|list|report|export|workbook|pdf|document)(?: [a-z' ]{1,60}?)? to (?:the |all |some |about )?$/;
/** "Nous avons appelé une dizaine de clients": whom a journalist asks. */
const asked =
  /(?<![a-z])(?:nous (?:en )?avons|on (?:en )?a|j'(?:en )?ai|we|i|we've|i've|nous)(?: also| deja| pu| have| en)* (?:contact|appel|joint|interrog|rencontr|reached|called|spoke|spoken|phoned|interview)[a-z]*(?: to| with)? $/;
/** Kept too long, not hit: "users without a trip for two years". */
const idle =
  /^(?: (?:without|sans) (?:an? |any |aucune? |le moindre |la moindre )?[a-z]+ (?:for|since|in|depuis|pendant)(?![a-z])| (?:dormant|inactive?s?|unused|inutilises?) (?:for|since|depuis))/;
/** "la saisie de onze téléphones": what the police took away. */
const seized =
  /(?<![a-z])(?:saisie?s?|saisir|saisissent|seizures?|seized|seizing|confisqu[a-z]+|confiscat[a-z]+|(?:police|policiers|gendarmes|officers|authorities|investigators|enqueteurs|autorites|fbi)(?: [a-z]+){0,3} (?:took|taken|taking|seized|pris|prend|prennent) (?:le )?(?:control|controle|possession)) (?:of |de |d'|des |over )?$/;
/** "deux groupes avaient aspiré la base": whoever did it. */
const gangs = /^(?:groupes?|gangs?|groups?|bandes?|equipes?|crews?|collectifs?)$/;
/** "toute base de plus de 500 000 personnes": what a rule is about. */
const anySuch =
  /(?<![a-z])(?:toute?|tout|any|every|each|chaque|all|tou(?:s|tes) les|no|aucune?|(?:the event|case) of an?|en cas d(?:e|'une)) (?:[a-z'-]+ ){1,5}?(?:de|d'|of|with|over|(?:that|which|qui) (?:touch|affect|involv|concern|hit|impact|expos|vis)[a-z]*|affecting|involving|concerning|touchant|concernant|affectant|visant|portant sur|exposant) $/;
const singleState =
  /(?<![a-z])(?:in|of|from) (?:each|any|every|no|a)(?: (?:single|one|given|particular))* (?:state|jurisdiction|region|county|country)(?![a-z])/;

/** "Les 210 000 autres comptes ne le sont pas": what was said of others is not so of them. */
const notSo =
  /^(?: (?!qui|who|that|dont)[a-z'-]+){0,3}? (?:ne le (?:sont|seront|furent) pas|ne l'(?:ont|etaient|auront) pas|(?:are|were|have|did)(?: not|n't)(?= ?[.,;\n]|$))/;

/** Whether the grammar of a clause says that what is counted was not hit in the breach. */
export function isBeside(
  folded: FoldedText,
  draft: Draft,
  span: Span,
  around: { readonly isAttached: boolean; readonly isDataOf: boolean },
): boolean {
  const { phrase, numberEnd, start, token } = draft;
  const { left, right, nounClass, isLiving } = wordsAround(folded, draft, span, { left: 130, right: 130 });
  const isBound = draft.hedges.some(({ exactness }) => exactness === 'at-least' || exactness === 'at-most');
  if (
    ofOne.test(right) ||
    overTime.test(right) ||
    (draft.range !== undefined && phrase.kind !== 'size' && running.test(left))
  )
    return true;
  // A pension plan of America.
  if (
    /^401k (?:plan|account|update|statement|saving|retirement|pension|contribution|provider)/.test(
      folded.text.slice(token.start, token.end + 20),
    )
  )
    return true;
  if (phrase.kind === 'none' || phrase.isPart) {
    if (token.value <= 100 && (didSo.test(right) || isUsing(right))) return true;
    if (token.value < 100 && endings.test(left)) return true;
    // "Number of those under 18: …": an age.
    if (token.value <= 100 && isBound && ofAge.test(left + folded.text.slice(start, draft.numberStart)))
      return true;
    if (readersAfter.test(right)) return true;
    if (
      token.value <= 100 &&
      /(?<![a-z])(?:tried|tested|teste|essaye|pinged|sampled) (?:with |about |environ )?$/.test(left)
    )
      return true;
    if (
      /(?<![a-z])(?:par|in|by|en) (?:(?:\d+|[a-z]+) )?(?:paquets?|lots?|groupes?|tranches?|fournees?|batch(?:es)?|lots|groups?|sets?|bundles?) (?:de|of) $/.test(
        left,
      )
    )
      return true;
    if (token.value < 100 && (term.test(left) || ages.test(left))) return true;
    if (protectedBy.test(left) || (/^(?: of| sur| des)/.test(right) && treated.test(right))) return true;
    if (token.value <= 100 && (judged.test(right) || accused.test(left))) return true;
  }
  if (phrase.kind === 'none' && unharmed.test(right.replace(/^, /, ' '))) return true;
  if (notSo.test(right) || membersOf.test(left)) return true;
  if (atPeace.test(right) || (movedOn.test(right) && !around.isDataOf)) return true;
  if (phrase.kind === 'unknown' && inverted.test(left)) return true;
  if (token.value < hundred && asked.test(left) && !around.isAttached) return true;
  if (phrase.kind === 'none' || phrase.kind === 'size') return false;
  if (nounClass !== 'record' && nounClass !== 'piece' && givenData.test(left)) return true;
  if (
    neither.test(left.slice(-24)) &&
    /(?:touch|concern|affect|impact|vis|expos|hit(?![a-z])|reach)/.test(right)
  )
    return true;
  if (unharmed.test(right) || isNone(left, right) || sparedLabel.test(left)) return true;
  if ((followedUp.test(right) && !saidHit.test(right)) || followUp.test(left) || closedFor.test(left))
    return true;
  if (
    (isLiving || nounClass === 'body') &&
    !around.isAttached &&
    (isUsing(right) || isSpokenFor(left.slice(-60)))
  )
    return true;
  if (nounClass === 'body' && (toldTo.test(right) || (token.value <= handful && speaks.test(right))))
    return true;
  if (
    phrase.sense?.unit === 'credentials' &&
    /(?<![a-z])chang(?:e|es|ee|ed|ing|er|eant) (?:les |des |de |the |all |some )*$/.test(left)
  )
    return true;
  if (isLiving && !around.isAttached && !others.test(right) && weHave.test(left)) return true;
  if (
    token.value < hundred &&
    isCarrier(
      folded.text.slice(phrase.start, phrase.end),
      folded.text.slice(phrase.start, phrase.start + 24),
      left,
      right,
    )
  )
    return true;
  if (nounClass !== 'person' && nounClass !== 'base' && seized.test(left) && !around.isDataOf) return true;
  if (gangs.test(folded.text.slice(phrase.start, phrase.end)) && active.test(right)) return true;
  if (nounClass === 'device' || nounClass === 'body' || phrase.kind === 'unknown') {
    if (putToUse.test(right) || protectedBy.test(left)) return true;
    if (nounClass === 'device' && (treated.test(right) || buys.test(left))) return true;
  }
  if (phrase.sense?.unit === 'accounts' && wasMade.test(right) && !around.isDataOf) return true;
  if (isBound && anySuch.test(left)) return true;
  if (isLiving) {
    if (token.value <= handful && (active.test(right) || spends.test(right) || reflexive.test(right)))
      return true;
    if (
      exhorts.test(left) &&
      !/^ ?[.;]/.test(right) &&
      !around.isAttached &&
      !/^(?: [a-z-]+){0,3} (?:that|que|qu')(?: [a-z-]+){0,2} ?(?:their|its|leurs?|des|ses|les|the)(?![a-z])/.test(
        right,
      )
    )
      return true;
    if (asks.test(right) && !around.isDataOf) return true;
    if (
      token.value <= 100 &&
      /^,? (?:ag(?:es|ees|ed)) /.test(right) &&
      judged.test(
        right.replace(
          /^(?:,[^,.;]{2,60},| ag(?:es|ees|ed) [^,.;]{2,30}?(?= (?:have|had|were|are|ont|sont|etaient) ))/,
          '',
        ),
      )
    )
      return true;
    if (intends.test(right) || idle.test(right) || inverted.test(left)) return true;
    if (needed.test(left.slice(-50))) return true;
    if (singleState.test(left) || atWork.test(right) || (mended.test(right) && !/%[^.;]{0,24}$/.test(left)))
      return true;
  }
  if (nounClass !== 'record' && nounClass !== 'piece' && helpers.test(left)) return true;
  if (
    token.value === 2 &&
    !isLiving &&
    !around.isAttached &&
    /(?<![a-z])(?:between|entre) (?:the |les |its |ses )?$/.test(left)
  )
    return true;
  return (
    (nounClass === 'body' || nounClass === 'piece') &&
    /(?:credit|reporting|rating|breach|notification|incident|police|crime|security|annual|news|media|audit|press) (?:[a-z]+ )*$/.test(
      folded.text.slice(numberEnd, phrase.start),
    )
  );
}
