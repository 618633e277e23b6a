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
  /^(?:visits?|visites?|calls?|appels?|payments?|paiements?|virements?|transfers?|flights?|surger(?:y|ies)|operations?|sessions?|connexions?|requetes?|views?|passages?|trajets?|trips?|journeys?)$/;
const fewest = 20;

/** A phrase that a number would never count, as records where a register governs it; any other as it was. */
export function asKept(
  folded: FoldedText,
  phrase: CountedPhrase,
  number: { readonly start: number; readonly value: number },
): CountedPhrase {
  if (phrase.kind !== 'never' || number.value < fewest) return phrase;
  if (!doings.test(folded.text.slice(phrase.start, phrase.end))) return phrase;
  return register.test(folded.text.slice(Math.max(0, number.start - 80), number.start))
    ? { ...phrase, kind: 'noun', sense: { nounClass: 'record', unit: 'records' } }
    : phrase;
}
