/**
 * What befalls those counted, in a French clause behind them: a verb of theft, of exposure, of telling them. Said of a number,
 * it outweighs what else the clause says of it. Participles and finite verbs only: "et un piratage" befalls nobody.
 */
export const befell =
  /(?<![a-z])(?:dont (?:les|la|le|l'|une|deux)|vole(?:s|e|es)?(?![a-z])|derobe|subtilise|piratee?s?(?![a-z])|hackee?s?(?![a-z])|(?:ont|avaient|a|auraient) fuite|fuitees?(?![a-z])|exfiltre|siphonne|aspiree?s|copiee?s(?![a-z])|publiee?s(?![a-z])|diffusee?s(?![a-z])|divulgue|touchee?s?(?![a-z])|concernee?s(?![a-z])|affectee?s(?! (?:a|au|aux) )(?![a-z])|impacte|visee?s(?![a-z])|exposee?s?(?![a-z])|compromis|victimes?|infecte|chiffree?s?(?![a-z])|paralyse|bloquee?s?(?![a-z])|detruit|efface|perdu|verole|inutilisable|inaccessible|hors service|prevenue?s?(?![a-z])|informee?s?(?![a-z])|alertee?s?(?![a-z])|averti|notifie|dans la nature|(?:mise?s?|est|sont) en vente|circulent|circule(?![a-z])|se retrouvent|figurent|en ligne|sur (?:un|le|des) (?:forum|canal|site)|ont vu (?:leur|leurs))/;
