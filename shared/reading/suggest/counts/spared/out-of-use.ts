/*
 * Machines told to be out of use by what they no longer do: "plus un des 150 ordinateurs n’est utilisable", "none of its 75
 * servers would start", "les 60 imprimantes ne répondent plus". The words that spare ("aucun des 40 postes n’est touché") are
 * the same but for the verb.
 */

const noneOf =
  /(?<![a-z])(?:(?:plus |pas )?(?:aucune?|une?(?: seule?)?|nulle?) (?:des|de (?:ses|leurs|nos|ces))|(?:none|not (?:a single )?one|hardly (?:any|one)|barely one) of (?:(?:the|its|their|our|these|those) )?)(?: ?quelque| some| about)? ?$/;
const denied =
  /(?<![a-z])(?:aucune?|nulle?|(?:plus|pas) (?:aucune?|une?(?: seule?)?)|none|not (?:a single )?one|hardly|barely)(?![a-z])/;
const words = "(?: (?:de |du |des |d'|of |in |at )?[a-z'’-]+){0,4}?";
/** "n’est utilisable", "ne démarre", "works": what is said of none of them. */
const works = new RegExp(
  `^${words} (?:(?:ne |n')(?:(?:est|sont|etait|etaient|serait|sera|reste|restait) (?:plus |encore |actuellement )?(?:utilisable|exploitable|operationnel|joignable|en (?:service|marche|etat)|intacte?s?(?![a-z])|disponible|valide(?![a-z]))|(?:plus )?(?:fonctionn|march(?:e|ai)|demarr|redemarr|repond|s'allum|s'ouvr|se lanc|boot)|(?:a|avait|aurait) (?:plus |encore )?(?:pu |su )?(?:(?:re)?demarr|(?:ete )?(?:epargn|sauv)|survec|echapp|resist|repondu|fonctionn))|(?:works?|worked|starts?|started|boots?|booted|responds?|responded|survived|escaped)(?= ?(?:[.,;]|$)| (?:any|properly|since|on|when|the|by|this|yesterday|after))|(?:is|was|are|were) (?:now |still )?(?:usable|working|functional|spared|operational|unscathed)|(?:will|would|could|can) (?:now |even )?(?:start|boot|turn on|switch on|come up|come on|respond|work|be (?:used|started|turned on|booted|switched on)))`,
);
/** "ne répondent plus", "no longer start up", "refusent de s’allumer": what is said of all of them. */
const stopped = new RegExp(
  `^${words} (?:(?:hs|h\\.s\\.)(?![a-z])|ne (?:fonctionnent|fonctionnaient|marchent|marchaient|demarrent|demarraient|repondent|repondaient|s'allument|s'allumaient|s'ouvrent|tournent) plus|n'obeissent plus|refus(?:ent|aient|erent) (?:tous |toutes )?(?:de |d')(?:demarrer|redemarrer|s'allumer|s'ouvrir|fonctionner|repondre)|(?:are|were|is|was) (?:all |now |still )*(?:dead|unusable|useless|bricked)(?= ?(?:[.,;]|$)| (?:and|since|after|on|as|because)(?![a-z]))|(?:(?:will|would|do|does|did|can|could) not|(?:wo|would|do|does|did|could)n't|can't|cannot|no longer|refuse[sd]? to|fail(?:s|ed)? to) (?:even )?(?:start|boot|turn on|switch on|power up|power on|come on|come up|respond|work(?! (?:with|for))|be (?:used|started|turned on|booted|switched on)))`,
);
/** "Nobody at the 36 branches could open the till". */
const nobodyAt =
  /(?<![a-z])(?:nobody|no-?one|no one|plus personne|personne) (?:at|in|dans|chez|au sein d[eu]s?|aux?|a)(?: (?:the|its|their|any of the|les|ses|leurs|ces))* ?$/;
const couldNot =
  /^(?: [a-z'’-]+){0,3}? (?:could|can|was able to|has been able to|ne (?:peut|pouvait|parvient|parvenait|arrive|arrivait|pourra)|n'(?:a pu|arrive|arrivait))(?![a-z])/;
/** "1,200 PCs showing the red screen", "40 postes affichant la demande de rançon". */
const showsNote =
  /^(?: [a-z'’-]+){0,3}? (?:show(?:ing|ed|s)?|display(?:ing|ed|s)?|flash(?:ing|ed)|with|stuck on|frozen on|affich(?:aient|ant|ent)|montraient|avec|bloques sur|figes sur) (?:only |nothing but )?(?:the |an? |that |this |its |same |un |une |le |la |l'|ce |cette )*(?:(?:[a-z'-]+ ){0,2}?(?:red|ransom|black|blue|lock|padlock|skull|extortion|hackers?'?s?)(?: [a-z-]+){0,1} (?:screen|note|message|demand|page)s?|ransom (?:note|demand)|padlock|(?:ecran|message|page) (?:rouge|noir|de rancon|bleu|de (?:demande|verrouillage))|(?:demande|note|message) de rancon)(?![a-z])/;
/** Not yet there, or sold: nothing befell them. */
const pending =
  /(?<![a-z])(?:commandes|commandees|neufs|neuves|loues|louees|pretes|pretees|de secours|ordered|new|spare|rented|leased|loaned|delivered|old|anciens?|anciennes?)(?![a-z])/;

/** Whether what stands before a number of machines and behind its noun says that they are out of use. Folded words. */
export function isOutOfUse(left: string, right: string): boolean {
  if (noneOf.test(left) && denied.test(left.slice(-28))) return works.test(right);
  return stopped.test(right) || showsNote.test(right) || (nobodyAt.test(left) && couldNot.test(right));
}

/** "ne concerne pas les 5 200 élèves", "did not reach the 400 pupils": those that were spared. */
const sparing =
  /(?:(?<![a-z])(?:ne |n')(?:(?:a|ont|avait|avaient|aurait) (?:pas|jamais|nullement|aucunement) )?(?:concern|touch|affect|impact|vis|attein|expos|compromet)[a-z]*(?: (?:pas|nullement|aucunement|en rien|ni))?(?: ete)?|(?:did|does|do|has|have) (?:not|n't|never) (?:affect|concern|touch|impact|involve|include|reach|hit|expose|compromise)[a-z]*|(?:epargn|spar)(?:e|es|ed|ant|ing|ait)|not (?:a single )?one of|none of|aucune?s? d[e']|(?:sont|est|etaient|were|are) (?:donc |ainsi |thus )?(?:exclu|excluded|epargne|spared)[a-z]*|(?<![a-z])(?:hors|excluding|except(?: for)?|a l'exception de|sauf|other than|apart from)|pas une? (?:seule? )?d[e']|nulle? d[e'])(?:s)? (?:non plus |any of |pas )?(?:les |aux |the |its |our |ses |nos )$|(?<![a-z])(?:aucune?|pas une?(?: seule?)?|nulle?) des $/;
/** "None of the 40,000 donors has been told": hit, and left in the dark. */
const untold =
  /^(?: [a-z'-]+){0,4}? (?:n'[a-z]+|has|have|had|was|were)(?: [a-z]+){0,3}? (?:inform|preven|avert|alert|contact|indemnis|dedommag|told|warned|notified|heard|compensated|repondu|offered)/;
/** Whether those counted are told to be spared: none of them was hit, and they are neither out of use nor left in the dark. */
export function isNone(left: string, right: string): boolean {
  return sparing.test(left) && !untold.test(right) && !isOutOfUse(left, right);
}

/** Whether machines are told to be others than those that were in use. Folded words between a number and its verb. */
export function isNotInUse(noun: string, right: string): boolean {
  return pending.test(`${noun} ${right.slice(0, 30)}`);
}
