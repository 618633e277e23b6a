/*
 * "Tous ceux que le centre suit, soit 1 260 personnes": all of them, and how many that makes. What is said of all is said of
 * the number, so that whoever is called together, trained or asked to vote was not hit, nor those of whom none was.
 */

const some =
  "(?:(?:d'|de |pres de |plus de |environ |quelque |about |some |over |more than |nearly |around ))*";
const opening = String.raw`(?:^|[^a-z])`;
const all =
  "(?:tous|toutes|toute|tout|l'ensemble|l'integralite|all|every[a-z]*|each|the (?:whole|entire|full))(?![a-z])";
const makes = `[^.;:\\d]{2,80}(?:,| –| —| \\() ?(?:(?:soit|c'est-a-dire|or|that is|namely) )?${some}$`;
/** "La mairie a réuni tous ceux qui le souhaitaient, soit". */
const called = new RegExp(
  `${opening}(?:reuni|convi|invit|convoqu|form(?:e|er|era)(?![a-z])|sensibilis|accueilli|rassembl|remerci|gather|convened|summoned|trained|welcomed|thanked)[a-z]* ${all}${makes}`,
);
const ofAll = new RegExp(`${opening}${all}${makes}`);
/** ", soit 210 personnes, suivront une formation". */
const shallDo =
  /^(?: [a-z'-]+){0,3}(?:,|\)| –| —) (?:suivr(?:a|ont)|vot(?:e|era|eront|ent)|elir(?:a|ont)|participer(?:a|ont)|bascule?r(?:a|ont)|choisir(?:a|ont)|assister(?:a|ont)|will (?:vote|attend|take part|follow|be (?:trained|invited|asked to))|(?:ser(?:a|ont) (?:form|sensibilis|invit|convi|dot|equip|appel))[a-z]*)/;
/** "Aucun de ceux que suit l’autre centre, soit 400 personnes, n’est concerné". */
const none = new RegExp(
  `${opening}(?:aucune?|nulle?|pas une? seule?|none|not one) (?:de |d'|of )(?:ceux|celles|those|tous|toutes|ces|the)(?![a-z])${makes}`,
);
const spared =
  /^(?: [a-z'-]+){0,3}(?:,|\)| –| —) (?:n'[a-z]+ (?:ete )?|ne [a-z]+ (?:ete )?|was |were |is |are |has been |have been )?(?:concern|touch|affect|vise|expos|impact|hit|at risk)/;

/** "le fichier de toute la population, soit", "a touché tous ceux qui …, soit": all of them were hit. */
const hitAll = new RegExp(
  `${opening}(?:(?:donnees|dossiers?|fichiers?|fiches?|noms|coordonnees|adresses|base|listes?|numeros|mots de passe|notes|comptes|profils|messages|messageries|photos|identites|informations|bulletins|rib|ibans?|mails|files?|records|data|details|names|addresses|lists?|database|numbers|passwords|accounts|profiles|photos|information|payslips|register) (?:de|d'|of|for|on|about)|(?:touch|concern|affect|impact|vis|frapp|expos|hit|affect)(?:e|ent|ait|ed|s|es|ant|ing)?) ?${all}${makes}`,
);

/** What parts an apposition, and at most a few words: most numbers have none before, and need no closer look. */
const apposition = /[,(–—][^,(–—]{0,40}$/;

/** Whether a number says how many those are all of whom were hit, or whose data were. Folded words before it. */
export function isApposedToHit(left: string): boolean {
  return apposition.test(left) && hitAll.test(left);
}

/** Whether a number says how many those are of whom all do something else, or none was hit. Folded words around it. */
export function isApposedAside(left: string, right: string): boolean {
  if (!apposition.test(left)) return false;
  return (
    called.test(left) || (ofAll.test(left) && shallDo.test(right)) || (none.test(left) && spared.test(right))
  );
}
