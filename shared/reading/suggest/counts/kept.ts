import type { FoldedText } from '../../fold.ts';
import type { CountedPhrase } from './phrase.ts';

/*
 * What people do is no record, but a register of it holds one for each: "a report covering 5.6 million visits", "un registre
 * de 8 800 appels".
 */

const some =
  "(?:(?:d'|de |pres de |plus de |environ |quelque |about |some |over |more than |nearly |around ))*";
const register = new RegExp(
  `(?<![a-z])(?:reports?|logs?|files?|registers?|spreadsheets?|databases?|tables?|ledgers?|datasets?|archives?|backups?|exports?|registres?|tableaux?|tableurs?|journal|fichiers?|bases?|rapports?|releves?|historiques?|sauvegardes?)(?: (?!de |of )[a-z'-]+){0,2}? (?:covering|of|listing|with|holding|containing|recording|detailing|portant sur|de|contenant|recensant|listant|retracant|couvrant) ${some}$`,
);
const doings =
  /^(?:visits?|visites?|calls?|appels?|reclamations?|complaints?|plaintes?|payments?|paiements?|virements?|transfers?|flights?|surger(?:y|ies)|operations?|sessions?|connexions?|requetes?|views?|passages?|trajets?|trips?|journeys?)$/;
const fewest = 20;
/** Whose data a text tells of was hit, whoever they are: "the details of 1,000 suspects", "les noms de 40 enquêteurs". */
const dataOf = new RegExp(
  `(?<![a-z])(?:details|data|information|names?|addresses|records|files|identit(?:y|ies)|photos|profiles|numbers|passwords|messages|donnees|coordonnees|informations|noms|adresses|dossiers|fiches|identites|numeros|mots de passe)(?: (?:personal|personnelles|belonging|relating|related|concerning|pertaining|concernant|relatives?|appartenant))? (?:of|on|about|to|from|for|concerning|de|d'|sur|a|concernant) ?${some}$`,
);
const parties =
  /^(?:suspects?|plaintiffs?|defendants?|investigators?|enquet(?:eurs?|rices?)|prevenue?s?|complices?|auteurs?|hackers?|pirates?|cybercriminels?|fraudsters?|followers?|attackers?)$/;

/**
 * A phrase that a number would never count, as records where a register governs it, and as people where data of them does;
 * any other as it was.
 */
export function asKept(
  folded: FoldedText,
  phrase: CountedPhrase,
  number: { readonly start: number; readonly value: number },
): CountedPhrase {
  if (phrase.kind !== 'never') return phrase;
  const noun = folded.text.slice(phrase.start, phrase.end);
  const left = folded.text.slice(Math.max(0, number.start - 80), number.start);
  if (parties.test(noun) && dataOf.test(left))
    return { ...phrase, kind: 'noun', sense: { nounClass: 'person', unit: 'persons' } };
  if (number.value < fewest || !doings.test(noun)) return phrase;
  return register.test(left)
    ? { ...phrase, kind: 'noun', sense: { nounClass: 'record', unit: 'records' } }
    : phrase;
}
