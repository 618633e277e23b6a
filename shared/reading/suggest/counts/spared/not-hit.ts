import type { FoldedText } from '../../../fold.ts';
import type { Draft } from '../draft.ts';
import { senseOfWord } from '../nouns.ts';
import { wordsAround } from './words-around.ts';

type Span = { readonly start: number; readonly end: number };

/** ", selon son décompte, 1 996 026 salariés, ": said by somebody, not of whoever is named before. */
const attributed = /, (?:selon|d'apres|according to|by|as per|a en croire|de son propre) [^,]{2,50}, ?$/;

/** Kinds of groups that are told by their size: "une équipe de 12 personnes", "a network of 40 clinics". */
const groups =
  /^(?:equipe|reseau|ville|village|commune|agglomeration|pays|region|departement|canton|ile|communaute|bourg|bourgade|station|campus|parc|flotte|chaine|effectif|bassin|territoire|quartier|metropole|population|armee|residence|team|staff|workforce|fleet|network(?!s)|chain|island|town|city|population|audience|community|jury|system(?!s)|systeme(?!s)|room|roomful|crowd|hall|gathering|salle|foule|parterre|assemblee|assistance|auditoire|canal|canaux|channel|forum|groupement|federation|union|collectif|alliance|consortium|enseigne|pme|eti|tpe|start-up|startup|societe|entreprise|firm|company|cabinet|boite)s?$/;
const sizeOf =
  /^(?:.*[^a-z])?(?:(?:un|une|la|le|cette|cet|ce|petite?|notre|votre|leur|sa|son|ma|mon|an?|the|this|our) |l'|(?<=[a-z], ))([a-z][a-z-]+)((?: [a-z-]+){0,2}) (?:de|d'|of) ?$/;
const townOf =
  /(?<![a-z])(?:country|nation|island|pays|city|town|county|village|borough|suburb|ville|commune|bourg|bourgade|agglomeration) (?:of|de|d') ?(?:some |about |nearly |environ |pres de |plus de |quelque )?$/;
const keepsFor =
  /(?<![a-z])(?:keeps?|stores?|holds|manages?|process(?:es)?|hosts?|tient|tiennent|conserve|conservent|heberge|hebergent|gere|gerent|traite|traitent) (?:the |les |des |la )?(?:[a-z]+ )?(?:and [a-z]+ |et [a-z]+ )?(?:records|files|books|data|information|accounts|websites|bookings|backups|payrolls?|reservations|sauvegardes|messageries|fichiers|dossiers|donnees|comptes|comptabilite|paie|sites) (?:for|of|pour|de|des)(?: (?:some|about|nearly|over|more than|environ|quelque|pres de|plus de))? ?$/;
const landHas =
  /(?<![a-z])(?:county|state|city|town|district|province|region|country|island|parish|borough|comte|departement|pays|ville|commune|agglomeration|metropole|ile|canton) (?:has|had|counts|compte|comptait|abrite)(?: (?:some|about|nearly|over|around|only|more than|environ|quelque|pres de|plus de))? ?$/;
const turnover =
  /^ (?:et|and|pour|for) (?:[a-z]+ ){0,2}?[\d,.]+ ?(?:millions?|milliards?|k?m?€|billion|k|m)? ?(?:d'|de |of )?(?:euros|dollars|chiffre|€|revenue|sales)/;
const inhabitants = /^(?:habitante?s?|inhabitants?|ames|souls)$/;
const headcount =
  /^(?:habitante?s?|inhabitants?|salarie.?e?.?s?|employee?s?|employe.?e?.?s?|agents|collaborateurs|staff|lits|eleves|pupils)$/;

/** "fichiers de plus de 3 millions de personnes", "breaches of 500 or more": what a rule or a statistic is about. */
const events =
  /(?<![a-z])(?:(?:(?:le |ce )?nombre (?:d'|de )|number of )(?:incidents?|attaques?|fuites?|violations?|vols|breaches|attacks|leaks|incidents)|(?:les|des|these|all|tout|toute|any|every|a) (?:[a-z]+ )?(?:incidents?|attaques?|fuites?|violations?|breach(?:es)?|incidents?)|breaches|cyberattaques)(?: (?:[a-z'-]+,?|\(\d+ ?%\))){0,6} (?:qui )?(?:affected|touchaient|touchant|concernant|affectant|impliquant|visant|depassant|concernent|touchent|affectent|involving|affecting|impacting|concerning|involve|affect|of|de|ayant touche|ayant concerne) ?$/;
const general =
  /(?<![a-z])(?:nombre d'|nombre de|number of|rapport|bilan|statisti[a-z]+|en moyenne|on average|doubl[a-z]+|tripl[a-z]+|plus frequent[a-z]*|chaque annee|each year|every year|since (?:19|20)\d\d|portal|must (?:be )?(?:report|notif)[a-z]*|wall of shame|majority|la plupart|most|hausse|baisse|progress[a-z]+|augment[a-z]+|keeps? track|required to|par an|la majorite|median[a-z]*|moyennes?|average|doi(?:t|vent) (?:etre )?(?:declar|notif|signal)[a-z]*|sont passee?s|went from|has gone from)(?![a-z])/;
const orMore = /^ (?:or more|or fewer|or less|ou plus|ou moins)(?![a-z])/;
/** "dix-huit mois de prison, dont six ferme". */
const sentence =
  /(?:(\d+)|(?<![a-z])) ?(?:mois|ans|jours|months|years|days)(?: [a-z' ]{1,20})?,? (?:dont|including|of which) $/;
/** Bought, issued or put back: what was done about it. */
const supplied =
  /^(?: [a-z'-]+){0,6}? (?:ont|sont|seront|were|have been|are being|had been) (?:[a-z]+ ){0,2}?(?:mise?s? en service|deploy|achete|commande[es]|distribue|livre(?![es]* (?:au public|en pature|en ligne|aux? ))|prete|remplace|restitue|purchased|bought|replaced|issued|rebuilt)[a-z]*/;
/** "Les 240 portables seront chiffrés d’ici avril": what shall be done about it. */
const toBeMended =
  /^(?: [a-z'-]+){0,6}? (?:seront|sera|devront etre|devraient etre|will (?:all )?be|must be|are to be) (?:[a-z]+ ){0,2}?(?:chiffre|equipe|proteg|dote|renouvel|renforc|audit|verifi|controle|encrypt|secured|equipped|checked|audited)[a-z]*/;
const anyState =
  /^[^.;]{0,40}?(?<![a-z])(?:in|of|from|per|within) (?:each|any|a (?:single|given|particular)|every)(?: (?:one|particular|single|given|geographic))* (?:state|jurisdiction|region|area)/;
const anyStateBefore =
  /(?:in|of|from) (?:each|any|every|a single)(?: one)? (?:state|jurisdiction) (?:was|were|is|are|being) $|no state had $/;
const holders =
  /(?<![a-z])(?:gerant|traitant|detenant|hebergeant|ayant|disposant|conservant|exploitant|handling|holding|processing|storing|with|over|of)(?![a-z])[^.;]{0,60}$/;
const duty =
  /(?<![a-z])(?:devront|seront tenus|seront obligee?s|doivent desormais|obligatoire pour|sont tenus|will have to|will be required|are required|must (?:now|soon)|shall)(?![a-z])/;

/** The same with its duty told first: "sera obligatoire pour les fichiers de", "applies to any register of". */
const dutyBefore =
  /(?<![a-z])(?:devr(?:a|ont)|doi(?:t|vent)|sera|seront|deviendr(?:a|ont)|tenue?s? de|obligatoires?|obligations?|impos[a-z]+|exig[a-z]+|requ(?:ise?s?|ired?s?)|s'appliqu[a-z]+|mandatory|compulsory|must|shall|appl(?:y|ies)|will (?:have|be)|vise(?:nt)?|concerne(?:nt)?)(?![a-z])[^.;]{0,50}?(?<![a-z])(?:tou(?:s|tes) les|toute?|tout|les|organismes?|entreprises?|any|every|all|each|anyone|those|whoever|organi[sz]ations?|companies|files|registers|databases)(?![a-z])[^.;]{0,50}$/;
const dutyObject =
  /(?<![a-z])(?:de|d'|of|with|over|a|aux|to|on|sur|gerant|traitant|detenant|hebergeant|conservant|touchant|concernant|affectant|touchent|concernent|affectent|handling|holding|processing|storing|affecting|involving|concerning|touching|affects?|involves?) $/;

/** "handles the records of 40,000 patients": what an organisation does every day. */
const keeps =
  /(?<![a-z])(?:handl(?:es?|ed|ing)|process(?:es|ed)|manag(?:es?|ed|ing)|gere(?:nt)?|gerai(?:t|ent)|gerant|traite(?:nt)?|traitai(?:t|ent)|administre(?:nt)?)(?:,? (?!contain|obtain|stole|expos|leak|hold|held|includ|inclu|conten|vole)[a-z'-]+){0,9} (?:data|records|information|accounts|donnees|dossiers|comptes|droits|paie|contrats) (?:for|of|on|des?|d') ?$/;

/** Who did it, by the passive: "consultés par sept agents". Those by whom data was given are its subjects. */
const doers =
  /(?<![a-z])(?:par|by)(?: (?:les|the|ses|its|des|at least|au moins|more than|plus de|some))? ?["«“]? ?$/;
const givers =
  /(?:recu|receiv|passe|place|order|command|reserv|achet|souscri|contract|conclu|bought|book|ecrit|written|fourni|transmis|communique|depose|confie|saisi|rempli|renseigne|envoye|subi|declare|signe|verse|laisse|cree|rendu|provided|submitted|supplied|given|filled|sent|uploaded|shared|completed|left|suffered|used|owned|held|posted|sustained|made|employe|employed|declared|constitu|etabli|compil|collect|rassembl|recueill|gather|prepared|drawn up)[a-z]*(?: [a-z]+){0,2} (?:par|by)(?: [a-z ]{0,20})?$/;

/** "2.3 million appointments by 118,000 patients": whose they are. */
const doneBy =
  /\d[\d ,.]*(?: (?:millions?|milliards?|billion|thousand)(?: de| d')?)?(?: [a-z'-]+){0,2}? ?(?:visits?|visites?|appointments?|rendez-vous|orders?|commandes?|calls?|appels?|bookings?|reservations?|purchases?|achats?|stays?|sejours?|trips?|trajets?|journeys?|donations?|dons?|claims?|applications?|candidatures?|demandes?|requests?|searches|messages?|consultations?|payments?|paiements?|virements?|transactions?|posts?|reviews?|entries|votes?|declarations?)(?: (?:made|placed|paid|pris|prise|prises|faite?s?|effectuee?s?|realisee?s?|emise?s?))? (?:by|par)(?: (?:some|about|nearly|over|more than|quelque|environ|pres de|plus de|les|the))* ?$/;
/** Who was there, who was written to, who buys, and the machines it was done from. */
const present = /(?<![a-z])(?:presents?|absents?|excuses?|votants?|attendees|present|jury|signataires) ?: ?$/;
const sentTo =
  /(?:envoy|transmis|adress|diffus|sent|mailed|emailed|e-mailed|forwarded)[a-z]*(?: [a-z'-]+){0,5} (?:a|aux|to)(?: (?:les|the|ses))? ?$/;
/** Everybody sees everybody: then those written to are those hit. */
const copied = /(?<![a-z])(?:blind|bcc|cc|cci|copie cachee|en copie|visible|cachees?)(?![a-z])/;
const recipients = /^(?:destinataires?|recipients?)$/;
const haveDone = /^ (?:[a-z]+ )?(?:ont|have|had) (?!(?:tous )?(?:ete|been) (?:cont|prev|inf|not|warn))/;
const usedFrom =
  /^ (?:[a-z]+ )?(?:ont|avaient|had|have|made|attempted|used|tried|sont a l'origine|were used|reading|accessing|downloading|connecting)(?![a-z])/;

/** "the exam that 17,000 students sit": what they do with something else. */
const relative =
  /(?<![a-z]|n')(?:(?:the|an?|its|their) (?!fact|idea|news|claim|belief|possibility|chance|risk|conclusion|report|suggestion|estimate|figure)[a-z-]+ (?:that|which)(?: (?:the|some))?|(?:(?:le|la|les|une?|ses?|sa) |l')(?!fait|idee|possibilite|nouvelle|hypothese|risque|preuve|certitude|chiffre|estimation)[a-z-]+ (?:que|qu')(?: (?:les|quelque))?) ?$/;

/** "le courriel que 5 840 personnes ont reçu": who is told of the breach. */
const readByThem =
  /(?:courriel|messages?|lettre|courrier|e?-?mail|avis|sms|notice|letter|notification) (?:que|qu'|that|which) (?:les |quelque |the |some )?$/;

/** "une mère de deux enfants". */
const family =
  /(?<![a-z])(?:meres?|peres?|parents?|maman|papa|mum|mom|mothers?|fathers?|dad|couple|veuve?|famille)(?: [a-z]+)? (?:de|d'|of|with|avec) ?$/;
/** Who looked at what was leaked. */
const looked =
  /^(?: [a-z'-]+){0,3} (?:(?:l'|les |la |le )?(?:ont|auraient|avaient) (?:deja |aussi |pu |donc |bien |[a-z]+ment )*(?:consulte|telecharge|visionne|partage|regarde|lu|utilise|manipule)(?![a-z])|(?:l'|les )(?:ont|auraient|avaient) (?:deja |aussi |pu |donc |bien |[a-z]+ment )*(?:ouvert|lus|vus?|lues?|vues?|ouvert[es]*|(?:consulte|telecharge|visionne|partage|regarde|parcouru)[es]*)(?![a-z])|have (?:already )?(?:viewed|downloaded|watched|shared|read|used)(?![a-z])|(?:have |had )?(?:already |[a-z]+ly )?(?:opened|viewed|downloaded|watched|shared|read|seen|looked at|clicked on|accessed) (?:it|them|these|those|that)(?![a-z]))/;

/** "sent to 180 people who had no business reading it": the wrong hands. */
const wrongReaders =
  /^ (?:who|qui) (?:had no (?:business|right|reason|need)|(?:should|ought to|were never|were not|had not been|weren't)(?: not| never)? |n'(?:avai(?:t|ent)|auraient) (?:rien a|pas a|aucun[es]*|pas (?:le droit|ete))|n'etaient (?:pas|ni)|ne devaient pas|n'auraient (?:jamais|pas) du)/;
const handedOn =
  /(?:pass|forward|sent|send|circulat|leak|show|hand|transmi|envoy|diffus|communiqu|adress|transf|montr|remi)[a-z]*(?: [a-z'-]+){0,4} (?:a|aux|to|among|entre)(?: (?:les|the|some|about|quelque|plus de|more than))? ?$/;

/** "in two cases it did not warn those concerned": what is held against somebody. */
const omitted =
  /^(?: [a-z'-]+){0,2},? (?:il|elle|ils|elles|it|they|(?:the|la|le|les) [a-z]+|l'[a-z]+) (?:a |ont |avait |avaient |had |has |have )?(?:n'[a-z]+ (?:pas|jamais)|not |did not|didn't|failed|omitted|neglected|manque|omis|oublie|tarde|neglige)/;

/** "has logged nearly 1,000 such reports since 2019": what a watchdog has been told over the years. */
const reports =
  /^(?:reports?|notices|notifications|complaints|filings|declarations|signalements|plaintes|alertes|dossiers|cas|cases)$/;
const kept =
  /(?<![a-z])(?:log|record|receiv|regist|count|handl|tall|enregistr|recu|recoi|recens|trait|instrui)[a-z]*(?: [a-z]+){0,3} $/;
const ofTheKind =
  /(?<![a-z])(?:such|similar|comparable[es]*|similaires?|semblables?|de ce (?:genre|type)|of (?:this|that) (?:kind|sort|type))(?![a-z])/;
const overYears = /^(?: [a-z'-]+){0,3}? (?:since|depuis|en|in) (?:19|20)\d\d(?!\d)/;
/** "La société a perdu 1 200 clients": they left. */
const departed =
  /(?<![a-z])(?:a|ont|avait|avaient|has|have|had) (?:deja |already |ainsi |depuis )?(?:perdu|lost)(?: (?:some|about|over|nearly|more than|plus de|environ|quelque|pres de))* $/;
/** "one in twelve of its policies". */
const oneIn = /(?<![a-z\d.,])(?:one|une?|1) (?:in|out of|sur)(?: every)? $/;
/** "Le forum où le fichier est apparu rassemble 30 000 inscrits": how many meet there. */
const isMembership =
  /^(?:inscrits?|membres?|members?|utilisateurs?|users?|abonnes?|subscribers?|followers?|comptes?|accounts?|participants?)$/;
const meetingPlace =
  /(?<![a-z])(?:forum|canal|channel|chaine|plateforme|platform|group chat|board|marketplace|marche)(?: [a-z]+)?(?:,? (?:ou|qui|which|where|that|on which|sur lequel) [^.;]{2,60}?)?,? (?:rassembl|compt|reuni|regroup|revendiqu|attir|has|had|counts|boasts|claims|gathers)[a-z]*(?: (?:some|about|over|nearly|more than|plus de|environ|quelque|pres de))* $/;

/** Who was sent a lure, which some took. */
const lured = /(?<![a-z])(?:phish|hameconn|spam|scam)[a-z]*(?: [a-z'-]+){0,5} (?:to|a|aux) ?$/;

/** Made, not hit. */
const made =
  /(?<![a-z])(?:cree[rs]?|creent|creant|creation de|creat(?:e|ed|es|ing)|set(?:ting)? up|fabriqu[a-z]+|forg(?:e|ed|ing))(?: (?:ainsi|also|ensuite|then|up to|de|d'|some))* ?$/;
const opened =
  /(?<![a-z])(?:ouvr[a-z]+|ouvert|ouverture de|open(?:s|ed|ing)?|register(?:ed|ing)?) (?:up )?(?:de |d')?$/;
const unreal =
  /(?<![a-z])(?:faux|fausses?|fictifs?|fictives?|fraudule(?:ux|uses?)|contrefaits?|bidons?|malicious|malveillante?s?|rogue|fake|bogus|fraudulent|fictitious|counterfeit|phony|spurious)(?![a-z])/;
/** "60 données par personne": of each. */
const ofEach =
  /^(?: [a-z]+){0,2} (?:par (?:personne|client|patient|utilisateur|compte|dossier|individu|foyer|victime|an|saison|mois|semaine|jour)|(?:issue?s? )?d'une (?:meme|seule) personne|per (?:person|user|patient|record|individual|customer|household|account|victim|envelope|page)|chacune?s?(?! d)|each(?= ?[.,;]|$))(?![a-z])/;

/** ", toutes touchées": what is said of all of them. */
const allHit =
  /^(?: [a-z'-]+){0,2},? (?:(?:qui (?:ont|sont|etaient) )?(?:tous|toutes)|all(?: of (?:them|whom))?)(?: [a-z]+){0,3}? (?:touche|concerne|affecte|impacte|vise|affected|hit(?![a-z])|impacted)/;

/**
 * A number of what was not hit, by how it is put: a house's size, a rule's object, who did it, so many of each.
 */
export function isNotHit(
  folded: FoldedText,
  draft: Draft,
  span: Span,
  around: { readonly isDataOf: boolean; readonly isAttached: boolean },
): boolean {
  const { phrase, numberEnd } = draft;
  const { left, right, nounClass, noun, isLiving, counted } = wordsAround(folded, draft, span, {
    left: 110,
    right: 90,
  });
  if (isLiving || nounClass === 'body' || nounClass === 'device') {
    const [, group, adjectives = ''] = sizeOf.exec(left) ?? [];
    if (
      group !== undefined &&
      !isHeld(left) &&
      !gapped.test(left) &&
      !entered.test(left) &&
      !/(?:est|sont|etait|etaient|serait|seraient|sera|fut) (?:de|d') ?$/.test(left) &&
      adjectives
        .split(' ')
        .every(
          (word) =>
            word === '' || (senseOfWord(word) === undefined && !data.test(word) && !speaks.test(word)),
        ) &&
      (groups.test(group) || senseOfWord(group)?.nounClass === 'body')
    )
      return true;
  }
  // "Sarvieux (11 000 habitants)", "the city of 84,000".
  if (inhabitants.test(noun) && left.endsWith('(') && right.startsWith(')')) return true;
  const isInhabited = phrase.kind === 'none' || (isLiving && draft.token.value >= 10_000);
  if (isInhabited && townOf.test(left) && !around.isAttached) return true;
  // "PetChart keeps records for 2,700 clinics".
  if (nounClass === 'body' && keepsFor.test(left) && !allHit.test(right)) return true;
  // "The county has 212,000 registered voters".
  if (isLiving && !around.isAttached && landHas.test(left)) return true;
  // "Clinéo, 230 salariés et 34 millions d'euros de chiffre d'affaires".
  if (headcount.test(noun) && /[a-z], ?$/.test(left) && turnover.test(right)) return true;
  if (
    inhabitants.test(noun) &&
    /(?<!(?:fai(?:t|sait|re)|font|faisant|fait etat|parl[a-z]*|evoqu[a-z]*|speaks?|spoke|talk[a-z]*|etat)) (?:de|d'|of) ?$/.test(
      left,
    ) &&
    /[a-z] \S+ ?$/.test(left) &&
    !around.isDataOf
  )
    return true;
  if (
    headcount.test(noun) &&
    /[a-z], ?$/.test(left) &&
    /^ ?,/.test(right) &&
    !/\d[^,]*, ?$/.test(left) &&
    !attributed.test(left)
  )
    return true;
  if (anyState.test(right) || anyStateBefore.test(left)) return true;
  if (
    phrase.kind !== 'size' &&
    events.test(left) &&
    (general.test(left + right) || orMore.test(right) || orMore.test(folded.text.slice(numberEnd, counted)))
  )
    return true;
  const days = sentence.exec(left);
  if (days !== null && !(draft.token.value > Number(days[1] ?? Infinity))) return true;
  const isBound = draft.hedges.some(({ exactness }) => exactness === 'at-least' || exactness === 'at-most');
  if (holders.test(left) && duty.test(right)) return true;
  if (isBound && dutyBefore.test(left) && dutyObject.test(left)) return true;
  if (!isLiving && (toBeMended.test(right) || (!around.isAttached && supplied.test(right)))) return true;
  if (!around.isAttached && keeps.test(left)) return true;
  if (present.test(left) || (/^(?:acheteur|buyer|preneur|taker)s?$/.test(noun) && draft.token.value <= 10))
    return true;
  if (
    recipients.test(noun) &&
    !copied.test(left + right) &&
    ((noun.startsWith('destinataire') &&
      draft.hedges.some(({ exactness }) => exactness === 'at-least' || exactness === 'at-most')) ||
      sentTo.test(left) ||
      /(?:atteint|touche|reached|parti[es]* (?:a|vers|chez)|(?:arrive|went)[es]* (?:a|chez|to))(?: (?:les|the))? $/.test(
        left,
      ) ||
      haveDone.test(right))
  )
    return true;
  if (/(?:^| )ip(?: |$)/.test(noun) && (usedFrom.test(right) || /(?:depuis|from|using) ?$/.test(left)))
    return true;
  if (looked.test(right) && (isLiving || /^ (?:les |l')(?:ont|auraient|avaient) /.test(right))) return true;
  if (isLiving && (departed.test(left.slice(-50)) || (draft.token.value <= 12 && family.test(left))))
    return true;
  if (draft.token.value <= 100 && oneIn.test(left.slice(-18))) return true;
  if (isMembership.test(noun) && meetingPlace.test(left)) return true;
  if (isLiving && (lured.test(left) || (handedOn.test(left) && wrongReaders.test(right)))) return true;
  if ((isLiving || nounClass === 'body') && doers.test(left) && !givers.test(left) && !doneBy.test(left))
    return true;
  if (phrase.kind === 'noun' && made.test(left)) return true;
  if (
    opened.test(left) &&
    !/^ (?:prive|personnel|d'|de |des |of |belonging|appartenant|deja)/.test(right) &&
    (phrase.sense?.unit === 'accounts' || /account|comptes?/.test(right.slice(0, 30)))
  )
    return true;
  const between = folded.text.slice(numberEnd, counted);
  if (
    /(?<![a-z])(?:derniers?|dernieres|premiers?|premieres|last|first|final)(?![a-z])[a-z ]*(?:numeros?|chiffres|digits|numbers?|caracteres|lettres|characters|letters)$/.test(
      between,
    )
  )
    return true;
  const words = between + (/^ [a-z]+(?= |[.,;]|$)/.exec(right)?.[0] ?? '');
  if (phrase.kind === 'noun' && unreal.test(words) && !/^(?:messages?|e?-?mails?|sms|courriels?)$/.test(noun))
    return true;
  if (
    /^(?:cas|cases?)$/.test(noun) &&
    !around.isAttached &&
    !/(?:(?:dans|in)(?: [a-z ]{0,16})?|\d (?:(?:million|thousand)s? )?of (?:the|these|those|all)|\d (?:(?:million|mille)s? )?(?:des|sur les|de ces)|(?:parties?|part|among|parmi) (?:des|of the|les)|(?:domin|men|arriv|lead)[a-z]*(?: [a-z]+){0,2} (?:avec|with)|(?:reconn|admi|confirm|releve|retien|parl|evoqu|recens|denombr|identifi|compt|spoke|speak|count|found|report)[^.;:]{0,40}) ?$/.test(
      left,
    ) &&
    !/^ (?:in which|dans lesquels|ou|recens|confirm|aver|identifi|concern)/.test(right)
  )
    return true;
  if (
    reports.test(noun) &&
    (((kept.test(left) || ofTheKind.test(between)) && overYears.test(right)) ||
      (kept.test(left) && ofTheKind.test(between + right.slice(0, 24))))
  )
    return true;
  if (/^(?:cas|cases?)$/.test(noun) && omitted.test(right)) return true;
  if (isLiving && !around.isAttached && relative.test(left) && !readByThem.test(left)) return true;
  return phrase.kind !== 'size' && ofEach.test(right);
}

/** "le vendeur parle de 4 millions, l'éditeur de": the verb is understood. */
const gapped =
  /(?:parl|evoqu|fait etat|fai[ts]|spoke|speaks?|talks?|annonc|avanc|revendiqu|compt)[a-z]* (?:d[e'u]s? ?|of )?[^.;]{2,60}(?:,| et| and| quand| while| mais| but) (?:l'|le |la |les |the )[a-z-]+(?: [a-z-]+){0,2} (?:de|d'|of) ?$/;
/** "s’est introduit dans le réseau de deux mutuelles": whose network it is. */
const entered =
  /(?:introdui|penetr|infiltr|entre|connect|acced|intrusion|circul|attaqu|broke|hack|pirat|got)[a-z]*(?: [a-z]+)? (?:dans|a|au|sur|into|in|inside|to) ?(?:le |la |les |the )?(?:reseau|systeme|network|system)s? (?:de|d'|of) ?$/;
/** "la société parle d'une vingtaine": no size of the society. */
const speaks =
  /^(?:parl|spoke|talk|heard|learn|evoqu|annonc|fait|avanc|estim|dispos|vole|souffr|speak|warn|told)/;
const data = /^(?:donnees|data|informations?|details|names|phi|ephi|pii|identit[a-z]+)$/;

/** "les données d'un cabinet de 300 personnes" is a size too, "le fichier de 300 personnes" is not. */
function isHeld(left: string): boolean {
  return /(?:fichier|base|liste|listing|table|archive|echantillon|lot|jeu|tableau|annuaire|list|database|file|sample|vol|perte|theft|loss|fuite|breach|leak)s?(?: [a-z-]+){0,2} (?:de|d'|of) ?$/.test(
    left,
  );
}
