import type { SilenceSuggestion } from '../suggestion.ts';

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

const noAnswer: readonly string[] = [
  `${have} (?:${stillNot} )?repondu${frenchEnd}`,
  `${have} (?:${stillNot} )?donne (?:de |d'|aucune )?suite(?: (?:a|aux) (?:nos|ses|leurs|notre|la|l'|cette|plusieurs) ?[a-z' ]{0,30}?${enquiries})?`,
  `${have} ${stillNot} reagi(?=[,.;:!?)\\n]| a nos| a notre| pour| a ce| dans| publiquement| officiellement|$)`,
  `${have} ${stillNot} (?:retourne|rappele|accuse reception)(?: (?:nos|ses|notre) [a-z]+)?`,
  "n'(?:a|ont|avait|avaient) (?:pas |encore |toujours )*pu (?:etre )?(?:jointe?s?|contactee?s?)",
  "n'(?:etait|etaient|est|sont) pas (?:joignables?|disponibles? pour (?:commenter|repondre|une interview))",
  '(?:est|sont|etait|etaient|reste|restent|restait|restaient|demeure|demeurent|demeurait) injoignables?',
  "(?:est|sont|etait|etaient) (?:restee?s?|demeuree?s?) (?:a ce (?:jour|stade) |pour l'heure |pour l'instant )?(?:sans (?:reponse|suite)|lettre morte|muett?e?s?|injoignables?|silencieu(?:x|ses?))",
  "(?:reste|restent|restait|restaient) (?:pour l'heure |pour l'instant |a ce stade )?(?:sans reponse|lettre morte|muett?e?s?|silencieu(?:x|ses?))",
  '(?:a|ont) garde le silence|gard(?:e|ent|ait|aient) le silence',
  "(?:did not|didn't|has not|hasn't|have not|haven't|had not|hadn't|does not|do not)(?: (?:immediately|yet|publicly|so far))* (?:respond(?:ed)?|repl(?:y|ied)|gott?e?n? back)(?: (?:immediately|publicly))?(?: to (?:(?:an?|our|the|multiple|several|repeated|numerous|its|further|emailed|any|two|press|media|reporters'?|questions?|phone|e-?mails?|written) ){0,4}?(?:requests?|questions?|inquir(?:y|ies)|enquir(?:y|ies)|e-?mails?|messages?|calls?|comment|us|reporters)(?: (?:for|seeking|from|about|on|sent) [a-z]{2,14}(?: [a-z]{2,12})?)?|(?= ?[,.;:!?)\\n]| by | before | in time| at the time| as of| on (?:mon|tues|wednes|thurs|fri|satur|sun)day|$))",
  "(?:did not|didn't|has not|have not|had not) (?:immediately )?return(?:ed)? (?:(?:a|an|our|the|multiple|several|repeated|phone|e-?mailed) ){0,3}(?:calls?|messages?|e-?mails?|requests?)(?: (?:for|seeking) comment)?",
  "(?:could not|couldn't)(?: immediately)? be (?:reached|contacted)(?: for (?:comment|an? interview))?",
  "(?:was|were|is|are)(?: not|n't)(?: immediately)? (?:available|reachable)(?: (?:for (?:an? )?(?:comment|interview)|to comment))|(?:was|were) unavailable for comment",
  '(?:has|have|had) yet to (?:respond|reply|answer|comment)(?: to (?:our |a |the )?(?:questions?|requests?|inquiries)(?: for comment)?)?',
  '(?:went|gone|remained|remain) unanswered',
];

const noComment: readonly string[] = [
  `${have} (?:${stillNot} )?(?:souhaite|voulu|desire|tenu a|pu|accepte (?:de|d'))(?: (?:pour l'heure|pour l'instant|a ce stade|non plus))? ?(?:nous )?${speak}(?: (?:a|aux) (?:nos|ses|leurs|notre) ${enquiries})?`,
  `ne (?:nous )?(?:souhait(?:e|ent|ait|aient|ons)|veu(?:t|lent)|voulait|voulaient|desire(?:nt)?|peu(?:t|vent)) (?:toujours |donc )?(?:pas|rien|plus)(?: (?:pour l'heure|pour l'instant|a ce stade|encore))? ?${speak}`,
  `(?:a|ont|avait|avaient)(?: (?:egalement|aussi|tous deux|toutes deux|pour l'heure|poliment))? (?:refuse|decline) (?:de |d'|a )?(?:${speak}|tout (?:commentaire|entretien)|toute (?:declaration|interview|demande(?: [a-z']+){0,2}|communication)|(?:nos|notre|sa|cette|les) (?:demandes?|sollicitations?|questions?|propositions?)(?: d'(?:interview|entretien))?|l'interview|la demande d'interview|l'invitation)`,
  `refus(?:e|ent|ait|aient|ant) (?:pour l'heure |pour l'instant |de |d'|a )+(?:${speak}|tout commentaire)|refus(?:e|ent|ait|aient) tout commentaire|declin(?:e|ent|ait) tout commentaire`,
  `s'(?:est|etait|sont|etaient) (?:refusee?s?|abstenue?s?) (?:a|de) (?:tout commentaire|toute (?:declaration|communication)|${speak})|se refus(?:e|ent|ait|aient) a (?:tout commentaire|${speak})|s'abst(?:ient|iennent|enait) de (?:tout commentaire|${speak})`,
  "ne (?:fer(?:a|ont|ons)|fai(?:t|sons|sait|saient)|font) (?:pas|aucune?|plus|donc pas) ?(?:d'|de )?(?:autres? )?(?:commentaires?|declarations?)",
  `${have} (?:${stillNot} )?(?:fait|formule|livre) (?:pas )?(?:de|d'|aucun) ?(?:autres? )?commentaires?`,
  'ne comment(?:e|ent|ait|aient|ons|era|eront|erons) (?:pas|jamais|ni|aucune?)',
  '(?:declin(?:ed|es|ing)|refus(?:ed|es|ing)) (?:to (?:comment|answer|be (?:interviewed|named|quoted)|discuss|elaborate|respond|speak|(?:say|provide|give|offer|share|disclose) (?:(?:more|any|further|additional) )?(?:comment|details?|more|anything|information|further))|(?:further )?comment|(?:an? |our )?(?:interview|request)(?: (?:for|to) [a-z]+)?)(?: (?:on|about|further|when asked|citing) (?:the |this |an? )?[a-z]{2,15})?',
  "(?:would not|wouldn't) (?:comment|be drawn|discuss|elaborate|say more|answer questions)",
  '(?:had|has|offered|made|gave|have) no (?:further |immediate )?comment',
  "(?:does not|doesn't|do not|don't|did not|didn't|will not|won't) (?:publicly )?comment(?: on [a-z]+(?: [a-z]+){0,2})?",
];

/** Silences that have whom they are of behind them: "pas de réponse de X", "no response from X". */
export const namedAfter =
  /(?<![a-z0-9])(?:(?:pas|aucune?|sans|toujours pas|point) (?:de |d'|encore (?:de |d'))?(?:reponse|reaction|retour|commentaire)s? (?=d(?:e|u|es|')[ \p{L}])|(?:no|without|without any) (?:response|reply|comment|answer) (?=from ))/gu;

type Answer = SilenceSuggestion['answer'];

/** Patterns over folded text; each ends on what was asked, so that it is quoted whole. */
export const silencePatterns: readonly (readonly [Answer, RegExp])[] = (
  [
    ['no-answer', noAnswer],
    ['no-comment', noComment],
  ] as const
).map(([answer, patterns]) => [answer, new RegExp(`(?<![a-z0-9'])(?:${patterns.join('|')})(?![a-z])`, 'gu')]);
