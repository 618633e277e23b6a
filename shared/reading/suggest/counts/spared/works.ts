import type { Draft } from '../draft.ts';

/*
 * How machines are put right: what comes back from tape, how fast a tool runs, how large a file it can take, what the police
 * carry off, and a system that serves so many and was not reached.
 */

type Words = { readonly left: string; readonly right: string; readonly noun: string; readonly hedge: string };

const some =
  '(?:(?:some|about|around|over|nearly|more than|at least|all|the|our|back|quelque|environ|pres de|plus de|les|nos|ses|leurs) )*';
/** "getting 22 TB back off tape", "remonter 8 To depuis les bandes". */
const putBack = new RegExp(
  `(?<![a-z])(?:get|got|getting|pull(?:ed|ing)?|restor(?:e|ed|ing|es)|copy(?:ing)?|copied|read(?:ing)?|recover(?:ed|ing)?|rebuil[dt](?:ing)?|bring(?:ing)?|brought|restaur[a-z]+|remont[a-z]+|recharg[a-z]+|recuper[a-z]+) ${some}$`,
);
const offTape =
  /^(?: (?:of|de|d') ?[a-z]+)? (?:back )?(?:off|from|out of|onto|depuis|a partir d[eu'](?:s(?![a-z]))?|des|de|sur) ?(?:the |our |its |old |les |la |le |nos |ses |l')*(?:[a-z-]+ )?(?:tapes?|back-?ups?|bandes?|sauvegardes?|snapshots?|cold storage|glacier|cartouches?)(?![a-z])/;
/** Thieves take from back-ups too. */
const thieves =
  /(?<![a-z])(?:hackers?|attackers?|thie(?:f|ves)|gang|intruders?|criminals|pirates?|attaquants?|voleurs?|assaillants?|groupe|cybercriminels?|ransomware|stole|stolen|vole|exfiltr[a-z]+)(?![a-z])/;
/** "Six weeks later, 230 of them are back online". */
const isBack =
  /^(?: [a-z]+)? (?:sont|etaient|ont ete|seront|are|were|have been|had been) (?:[a-z]+ )?(?:retabli|relance|remis(?:es)? en (?:service|ligne|route)|operationnel|back (?:up|on ?line|in (?:use|service))|restored|running again)/;
/** "60 GB/hour". */
const perHour =
  /^ ?(?:\/ ?|per |an |a |par |a l'|de l')(?:h|hr|hour|min|minute|s|sec|second|heure|seconde)(?![a-z])/;
/** "anything bigger than 4 GB", "tout fichier de plus de 2 Go". */
const larger =
  /(?<![a-z])(?:(?:anything|nothing|everything|files?|folders?|attachments?|archives?|mailbox(?:es)?|fichiers?|dossiers?|pieces jointes|boites|rien|tout ce qui)(?: (?:that|which|qui) (?:is|are|was|were|est|sont|etait))? (?:bigger|larger|smaller|heavier|greater|plus (?:gros|grosse|lourd|volumineu|petit|grand)[a-z]*)|(?:any|every|no|each|tout|toute|chaque|aucune?) (?:[a-z]+ )?(?:files?|folders?|attachments?|archives?|mailbox(?:es)?|fichiers?|dossiers?|pieces? jointes?|boites?) (?:over|above|under|of|(?:superieur|inferieur)[a-z]*|de(?: plus| moins)?))(?: (?:than|que|de|a|plus|moins|more))* $/;
/** "at a rate of 1,000 per minute". */
const paced = /^ (?:[a-z]+ )?(?:per|a|an|par|each|every) (?:second|minute|hour|seconde|heure)(?![a-z])/;

const police =
  /(?<![a-z])(?:police|investigators?|officers?|agents|troopers?|deputies|detectives|fbi|enqueteurs?|gendarmes?|policiers?|douaniers?|technicians?)(?: [a-z'-]+){0,2}? (?:have |had |also |then |later |ont |avaient |ont aussi |ont egalement )*(?:pulled|removed|carted off|took away|emporte|retire|demonte|mis la main sur)(?: (?:some|about|at least|another|a further|environ|quelque|au moins))* $/;
const gadgets =
  /^(?:devices?|skimmers?|computers?|phones?|laptops?|hard drives?|tablets?|ordinateurs?|telephones?|tablettes?|disques?(?: durs?)?|appareils?|boitiers?|machines?)$/;

/** "systems, which process claims for 1.7 million enrollees, were not accessed". */
const serves =
  /(?<![a-z])(?:which|that|qui) (?:[a-z]+ )?(?:process|handle|serve|run|manage|pay|hold|store|support|administer|bill|cover|trait(?:e|ent)|ger(?:e|ent)|heberg(?:e|ent)|vers(?:e|ent)|ser(?:t|vent)|stock(?:e|ent)|contien(?:t|nent)|couvr(?:e|ent))(?:e?s)?(?![a-z])[^;\n]{0,70} $|(?<![a-z])(?:which|that|qui) (?:serves?|covers?|sert|servent|couvrent?) $/;
const notReached =
  /^(?: [a-z'-]+){0,3}?,? (?:(?:(?:were|was|are|is|have been|has been) (?:not|never)|(?:weren|wasn|aren|isn)'t|n'(?:ont|a|etaient|etait) (?:pas|jamais)(?: ete)?|ne (?:sont|seraient) pas) (?:[a-z]+ment |[a-z]+ly )?(?:access|affect|touch|reach|hit|involv|part of|compromi|breach|impact|concern|attein|vise|connect|expos|in question|en cause)|(?:was|were|is|are|has been|have been|remained|sont reste|est reste|a ete)[a-z]* (?:untouched|unaffected|spared|intact|epargn))/;

/** Whether a number tells of repairs and tools, of what the police took along, or of a system that was not reached. */
export function isOfWorks(
  { phrase, token }: Draft,
  { left, hedge, right, noun }: Words,
  around: { readonly isDataOf: boolean; readonly isAttached: boolean },
): boolean {
  if (phrase.kind === 'size')
    return (
      perHour.test(right) ||
      larger.test(left + hedge) ||
      (putBack.test(left) && offTape.test(right) && !thieves.test(left))
    );
  if (phrase.kind === 'none' && phrase.isPart && isBack.test(right) && !around.isDataOf) return true;
  if (paced.test(right) && !around.isAttached) return true;
  if (token.value < 100 && gadgets.test(noun) && police.test(left)) return true;
  return serves.test(left) && notReached.test(right);
}
