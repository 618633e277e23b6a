import type { SilenceSuggestion } from '../suggestion.ts';
import { longPattern } from '../../long-pattern.ts';

/** What follows "répondu" when it is a question that was not answered, rather than a standard that was not met. */
const when =
  "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|ce jour|dans la (?:journee|soiree|matinee)|en fin de journee|dans l'immediat|a temps|depuis|vendredi soir|pour (?:l'heure|l'instant|le moment))";
const enquiries =
  '(?:sollicitations?|questions?|demandes?|appels?|messages?|courriels?|mails?|e-mails?|relances?|interrogations?|requetes?|lettres?)';
const toEnquiries = `(?:,? ${when}(?: soir| matin| midi)?,?)?(?: (?:favorablement|positivement|precisement))? (?:a|aux) (?:(?:nos|ses|leurs|ces|nombreuses|multiples|plusieurs|differentes|notre|cette|une?|la|l'|toutes?|de|des|nouvelles?|autres|repetees|dernieres) ?){0,4}${enquiries}(?: (?:de |d'|du |des )[a-z' -]{1,40}?(?=[,.;:!?)\\n]| a | avant | au moment|$))?`;
const frenchEnd = `(?:${toEnquiries}|(?= ?(?:[,.;:!?)»"\\n]|$| ${when}| avant | au moment| a l'heure))|,? ${when}(?: soir| matin)?)`;
const stillNot =
  "pas(?:,? (?:encore|toujours|immediatement|souhaite|non plus|dans l'immediat|a ce stade|pour l'heure|pour l'instant|publiquement|officiellement),?){0,2}";
const have =
  "(?:n'(?:a|ont|avait|avaient|aura|aurait|avons)|ne nous (?:a|ont|avait|avaient)|ne lui a)(?: (?:toujours|pour l'heure|pour l'instant|a ce stade|donc|jamais))?";
const speak =
  "(?:commenter|reagir|repondre|s'exprimer|se prononcer|communiquer|(?:nous )?(?:donner|fournir|apporter) (?:de |d'|plus de |davantage de )?(?:suite|reponse|precisions?|details?|commentaires?|informations?)|faire (?:de |d'|plus de |aucun )?(?:autres? )?(?:commentaires?|declarations?)|(?:en )?dire (?:plus|davantage)|nous (?:repondre|parler|recevoir)|presenter d'observations?|etre interrogee?s?|etre citee?s?|prendre la parole|nous en dire (?:plus|davantage))";

/** What slips in between: "n’était pas, lundi soir, en mesure". */
const aside = `(?:,? (?:immediatement|actuellement|encore|toujours|${when}(?: (?:soir|matin|midi))?),?)*`;
const unable = `n'(?:est|sont|etait|etaient|sera|seraient|serait|a pas ete|ont pas ete|avait pas ete|avaient pas ete)(?: pas| plus)?${aside} en (?:mesure|capacite)${aside} (?:de |d')`;
const englishAside = '(?: immediately| currently| yet| so far)*';
const englishUnable = `(?:(?:was|were|is|are|has been|have been|had been)${englishAside} unable|(?:was|were|is|are|has|have|had)(?: not|n't)(?: been)?${englishAside} able)${englishAside} to${englishAside} `;
const askedFor =
  '(?:(?:an?|our|the|any|multiple|several|repeated|numerous|its|further|media|press|phone|e-?mailed|written|detailed) ){0,3}(?:requests?|questions?|inquir(?:y|ies)|enquir(?:y|ies)|e-?mails?|messages?|calls?)(?: for (?:comment|an? interview))?';

/** Without an auxiliary: "the firm never responded". */
const never = `never (?:responded|replied|answered)(?: to ${askedFor}| ${askedFor}|(?= ?[,.;:!?)\\n]| by | before |$))`;

const noAnswer: readonly string[] = [
  `${have} (?:${stillNot} )?repondu${frenchEnd}`,
  `${have} (?:${stillNot} )?donne (?:de |d'|aucune )?suite(?: (?:a|aux) (?:nos|ses|leurs|notre|la|l'|cette|plusieurs) ?[a-z' ]{0,30}?${enquiries})?`,
  `${have} ${stillNot} reagi(?=[,.;:!?)\\n]| a nos| a notre| pour| a ce| dans| publiquement| officiellement|$)`,
  `${have} ${stillNot} (?:retourne|rappele|accuse reception)(?: (?:nos|ses|notre) [a-z]+)?`,
  "n'(?:a|ont|avait|avaient) (?:pas |encore |toujours )*pu (?:etre )?(?:jointe?s?|contactee?s?)",
  "n'(?:etait|etaient|est|sont) (?:pas )?(?:immediatement )?(?:joignables?|disponibles? pour (?:commenter|repondre|une interview))",
  '(?:est|sont|etait|etaient|reste|restent|restait|restaient|demeure|demeurent|demeurait) injoignables?',
  "(?:est|sont|etait|etaient) (?:restee?s?|demeuree?s?) (?:a ce (?:jour|stade) |pour l'heure |pour l'instant )?(?:sans (?:reponse|suite)|lettre morte|muett?e?s?|injoignables?|silencieu(?:x|ses?))",
  "(?:reste|restent|restait|restaient) (?:pour l'heure |pour l'instant |a ce stade )?(?:sans reponse|lettre morte|muett?e?s?|silencieu(?:x|ses?))",
  '(?:a|ont) garde le silence|gard(?:e|ent|ait|aient) le silence',
  "(?:did not|didn't|has not|hasn't|have not|haven't|had not|hadn't|does not|do not)(?: (?:immediately|yet|publicly|so far))* (?:respond(?:ed)?|repl(?:y|ied)|gott?e?n? back)(?: (?:immediately|publicly))?(?: to (?:(?:an?|our|the|multiple|several|repeated|numerous|its|further|emailed|any|two|press|media|reporters'?|questions?|phone|e-?mails?|written) ){0,4}?(?:requests?|questions?|inquir(?:y|ies)|enquir(?:y|ies)|e-?mails?|messages?|calls?|comment|us|reporters)(?: (?:for|seeking|from|about|on|sent) [a-z]{2,14}(?: [a-z]{2,12})?)?|(?= ?[,.;:!?)\\n]| by | before | in time| at the time| as of| on (?:mon|tues|wednes|thurs|fri|satur|sun)day|$))",
  "(?:did not|didn't|has not|have not|had not) (?:immediately )?return(?:ed)? (?:(?:a|an|our|the|multiple|several|repeated|phone|e-?mailed) ){0,3}(?:calls?|messages?|e-?mails?|requests?)(?: (?:for|seeking) comment)?",
  "(?:could not|couldn't)(?: immediately)? be (?:reached|contacted)(?: for (?:comment|an? interview))?",
  "(?:was|were|is|are)(?: not|n't)(?: immediately)? (?:available|reachable)(?: (?:for (?:an? )?(?:comment|interview)|to comment))|(?:was|were) unavailable for comment",
  '(?:has|have|had) yet to (?:respond|reply|answer|comment)(?: to (?:our |a |the )?(?:questions?|requests?|inquiries)(?: for comment)?)?',
  `(?:did not|didn't|has not|hasn't|have not|haven't|had not|hadn't)(?: immediately| yet)* answer(?:ed)? ${askedFor}`,
  `(?:has |have |had )?(?:ignored|left unanswered) ${askedFor}`,
  never,
  "c'(?:est|etait) (?:toujours |encore |le )?silence radio",
];

/** The same said of the questions: who was asked stands behind them ("calls to X were not returned"). */
const unanswered: readonly string[] = [
  `(?:was|were|have been|has been|had been|went|gone|remained|remain)(?:(?: not| never|n't)${englishAside} (?:returned|answered|acknowledged)| (?:unanswered|unreturned|ignored))`,
  "n'(?:a|ont|avait|avaient)(?: pas| jamais| toujours| encore)* (?:recu|obtenu|trouve) (?:de |d'|aucune? )?(?:reponse|retour|suite)",
];

/** The same without a negation of its own: "neither company responded", "no one at X was available". */
const nobodyDid: readonly string[] = [
  `(?:(?:had|has|have) )?(?:immediately )?(?:responded|replied|answered)(?: to ${askedFor}| ${askedFor}|(?= ?[,.;:!?)\\n]| by | before | in time|$))`,
  '(?:(?:had|has|have) )?(?:immediately )?returned (?:(?:a|an|our|the|multiple|several|repeated|phone|e-?mailed) ){0,3}(?:calls?|messages?|e-?mails?|requests?)(?: (?:for|seeking) comment)?',
  '(?:was|were|is|are)(?: immediately)? (?:available|reachable)(?: for (?:an? )?(?:comment|interview)| to comment)',
  '(?:could|can)(?: immediately)? be (?:reached|contacted)(?: for (?:comment|an? interview))?',
];
const nobodyCommented: readonly string[] = [
  '(?:would|agreed to|wished to|wanted to|was willing to|were willing to)(?: publicly)? comment',
  '(?:(?:had|has|have) )?(?:publicly )?commented(?: publicly| on [a-z]+(?: [a-z]+){0,2})?',
];

/** Said of things as well: only where somebody is named for it. */
const unableToAnswer: readonly string[] = [
  `${unable}(?:repondre|donner suite|reagir)(?: (?:a|aux) (?:nos|ses|leurs|notre|cette|la|ces) ${enquiries})?`,
  `${englishUnable}(?:respond|reply|answer)(?: to)?(?: ${askedFor})?`,
];

const announcing =
  '(?:(?:a|ont|avait|avaient) )?(?:dit|disent|disait|indique|indiquent|indiquait|precise|precisent|affirme|affirment|assure|assurent|declare|declarent|explique|expliquent|repond|repondu|fait savoir)';
const notSpeaking = `ne (?:pas|rien) (?:(?:souhaiter|vouloir|pouvoir|desirer|etre en mesure (?:de|d')) ?)?(?:nous )?${speak}`;

const noComment: readonly string[] = [
  `${unable}(?!repondre|donner suite|reagir)${speak}`,
  `(?:prefer(?:e|ent|ait|aient|erait)|(?:a|ont|avait|avaient) prefere|${announcing}) ${notSpeaking}`,
  `dans l'(?:impossibilite|incapacite) (?:de |d')${speak}`,
  `(?:(?:a|ont|avait|avaient) )?bott(?:e|ent|ait|aient) en touche`,
  `(?:(?:a|ont|avait|avaient) )?(?:elud|esquiv)(?:e|ent|ait|aient) (?:la|les|nos|ses|leurs|cette|ces|toute|toutes les|notre) ?${enquiries}|elud(?:e|ent|ait|aient)(?= ?[,.;:!?)\\n]|$)`,
  `${englishUnable}(?:comment|be (?:interviewed|quoted)|discuss|(?:provide|give|offer|share) (?:(?:an?|any|further|additional|more) )?(?:comment|details?|information))`,
  `${have} (?:${stillNot} )?(?:souhaite|voulu|desire|tenu a|pu|accepte (?:de|d'))(?: (?:pour l'heure|pour l'instant|a ce stade|non plus))? ?(?:nous )?${speak}(?: (?:a|aux) (?:nos|ses|leurs|notre) ${enquiries})?`,
  `ne (?:nous )?(?:souhait(?:e|ent|ait|aient|ons)|veu(?:t|lent)|voulait|voulaient|desire(?:nt)?|peu(?:t|vent)) (?:toujours |donc )?(?:pas|rien|plus)(?: (?:pour l'heure|pour l'instant|a ce stade|encore))? ?${speak}`,
  `(?:a|ont|avait|avaient)(?: (?:egalement|aussi|tous deux|toutes deux|pour l'heure|poliment))? (?:refuse|decline) (?:de |d'|a )?(?:${speak}|tout (?:commentaire|entretien)|toute (?:declaration|interview|demande(?: [a-z']+){0,2}|communication)|(?:nos|notre|sa|cette|les) (?:demandes?|sollicitations?|questions?|propositions?)(?: d'(?:interview|entretien))?|l'interview|la demande d'interview|l'invitation)`,
  `refus(?:e|ent|ait|aient|ant) (?:pour l'heure |pour l'instant |de |d'|a )+(?:${speak}|tout commentaire)|refus(?:e|ent|ait|aient) tout commentaire|declin(?:e|ent|ait) tout commentaire`,
  `s(?:'(?:est|etait|etaient)|e sont) (?:refusee?s?|abstenue?s?) (?:a|de) (?:tout commentaire|toute (?:declaration|communication)|${speak})|se refus(?:e|ent|ait|aient) a (?:tout commentaire|${speak})|s'abst(?:ient|iennent|enait) de (?:tout commentaire|${speak})`,
  "ne (?:fer(?:a|ont|ons)|fai(?:t|sons|sait|saient)|font) (?:pas|aucune?|plus|donc pas) ?(?:d'|de )?(?:autres? )?(?:commentaires?|declarations?)",
  `${have} (?:${stillNot} )?(?:fait|formule|livre) (?:pas )?(?:de|d'|aucun) ?(?:autres? )?commentaires?`,
  'ne comment(?:e|ent|ait|aient|ons|era|eront|erons|erait|eraient) (?:pas|jamais|ni|aucune?)',
  '(?:declin(?:ed|es|ing)|refus(?:ed|es|ing)) (?:to (?:comment|answer|be (?:interviewed|named|quoted)|discuss|elaborate|respond|speak|(?:say|provide|give|offer|share|disclose) (?:(?:more|any|further|additional) )?(?:comment|details?|more|anything|information|further))|(?:further )?comment|(?:an? |our )?(?:interview|request)(?: (?:for|to) [a-z]+)?)(?: (?:on|about|further|when asked|citing) (?:the |this |an? )?[a-z]{2,15})?',
  'never (?:publicly )?commented(?: publicly| on [a-z]+(?: [a-z]+){0,2})?',
  "(?:has|have|had)(?: not|n't)(?: yet| publicly| officially| immediately)* commented(?: publicly| on [a-z]+(?: [a-z]+){0,2})?",
  "(?:can ?not|can't|could not|couldn't)(?: publicly| immediately| currently| yet)* comment(?: on [a-z]+(?: [a-z]+){0,2})?",
  "(?:would not|wouldn't) (?:comment|be drawn|discuss|elaborate|say more|answer questions)",
  '(?:had|has|offered|made|gave|have) no (?:further |immediate )?comment',
  "(?:does not|doesn't|do not|don't|did not|didn't|will not|won't) (?:publicly )?comment(?: on [a-z]+(?: [a-z]+){0,2})?",
];

/** Silences that have whom they are of behind them: "pas de réponse de X", "aucun commentaire chez X", "no response from X". */
export const namedAfter =
  /(?<![a-z0-9])(?:(?:pas|aucune?|sans|point) (?:encore )?(?:de |d')?(?:reponse|reaction|retour|commentaire)s?(?: (?:non plus|pour (?:l'heure|l'instant|le moment)|a ce stade|officiel(?:le)?s?))*,? (?:de la part (?:de |du |des |d')|du cote (?:de |du |des |d')(?:chez )?|cote |chez |de |du |des |d')|silence radio,? (?:de la part (?:de |du |des |d')|du cote (?:de |du |des |d')(?:chez )?|cote |chez |a (?=la |l')|au |aux )|(?:no|without|without any)(?: (?:immediate|further|official|public))? (?:response|reply|comment|answer)(?: (?:either|yet|so far|immediately))*,? (?:from |at ))/gu;

/** Nobody as a subject, so that a verb without a negation is denied. */
export const nobodyWords = /^(?:neither|none|nobody|no-one|personne|aucune?|nul)$/;

/** Words that refuse to comment and are all that is said: "pas de commentaire", "we have nothing to add". */
export const bareRefusal =
  /^(?:(?:pas|aucun|sans|point)(?: de| d')? ?(?:autres? )?commentaires?|no (?:further )?comments?|(?:nous |je |on |il |elle |ils |elles )?n'(?:avons|ai|a|ont|avait|avaient) (?:pas de|pas d'|aucun|rien a) ?(?:autres? )?(?:commentaires?|declarations?|declarer|dire|ajouter)(?: de plus)?|(?:(?:we|i|it|they|he|she) )?(?:have|has|had) (?:no|nothing) (?:(?:further|more|other|to) )*(?:comment|statement|say|add))(?: a (?:faire|formuler|apporter)| to (?:make|offer|add))?(?: (?:a ce (?:sujet|stade|propos)|pour (?:l'instant|l'heure|le moment)|sur [a-z' -]{2,40}|at this (?:time|stage|point)|on [a-z' -]{2,40}))*$/;

/** The same as what somebody is said to have said: "… dit ne pas pouvoir commenter". */
export const unspeaking = new RegExp(`^${notSpeaking}`, 'u');

export const enquiryNouns =
  /^(?:calls?|messages?|e-?mails?|requests?|inquiries|inquiry|enquir(?:y|ies)|questions?|letters?|appels?|sollicitations?|demandes?|courriels?|mails?|relances?)$/;

type Answer = SilenceSuggestion['answer'];

/** What a pattern needs before it to be a silence: somebody's name, nobody as its subject, questions that were asked. */
type Needs = 'nothing' | 'somebody' | 'nobody' | 'enquiry';

export type SilencePattern = {
  readonly answer: Answer;
  readonly needs: Needs;
  readonly pattern: RegExp;
};

/** Patterns over folded text; each ends on what was asked, so that it is quoted whole. */
export const silencePatterns: readonly SilencePattern[] = (
  [
    ['no-answer', 'nothing', noAnswer],
    ['no-answer', 'enquiry', unanswered],
    ['no-answer', 'nobody', nobodyDid],
    ['no-comment', 'nothing', noComment],
    ['no-comment', 'nobody', nobodyCommented],
    ['no-comment', 'somebody', unableToAnswer],
  ] as const
).map(([answer, needs, patterns]) => ({
  answer,
  needs,
  pattern: longPattern(new RegExp(`(?<![a-z0-9'])(?:${patterns.join('|')})(?![a-z])`, 'gu')),
}));
