import { isCapitalAt, type FoldedText } from '../../../fold.ts';
import { matchesIn } from '../../../matches.ts';
import { isApposedAside } from '../apposed.ts';
import type { Draft } from '../draft.ts';
import { mail } from './technical.ts';

type Span = { readonly start: number; readonly end: number };

/*
 * Numbers that a text about a breach gives of what came of it: letters that go out, work done by hand, people sent home,
 * who offers help or asks for damages; and of those named beside it: a federation with its members, somebody's children.
 */

const some =
  "(?:(?:(?:pres|plus|moins|pas moins) d[e']|d'|environ|quelque|quelques|au moins|jusqu'a|about|around|some|nearly|almost|over|more than|at least|up to|approximately|deja|already|all|tous|les|the|ses|des|its|their|leurs|de) ?)*";
/** A regular expression for what stands right before a number, hedges and articles between them. */
function before(words: string): RegExp {
  return new RegExp(`(?<![a-z])${words} ${some}$`);
}

/** "En attendant, 800 000 courriels suivront", "a fait partir 87 000 lettres", "68,000 letters will go out". */
const goesOut =
  /^(?: [a-z'-]+){0,2}? (?:suiv(?:ront|ent|aient)|parti(?:ront|rent)|partent|sont partie?s|sont en route|arriver(?:ont|aient)|will (?:follow|go out|arrive|be (?:sent|posted|mailed))|(?:are )?(?:going|to go) out|went out|are on their way|to follow)(?![a-z])/;
const sendsOut = before('(?:fait|fera|faire|font) (?:partir|suivre|porter|imprimer)');
const cameBack =
  /^(?: [a-z]+)? (?:(?:came|have come|bounced) back|bounced|(?:were|have been) returned|(?:sont|etaient) (?:revenue?s?|retournee?s?)|ont ete retournee?s?)(?![a-z])/;

/** "réclame 3 000 euros, puis 1 500": money, understood. */
const lessMoney =
  /(?:euros?|dollars?|livres|pounds|francs|[€$£]|[€$£] ?[\d.,]+(?: ?[mk])?),? (?:puis|then|et meme|ou|or|contre|au lieu de|instead of|before|avant|down to|voire) $/;

/** "ses deux enfants". */
const kin =
  /^(?:enfants?|fils|filles?|garcons?|petits-enfants|freres?|soeurs?|parents|children|kids|sons?|daughters?|twins|boys|girls|brothers?|sisters?|grandchildren)$/;
const ones = /(?<![a-z])(?:ses|mes|nos|leurs|vos|his|her|my|our|their) $/;

/** "Paris-Saclay et ses 50 000 étudiants": how large whoever is named is. */
const withTheirs = new RegExp(`([a-z0-9'’&.-]+),? (?:et|and) (?:ses|leurs|its|their) ${some}$`);
/** "la compagnie, dont les 340 avions sont cloués au sol". */
const whose = new RegExp(`, (?:dont (?:les|la|le)|whose) ${some}$`);
/** "la Fédération de tennis, 1,2 million de licenciés, qui reconnaissait". */
const apposed = /[a-z0-9'’&.-]+,? ?$/;
const thenWho =
  /^(?: [a-z'-]+){0,3}, (?:qui|which|who) (?!(?:circul|figur|apparai|compren|contien|comport|dat))/;
/** "Avec ses 25 millions de clients, le secteur". */
const opensWith = new RegExp(
  `^[^a-z0-9]*(?:avec|with|malgre|despite) (?:ses|leurs|its|their) (?:\\d[\\d ,.]* (?:[a-z'-]+ ?){1,4}(?:,|et|and) (?:ses |leurs |its |their )?)*${some}$`,
);
const hit =
  /(?<![a-z])(?:touch|concern|affect|impact|vise(?![a-z])|visee?s|vole|derob|expos|compromis|pirat|whose|stolen|hit(?![a-z])|leak|fuit|copie|publie|breach|hack|prevenu|notif|victim|exfiltr)/;
const holdsData =
  /(?<![a-z])(?:fichiers?|bases?|listes?|donnees|fuites?|vols?|archives?|informations?|coordonnees|dossiers?|files?|databases?|data|details|records?|leaks?|lists?|dumps?|lots?|echantillons?|piratages?|theft|breach)(?![a-z])/;

/** "quatre réseaux se partagent 80 millions de cartes", "défend 640 abonnés". */
const hasForHis = before(
  '(?:(?:se (?:partag[a-z]+|repartiss[a-z]+|disput[a-z]+)|share(?:s|d)?(?: between them)?)|(?:il|elle|ils|elles|qui|he|she|who|they|avocat[a-z]*|cabinet|lawyers?) (?:y |en )?(?:defend(?:ent|ait)?|represent(?:e|ent|ait|s|ed)?|assiste(?:nt)?|conseille(?:nt)?|accompagne(?:nt)?|suit|suivent|encadre(?:nt)?|forme(?:nt)?|defends?|acts? for|advises?|teaches|trains))',
);
/** "Huit collaborateurs ont rempli 90 bulletins": work done by hand, because of it. */
const byHand = before(
  '(?:ont|a|avons|ai|avait|avaient|have|has|had|will|fallu|faut|must) (?:du |to |ete )?(?:rempli|remplir|ressaisi|ressaisir|saisi|saisir|retape|retaper|redige|rediger|imprime|imprimer|edite|editer|recopie|recopier|reecrit|filled(?: in| out)?|fill(?: in)?|processed|process|typed(?: up)?|re-?typed|re-?entered|handled|printed|copied out)',
);
const paper =
  /^(?:bulletins?|formulaires?|factures?|ordonnances?|commandes?|fiches?|dossiers?|feuilles?|cheques?|payslips?|forms?|invoices?|orders?|prescriptions?|records?|files?|applications?)$/;
/** What is set up again after it. */
const setUpAgain = before(
  '(?:rebuil[dt](?:ing)?|re-?install[a-z]*|restor[a-z]+|wip(?:e|ed|ing)|re-?imag(?:e|ed|ing)|reconstru[a-z]+|refaire|refait|nettoy(?:e|er)|reformat[a-z]*)',
);
/** "40 livreurs ont été mis au chômage technique", "60 contractors were brought in": what came of it. */
const cameOfIt =
  /^(?: [a-z'-]+){0,2}? (?:ont (?:deja )?(?:ete )?|sont |seront |avaient (?:ete )?|were |have been |had been |will be |are being |are |have |had )(?:[a-z]+ment |[a-z]+ly )?(?:mise?s? (?:au chomage|en conge|a pied)|renvoyee?s? chez|pris (?:du|un) retard|(?:ete )?retarde|livree?s? en retard|brought in|drafted in|called in|issued (?:with )?(?:a )?new|given new|laid off|furloughed|sent home|delayed|held up|stranded|rebooked|dot[ée]e?s? de)(?![a-z])/;
/** "L'audit a porté sur 1 200 comptes": looked into, hit or not. */
const lookedInto = before(
  '(?:audits?|controles?|sondages?|etudes?|survey|poll|study|review|verifications?|test)(?![a-z])[^.;:\\n\\d]{0,30} (?:a porte|porte|portait|portant|mene[es]*|realise[es]*|effectue[es]*|covered|covering|looked at|conducted|carried out)(?: (?:sur|aupres|of|on|among|with))?',
);
/** "A report covering 40 hospitals". */
const reportOn = before('(?:reports?|rapports?|audits?|enquetes?) (?:covering|portant sur|couvrant)');
/** "410 000 l'avaient fait lundi". */
const hadDoneSo =
  /^(?: [a-z'-]+){0,2}? (?:l'(?:ont|avaient|auront)|en ont|had|have) (?:deja |already )?(?:fait|done so)(?![a-z])/;
/** "We've had 50 people come in". */
const came =
  /^(?: [a-z'-]+){0,2}? (?:come|coming|call|calling|ring|ringing|walk|walking|phone|queue|queuing|turn(?:ing)?) (?:in|into|up(?! (?:on|in|at|for sale)(?![a-z]))|us|through|to|for|round)(?![a-z])/;
/** "publié par deux comptes anonymes": who spreads it. */
const spreadBy = before(
  '(?:publi|post|diffus|relay|partag|repr|signal|tweet|shar|upload|mis en ligne|mise en ligne|put online)[a-z]* (?:par|by)',
);
/** "Trois cabinets d'avocats ont proposé leurs services", "two law firms": who lives on it, or sues. */
const lawyers = /^(?:,? ?d'avocats?|,? ?d'huissiers|,? ?of (?:lawyers|solicitors))(?![a-z])/;
const lawBefore = /(?:law|claims|security|cybersecurity|insurance) $/;
const pleads =
  /^(?: [a-z'’-]+){0,4}? (?:ont (?:deja |aussi )?(?:propos|saisi|depos|lanc|annonc|demand|assign|ouvert|reuni|lance|promis)|(?:have |had )?(?:already )?(?:offered|filed|said|announced|launched|opened|sued|are (?:considering|preparing|investigating)|proposent|preparent|representent))/;
const charities =
  /^(?:associations?|syndicats?|collectifs?|ong|organisations?|fondations?|unions?|charities|charity|groups?|ngos?)$/;
/** "la liste est partie, par erreur, à une vingtaine de parents": who got what was not theirs. */
const strayedTo = new RegExp(
  `(?<![a-z])(?:listes?|fichiers?|tableurs?|documents?|courriels?|mails?|messages?|lists?|files?|spreadsheets?|e-?mails?)(?![a-z])[^.;]{0,80}(?:parti|envoy|transmis|adress|expedi|diffus|sent|went|forward|e-?mail)[a-z]*[^.;\\d]{0,40}(?:par erreur|par megarde|by mistake|in error|wrongly|accidentally)?[^.;\\d]{0,20} (?:a|aux|to) ${some}$`,
);
const byMistake =
  /(?<![a-z])(?:par erreur|par megarde|by mistake|in error|wrongly|accidentally|mistakenly)(?![a-z])/;
/** "trois enseignes sur quatre disent avoir été attaquées": what a survey says. */
const ofSurvey =
  /^(?: [a-z'-]+){0,3}? sur (?:deux|trois|quatre|cinq|six|dix|vingt|cent|\d+) (?:disent|declarent|affirment|estiment|reconnaissent|avouent|pensent|jugent|craignent|ont deja)(?![a-z])/;
/** "six associates await trial". */
const accomplices =
  /^ (?:alleged |presumed )?(?:associates|accomplices|co-?defendants|co-?conspirators|suspects|complices|prevenus|mis en cause|comparses|coaccuses|co-accuses)(?![a-z])/;

/** "tirées de deux fichiers de police": where what was taken came from. */
const source = before("(?:tire|issu|extrait|proven|drawn|taken)[a-z]*(?: (?:de|d'|from|of))?");
const stores = /^(?:fichiers?|bases?|files?|databases?|fichier-de-[a-z]+)$/;
/** "ces 60 pages", "sur mes 640 dossiers": of who speaks. */
const read = before('(?:ces|these|lit|lu|lire|read|decrypt[a-z]*|feuillet[a-z]*)');
const mine = before('(?:mes|my)');
/** "and works on by hand". */
const worksOn =
  /^(?: [a-z'-]+){0,3}? (?:ont|avaient|have|had) (?:du )?(?:rempli|ressaisi|saisi|retape|redige|imprime|recopie|traite|filled|typed|processed|printed|entered)[a-z]*(?![a-z])/;

/** "5 000 personnes, pour 13 000 habitants", "à Chaville (Hauts-de-Seine), 21 000 habitants, les agents". */
const dwellers = /^(?:habitante?s?|inhabitants?|ames|souls)$/;
const perTown = before('(?:pour|(?<!port[a-z]{1,4} )sur|for|of)');
/** "À ce jour, 1 240 demandes reçues". */
const asked =
  /^ (?:demandes?|reclamations?|plaintes?|questions?|requests?|complaints?|enquiries|claims?)(?: [a-z'-]+){0,2}(?: ont ete| were)? (?:recue?s?|traitee?s?|enregistree?s?|deposee?s?|received|handled|lodged|filed|answered)(?![a-z])/;
/** "Un dimanche, nous voyons 100 à 120 personnes", "flew 96 million passengers": what a house does. */
const everyDay = before(
  '(?:(?:nous|on) (?:voyons|accueillons|recevons|soignons|servons|voit|accueille|recoit|soigne|sert)|we (?:see|treat|serve|welcome)|flew|flies|fly|(?:reunira|accueillera|attirera|rassemblera|recevra|will (?:welcome|draw|host|attract|gather|receive)|expects?|is expecting)(?: comme prevu| as planned)?|carried|transporte|transportait)',
);

/** "gardait les données de 15 millions de contrats résiliés depuis cinq ans": kept too long, another wrong. */
const keeps = /(?<![a-z])(?:gard|conserv|stock|kept|keep|retain|retention)[a-z]*(?![a-z])[^.;:]{0,40}$/;
const longGone =
  /^ (?:resilie?e?s?|clos|closes|inactive?s?|inactifs|dormante?s?|cancelled|terminated|closed) (?:depuis|for|since)(?![a-z])/;

/** "The forum had some 3 million posts": how large it is. */
const posts = /^(?:posts?|threads?|topics?|sujets?|discussions?|messages)$/;
const forumHas = before(
  '(?:forums?|boards?|communit(?:y|ies)|communautes?)(?: [a-z]+){0,3} (?:had|has|counts?|compt(?:e|ait)|avait)',
);

/** "exigeaient 10 millions de dollars, en veulent moins : 1 million pour détruire les fichiers": money, understood. */
const asksMoney =
  /(?:exig|reclam|demand|rancon|pretention|negoci|ransom|paye|pay(?:ing|s)?(?![a-z]))[a-z]*(?![a-z])[^.!?]*(?:dollars?|euros?|bitcoins?|[€$£])[^.!?]*$|(?:dollars?|euros?|bitcoins?|[€$£])[^.!?]*(?:exig|reclam|demand|rancon|pretention|negoci|ransom)[a-z]*[^.!?]*$/;
const toDo = /^ (?:pour|to|for|contre|en echange|si|if)(?![a-z])/;
/** "1 500 lignes de bus et 14 de métro". */
const ofTransport = /^(?: lignes?)? (?:de |d')(?:bus|metros?|tram(?:way)?s?|trains?|rer|autocars?)(?![a-z])/;
/** "ne le sont pas": said of those just counted. */
const areNot =
  /^,? (?:ne (?:le|la) (?:sont|seront|seraient|etaient) pas|n'(?:en )?(?:font|faisaient) pas partie|(?:are|were) not(?= ?[.,;]|$))/;
/** "Federal law gives 60 days to warn patients when more than 500 are involved": a rule. */
const ruledWhen =
  /(?<![a-z])(?:law|rules?|act|hipaa|statutes?|regulations?|loi|reglement|rgpd|gdpr|article|directive)(?![a-z])[^.;]{0,90} (?:when|where|if|lorsqu[e'e]|quand|des lors qu[e']|des qu[e']|si) ?(?:more than |at least |plus de |au moins )?$/;
/** "des millions de données étaient gardées sans motif": kept, not hit. */
const keptWithout =
  /^(?: [a-z'-]+){0,3}? (?:etaient|ont ete|sont|were|had been|have been) (?:encore |toujours |still )?(?:gard|conserv|stock|kept|retain)[a-z]* (?:sans|trop|au-dela|beyond|too|longer|without|plus longtemps|indefiniment)(?![a-z])/;
/** "la rentrée des 48 000 étudiants": what they do every day. */
const dailyLife = before(
  "(?:rentree|quotidien|scolarite|cantine|examens?|accueil|inscriptions?|start of term|daily life|return)(?: (?:de|des|d'|of))",
);
/** "les 130 malades hospitalisés": who is looked after. */
const lookedAfter =
  /^ (?:hospitalise|alite|presents?|attendus|soigne|hospitali[sz]ed|in the wards|on site)[a-z]*(?![a-z])/;

/** "a reçu plus de 10 000 annonces d'incidents": what an authority counts. */
const reportsOf =
  /^ (?:annonces?|signalements?|declarations?|notifications?|reports?|alertes?|alerts?) (?:d'|de |of )(?:incidents?|violations?|fuites?|cyber-?attaques?|attaques?|breach(?:es)?|attacks?|phishing|hameconnage)(?![a-z])/;
/** "a fermé treize sites par précaution". */
const toBeSafe =
  /^(?: [a-z'-]+){0,4} (?:par (?:mesure de |simple )?precaution|preventivement|a titre preventif|as a precaution|as a precautionary|pre-?emptively)(?![a-z])/;
const shut = before(
  '(?:ferm|coup|suspend|arret|debranch|deconnect|isol|shut|clos|disconnect|unplug|switch|tak|took|interromp)[a-z]*(?: (?:down|off|offline))?',
);
/** "gère les comptes fiscaux de 41 millions de foyers": what an office does. */
const keepsThose = before(
  "(?:gere|gerent|tient|tiennent|administre|administrent|manages?|administers?|runs?) (?:les |the )?(?:comptes|dossiers|donnees|fiches|accounts|records|files)(?: [a-z]+)? (?:de|d'|des|of|for)",
);
/** "déposés par erreur sur les comptes de 7 400 travailleurs": who got to see what is somebody else's. */
const shownTo = before(
  "(?:depos|affich|appara|mis en ligne|visibles?|charg|vers|upload|display|post)[a-z]*[^.;]{0,60} (?:sur|dans|on|in|into) (?:les |des |the )?(?:comptes|espaces|accounts)(?: en ligne| personnels| clients)? (?:de|d'|des|of)",
);

/** "plus de 360 000 personnes s'y étaient déjà inscrites", "se sont habitués au papier": what they do since. */
const didThemselves =
  /^(?! qui y (?:sont|etaient|seraient))(?: [a-z'-]+){0,2}? (?:(?:s'y |s'en )?(?:se sont|s'etaient|s'y sont|s'y etaient|se seraient|se sont)|sont|etaient) (?:deja |depuis |aussi |tous )?(?:habitu|resign|rue|presse|inscri|plaint|organis|mobilis|rassembl|tourne|rabatt|accoutum)[a-z]*(?! (?:sur|au|dans) (?:la |le |les )?(?:fichier|base|liste))/;

/** "170 sites de phishing", "peut en avoir trois ou quatre": lures that were closed, what anybody may have. */
const ofLure =
  /^ (?:faux )?(?:sites?|pages?|domaines?|noms de domaine|sms|appels?) (?:de |d')(?:phishing|hameconnage|arnaques?|fraude|escroquerie)(?![a-z])/;
const mayHave = before(
  '(?:peut|peuvent|pouvait|can|may|might) (?:en )?(?:avoir|detenir|posseder|have|own|hold)',
);

/** Whether a number is of what came of a breach, or of who is named beside it, rather than of what was hit. */
export function isAside(
  folded: FoldedText,
  draft: Draft,
  span: Span,
  around: { readonly isDataOf: boolean; readonly isAttached: boolean },
): boolean {
  const { phrase, numberEnd, start, token } = draft;
  if (phrase.kind === 'size') return false;
  const sentence = folded.text.slice(span.start, start);
  const left = sentence.slice(-140);
  const counted = Math.max(phrase.end, numberEnd);
  const right = folded.text.slice(counted, Math.min(span.end, counted + 110));
  const behind = folded.text.slice(numberEnd, Math.min(span.end, numberEnd + 60));
  const noun = folded.text.slice(phrase.start, phrase.end);
  const nounClass = phrase.sense?.nounClass;
  const isBare = phrase.kind === 'none';
  const isLiving = nounClass === 'base' || nounClass === 'person';
  if (mail.test(noun) && token.value >= 50 && (goesOut.test(right) || sendsOut.test(left))) return true;
  if ((isBare || mail.test(noun)) && cameBack.test(right)) return true;
  if (isApposedAside(left, right)) return true;
  if (isBare && lessMoney.test(left)) return true;
  if (longGone.test(right) && keeps.test(left)) return true;
  if (isBare && asksMoney.test(sentence.slice(-260)) && toDo.test(right)) return true;
  if (nounClass === 'body' && reportOn.test(left)) return true;
  if (ofTransport.test(behind) || areNot.test(right) || ruledWhen.test(left)) return true;
  if (reportsOf.test(behind) || keepsThose.test(left) || shownTo.test(left)) return true;
  if (shut.test(left) && toBeSafe.test(right)) return true;
  if (ofLure.test(behind) || accomplices.test(behind) || asked.test(behind)) return true;
  if (token.value <= 12 && mayHave.test(left)) return true;
  if (posts.test(noun) && forumHas.test(left)) return true;
  if (
    dwellers.test(noun) &&
    ((perTown.test(left.slice(-24)) && !/^,? (?:avert|prevenu|dont|told)/.test(right)) ||
      (/[a-z)], ?$/.test(left) && right.startsWith(',') && !hit.test(right.slice(0, 12))))
  )
    return true;
  if (token.value <= 12 && kin.test(noun) && ones.test(left)) return true;
  if (ofSurvey.test(right) || lookedInto.test(left) || spreadBy.test(left)) return true;
  if (nounClass === 'body' && token.value <= 12 && isPleading(noun, left, right)) return true;
  if (isHouseBeside(folded, draft, { left, right, sentence, isDataOf: around.isDataOf })) return true;
  if (!around.isAttached && (keptWithout.test(right) || dailyLife.test(left))) return true;
  if (isLiving && lookedAfter.test(right) && !hit.test(left.slice(-24))) return true;
  if (around.isDataOf) return false;
  if (token.value <= 12 && stores.test(noun) && source.test(left)) return true;
  if (/^pages?$/.test(noun) && read.test(left) && !around.isAttached) return true;
  if (mine.test(left) && !around.isAttached && /^(?:dossiers?|clients?|affaires?|cases?)$/.test(noun))
    return true;
  if (isLiving && everyDay.test(left) && !around.isAttached) return true;
  if (hasForHis.test(left) && !hit.test(right.slice(0, 50))) return true;
  if (paper.test(noun) && byHand.test(left)) return true;
  if (nounClass === 'device' && setUpAgain.test(left)) return true;
  if (cameOfIt.test(right) || came.test(right)) return true;
  if (hadDoneSo.test(right)) return true;
  if (isLiving && !around.isAttached && didThemselves.test(right)) return true;
  if (isLiving && worksOn.test(right)) return true;
  return isLiving && byMistake.test(left) && strayedTo.test(left);
}

/** Whoever offers help or sues: named by the trade, with a verb of it. */
function isPleading(noun: string, left: string, right: string): boolean {
  if (lawyers.test(right) || lawBefore.test(left)) return pleads.test(right);
  return charities.test(noun) && pleads.test(right);
}

/** The words around a number: before it, at most a line and the whole sentence; behind it; whether somebody's data are told. */
type Words = {
  readonly left: string;
  readonly right: string;
  readonly sentence: string;
  readonly isDataOf: boolean;
};

/** "Paris-Saclay et ses 50 000 étudiants", "la fédération, 1,2 million de licenciés, qui". */
function isHouseBeside(
  folded: FoldedText,
  { phrase, start }: Draft,
  { left, right, sentence, isDataOf }: Words,
): boolean {
  const nounClass = phrase.sense?.nounClass;
  if (nounClass !== 'base' && nounClass !== 'person' && phrase.kind !== 'unknown') return false;
  if (hit.test(right.slice(0, 60).replace(/,.*$/s, ''))) return false;
  const named = withTheirs.exec(left);
  if (named !== null && isEnclosed(named[0], right)) return true;
  if (isDataOf) return false;
  if (named !== null && isCapitalAt(folded, start - named[0].length)) return true;
  if (whose.test(left) || opensWith.test(sentence)) return true;
  const name = apposed.exec(left);
  return (
    name !== null &&
    left.trimEnd().endsWith(',') &&
    isCapitalWithin(folded, start - left.length + Math.max(0, left.length - 50), start) &&
    !holdsData.test(left.slice(-60)) &&
    thenWho.test(right)
  );
}

/** "celle de golf, et ses 450 000 pratiquants, a suivi". */
function isEnclosed(words: string, right: string): boolean {
  return /^[^ ]+, /.test(words) && /^(?: [a-z'-]+){0,2},/.test(right);
}

const wordGap = / (?:[ld]['’])?(?=[a-z])/g;

/** Whether a word with a capital begins between two places of the folded text, after its first one. */
function isCapitalWithin(folded: FoldedText, from: number, to: number): boolean {
  for (const match of matchesIn(folded.text.slice(from, to), wordGap))
    if (isCapitalAt(folded, from + match.index + match[0].length)) return true;
  return false;
}
