/*
 * "Elles sont exactement 5 840 à avoir reçu la lettre", "on est une cinquantaine à avoir perdu nos messages": how many it befell,
 * told by a clause of their own.
 */

/** "à avoir perdu leurs messages", "à s’être fait vider leur compte": what befell so many. */
const toHaveHad =
  /^(?: (?:personnes|clients|abonnes))?(?: (?:dans|en|au|aux|chez|parmi|ici)(?: [a-z'-]+){0,3})? a (?:nouveau |leur tour )?(?:l'avoir (?:recu|decouvert|appris)|avoir (?:deja |ainsi |tous |toutes |pu )*(?:perdu|vu (?:leurs?|nos|vos)|subi|decouvert|constate|appris|fait (?:l'objet|les frais)|ete (?:touche|concern|vise|prevenu|inform|averti|alert|notifi|victim|pirat|expos|escroqu|pieg|debit|vol)|recu[^.;]{0,40}(?:courriel|mail|lettre|courrier|message|avis|sms|notification|appel))|s'etre (?:fait|vue?s?)|etre (?:touche|concern|vise|expos|prevenu|inform|averti|victim|pirat|menac)|voir (?:leurs?|nos|vos)|figurer|apparaitre|retrouver (?:leurs?|nos|vos)|subir|decouvrir (?:leurs?|nos|vos)|perdre|recevoir (?:une? |le |la |l'|ce |cette )(?:courriel|mail|courrier|lettre|message|avis|sms|appel)s? (?:de l[ae'] ?|du |les |qui |annon|informant|preven|avert|alert))/;
const soManyAre =
  /(?<![a-z])(?:ils|elles|nous|vous|on|ce) (?:n'|ne )?(?:sont|etaient|seraient|sommes|etions|serions|etes|etiez|est|serait)(?: (?:donc|ainsi|deja|que|desormais|a present|aujourd'hui|maintenant|finalement|encore|pas moins de|au moins))*(?: une?(?: bonne| petite| grosse)?)? $/;

/** Whether so many are told to be those whom it befell. Folded words before the number and behind its noun. */
export function isSoMany(left: string, right: string): boolean {
  return soManyAre.test(left.slice(-60)) && toHaveHad.test(right);
}
