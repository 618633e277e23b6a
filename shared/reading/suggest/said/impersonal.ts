import type { Stance } from '../../../model/claim.ts';
import { phraseBefore } from './phrase-before.ts';
import { phraseFrom, type SpeakerPhrase } from './phrases.ts';
import type { SaidText } from './tokens.ts';
import { verbForms } from './verb-forms.ts';
import { verbGroup } from './verb-groups.ts';
import { timeWords } from './word-lists.ts';

/** Words that say something without a subject of their own, and where they are from. Tokens, `to` excluded. */
export type Impersonal = {
  readonly from: number;
  readonly to: number;
  readonly phrase: SpeakerPhrase;
  readonly stance: Stance;
  /** Whether what is said follows. */
  readonly leads: boolean;
};

/** "indique-t-on chez X", "Chez X, on assure que", "Et X de préciser". */
export function impersonalCue(said: SaidText, index: number): Impersonal | undefined {
  return oneSays(said, index) ?? placeFirst(said, index) ?? thenSays(said, index);
}

/** Words before whom one is with, the longer before the shorter; a last "de" may be "d'", "du" or "des". */
const places = [
  'au sein de',
  'du cote de',
  'aupres de',
  'sur le site de',
  'sur la page de',
  'sur le compte de',
  'chez',
  'cote',
  'dans',
  'a',
  'au',
  'aux',
].map((words) => words.split(' '));

/** Who is at a place that words name from a token on: "chez X", "à la mairie", "dans l’entourage de X". */
export function placedAt(said: SaidText, index: number): SpeakerPhrase | undefined {
  for (const words of places) {
    const isHere = words.every((word, step) => {
      const here = said.tokens[index + step]?.text ?? '';
      return here === word || (word === 'de' && step > 0 && /^(?:d'|du|des)$/.test(here));
    });
    if (!isHere || (words[0] === 'a' && said.tokens[index]?.isAccented !== true)) continue;
    const phrase = phraseFrom(said, index + words.length);
    if (phrase === undefined || phrase.isMedium || phrase.entityKind === 'place') return undefined;
    if (phrase.isNamed && phrase.entityKind === 'product') return undefined;
    // "dit-on dans la région": only who is around somebody, and what somebody wrote.
    if (words[0] === 'dans') {
      const isAround = said.tokens.slice(phrase.from, phrase.to).some(({ text }) => text === 'entourage');
      return isAround || (phrase.isNamed && phrase.isVoice) ? phrase : undefined;
    }
    return phrase;
  }
  return undefined;
}

/** "précise-t-on au sein de X", "fait-on savoir du côté de X", "nous a-t-on répondu chez X", "peut-on lire sur le site de X". */
function oneSays(said: SaidText, index: number): Impersonal | undefined {
  const inverted = said.tokens[index + 1]?.text;
  if (inverted !== '-on' && inverted !== '-t-on') return undefined;
  const { text = '' } = said.tokens[index] ?? {};
  const behind = said.tokens[index + 2]?.text ?? '';
  const form = verbForms.get(text);
  const participle = verbForms.get(behind);
  let at: number | undefined;
  let stance: Stance = 'states';
  if (/^(?:lit|lisait)$/.test(text)) at = index + 2;
  else if (
    (/^(?:fait|faisait)$/.test(text) && /^(?:savoir|valoir)$/.test(behind)) ||
    (/^(?:laisse|laissait)$/.test(text) && behind === 'entendre') ||
    (/^(?:peut|pouvait|pourra)$/.test(text) && behind === 'lire')
  )
    at = index + 3;
  else if (/^(?:a|avait)$/.test(text) && participle?.isParticiple === true && participle.language === 'fr') {
    at = index + 3;
    ({ stance } = participle);
  } else if (form?.isFinite === true && form.language === 'fr') {
    at = index + 2;
    ({ stance } = form);
  }
  if (at === undefined) return undefined;
  while (timeWords.has(said.tokens[at]?.text ?? '')) at += 1;
  const phrase = placedAt(said, at);
  if (phrase === undefined) return undefined;
  const from = /^(?:nous|lui)$/.test(said.tokens[index - 1]?.text ?? '') ? index - 1 : index;
  return { from, to: phrase.to, phrase, stance, leads: false };
}

/** "Chez X, on assure que", "À la mairie, on dément". */
function placeFirst(said: SaidText, index: number): Impersonal | undefined {
  const first = said.sentenceStart[index] ?? 0;
  const isStart =
    index === first || (index === first + 1 && /^(?:et|mais)$/.test(said.tokens[first]?.text ?? ''));
  const phrase = isStart ? placedAt(said, index) : undefined;
  if (phrase === undefined || said.tokens[phrase.to]?.text !== ',') return undefined;
  if (said.tokens[phrase.to + 1]?.text !== 'on') return undefined;
  for (let at = phrase.to + 2; at < phrase.to + 8; at += 1) {
    const group = verbGroup(said, at);
    if (group === undefined) continue;
    // "on juge ce vol « fréquent »": what may mean other things says something with what follows alone.
    const isSaying = group.form.need === 'any' || /^(?:que|qu'|:|«)$/.test(said.tokens[group.to]?.text ?? '');
    return group.from <= phrase.to + 3 && isSaying
      ? { from: index, to: group.to, phrase, stance: group.stance, leads: true }
      : undefined;
  }
  return undefined;
}

/** "Et la directrice de conclure : « … »": an infinitive that goes on with what somebody says. */
function thenSays(said: SaidText, index: number): Impersonal | undefined {
  if (index !== said.sentenceStart[index] || !/^(?:et|puis)$/.test(said.tokens[index]?.text ?? ''))
    return undefined;
  for (let at = index + 2; at < index + 14; at += 1) {
    const form = verbForms.get(said.tokens[at]?.text ?? '');
    if (form?.isInfinitive !== true || !/^(?:de|d')$/.test(said.tokens[at - 1]?.text ?? '')) continue;
    if (!/^(?:que|qu'|:|,|«)$/.test(said.tokens[at + 1]?.text ?? '')) continue;
    const phrase = phraseBefore(said, at - 2);
    return phrase === undefined || phrase.from > index + 1 || phrase.isMedium || phrase.isWriting
      ? undefined
      : { from: phrase.from, to: at + 1, phrase, stance: form.stance, leads: true };
  }
  return undefined;
}
