/*
 * Who uses what a house makes, or is spoken for by it: its clients and members, hit or not.
 */

const uses =
  /^(?: (?!(?:that|which|who|qui)(?![a-z]))[a-z'’-]+){0,4}? (?:use|utilisent|utilisaient|share|partagent|partageaient|passent par|passaient par|recourent a|recouraient a|s'appuient sur|s'appuyaient sur|font appel a|faisaient appel a|travaillent avec|travaillaient avec|run on|rely on|buy from|subscribe to) (?!(?:their|leurs?) )/;
const hit =
  /(?<![a-z])(?:touch|concern|affect|impact|vise|vole|stol|expos|compromi|chiffr|encrypt|infect|hack|pirat|breach|attaqu|attack|hit(?![a-z])|victim|piege|verole|trafiqu|trojan|backdoor|poison|doctored|tamper|malicious|malveillant|vuln|locked|lost|perdu|papier|paper|all(?![a-z])|tous(?![a-z])|toutes(?![a-z]))/;
const only =
  /(?<![a-z])(?:but|mais|yet|et|and|while|alors que),? (?:only|just|seule?s?|une? seule?)(?![a-z])/;
const speaksFor =
  /(?<![a-z])(?:speaks?|spoke|speaking) for (?:the |its |some |about |nearly |over |more than )*$|(?<![a-z])(?:port(?:e|ent|ant) la (?:voix|parole)|defend(?:ent|ant)? (?:les (?:interets|droits)|la cause)|au nom) (?:de |des |d'|du )(?:ses |quelque |environ |pres de |plus de )*$/;

/** "More than 60 councils use the same supplier", "plus de 80 passent par Viamed": clients, unless it is what was attacked. */
export function isUsing(right: string): boolean {
  return uses.test(right) && (!hit.test(right) || only.test(right));
}

/** "which speaks for 19,000 drivers": a union's members. */
export function isSpokenFor(left: string): boolean {
  return speaksFor.test(left);
}
