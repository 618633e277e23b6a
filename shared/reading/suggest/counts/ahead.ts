/*
 * A whole whose part comes behind: "Sur les 380 postes que compte la mairie, 45 …", "more than 600 organisations that …; 325
 * of them were affected". Somebody has so many without a breach; that some of them were hit makes them what the part is of.
 */

const some =
  '(?:(?:au moins|environ|quelque|pres de|plus de|about|around|some|nearly|at least|more than|over|seules?|seuls|only|just|les|the) )*';
const number =
  '(?:\\d[\\d .,]*\\d|\\d|(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|une (?:dizaine|vingtaine|trentaine|quarantaine|cinquantaine|centaine)|two|three|four|five|seven|eight|nine|ten|eleven|twelve|twenty|a dozen)(?![a-z]))(?: (?:millions?|milliers?|thousand))?';
const them = "(?:d'entre (?:eux|elles)|of (?:them|these|those|whom|which))(?![a-z])";
const amongWhom = '(?:of (?:whom|which)|parmi (?:lesquels|lesquelles)|among (?:whom|which))';
const amongThem =
  '(?:of (?:them|these|those)|parmi (?:eux|elles)|among (?:them|these|those)|sur ce (?:nombre|total))(?![a-z]),?';
const hit =
  '(?:touch|concern|affect(?!ee?s? (?:a|au) )|impact|vise(?:s|es)?(?![a-z])|visees|pirat|attaqu|attacked|compromis|expos|hack|breach|targeted|stol|vol(?:e|es|ee|ees)(?![a-z])|derob|chiffr|encrypt|paralys|infect|defac|defigur|hit(?![a-z])|victim|perdu|lost|vu leurs?|had (?:their|its)|copi(?:e|es|ee|ees)(?![a-z])|copied|leak|fuit|exfiltr|publi|taken|access|involved)';
const partOf = new RegExp(
  `^[^.\\n]{0,90}?(?:[.;:–—-] ?(?:(?:(?:et|and|but|mais|we|it|they|il|elle|on|nous) (?:[a-z'-]+ ){0,3}|(?:l'|le |la |les |the )?[a-z-]+ (?:indique|precise|estime|affirme|explique|dit|assure|ajoute|says?|said|found|reports?|reported|believes?|adds?|estimates?)(?:nt)? (?:que |qu'|that )?))?(?:(?:pour |for |in )?${some}${number} ${them}|${amongThem} ${some}${number}(?! (?:ans|mois|jours|years|months|days)(?![a-z])))|, (?:${some}${number} of (?:whom|which)(?![a-z])|${amongWhom} ${some}${number}))([^.;\\n]{0,90})`,
);
const isHit = new RegExp(`(?<![a-z])${hit}`);
const negated =
  /(?<![a-z])(?:n'|ne |not |never |nor |no |n't )|(?<![a-z])(?:quitte|resilie|left for|switched|declared|said they|disent)(?![a-z])/;

/** "l’attaque en a frappé 9". */
const someOfThem = new RegExp(
  `^[^.\\n]{0,50}?[:;.–—-] ?(?:[a-z'-]+ ){0,6}?en (?:a|ont|aurait|auraient) (?:deja |bien )?(?:frappe|touche|vise|atteint|pirate|attaque|chiffre|paralyse|infecte|vole|derobe|copie|expose|prevenu) ${some}${number}`,
);

/** ", dont la quasi-totalité serait touchée": most of them. */
const mostOfThem = new RegExp(
  `^[^.;\\n]{0,50}?[,;:–—(] ?(?:(?:et|and) )?(?:(?:dont|parmi lesquels|parmi lesquelles) )?(?:la (?:quasi-?)?totalite|(?:la |une )(?:tres |grande |large |immense )*majorite|la plupart|presque tous|presque toutes|(?:pres de |plus de |environ )?(?:la moitie|(?:un|le|les deux) tiers|(?:un|le|les trois) quarts?)|(?:almost |nearly )?all of (?:whom|which)|most of (?:whom|which)|(?:about |nearly |roughly |over |more than )?(?:half|two-thirds|a third|a quarter|three-quarters) of (?:whom|which))(?![a-z])([^.;\\n]{0,60})`,
);
/** "26,9 millions d’abonnés. Les 6,4 millions de comptes touchés représentent un quart de ce parc". */
const shareOfIt =
  /^[^.\n]{0,50}[.;] [^.;\n]{0,90}?(?:represent|correspond|account for|make up|amount to|soit|or)[^.;\n]{0,40} (?:de ce (?:parc|total|nombre|portefeuille|chiffre)|de cette (?:base|clientele|population)|of (?:this|that) (?:total|base|number|figure))(?![a-z])/;

/** "le collège les considère tous comme touchés": all of them. */
const allRegarded =
  /^[^.;\n]{0,60}? (?:les |them |all )?(?:considere|traite|consider|treat|regard)[a-z]* (?:les |them )?(?:tous|toutes|all)(?: of them)? (?:comme|as) (?:potentiellement |potentially |etant )?(?:touche|concerne|affected|hit|impacted|exposed)/;

/** "Duke Energy has about 2.5 million customers. As many as 15 percent of them could be involved". */
const shareOfThem = new RegExp(
  `^[^.\\n]{0,90}?[.;] (?:[a-z'-]+ ){0,6}?\\d{1,3}(?:[.,]\\d+)? ?(?:%|percent|per cent|pour cent) ${them}([^.;\\n]{0,90})`,
);

/** A word that every one of them has: most numbers have none behind, and need no closer look. */
const partWord =
  /d'entre|(?:of|among) (?:th[eo]|wh)|parmi|sur ce |dont|(?<![a-z])en (?:a|ont)|represent|correspond|account for|make up|amount to|totalite|majorite|plupart|presque|moitie|tiers|quart|de cet? |(?:tou(?:s|tes)|all|them) (?:comme|as) /;

/** Whether a part of what is counted, told right behind its noun, was hit. Folded words behind the noun. */
export function hasHitPart(right: string): boolean {
  if (!partWord.test(right)) return false;
  if (someOfThem.test(right) || shareOfIt.test(right) || allRegarded.test(right)) return true;
  const rest = partOf.exec(right)?.[1] ?? mostOfThem.exec(right)?.[1] ?? shareOfThem.exec(right)?.[1];
  return rest !== undefined && isHit.test(rest) && !negated.test(rest);
}

/** "Sur les 380 postes que compte la mairie, 45 …": the whole at the head of its sentence. Folded words. */
export function isWholeAhead(left: string, right: string): boolean {
  return (
    /^[^a-z]*sur (?:les |ses |nos |leurs )$/.test(left) &&
    /^ (?:qu[e']|de |d'|du )[^.;]{2,60}, \d/.test(right)
  );
}
