import { dataWords, otherTopics } from './cue-words.ts';
import { longPattern } from '../../long-pattern.ts';
import type { FoldedText } from '../../fold.ts';
import type { CountedPhrase } from './phrase.ts';

const acts = longPattern(
  /^(?:, (?:aged|agee?s|both|tous|all)[^.;:\n|]{0,30},|,? (?:of|de|aged|ages de) \d\d(?: ans)?(?:,? (?:and|et) \d\d(?: ans)?)?,?)?(?: (?!(?:where|that|which|when|after|because|whose|dont|ou|que|by|par|and|et|but|mais)(?![a-z])|[^ ]{1,16}, (?:une?|le|la|les|an?|the|deux|two) )[^ .;:\n|]{1,16}){0,5}? (?:(?:were|was|have been|has been|had been|are|being) )?(?:sent home|furloughed|stood down|had a day off|renvoye[es]* chez eux|mis(?:es)? au chomage|jailed|imprisoned|dismissed|fired|arrested|charged|indicted|jailed|imprisoned|remanded|bailed|extradited|sentenced|convicted|suspended|disciplined|filed|suing|sued|gone to (?:[a-z]+ )?court|killed|injured|hired|laid off|working|worked|employed|(?:who )?(?:responded|clicked|fell for)|suivent (?:le|l'|la|les)|instruisent|pilotent|coordonnent|are (?:handling|leading)|investigat(?:e|ed|ing)|demonstrated|protested|(?:s'etaient|se sont|s'y sont|s'etait) (?:deja |egalement |ensuite )?(?:inscrit|abonne|manifeste|connecte|plaint|presente|rendu|mobilise)[a-z]*|(?:had|have|has|also) (?:signed up|enrolled|applied)|considering|prepar(?:ent|aient|ing)|s'appretent|plan(?:ning)? (?:to|a)|raised (?:concerns|complaints|questions)|tak(?:e|en|ing) legal action|complained|joined|envisagent|reclament|exigent|(?:l'|les |y |en )?(?:ont|avaient|auraient) (?:deja |aussi |egalement |depuis |encore |ensuite |finalement |tous |toutes ){0,2}(?:saisi|rejoint|reclame|demande|exige|confirme|repondu|adhere|souscrit|renvoye|restitue|depose|porte plainte|accuse reception|sollicite|contacte|change (?:de|leurs?|son)|fait savoir|fait la demande|eu acces|pu (?:y )?acceder|pris contact|ecrit (?:a|au|aux)|adresse une?)|(?:(?:l'|les )(?:ont|avaient|auraient) (?:deja |aussi |tous |depuis ){0,2}fait(?! (?:l'objet|les frais)))|s'y (?:joignent|associent|sont joint|sont associe|rallient)|rejoignent|se (?:joignent|sont joint|sont rallie|plaignent|mobilisent|rassemblent)|confirment|porte plainte|deposent|(?:have|had) (?:already |since |now |also ){0,2}(?:asked|requested|demanded|confirmed|replied|responded|returned|joined|signed|complained|come forward|got in touch)|ont ete (?:licenci|interpell|arrete|condamn|mobilis|recrut|embauch|form|sensibilis|evacu|transfer|mis en (?:examen|cause|garde a vue))[a-z]*|(?:sont|etaient) (?:mobilis|charg|affect[a-z]* a|presents?|attendus?|inscrits? au|a pied d)[a-z]*|sont des|nous suivent|nous lisent|ont participe|participent|ont pris part|reviennent|(?:ont|auraient|avaient|aurait|avait) (?:deja |aussi )?(?:consulte|telecharge|visionne|partage|achete|reagi|commente|vu|lu|regarde|visite)(?! (?:leurs?|s'))|have (?:already )?(?:viewed|downloaded|watched|shared|liked|signed|bought)|attendent|vivent|beneficient|detiennent|possedent|utilisent|recoivent|percoivent|frequentent|se rendent|repondent|declarent|ont deja declare|attended|undertook|underwent|voted|signed|ont assiste|ont vote|ont signe|rely on|depend on|wait for|visit(?!e?e?s? par)|mobilise|interpell|entendu|auditionn|place(?:s|es) en garde|mise?s? en (?:examen|cause)|travaill|enquet|se relaien|ont travaille|recherche)[a-z]*/,
);
const actsBefore = longPattern(
  /(?<![a-z])(?:equipes?|team|staff|groupe|cellule|renforts?|mobilis[a-z]+|(?:qui |who |which )(?:defend|represent|conseill|assist|advis)[a-z]*|conspir[a-z]* with|merci a|merci aux|thanks to|with the help of|together with|avec l'aide de|vue?s? par|viewed by|seen by|suivie?s? par|followed by|read by|lue?s? par|recrut[a-z]+|embauch[a-z]+|arrest[a-z]*|interpell[a-z]+|indict[a-z]+|charg(?:ed|ing)|laid off|licenci[a-z]+|fired|dismissed|hir(?:ed|ing)|(?:ont|a|has|have|had) (?:deja |already )?(?:perdu|lost|gagne|gained|added|conquis|reuni|rassemble|recueilli|collected|gathered|signed up)|interview[a-z]*|interrog[a-z]+|(?:enquete|sondage|etude|barometre|mene[es]*|realise[es]*) (?:[a-z]+ )?aupres|sondage[a-z ]*|survey(?:ed)? (?:of)?|poll of|panel) (?:de |d'|of |by |des? |par )?(?:ses |leurs |its |their )?(?:plus de |environ |some |about |pres de |over |more than )?$/,
);

/** "17,000 students required to take it": what is asked of them. */
const asked =
  /^ (?:(?:who|that) )?(?:are |were |is |was )?(?:required|expected|eligible|entitled|invited|encouraged) to (?!be )/;

/** A few of them who do it themselves: "two employees misused", "three nurses shared". */
const does =
  /^(?: (?:of|from|at) (?:its|the|their)? ?[a-z'’ ]{2,30}?)? (?:(?:who|that|had|have|allegedly|impermissibly|improperly|inappropriately|mistakenly|erroneously|illegally|wrongly) )*(?:shared|misused|stole|used|accessed|took|sent|e-?mailed|removed|viewed|plead(?:ed)?|pled|disclosed|disposed|opened|provided|reported|gained|left|copied|downloaded|posted|sold|snooped|looked|seen|saw|were aware|resigned|admitted|told|said|found|discovered|noticed|ont (?:consulte|copie|vole|vendu|transmis|ouvert|clique|signale|constate|reconnu|decouvert|partage|utilise|acces|eu acces)|avaient (?:consulte|copie|vole|vendu|transmis|ouvert|clique))(?![a-z])/;
const doing =
  /^(?: [a-z'’-]+){0,4} (?:who (?:had|have) )?(?:(?:had been|have been|was|were|been|are) )?(?:(?:found|allegedly|impermissibly|improperly|inappropriately|mistakenly|erroneously|illegally|wrongly) )*(?:accessing|misusing|stealing|sharing|viewing|snooping|disclosing|to have (?:done|accessed|viewed))(?![a-z])/;

/** "Deux individus avaient alors téléchargé les noms": who did it. */
const thieves =
  /^ (?:(?:ont|avaient|auraient|have|had) (?:alors |ensuite |ainsi |then |also |allegedly |reportedly )?(?:telecharge|copie|vole|derobe|penetre|accede|pirate|aspire|stolen|copied|downloaded|broken in|gained|hacked|obtained))/;
/** "shared with two people", "sent to three unauthorised recipients": who was given it. */
const receives =
  /(?:sent|disclosed|e-?mailed|provided|released|given|shared|forwarded|visible|envoye[a-z]*|transmis[a-z]*|communique[a-z]*|divulgue[a-z]*|adresse[a-z]*) (?:(?:it|them|par erreur|by mistake|in error) )?(?:to|with|a|aux) (?:the |les )?$|(?:mailed|sent|e-?mailed|provided|disclosed|gave|released|transmis|envoye) (?!letters|notices|notifications)[^.;]{4,80} (?:to|aux) (?:the |les )?$/;
/** "la liste envoyée par erreur à 14 partenaires": who got it by mistake. */
const misled =
  /(?<![a-z])(?:listes?|fichiers?|tableaux?|tableurs?|courriels?|e-?mails?|messages?|export|pieces? jointes?|spreadsheets?|lists?|files?|attachments?)(?![a-z])[^.;]{0,40} (?:envoye|transmis|adresse|partage|expedie|sent|forwarded|shared|emailed|e-mailed)[a-z]* (?:par erreur |by mistake |in error )?(?:a|aux|to|with) (?:the |les )?$/;
/** "have responded to the e-mail and disclosed their credentials", "avaient téléchargé la version piégée": it befell them. */
const fellForIt =
  /^[^.;]{0,130}?(?:(?:entered|typed|gave|surrendered|handed over|disclosed|supplied|submitted|saisi|livre|donne|communique|fourni|tape|renseigne)s?(?: in| up| away)? (?:their|leurs?|son|ses) (?:[a-z-]+ ){0,2}?(?:passwords?|credentials?|logins?|user ?names?|mots? de passe|identifiants?|codes?)|(?:telecharg|install|ouvert|execut|download|open)[a-z]* (?:[a-z'-]+ ){1,5}?(?:piege|malveillant|verole|infect|malicious|trojan|tainted|booby|poisoned|backdoor)|(?:pu|could|able to) (?:consulter|voir|lire|see|view|read|access) (?:[a-z'’-]+ ){1,5}?(?:d'un tiers|d'autrui|d'autres|d'un autre|d'inconnus|des autres|of strangers|of other|someone else|other people|another))/;
/** "5,000 patients who had visited the emergency room": which ones, by what they came for. */
const served =
  /^ (?:who|that|qui|ayant|having) (?:had |have |has |ont |avaient |s'etaient |se sont |y )?(?:deja |ever |recently )?(?:visit|attend|sign(?:ed)? up|enrol|underw|appl(?:y|ied)|bought|purchas|order|registered|used|sought|receiv|inscrit|benefici|utilis|frequent|particip|achet|command|vot|consult|sejourn|loue|reserv|assist)/;
/** "disciplined 14 workers for peeking at a chart", "trois agents pour avoir consulté": what they did. */
const blamed =
  /^(?: [a-z'-]+){0,2} (?:for (?:[a-z]+ly )?(?!having|receiving|failing|missing|being)[a-z]{3,}ing(?![a-z])|pour avoir (?!recu|subi|perdu|ete)[a-z]{3,})/;
const handful = 12;
/** Of the staff more may do it, and still be no victims. */
const crew = 60;
const staff =
  /(?<![a-z])(?:employee?s?|employe.?e?.?s?|staff|salarie.?e?.?s?|agents?|workers?|nurses?|officers?|infirmier.?e?.?s?|soignant.?e?.?s?|fonctionnaires|collaborateurs)(?![a-z])/;

/** Whether the people counted act, or are acted upon as staff, suspects or witnesses: they are no victims then. */
export function isActing(
  folded: FoldedText,
  start: number,
  end: number,
  span: { readonly start: number; readonly end: number },
  value: number,
): boolean {
  return (
    (value <= (staff.test(folded.text.slice(start, end)) ? crew : handful) &&
      (thieves.test(folded.text.slice(end, Math.min(span.end, end + 40))) ||
        does.test(folded.text.slice(end, Math.min(span.end, end + 80))) ||
        doing.test(folded.text.slice(end, Math.min(span.end, end + 80))) ||
        receives.test(folded.text.slice(Math.max(span.start, start - 110), start)))) ||
    (value < 100 && misled.test(folded.text.slice(Math.max(span.start, start - 110), start))) ||
    asked.test(folded.text.slice(end, Math.min(span.end, end + 40))) ||
    blamed.test(folded.text.slice(end, Math.min(span.end, end + 60))) ||
    (acts.test(folded.text.slice(end, Math.min(span.end, end + 70))) &&
      !(value >= 50 && served.test(folded.text.slice(end, Math.min(span.end, end + 70)))) &&
      !fellForIt.test(folded.text.slice(end, Math.min(span.end, end + 160)))) ||
    actsBefore.test(folded.text.slice(Math.max(span.start, start - 50), start))
  );
}

/** "230 comptes de service n'ont jamais changé de mot de passe": what an audit blames. */
const neverCared =
  /^(?: (?:de |d'|of |a )?[a-z'-]+){0,3}?(?:, [a-z0-9 -]{1,16})? (?:(?:n'(?:ont|avaient|auraient) (?:jamais|pas|aucun|aucune) (?:de |d')?(?:change|renouvel|active|mot de passe|double|second|authentification|mfa|protection|chiffrement|ete (?:desactiv|supprim|mis a jour|clotur|ferm|revo))|partage(?:aient|nt) (?:un|le) meme|utilis(?:aient|ent) (?:un|le) meme|(?:had|have) never (?:changed|rotated|been (?:rotated|changed|disabled|removed|patched|closed))|(?:shared|share|sharing) (?:a|one|the same) (?:single )?password|(?:were|are) never (?:rotated|disabled|removed|closed)))[a-z]*/;

/** "48 000 appareils vulnérables": open to attack, not attacked. */
export function isVulnerable(folded: FoldedText, phrase: CountedPhrase): boolean {
  // "515 000 personnes vulnérables" are in need of help, not of a patch.
  if (
    phrase.sense?.unit === 'persons' &&
    /^ (?:et |ou )?(?:vulnerables?|a risque)(?![a-z])/.test(folded.text.slice(phrase.end, phrase.end + 20))
  )
    return false;
  return (
    /^ (?:encore |still |(?:restent|demeurent|resteraient|demeureraient|remain|are still|(?:sont|seraient|etaient) (?:encore|toujours)|were still) (?:[a-z]+ )?)?(?:exposee?s?(?= (?:en|au|sur|in|on|to|online)(?![a-z])| ?[.,;])(?<=(?:restent|demeurent|remain|still|encore|toujours) (?:[a-z]+ )?expose[a-z]*)|online(?= (?:in|and|today|at)(?![a-z])| ?[.,;])(?<=remain online)|vulnerables?|non (?:corrig|mis a jour|patch)[a-z]*|unpatched|a risque|(?:[a-z'-]+ ){0,3}(?:etaient |sont |were |are |had |avaient )(?:depourvu|lack|mal protege|non protege|unprotected|sans (?:authentification|mot de passe|chiffrement|double)|without (?:mfa|multi-?factor|a password|encryption|two-factor)|no (?:mfa|multi-?factor|password))[a-z]*)(?![a-z])/.test(
      folded.text.slice(phrase.end, phrase.end + 70),
    ) ||
    neverCared.test(folded.text.slice(phrase.end, phrase.end + 90)) ||
    (phrase.sense?.unit !== 'persons' &&
      /(?:vulnerable|unpatched) $/.test(folded.text.slice(Math.max(0, phrase.start - 12), phrase.start)))
  );
}

/** Whether a sentence is about flaws, raids, floods of traffic or surveys, and of nobody's data. */
export function isElsewhere(sentence: string): boolean {
  return otherTopics.test(sentence) && !dataWords.test(sentence);
}
