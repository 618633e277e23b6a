import type { FoldedText } from '../../fold.ts';
import type { Draft } from './draft.ts';

/*
 * What no word of the sentence outweighs, the other way round (see `spared/ruled-out`): of a handful of machines or mailboxes the words
 * beside seldom say enough, but these turns mean one thing in a text about a breach.
 */

/** What holds data itself, and goes with it. */
const media =
  /^(?:laptops?|notebooks?|computers?|pcs?|phones?|smartphones?|tablets?|(?:hard |flash |thumb |usb |external )?(?:drives?|disks?|discs?)|hard-drives?|thumb-drives?|(?:memory |usb )?sticks?|cds?|cd-roms?|dvds?|(?:backup )?tapes?|ordinateurs?(?: portables?)?|(?:disques?|disques? durs?)|portables?|pc|telephones?|smartphones?|tablettes?|cles?(?: |-)usb|cles?|bandes?|cassettes?|cd|dvd)$/;
const some =
  '(?:(?:some|about|nearly|at least|more than|up to|quelque|environ|pres de|plus de|au moins|les|ses|its|the|de|of|des|d) ?)*';
const lost = new RegExp(
  `(?<![a-z])(?:los(?:t|s of|e|es|ing)|stole|stealing|theft of|made off with|got away with|misplac(?:ed|ing)|mislaid|disappearance of|took|parti(?:e|s|es)? avec|reparti(?:e|s|es)? avec|enfui(?:e|s|es)? avec|emporte|vole|derobe|egare|perdu|vol|perte|egarement|disparition)(?: (?:en|in) (?:19|20)\\d\\d)?(?: (?:a|the|its|une?|la|le) (?:box|bag|case|crate|set|batch|suitcase|boite|caisse|carton|lot|sac|mallette) (?:of|containing|with|de|contenant))? ${some}$`,
);
const gone =
  /^(?:(?:,| et| and) (?:\d{1,3}|[a-z]+) [a-z-]+)?(?: (?!not|never|n'|ne)[a-z'’-]+){0,7}?,? (?:(?:was|were|has been|have been|had been|being|went|gone|got) (?:[a-z]+ )?(?:stolen|lost|missing|taken|misplaced|mislaid)|(?:vanished|disappeared|went missing|stolen|lost)(?: (?:from|in|by|last|on|during))|(?:ont |avaient |a |avait |sont |etaient )?(?:ete |etre )?(?:voles?|volees?|derobee?s?|perdue?s?|egaree?s?|disparue?s?|introuvables?|emportee?s?)(?![a-z]))/;
/** "two CDs with 25 million people on them", "a disk holding 4,000 names": of what held the data. */
const holding = /^(?: [a-z-]+)? (?:with|containing|holding|contenant|renfermant) (?:[a-z'-]+ ){0,4}?\d/;
/** "Four other tapes were recovered", behind what was lost. */
const found =
  /^(?: (?!not|never)[a-z'’-]+){0,6}? (?:were|was|have been|has been|ont ete|a ete) (?:later |since |all |depuis )?(?:recovered|found|retrouvee?s?|recuperee?s?)(?![a-z])/;
const lostThere = /(?:lost|stolen|missing|vanish|disappear|theft|perdu|vole|derobe|egare|disparu)/;

const spared =
  /(?<![a-z])(?:not|none|no|aucune?|pas|never|jamais)(?: [a-z']+)? (?:of|des|de|d')(?: [a-z]+)? $/;

/** "an unauthorized actor had access to two employee mailboxes". */
const intruder =
  /(?<![a-z])(?:(?:unauthori[sz]ed|unknown|malicious|third|threat|criminal|external) (?:third )?(?:actors?|part(?:y|ies)|persons?|individuals?|users?)|intruders?|attackers?|hackers?|cyber-?criminals?|(?:un |le |les |des |l')?(?:pirates?|tiers|intrus|attaquants?|cybercriminels?|individu))(?: [a-z]+ly)?(?: [a-z'-]+){0,5}? (?:access(?:ed)?|gained access|gain access|had access|obtained access|got into|broke into|entered|compromised|accede|acces|penetre|infiltre|pris le controle|compromis)(?: (?:to|a|aux?|de|dans|des|d'|the|its|our|ses|nos|only|seulement|into|company|at least|au moins))* $/;
const boxes =
  /^(?:mailboxes|inboxes|(?:e-?mail |employee |user |staff )*accounts|servers?|systems?|databases?|workstations?|boites?(?: (?:mails?|aux lettres|e-?mail))?|messageries|comptes?(?: (?:de messagerie|mails?|utilisateurs?))?|serveurs?|postes?)$/;

/** Whether a number surely counts machines or mailboxes that went or were entered. `from` and `to` bound its sentence. */
export function isRuledIn({ text }: FoldedText, { start, phrase }: Draft, from: number, to: number): boolean {
  if (phrase.kind !== 'noun') return false;
  const noun = text.slice(phrase.start, phrase.end);
  const left = text.slice(Math.max(from, start - 110), start);
  if (boxes.test(noun)) return intruder.test(left);
  if (!media.test(noun) || spared.test(left)) return false;
  const right = text.slice(phrase.end, Math.min(to, phrase.end + 90));
  return (
    lost.test(left) ||
    gone.test(right) ||
    holding.test(right) ||
    (found.test(right) && lostThere.test(text.slice(Math.max(0, start - 200), start)))
  );
}
