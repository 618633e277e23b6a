import { isCapitalAt, type FoldedText } from '../../../fold.ts';
import type { Draft } from '../draft.ts';
import { isNeverCounted } from '../nouns.ts';

type Span = { readonly start: number; readonly end: number };

/*
 * What French reports count besides those hit: the cases of a year and who asked for help, whom an authority inspected, what
 * an audit found, who may open a register and how much it held at a date, what a form asks for beside the victims.
 */

const some =
  "(?:(?:(?:pres|plus|moins) d[e']|environ|quelque|au moins|les|ses|nos|leurs|ces|des|aux|a|de|d') ?)*";

/** "passés de 27 à 592 incidents": what is counted comes behind the second number. */
const from =
  /(?<![a-z])(?:passe|monte|grimpe|bondi|progresse|saute|recule|tombe|baisse|augmente|evolue|chute|revenu|descendu)[a-z]* de $/;
const until =
  /^ a (?:pres de |plus de |environ )?\d[\d .,']*(?: (?:millions?|milliers?) (?:de |d'))? ?([a-z-]+)/;

/** What people ask of an office, and what it opens: cases, whoever stands behind them. */
const asked =
  /^(?:demandes? (?:d'(?:information|assistance|aide|acces|avis|effacement|intervention|accompagnement|explication|indemnisation)|de (?:renseignements?|conseils?|rappel|remboursement|rancon|rectification|precisions?|prise en charge|soutien|diagnostic))|parcours(?: (?:de|d')|[ ,.;])|sollicitations?|saisines?|diagnostics? (?:realises?|effectues?|en ligne)|fiches? (?:reflexes?|pratiques?|incidents?)|evenements? de securite|declarations? (?:d'incident|de violation|de sinistre)|avis rendus|deliberations?|prises? en charge|mises? en relation|dossiers? d'(?:assistance|indemnisation|instruction))/;

/** "Tableau 3. Incidents par secteur": over rows of cases. */
const tableOfCases =
  /(?:^|\n)[^a-z\n]*(?:tableau|tab\.?|figure|fig\.?|graphique|encadre|annexe)? ?[\da-z]{0,3} ?[.:–—-]? ?(?:nombre (?:de |d')|repartition (?:des |par [a-z]+ des )|evolution (?:des |du nombre de ))?(?:incidents?|notifications?|signalements?|violations?|attaques?|cyberattaques?|plaintes?|alertes?|declarations?|parcours|sollicitations?|evenements?|dossiers? traites?)(?: [a-z'’-]+){0,4} (?:par|selon|entre|en|au|depuis)(?: [a-z'’-]+){1,4}[^\n|]{0,30}\n/;
const cell = /(?:\||\t)[^\n|\t]{0,4}$/;
const ofSample = /(?<![a-z])n ?= ?$/;
const reach = 500;
/** What befalls so near before a number governs it, in signs. */
const near = 12;

/** "Seize éditeurs ont été contrôlés", "font l’objet d’un rappel": whom an authority looks into. */
const inspected =
  /^(?: [a-z'’-]+){0,3}? (?:(?:ont|avaient|auront|auraient) (?:deja |ainsi |depuis )?ete (?:[a-z]+ment )?(?:controle|audite|inspecte|auditionne|evalue|mise?s? en demeure|sanctionne|rappele|verifie|interroge|sonde|entendu|condamne|labellise|reference|certifie|accompagne|forme|sensibilise|passee?s? en revue)[es]*(?![a-z])|(?:font|feront|faisaient|ont fait) l'objet d'une? (?:rappel|mise en demeure|controle|avertissement|procedure|enquete|suivi|sanction|audit|inspection|evaluation|signalement)|(?:sont|etaient|seront) (?:desormais |deja |ainsi |aujourd'hui )?(?:reference|labellise|certifie|agree|homologue|qualifie|recense dans l'annuaire|soumis (?:a|aux)|assujetti|concernee?s? par (?:la directive|l'obligation|le reglement|nis))[a-z]*)(?![a-z])/;

/** "Chez trois d’entre eux, une violation": of those looked into, some were hit, and are told by their whole. */
const foundThere =
  /^[^.\n]{0,60}[.;] (?:chez|dans|aupres de|pour|parmi) [^.;\n]{0,60}(?:violation|fuite|intrusion|compromission|incident|piratage|vol(?![a-z]))/;

/** "250 000 policiers y accèdent", "30 000 professionnels y sont habilités": who may. */
const mayOpen =
  /^(?: et (?:de )?[a-z'’-]+)?(?: (?!qui|dont)[a-z'’-]+){0,3}? (?:y (?:accedent|accedaient|ont acces|avaient acces|cotisent|recourent|(?:sont|etaient) (?:habilit|inscrit|raccord|connect|rattach|abonn|relie|affili|adherent|autoris)[a-z]*)|en (?:sont|etaient) (?:dote|equipe|membre|client)[a-z]*|(?:sont|etaient) (?:habilite|autorise|accredite|raccorde|rattache)[a-z]*|disposent d'une? (?:acces|compte|badge|licence|habilitation|carte)(?! (?:vol|pirat|compromis|expos)))(?![a-z])|^ qui en (?:ont|avaient) (?:l'usage|besoin|l'utilite)/;
const opensTo = new RegExp(
  `(?<![a-z])(?:fichier|registre|repertoire|logiciel|application|outil|portail|base|systeme|dossier)(?: [^.;:!?\\n]{1,60}?)? (?:est|etait|reste|restait) (?:ouvert|accessible|consultable|utilise|partage)e? (?:a|aux|par|entre) ${some}$`,
);

/** "Le fichier (31 400 foyers, 26 communes) est ouvert à 73 agents": what a register holds, whoever may read it. */
const closesRegister =
  /^[^()\n]{0,60}\) (?:est|etait|reste|restait) (?:ouvert|accessible|consultable)e? (?:a|aux) (?:quelque )?\d[\d ]* (?:agents|salaries|employes|collaborateurs|gestionnaires|utilisateurs|postes|personnes habilitees)/;

/** "dont 2 140 ont vu leur habilitation suspendue et 380 retirée": an office's own measures. */
const tookAway =
  /(?:ont|avaient|auraient) vu (?:leurs?|son|sa) (?:habilitations?|licences?|agrements?|permis|autorisations?|certifications?|droits?|mandats?|labels?|aides?|subventions?) (?:[a-z]+ment )?(?:suspend|retir|revoq|resili|limit|annul|ferm|reduit)/;
const takenAway = /^ ?(?:retire|suspendu|revoque|resilie|annule|limite|refuse)e?s?(?![a-z])/;

/** "comptait plus de 580 000 fiches actives au 1er novembre": how much a register held at a date. */
const register =
  /(?<![a-z])(?:fichier|registre|repertoire|systeme|base (?:nationale|de reference)|cadastre|annuaire)(?: [^.;!?\n]{1,80}?)? (?:compt(?:e|ait)|recens(?:e|ait)|repertori(?:e|ait)|enregistr(?:e|ait)|totalis(?:e|ait)|conten(?:ait|ant)|contient)(?![a-z])/;
const atDate =
  /(?:^| )(?:[a-z'’-]+ ){0,3}?(?:au (?:1er|\d{1,2}) (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)|(?:a la |a )?fin (?:19|20)\d\d|en (?:19|20)\d\d)(?!\d)/;
const taken =
  /(?<![a-z])(?:vol[ée]|derob|copie|exfiltr|fuit|pirat|publi[ée]|vente|vend|extrait|expos|compromis)/;

/** "MFA déployée sur 94 % des 820 boîtes": how far a measure has come. */
const coverage = new RegExp(
  `(?<![a-z])(?:mfa|2fa|double (?:authentification|facteur)|authentification(?: [a-z]+){0,3}|equipement|deploiement|couverture|chiffrement|sauvegarde|formation|taux|edr|antivirus|mise a jour|restaur[a-z]+|retabl[a-z]+|perimetre)(?![a-z])[^.;\\n]{0,90} % (?:des|de ses|de nos|de leurs|sur les) ${some}$`,
);

/** "Sur un échantillon de 60 comptes": what an audit looks at, and what it finds. */
const auditOf =
  /(?<![a-z])(?:audits?|constats?|controles?|inspections?|recommandations?|remediation|criticite|conformite|referentiel|test d'intrusion|revue (?:des|d'|de)|non-conformites?|rapport|missions?|inspecteurs|cour des comptes)(?![a-z])/;
const sampleOf = new RegExp(
  `(?<![a-z])(?:sur|dans|parmi|porte sur|portant sur) (?:un|l') ?(?:echantillon|panel)(?: [a-z]+)? (?:de |d')${some}$`,
);
const found =
  /^(?: (?!dont|qui)[a-z'’-]+){0,3}? (?:n'etaient (?:plus |pas )?(?:rattache|desactive|a jour|conforme|documente|chiffre|protege|nominati|utilise)|ne (?:sont|disposent|font|respectent|possedent) (?:plus |pas )|avaient un mot de passe|ont un mot de passe|utilisent (?:encore )?(?:le |un )?mot de passe|fonctionnent (?:encore )?sous|tournent (?:encore )?sous|etaient (?:inactifs?|orphelins?|obsoletes?|dormants?|partages?|non conformes?)|sont (?:inactifs?|orphelins?|obsoletes?|dormants?|partages?|non conformes?)|presentent (?:une|des) (?:faille|vulnerabilite|defaut|ecart|non-conformite))/;

/** "Sur les 412 répondants, 88": a survey. */
const respondents = /^(?:repondante?s?|sondee?s?|interrogee?s?|enquetee?s?)$/;
const surveyed = /^ (?:interrogee?s|sondee?s|enquetee?s|repondantes?|ayant repondu|etudiee?s)(?![a-z])/;
const ofSurveyed =
  /(?<![a-z])(?:sur|parmi) (?:les )?\d[\d ]* (?:repondante?s?|sondee?s?|[a-z]+ (?:interrogee?s|sondee?s|enquetee?s|etudiee?s)), $/;
/** "41 ont conduit à une fuite": incidents. */
const ledTo =
  /^ (?:ont|avaient|auraient) (?:conduit|abouti|mene|donne lieu|entraine|provoque|occasionne|debouche|fait l'objet d'une? (?:notification|plainte|declaration|signalement))(?![a-z])/;

/** "214 comptes inactifs", "40 postes hors support": what is wrong with them, and no breach. */
const unsound =
  /^ (?:inactifs?|generiques?|dormants?|orphelins?|partages?|a (?:hauts )?privileges?|obsoletes?|non conformes?|non (?:mis|mises) a jour|hors support|sans (?:mfa|mot de passe|double authentification|antivirus|sauvegarde|correctif))(?![a-z])/;
/** "inactifs sur 1 930": of how many. */
const unsoundOf = new RegExp(`${unsound.source.slice(1)} sur $`);
/** "a orienté 280 000 victimes": whom an office helps. */
const helped = new RegExp(
  `(?<![a-z])(?:a|ont|avait|avaient|aura|auront) (?:deja |ainsi |egalement )?(?:oriente|aide|assiste|accompagne|renseigne|conseille|ecoute|soutenu|sensibilise|forme|pris en charge) ${some}$`,
);
const ofThisBreach =
  /^(?: [a-z]+)? (?:de (?:la|cette|l'|ce)|du|d'une?) ?(?:fuite|attaque|cyberattaque|incident|piratage|violation|vol)(?![a-z])/;

/** "Sous-traitants impliqués : 1. Autres États membres : 3": what a form asks for beside those hit. */
const formLabel =
  /(?:^|[.;\n•-] ?)(?:\d+[.)] )?(?:(?:nombre (?:de |d'))?(?:sous-traitants?|prestataires?|responsables conjoints|autres? etats?(?: membres?)?|etats? membres?|autorites?|pays|pieces jointes|annexes|transferts?|destinataires? externes?|mesures?|recommandations?|constats?|ecarts|entretiens|auditeurs?|participants?|effectifs? (?:de|du)|salaries de|etp))(?: [a-z'’-]+){0,3} ?: $/;

/** "1 076 cas passés, 23 KO": a test's results. */
const testResult =
  /(?<![a-z])(?:tests?|cas|recette|scenarios?|passes?|ok|reussis?|valides?)(?![a-z])[^.\n]{0,40}$/;

/** "Les quatre éditeurs du marché": all there are of a trade. */
const ofTrade = /^ (?:du (?:marche|secteur)|de la place|historiques)(?![a-z])/;
const handful = 12;
const allCommunes = 30_000;
const manyCommunes = /^communes?$/;

/** Whether a number is one of a report's own: cases, inspections, findings, registers. */
export function isCaseFigure(
  folded: FoldedText,
  { phrase, token, start, numberEnd }: Draft,
  span: Span,
  around: {
    readonly isDataOf: boolean;
    readonly isAttached: boolean;
    readonly before?: { readonly end: number };
  },
): boolean {
  const { text } = folded;
  const left = text.slice(Math.max(span.start, start - 150), start);
  const behind = text.slice(numberEnd, Math.min(span.end, numberEnd + 60));
  if (phrase.kind === 'size')
    return (
      token.value < 1000 &&
      /^ ?ko(?![a-z])/.test(behind) &&
      testResult.test(left) &&
      isUpper(folded, behind, numberEnd)
    );
  const counted = Math.max(phrase.end, numberEnd);
  const right = text.slice(counted, Math.min(span.end, counted + 130));
  const noun = text.slice(phrase.start, phrase.end);
  const nounClass = phrase.sense?.nounClass;
  const isLiving = nounClass === 'base' || nounClass === 'person';
  const isGoverned = around.before !== undefined && start - around.before.end <= near;
  const isBare = phrase.kind === 'none' || phrase.kind === 'unknown';
  if (from.test(left) && isNeverCounted(until.exec(behind)?.[1] ?? '')) return true;
  if (phrase.kind === 'none' && formLabel.test(left)) return true;
  if (manyCommunes.test(noun) && token.value >= allCommunes) return true;
  if (nounClass === 'body' && token.value <= handful && ofTrade.test(right) && /(?:les|des|aux) $/.test(left))
    return true;
  if (coverage.test(left)) return true;
  if (tookAway.test(right) || (takenAway.test(behind) && tookAway.test(left))) return true;
  if (isBare && (cell.test(left) || ofSample.test(left)) && isUnderCases(text, start)) return true;
  const sentence = text.slice(span.start, Math.min(span.end, counted + 60));
  if (register.test(left) && atDate.test(text.slice(counted, Math.min(span.end, counted + 40))))
    return !taken.test(sentence);
  if (isOfRegister(text.slice(Math.max(span.start, start - 200), start))) return !taken.test(sentence);
  if (closesRegister.test(right) && left.includes('(')) return true;
  if (around.isDataOf) return false;
  if (
    (nounClass === 'device' || phrase.sense?.unit === 'accounts') &&
    unsound.test(right) &&
    !around.isAttached &&
    !isGoverned &&
    !left.endsWith('dont ')
  )
    return true;
  if (respondents.test(noun) || surveyed.test(right)) return true;
  if (phrase.kind === 'none' && (ledTo.test(behind) || ofSurveyed.test(left))) return true;
  if (phrase.kind === 'none' && unsoundOf.test(left)) return true;
  if ((isLiving || nounClass === 'victim' || nounClass === 'body') && helped.test(left))
    return !ofThisBreach.test(right);
  if (asked.test(behind.slice(1)) && !around.isAttached && !isGoverned) return true;
  if (nounClass !== 'record' && nounClass !== 'device' && inspected.test(right))
    return !foundThere.test(text.slice(counted, counted + 170));
  if ((isLiving || isBare || nounClass === 'body') && mayOpen.test(right)) return true;
  if ((isLiving || nounClass === 'body') && opensTo.test(left)) return true;
  return (
    (sampleOf.test(left) || found.test(right)) &&
    auditOf.test(text.slice(Math.max(0, start - 200), counted + 80))
  );
}

/** "; celui des antécédents, 19 millions de mis en cause et": the next register of the same sentence. */
function isOfRegister(left: string): boolean {
  const semicolon = left.lastIndexOf(' ; ');
  if (semicolon < 0) return false;
  return (
    /^ ; (?:celui|celle) (?:de |des |du |d')[^,;]{3,40}, [^;]*$/.test(left.slice(semicolon)) &&
    register.test(left.slice(0, semicolon)) &&
    atDate.test(left.slice(0, semicolon))
  );
}

/** Whether a heading of cases stands over a cell. */
function isUnderCases(text: string, start: number): boolean {
  return tableOfCases.test(text.slice(Math.max(0, start - reach), start));
}

function isUpper(folded: FoldedText, behind: string, at: number): boolean {
  const first = at + behind.indexOf('ko');
  return isCapitalAt(folded, first) && isCapitalAt(folded, first + 1);
}
