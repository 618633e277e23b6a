import type { FoldedText } from '../../../fold.ts';
import type { Draft } from '../draft.ts';
import { wordsAround } from './words-around.ts';

type Span = { readonly start: number; readonly end: number };

/*
 * Numbers that technical and official papers give beside those of a breach: how large a tool is, what a scan sees, what
 * auditors looked at, what was sent out because of it, who signs a complaint.
 */

const tool =
  "(?:portes? derobees?|backdoors?|maliciels?|malwares?|logiciels?|binaires?|binary|binaries|executables?|scripts?|programmes?|programs?|outils?|tools?|chargeurs?|loaders?|droppers?|implants?|charges? utiles?|payloads?|dll|webshells?|pieces? jointes?|attachments?|correctifs?|patch(?:es)?|mises? a jour|updates?|captures?(?: d'ecran)?|screenshots?|notes? de rancon|ransom notes?|pdf|images?|photos?|fichiers? temoins?|logos?)";
const toolBefore = new RegExp(
  `(?<![a-z])${tool}(?: (?!de |of )[a-z-]+){0,2}(?:(?: (?:de |d'|of )[a-z-]+)?(?= (?:pes|weigh)))?(?: (?:de|d'|of|pesant|pese|pesait|weighing|weighs|weighed|faisant|fait|at|:)| ?\\(|,)(?: (?:environ|a peine|about|some|barely|just|seulement))? ?$`,
);
const toolAfter = new RegExp(`^ (?:[a-z-]+ )?${tool}(?![a-z])`);
/** "25 To ont été restaurés". */
const putBack =
  /^(?: [a-z'-]+){0,3}? (?:(?:ont (?:deja )?(?:pu etre |ete )|sont |were |have been |has been |was )(?:deja |already |since )?)?(?:restaur|restored|rebuilt|recharg|reinstall|sauvegardee?s? chaque)[a-z]*/;
/** What a tool weighs; a hoard weighs more. */
const toolWeight = 200_000_000;

const reachable =
  /^ (?:encore |toujours |still |publicly |directement )?(?:joignables?|reachable|internet-facing|internet-exposed|internet-connected|exposed (?:to|on) the internet|exposee?s? (?:sur|a) (?:l')?internet|(?:answer|respond|listen|repond|ecout)[a-z]*|visibles? (?:sur|depuis) (?:l')?internet|accessibles? (?:sur|depuis) (?:l')?internet|facing the internet|face a internet|non mise?s? a jour|a jour)(?![a-z])/;
const scanned =
  /(?<![a-z])(?:balayages?|scans?|scanning|scann[a-z]+|sond[a-z]+|census|recensait?|recensent)(?![a-z])[^.;\n]{0,60}$/;
const reach =
  /^ (?:[a-z-]+ )?(?:exposee?s?|exposed|accessibles?|visibles?|ouverts?|open|vulnerables?|en ligne|online|concernee?s?|affected)(?![a-z])/;
const machines =
  /^(?:serveurs?|servers?|instances?|installations?|equipements?|appareils?|devices?|machines?|hotes?|hosts?|routeurs?|routers?|pare-feux?|firewalls?|boitiers?|controllers?|automates?|cameras?|passerelles?|gateways?|adresses? ip|ip address(?:es)?|systemes?|systems?|sites?)$/;

/** "ont examiné 1 870 postes": looked at, not hit. */
const inspected =
  /(?<![a-z])(?:examin|audit|inspect|analys|collect|passe[es]* (?:en revue|au crible)|review|imag|balay|scann|controle|prelev|interrog|deploy|surveill|monitor|supervis|protege|equip)[a-z]*(?: (?:au total|in total|environ|plus de|some|about|over|more than|sur|de|d'|les|the))* ?$/;
/** Log lines: "7,2 millions de lignes de journaux". */
const logs =
  /^ (?:de |d'|of |du |des )?(?:journaux|journal|logs?|journalisation|traces|evenements|events?|telemetrie|telemetry)(?![a-z])(?! gps)/;
const logLines =
  /^(?:lignes?|lines?|entrees?|entries|enregistrements?|records?|evenements?|events?|rows?|messages?)$/;
const ofLog = /(?:log|journal|syslog|event|audit) $/;

/** Logs hold people's data too, and are left open. */
const spilt =
  /(?<![a-z])(?:expos|leak|fuit|stol|vol(?:e|es|ee|ees)(?![a-z])|steal|publi|copi|download|telecharg|exfiltr|accessible|en ligne)[a-z]*(?: [a-z]+){0,2} ?$/;

/** "165,000 letters, up from the 100,000 first estimated": how many are hit, told anew. */
const revised = /^[^.;]{0,40}?,? (?:up|down|revised) from (?:the |an? |about |some |around |nearly )*\d/;
/** Letters and messages that tell of a breach: "envoi de 2,9 millions de courriels". */
export const mail =
  /^(?:plis?|courriels?|e-?mails?|mails?|lettres?|courriers?|plis|sms|letters?|notices?|notifications?|messages?|mailings?|recommandes?|avis)$/;
const sending =
  /(?<![a-z])(?:envoi|envois|expedition|expedie[es]*|envoye[es]*|envoyer|adresse[es]*|adresser|poste[es]*|affranchi[a-z]*|imprime[es]*|impression|routage|publipostage|diffusion|send(?:ing)?|sent|mailed|mailing|posted|posting|dispatch(?:ed|ing)?|printed|printing|issued|issuing)(?: (?:out|off|deja|already|plus|pres|environ|some|about|over|more|than|quelque|hier|today))*(?: (?:de|d'|des|of|the|les))* ?$/;
const sentAfter =
  /^ (?:posted|sent|mailed|dispatched|printed|envoyee?s?|expediee?s?|imprimee?s?|affranchis)(?![a-z])|^(?: [a-z'-]+){0,3}? (?:ont (?:deja )?ete |sont |seront |partiront|partent|sont partis|were |have been |will be |are being |went )(?:[a-z]+ment )?(?:envoye|expedie|adresse|poste|partis?|sent|mailed|posted|dispatched|out|distribu|imprim|printed)/;
/** "Il reste 1 400 courriers à envoyer". */
const toSend =
  /^(?: (?:encore|still|left|yet))? (?:a|to) (?:envoyer|poster|expedier|adresser|imprimer|affranchir|be sent|send|post|mail|print|go out)(?![a-z])/;
/** "a reçu 600 courriers de protestation": what reached whom it happened to. */
const received =
  /(?<![a-z])(?:recu|recoi(?:t|vent)|recevait|enregistre|received|receives|fielded|handled) (?:deja |already |ainsi )?(?:plus de |pres de |environ |quelque |some |about |over |more than )?$/;
const tookLong =
  /(?<![a-z])(?:months?|weeks?|days?|hours?|jours|mois|semaines|heures) (?:to |pour |de |a )(?:review|examin|analy|search|read|sift|depouill|reli|tri)[a-z]*(?: through)?(?: (?:the|some|about|les|ces|ses|quelque))* ?$/;
/** "Quelque 1 200 clés chiffrées ont été commandées". */
const wasBought =
  /^(?: [a-z-]+){0,2}? (?:ont ete|sont|seront|were|have been|will be) (?:[a-z]+ment )?(?:commandee?s?|achetee?s?|ordered|bought|purchased)(?![a-z])/;
const strayed =
  /(?<![a-z])(?:par erreur|in error|incorrect|unintended|misdirected|intended for|contain[a-z]*|by mistake|mistakenly|wrong|mauvais[a-z]*|erron[a-z]+|interverti[a-z]*|misaddress[a-z]*|misdirect[a-z]*|phish[a-z]*|hameconn[a-z]*|spams?|frauduleu[a-z]*|piege[a-z]*|malveillant[a-z]*|malicious|fraudulent|rancon|vole[es]*|stolen|leaked|exfiltr[a-z]*|a d'autres|d'une? autre|d'autrui|another|portant|bearing|showing|comportant|other (?:people|patients|clients|customers|members)|unrelated|tiers|bcc|cci|copie cachee|contenant|containing|fuite[es]*|destinataires? visibles?)(?![a-z])/;

/** "91 300 courriers pour 88 754 assurés concernés", "prévenus : 7 215 courriers": a letter for each of those hit. */
const toHit =
  /^(?: [a-z'-]+){0,3}? (?:a|aux|pour|to|for) [^.;\n]{0,60}(?:concernee?s|touchee?s|affectee?s|dont (?:la|les|le|l')|victimes|affected|whose)(?![a-z])/;
const allTold = /(?<![a-z])(?:prevenue?s|avertie?s|informee?s|notifiee?s|notified|told) ?: [^.;\n]*$/;

/** "18 postes à refaire": what is left to do. */
const toMend =
  /^ (?:(?:etaient|sont|restent|remain|are|were|have) )?(?:a|to be|to) (?:refaire|reinstall|rempla|repar|recre|reconstru|chang|nettoy|formater|rebuil|re-?imag|replac|wip|clean|fix|repair|redo)[a-z]*/;

/** What a bulletin gives to look for. */
const indicators =
  /(?<![a-z])(?:indicateurs?|indicators?|iocs?|marqueurs?|observables?|infrastructure|serveurs? de commande|c2)(?![a-z])[^.;\n]{0,80}$/;
const evidence = /^(?:captures?|screenshots?|screens?|photos?|images?)$/;
const proof =
  /(?<![a-z])(?:preuves?|proofs?|evidence|pieces? a conviction|annexes?|remets?|joins?|joint)(?![a-z])[^.;\n]{0,40}$/;
/** "CA 40M€, 260 employés": what a seller says of whom he sells. */
const staffWords = /^(?:employe.?e?.?s?|employees?|salarie.?e?.?s?|staff|collaborateurs|workers)$/;
const turnover =
  /(?<![a-z])(?:ca|revenues?|chiffre d'affaires|turnover|rev|capital|effectif)(?![a-z])[^.;\n]{0,30}[,/|] ?$/;
const newsletter =
  /^[^a-z]*(?:(?:la |notre |our |the )?(?:lettre(?: d'information)?|infolettre|newsletter|bulletin|gazette|brief|digest|recap)(?![a-z])[^.;\n]{0,40})$/;
const priced =
  /(?<![a-z])(?:devis|frais|couts?|budget|factures?|estimates?|quote|invoices?|costs?|affranchissement|postage)(?![a-z])[^.;\n]{0,40}$/;

/** "consultés par au moins deux comptes étrangers": who did it. */
const byThem =
  /(?<![a-z])(?:consult|lus?|lues?|ouvert|telecharg|copi|vole|access|read|opened|viewed|download|stolen|copied|taken|extrai|export)[a-z]* (?:par|by) (?:les |the )?$/;
const pending =
  /^(?: [a-z]+)? (?:(?:sont |are )?(?:en cours (?:d'|de )[a-z]+|a l'examen|a l'etude|under (?:review|investigation|examination)|being (?:reviewed|examined)))(?![a-z])/;
/** Who sat in a meeting: "212 copropriétaires présents ou représentés". */
const heads =
  /^(?: [a-z]+)? (?:presente?s?(?= (?:ou|et|or|and) (?:represent|excus)| ?[.;)]|$)|representee?s?|votants?|excusee?s?|in attendance|attending|in the room)(?= (?:ou|et|or|and)|[ ,.;:)]|$)/;
const thanks =
  /(?<![a-z])(?:merci|remerci[a-z]+|thanks|thank you|thx|bravo)(?: [a-z]+){0,2} (?:pour|de|for|a|aux?|to)(?: (?:vos|les|nos|ses|your|the|our|tous|all))* ?$/;
/** Bought for it, or run for it. */
const bought =
  /^(?: neufs?| neuves?| nouveaux| nouvelles| new| de secours| spare)? (?:commandee?s?|achetee?s?|livree?s?|louee?s?|pretee?s?|ordered|bought|purchased|rented|leased|delivered)(?![a-z])/;
const ofTest =
  /^(?: [a-z]+){0,2}? (?:de test|de demonstration|fictifs|fictives|test(?! (?:results?|records?|scores?|reports?|samples?|kits?|data))|dummy|demo|placeholder|seed)(?= |[.,;:)]|$)/;
/** Lures that were reported or stopped. */
const suspect =
  /^ (?:suspects?|frauduleux|malveillants?|de phishing|d'hameconnage|suspicious|malicious)(?: [a-z]+){0,3}? (?:signalee?s?|bloquee?s?|recus?|recue?s?|filtree?s?|reported|blocked|flagged|caught)(?![a-z])/;

/** Who signs, and what: a complaint, a petition. */
const signers =
  /^(?:signataires?|signator(?:y|ies)|plaignante?s?|requerante?s?|petitionnaires?|signatures?)$/;
const signed =
  /(?<![a-z])(?:plaintes?|actions?|recours|petitions?|lettre ouverte|open letter|complaints?|lawsuits?|class action|tribune|suit|requete|mises? en demeure)(?![a-z])[^.;\n]{0,40}$/;
/** "24 000 signatures recueillies", "to reach 500 signatures". */
const gathered =
  /^(?: [a-z]+){0,3} (?:depose|remis|submitted|handed|recueilli|reuni|recolte|collecte|obtenu|rassemble|necessaire|requis|gathered|collected|required|needed|so far)[a-z]*/;

/** "Jeanne Morel, pour 9 450 abonnés": who signs a newsletter. */
const readers = /^(?:abonnee?s?|lecteurs|lectrices|inscrits|subscribers|readers)$/;
const signature = /^[^a-z]*[a-z.'-]+(?: [a-z.'-]+){1,3},? (?:pour|for) (?:ses |nos |our |its |les )?$/;

/** "une pièce jointe", "un mail. Trois lignes.": how long what was sent is. */
const whole = /^[^a-z0-9]*$/;
const length = /^(?:lignes?|lines?|phrases?|sentences?|mots|words|pages?)$/;
const text =
  /(?<![a-z])(?:e-?mails?|mails?|courriels?|courriers?|lettres?|messages?|communiques?|letters?|statements?|notes?|tweets?|posts?|sms|reponses?|repl(?:y|ies))(?! d')[^.!?\n\d]{0,40}[.:!?,] ?$/;

/** Whether a number belongs to a tool, a scan, an examination, or to what was done about a breach. */
export function isTechnical(
  folded: FoldedText,
  draft: Draft,
  span: Span,
  around: { readonly isDataOf: boolean },
): boolean {
  const { phrase, numberEnd, start, token } = draft;
  const { left, right, noun, counted } = wordsAround(folded, draft, span, { left: 110, right: 110 });
  if (phrase.kind === 'size' && putBack.test(right)) return true;
  if (phrase.kind === 'size')
    return (
      token.value * phrase.factor <= toolWeight &&
      !/(?<![a-z])(?:contenant|containing|contient|of|de) [a-z]+(?: [a-z]+)? (?:names|noms|clients|customers|patients)/.test(
        right,
      ) &&
      (toolBefore.test(left) || toolAfter.test(right))
    );
  if (phrase.kind !== 'noun') return false;
  const nounClass = phrase.sense?.nounClass;
  if (/^(?:adresses? ip|ip address(?:es)?|condensats?|hash(?:es)?|domaines?|domains?|urls?)$/.test(noun)) {
    if (inspected.test(left) || indicators.test(left)) return true;
  }
  if (
    token.value < 1000 &&
    evidence.test(noun) &&
    (proof.test(left) || right.startsWith(" d'ecran") || noun.startsWith('screen'))
  )
    return true;
  if (token.value < 50 && /^pieces?$/.test(noun) && /^ (?:jointes?|annexees?)(?![a-z])/.test(right))
    return true;
  if (nounClass === 'base' && staffWords.test(noun) && turnover.test(left)) return true;
  if (readers.test(noun) && newsletter.test(folded.text.slice(span.start, start))) return true;
  if (machines.test(noun) && (reachable.test(right) || (scanned.test(left) && reach.test(right))))
    return true;
  if (
    (nounClass === 'device' || (logLines.test(noun) && logs.test(right))) &&
    inspected.test(left) &&
    !around.isDataOf
  )
    return true;
  if (
    logLines.test(noun) &&
    !spilt.test(left) &&
    (logs.test(right) || ofLog.test(folded.text.slice(numberEnd, phrase.start)))
  )
    return true;
  if (
    token.value >= 1000 &&
    mail.test(noun) &&
    (sending.test(left) || sentAfter.test(right) || priced.test(left)) &&
    !revised.test(right) &&
    !toHit.test(right) &&
    !allTold.test(left) &&
    !strayed.test(left + folded.text.slice(numberEnd, counted) + right)
  )
    return true;
  if (mail.test(noun) && toSend.test(right)) return true;
  if (mail.test(noun) && received.test(left) && !strayed.test(right)) return true;
  if (tookLong.test(left) || wasBought.test(right)) return true;
  if (nounClass === 'device' && toMend.test(right)) return true;
  if (readers.test(noun) && signature.test(folded.text.slice(span.start, start)) && /^[^a-z]*$/.test(right))
    return true;
  if (token.value <= 100 && byThem.test(left)) return true;
  if (token.value <= 100 && pending.test(right)) return true;
  if (token.value <= 12 && nounClass === 'base' && /^ (?:ont (?:du )?ferm|shut|closed)/.test(right))
    return true;
  if (heads.test(right) || thanks.test(left)) return true;
  if (nounClass === 'device' && bought.test(right)) return true;
  if (ofTest.test(folded.text.slice(numberEnd, Math.min(span.end, counted + 12)))) return true;
  if (mail.test(noun) && suspect.test(right)) return true;
  if (signers.test(noun) && !around.isDataOf && (signed.test(left) || gathered.test(right))) return true;
  return (
    length.test(noun) &&
    token.value <= 30 &&
    whole.test(folded.text.slice(span.start, start)) &&
    /^ ?(?:[.!…,]|$)/.test(right) &&
    text.test(folded.text.slice(Math.max(0, start - 70), start))
  );
}
