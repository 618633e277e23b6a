/*
 * Limits that the persons carry, not the things: "seuls certains clients ont vu leur IBAN exposé", "some customers also
 * had their bank details stolen". Patterns over folded text, for use inside one clause.
 */

/** Within a clause, that what persons had was hit. */
const hit =
  '(?=[^.;!?\\n]{0,120}?(?<![a-z])(?:vole|derob|expos|fuit|copi|compromis|divulgu|publi|consult|extrai|exfiltr|subtilis|pirat|aspir|diffus|siphonn|mise?s? en (?:ligne|vente)|stolen|leak|access|taken|copied|viewed|disclos|breach|dump|lifted|hacked|swept))';
const some =
  "(?:seule?s? )?(?:certaine?s|quelques(?:-une?s)?|(?:d')?une (?:petite |infime |simple )?(?:partie|fraction|minorite|poignee|portion|(?:di|ving|tren|quaran|cinquan|cen)[a-z]*aine)|(?:d')?un (?:(?:petit|faible|certain) nombre|nombre (?:limite|restreint|reduit)))";
const seenToo =
  '(?: (?:aussi|egalement|en outre|par ailleurs|en plus|meme|peut-etre|de plus|malheureusement))*';
const suffered = `(?:(?:ont|a|avaient|auraient|aurait|s'est|se sont|se seraient)${seenToo} (?:vu|eu)(?! acces)(?= )${hit}|(?:s'est|se sont|se seraient)${seenToo} fait (?:voler|derober|subtiliser|pirater|aspirer)(?= ))`;
const attackers = '(?:pirates?|attaquants?|hackers?|attackers?|criminals?|thieves|voleurs?)';
const someEnglish =
  '(?:only |just )?(?:some|certain|several|a few|a (?:very |relatively )?(?:small |limited |tiny )?(?:subset|number|fraction|portion|minority|part|handful|percentage|group)(?= of)|(?:fewer|less) than \\d[\\d,.]*)';
const had =
  '(?:(?:may|might|could) (?:also )?have (?:also )?had|(?:have |has )?(?:also )?had(?: also)?|(?:also )?saw)';

const words = "(?:[ ,]{1,2}[a-z'’-]+){0,5}?";

/** Some of the persons, with the verb before what they had. */
export const limitedPersons: readonly string[] = [
  `${some}(?! ${attackers})${words} ${suffered}`,
  // "Parmi eux, 300 ont vu", "seuls 300 clients ont vu", "300 clients ont aussi vu".
  `(?:seule?s? |parmi (?:eux|elles|lesquels|ces [a-z]+),? )(?:environ |quelque |pres de )?\\d[\\d .]*${words} ${suffered}`,
  `(?:environ |quelque |pres de )?\\d[\\d .]*${words} (?:ont|a|se sont) (?:aussi|egalement|en outre) (?:vu|eu|fait)(?! acces)(?= )${hit}`,
  `${someEnglish}(?! ${attackers})${words} ${had}(?= )(?! to )${hit}`,
  `(?:only |just )\\d[\\d,.]*${words} ${had}(?= )(?! to )${hit}`,
  `\\d[\\d,.]*${words} (?:also had|had also)(?= )(?! to )${hit}`,
  // "Some accounts contained", "a fraction of records also included".
  `${someEnglish}(?: of)?(?: (?:the|these|those|its|their|affected|leaked|stolen|exposed))* (?:accounts?|records?|entries|rows|files?|profiles?|users?|customers?|documents?|messages?|forms?|lines) (?:also )?(?:included?|contained?|held|listed|had|featured?|showed)(?= )`,
  `${some}(?: de| des| du| d')?(?: ?(?:ces|ses|leurs|les))? ?(?:comptes|fichiers|lignes|dossiers|fiches|documents|profils|enregistrements|entrees|messages|formulaires) (?:contien[a-z]+|contenai[a-z]+|comport[a-z]+|compren[a-z]+|inclu[a-z]+|mentionn[a-z]+)(?= )(?! pas)`,
];

/** Nobody of the persons: "aucun client n’a vu son IBAN exposé", "no customers had their bank details stolen". */
export const sparedPersons: readonly string[] = [
  "(?:aucune?|pas une?)(?: des| de| d')?(?: ?[a-z-]+){1,3} n'(?:a|avait|ont|aurait) (?:vu|eu|perdu)(?= (?:ses|son|sa|leurs?|le|la|les) )",
  '(?:no|none of (?:the|its|their|our|these))(?: [a-z-]+){1,3} had(?= (?:their|his|her|its|the) )',
];

/** What persons saw happen to theirs, right before it: no means ("had their bank details stolen"). */
export const sufferedBefore =
  /(?<![a-z])(?:had|saw|having|vus?|vues?|eu)(?: (?:aussi|egalement|also))? (?:their|his|her|its|leurs?|ses|son|sa)(?: [a-z'-]+){0,4} ?$/;

/** Behind what was hit, for whom: "were stolen for a handful of customers". */
export const hitForSome =
  /^[^,;:.]{0,30}? (?:ont|a|avaient|auraient|n'ont|n'a|were|was|have been|had been|may have been) (?:ete )?[a-z ]{3,24}? (?:que |qu'|only )?$/;

/** Words for those close to somebody, which are data about that person, or persons whose own data were hit. */
const closeOnes = /^(?:enfants?|proches|conjoints?|ayants? droit|children|family members?)$/;
/** "8 000 enfants": they are counted themselves. */
const countedBefore =
  /(?:\d|cents?|mille|milliers d[e']|millions? (?:d[e']|of)?|dozens of|hundred|thousand)s? ?$/;
/** "données d'enfants", "names of the children": whose data they are. */
const ownerBefore =
  /(?<!(?:nombre|presence|mention|number|names? and ages?) )(?<![a-z])(?:d'|de |des |of |from |concernant |relatives? a(?:ux)? )(?:les? |l'|the |its |ses |nos |our |certains |some |tous les |all )*(?:jeunes |young )?$/;

/** Whether a mention is of persons whose data were hit, no data about somebody else; "their children" are data of their parents. */
export function isWhose(text: string, start: number, end: number): boolean {
  if (!closeOnes.test(text.slice(start, end))) return false;
  const before = text.slice(Math.max(0, start - 40), start);
  if (/(?<![a-z])(?:leurs?|vos|votre|their|your|his|her|son|sa) $/.test(before)) return false;
  if (/^ (?:a charge|mineurs? a charge|under )/.test(text.slice(end, end + 18))) return false;
  return countedBefore.test(before) || ownerBefore.test(before) || /^'s? /.test(text.slice(end, end + 3));
}
