import { isSpeakerNoun } from './name-runs.ts';
import { type SpeakerPhrase } from './phrases.ts';
import type { SaidText } from './tokens.ts';

/** Whoever spoke last under a name or a noun, and how many paragraphs ago that may be looked back at. */
export type LastSpeaker = { readonly phrase: SpeakerPhrase; readonly paragraph: number; readonly to: number };

/** Number of the paragraph that each token is in. */
export function paragraphNumbers(said: SaidText): Int32Array {
  const numbers = new Int32Array(said.tokens.length);
  let number = 0;
  for (let index = 0; index < said.tokens.length; index += 1) {
    if (said.tokens[index]?.text.startsWith('\n') === true) number += 1;
    numbers[index] = number;
  }
  return numbers;
}

type Gender = 'f' | 'm' | undefined;

/** Nouns of bodies whose gender nothing shows in "l’entreprise". */
const feminine =
  /^(?:entreprise|societe|firme|compagnie|enseigne|marque|plateforme|start-?up|banque|mutuelle|clinique|universite|ecole|federation|association|ligue|mairie|ville|commune|region|collectivite|metropole|agglomeration|prefecture|agence|autorite|commission|police|gendarmerie|justice|institution|caisse|regie|direction|filiale|structure|maison|academie|cour|defense|accusation|fondation|cooperative|source|victime|cellule|brigade)$/;
const masculine =
  /^(?:groupe|organisme|site|parquet|ministere|gouvernement|executif|hopital|centre|laboratoire|etablissement|syndicat|club|departement|rectorat|cabinet|service|office|institut|tribunal|conseil|comite|bureau|reseau|pirate|gang|vendeur|auteur|.+(?:teur|eur|ant|ien))$/;

function genderOf(said: SaidText, phrase: SpeakerPhrase): Gender {
  for (let at = phrase.from; at < phrase.to; at += 1) {
    const text = said.tokens[at]?.text ?? '';
    if (/^(?:mme|mmes|mlle|madame|mrs|ms|miss|la|une|sa|cette|ma)$/.test(text)) return 'f';
    if (/^(?:m|monsieur|mr|le|un|son|ce|mon|sir)$/.test(text)) return isSpeakerNoun(text) ? undefined : 'm';
    if (feminine.test(text)) return 'f';
    if (/(?:trice|euse|iere|ante|ente|ee)$/.test(text) && isSpeakerNoun(text)) return 'f';
    if (isSpeakerNoun(text) && masculine.test(text)) return 'm';
    if (at === phrase.nameFrom && phrase.isNamed) return undefined;
  }
  return undefined;
}

/**
 * Whom a pronoun stands for, when only one can be meant: the last speaker, of this paragraph or the one before, of a
 * gender and number that fit, with nobody else named in between. Otherwise nobody: it is never guessed.
 */
export function antecedentOf(
  said: SaidText,
  pronoun: number,
  last: LastSpeaker | undefined,
  paragraphs: Int32Array,
): SpeakerPhrase | undefined {
  if (last === undefined || (paragraphs[pronoun] ?? 0) - last.paragraph > 1) return undefined;
  const text = (said.tokens[pronoun]?.text ?? '').replace(/^-(?:t-)?/, '');
  const { phrase } = last;
  const isPerson = isOnePerson(phrase);
  const gender = genderOf(said, phrase);
  switch (text) {
    case 'il':
    case 'lui':
      if (phrase.isPlural || gender === 'f') return undefined;
      break;
    case 'elle':
      if (phrase.isPlural || gender === 'm') return undefined;
      break;
    case 'he':
    case 'she':
      if (!isPerson || phrase.isPlural) return undefined;
      break;
    case 'they':
      break;
    case 'ils':
    case 'eux':
    case 'elles':
      if (!phrase.isPlural) return undefined;
      break;
    default:
      return undefined;
  }
  return isSomebodyBetween(said, last.to, pronoun, phrase, isPerson) ? undefined : phrase;
}

function isOnePerson(phrase: SpeakerPhrase): boolean {
  if (phrase.isNamed && phrase.entityKind !== undefined) return phrase.entityKind === 'person';
  return phrase.isNamed && phrase.nameTo - phrase.nameFrom >= 2;
}

function isSomebodyBetween(
  said: SaidText,
  from: number,
  to: number,
  phrase: SpeakerPhrase,
  isPerson: boolean,
): boolean {
  const own = said.tokens.slice(phrase.nameFrom, phrase.nameTo).map((token) => token.text);
  for (let at = from; at < to; at += 1) {
    const name = said.named.get(at);
    if (name === undefined || name.from !== at) continue;
    const isRival =
      name.kind === 'person' || (!isPerson && (name.kind === 'organisation' || name.kind === 'authority'));
    if (!isRival) continue;
    const words = said.tokens.slice(name.from, name.to).map((token) => token.text);
    if (words.some((word) => !own.includes(word))) return true;
  }
  return false;
}
