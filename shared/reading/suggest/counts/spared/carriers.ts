/** What holds data itself: hit when encrypted, infected or entered, and when gone. */
const media =
  /^(?:laptops?|notebooks?|computers?|pcs?|phones?|telephones?|smartphones?|tablets?|drives?|disks?|sticks?|usbs?|tapes?|hard-drives?|thumb-drives?|ordinateurs?|telephones?-portables?|portables?|tablettes?|disques?|cles?-usb|cles? usb|bandes?|telephones? portables?)$/;
/** What only carries papers. */
const containers =
  /^(?:box(?:es)?|crates?|bags?|(?:filing|file) cabinets?|cartons?|binders?|briefcases?|backpacks?|sacs?|armoires?|classeurs?|caisses?)$/;
const broken =
  /(?<![a-z]|non |pas |not )(?:encrypt|infect|compromis|lock(?:ed|ing)|crypt|chiffr|paralys|bloqu|wip(?:ed|ing)|hack|pirat|touche|affect(?!ing)|impact(?!ing)|hors service|hors d'usage|inutilis|unusable|offline|down|dark|froze|freez|malware|ransomware|rancongiciel|virus|vers |eteint|eteign|muets?|piege|verole|tamper|contamin|detrui|destroy)[a-z]*/;
const gone =
  /(?<![a-z]|non |pas |not )(?:stole|theft|thief|thieves|lost|loss|missing|vanish|disappear|gone|taken|took|swip|grab|burgl|left (?:on|in|behind)|vol(?:e|es|ee|ees|s|eurs?|ait|aient)(?![a-z])|derob|perdu|perte|dispar|soustrai|emport|egar|cambriol|butin|introuvable|oubli)[a-z]*/;

/**
 * Whether what is counted only carried the data, and nothing befell it: crates and bags, and machines neither broken into nor gone.
 * `noun` is what is counted, `behind` the text from it on (24 signs of it); `left` and `right` are the words around.
 */
export function isCarrier(noun: string, behind: string, left: string, right: string): boolean {
  const around = left.slice(-70) + right.slice(0, 90);
  if (broken.test(around)) return false;
  if (media.test(noun)) return !gone.test(around);
  // Crates, but no savings banks.
  return (
    containers.test(noun) &&
    !/^caisses (?:d'(?!archives)|de (?!documents|dossiers|papiers)|reg|prim|loc|pop|mut)/.test(behind)
  );
}
