import { isSpeakerNoun, nameAt } from './name-runs.ts';
import { afterTitle, phraseFrom, phraseOf, type SpeakerPhrase } from './phrases.ts';
import { phraseBefore } from './phrase-before.ts';
import { mediumNouns } from './speaker-nouns.ts';
import type { SaidText } from './tokens.ts';
import type { VerbGroup } from './verb-parts.ts';
import { between, breaking, determiners, neverNames, timeWords } from './word-lists.ts';
import { wordSet } from '../../word-set.ts';

/** Who does what a verb says: somebody named before or after it, or a pronoun that stands for somebody. */
export type Subject =
  | { readonly side: 'before' | 'after'; readonly phrase: SpeakerPhrase }
  | { readonly side: 'pronoun'; readonly pronoun: number };

const pronouns = /^(?:ils?|elles?|he|she|they)$/;
/** Verbs whose object is a person: what follows them is whom, not who. */
const addressing = wordSet(
  'informer alerter prevenir avertir rassurer notifier tell inform notify advise assure',
);
const prepositions =
  /^(?:a|au|aux|aupres|devant|dans|lors|sur|en|par|via|face|in|to|at|on|during|through|via|with|of)$/;

/** The subject of a verb of saying, looked for where French and English put it. */
export function subjectOf(said: SaidText, group: VerbGroup): Subject | undefined {
  if (group.pronoun !== undefined) {
    const text = (said.tokens[group.pronoun]?.text ?? '').replace(/^-(?:t-)?/, '');
    return pronouns.test(text) ? { side: 'pronoun', pronoun: group.pronoun } : undefined;
  }
  if (group.isPassive) return agentOf(said, group);
  if (group.isGerund) return isAlone(said, group.from) ? subjectOfSentence(said, group.from) : undefined;
  const mayInvert =
    group.form.language === 'fr' ||
    isBehindQuotation(said, group) ||
    /^(?:said|says|wrote|added|reported|reports|explained|explains|warned|warns)$/.test(
      said.tokens[group.verb]?.text ?? '',
    );
  if (mayInvert && isInverted(said, group)) {
    const phrase = subjectAfter(said, group);
    if (phrase !== undefined) return { side: 'after', phrase };
  }
  return group.form.need === 'inverted' ? undefined : subjectBefore(said, group.from - 1);
}

/** Whether "…, précisant que" can only go on about the subject of its sentence: nobody else is named on the way. */
function isAlone(said: SaidText, at: number): boolean {
  const subject = subjectOfSentence(said, at);
  if (subject === undefined || subject.side === 'pronoun') return false;
  for (let index = subject.phrase.to; index < at; index += 1) {
    const kind = said.named.get(index)?.kind;
    if (kind === 'person' || kind === 'organisation' || kind === 'authority' || kind === 'threat-actor')
      return false;
    if (/^(?:qui|who|which)$/.test(said.tokens[index]?.text ?? '')) return false;
  }
  return true;
}

function agentOf(said: SaidText, group: VerbGroup): Subject | undefined {
  for (let at = group.to; at < group.to + 7; at += 1) {
    const text = said.tokens[at]?.text ?? '';
    if (text === 'par' || text === 'by') {
      const phrase = phraseFrom(said, at + 1);
      return phrase === undefined ? undefined : { side: 'after', phrase };
    }
    if (/^[.;:!?»”]$|^\n/.test(text) || at >= (said.sentenceEnd[group.verb] ?? 0)) return undefined;
  }
  return undefined;
}

/** “… ,” insisted X: right behind a quotation any verb of saying may come before its subject, in English too. */
function isBehindQuotation(said: SaidText, group: VerbGroup): boolean {
  const before = said.tokens[group.from - 1]?.text ?? '';
  const close = before === ',' ? group.from - 2 : group.from - 1;
  return /^[»”"]$/.test(said.tokens[close]?.text ?? '') && group.from === group.verb;
}

/** A place where French puts the verb before its subject: after a quotation, a comma, "comme", "que". */
function isInverted(said: SaidText, group: VerbGroup): boolean {
  const first = said.sentenceStart[group.from] ?? 0;
  if (group.from === first) return true;
  const before = said.tokens[group.from - 1]?.text ?? '';
  if (/^[»”"]$/.test(before)) return true;
  if (addressing.has(group.form.lemma)) return /^[»”"]$/.test(said.tokens[group.from - 2]?.text ?? '');
  return /^(?:[,–—(]|comme|que|qu'|ainsi|as|ce|dont)$/.test(before) || before === '-';
}

function subjectAfter(said: SaidText, group: VerbGroup): SpeakerPhrase | undefined {
  const at = afterAdverbials(said, group.to, group.form.language === 'en');
  if (at >= (said.sentenceEnd[group.verb] ?? 0)) return undefined;
  const phrase = phraseFrom(said, at);
  if (phrase === undefined) return undefined;
  // "« … », confirme l’entreprise" is sure; "Le fichier, précise la préfecture, date de" has its own comma.
  const before = said.tokens[group.from - 1]?.text ?? '';
  const isQuoted =
    /^[»”"]$/.test(before) || (before === ',' && /^[»”"]$/.test(said.tokens[group.from - 2]?.text ?? ''));
  if (isQuoted || phrase.to >= (said.sentenceEnd[group.verb] ?? 0)) return phrase;
  const next = said.tokens[phrase.to]?.text ?? '';
  if (/^[,.;:!?)»”"–—]$|^\n/.test(next)) return phrase;
  const ends =
    group.form.language === 'fr' &&
    (prepositions.test(next) || timeWords.has(next) || /^(?:et|ou|qui|les|l'|n'|ne)$/.test(next));
  return ends || (phrase.isNamed && before !== ',') ? phrase : undefined;
}

/** Passes "mercredi", "à l’AFP", "dans un communiqué", "devant la presse" behind a verb. */
export function afterAdverbials(said: SaidText, start: number, isEnglish = false): number {
  let at = start;
  for (let count = 0; count < 14; count += 1) {
    const token = said.tokens[at];
    // "a déclaré A. Durand": a letter of a name is no preposition.
    if (token === undefined || said.named.has(at)) return at;
    const next = said.tokens[at + 1]?.text ?? '';
    const isTime = timeWords.has(token.text) && !isSpeakerNoun(next);
    if (
      isTime ||
      (between.has(token.text) && !determiners.has(token.text)) ||
      (/^\d+(?:er)?$/.test(token.text) && timeWords.has(said.tokens[at - 1]?.text ?? ''))
    )
      at += 1;
    else if (token.text === ',' && (timeWords.has(next) || prepositions.test(next))) at += 1;
    else if (token.text === ',' && at > start && nameOrNounAt(said, at + 1)) at += 1;
    else if (isEnglish && token.text === 'a') return at;
    else if (prepositions.test(token.text)) at = afterPhrase(said, at + 1);
    else return at;
  }
  return at;
}

function nameOrNounAt(said: SaidText, at: number): boolean {
  return phraseFrom(said, at) !== undefined;
}

/** The end of what a preposition governs. */
function afterPhrase(said: SaidText, start: number): number {
  let at = start;
  let isOpen = true;
  let noun = '';
  for (; at < start + 10; at += 1) {
    const token = said.tokens[at];
    if (token === undefined || (!token.isWord && !/^[«»“”]$/.test(token.text))) return at;
    if (/^[«»“”]$/.test(token.text)) return at;
    const name = nameAt(said, afterTitle(said, at));
    if (name !== undefined && name.from <= afterTitle(said, at)) {
      const isPerson = said.named.get(name.from)?.kind === 'person';
      if (!isOpen && !(mediumNouns.has(noun) && !isPerson && nameOrNounAt(said, name.to))) return at;
      at = name.to - 1;
      isOpen = false;
      continue;
    }
    if (
      /^(?:de|d'|du|des|of|l'|la|le|les|the)$/.test(token.text) &&
      (isOpen || /^(?:de|d'|du|des|of)$/.test(token.text))
    ) {
      isOpen = true;
      continue;
    }
    if (determiners.has(token.text)) {
      if (!isOpen) return at;
      continue;
    }
    if (breaking.has(token.text)) return at;
    noun = token.text;
    isOpen = false;
  }
  return at;
}

/** The subject that ends at a token, across what may stand between it and its verb. */
export function subjectBefore(said: SaidText, last: number): Subject | undefined {
  const first = said.sentenceStart[last + 1] ?? 0;
  let at = last;
  for (let count = 0; count < 6 && at > first; count += 1) {
    const text = said.tokens[at]?.text ?? '';
    // "CE" is no "ce".
    if (said.tokens[at]?.isUpper === true) break;
    if (between.has(text) || timeWords.has(text) || /^-?meme$/.test(text)) at -= 1;
    else if (/^\d+$/.test(text) && timeWords.has(said.tokens[at - 1]?.text ?? '')) at -= 1;
    else break;
  }
  if (at < first) return undefined;
  const { text } = said.tokens[at] ?? { text: '' };
  if (pronouns.test(text)) return { side: 'pronoun', pronoun: at };
  if (/^(?:qui|who|which|that)$/.test(text)) {
    const before = said.tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
    return before < first
      ? undefined
      : named('before', phraseBefore(said, before) ?? nameEnding(said, before, text === 'who'));
  }
  if (text === ')') {
    for (let open = at - 1; open > at - 30 && open > first; open -= 1)
      if (said.tokens[open]?.text === '(') return subjectBefore(said, open - 1);
    return undefined;
  }
  if (/^[,–—]$/.test(text)) return acrossCommas(said, at, first);
  if (/^(?:et|and|mais|but|puis|then)$/.test(text)) return coordinated(said, at);
  return named('before', phraseBefore(said, at) ?? beforeRelative(said, at, first));
}

/** "Signalé à Orvalys, qui affirme": whatever governs the name, it is who the clause tells of. */
function nameEnding(said: SaidText, last: number, isPerson: boolean): SpeakerPhrase | undefined {
  const name = said.named.get(last);
  if (name === undefined || name.to !== last + 1) return undefined;
  // "the chief of Orvalys, who said": of a firm English says "which".
  if (!(isPerson ? /^person$/ : /^(?:organisation|authority|person)$/).test(name.kind)) return undefined;
  return phraseOf(said, name.from, name.to, undefined, name, false);
}

/** "A spokesperson for Orvalys who asked not to be named said": across a clause without commas. */
function beforeRelative(said: SaidText, last: number, first: number): SpeakerPhrase | undefined {
  for (let at = last; at > Math.max(first, last - 12); at -= 1) {
    const { text = '', isWord = false } = said.tokens[at] ?? {};
    if (!isWord) return undefined;
    if (text === 'who' || text === 'qui') return phraseBefore(said, at - 1);
  }
  return undefined;
}

/** "X a porté plainte et précise": the subject of the sentence, if it is known to be somebody. */
function coordinated(said: SaidText, at: number): Subject | undefined {
  const subject = subjectOfSentence(said, at);
  if (subject === undefined || subject.side === 'pronoun') return undefined;
  const { isNamed, nameFrom } = subject.phrase;
  return isNamed && said.named.size > 0 && !said.named.has(nameFrom) ? undefined : subject;
}

function named(side: 'before' | 'after', phrase: SpeakerPhrase | undefined): Subject | undefined {
  return phrase === undefined ? undefined : { side, phrase };
}

/** "Solène Kervadec, directrice générale, affirme": across an apposition or a relative clause. */
function acrossCommas(said: SaidText, comma: number, first: number): Subject | undefined {
  const near = phraseBefore(said, comma - 1);
  if (near !== undefined) {
    const isApposed = near.from > first && /^[,–—]$/.test(said.tokens[near.from - 1]?.text ?? '');
    const far = isApposed && near.from - 2 >= first ? phraseBefore(said, near.from - 2) : undefined;
    if (far === undefined) {
      if (isApposed || near.from === first) return { side: 'before', phrase: near };
    } else if (near.isNamed && (!far.isNamed || far.isVoice))
      return {
        side: 'before',
        phrase: { ...near, from: far.from, isAttacker: near.isAttacker || far.isAttacker },
      };
    else return { side: 'before', phrase: { ...far, to: near.to } };
  }
  for (let at = comma - 1; at > Math.max(first, comma - 45); at -= 1) {
    if (!/^[,–—]$/.test(said.tokens[at]?.text ?? '')) continue;
    const phrase = phraseBefore(said, at - 1);
    if (phrase !== undefined && isAtBoundary(said, phrase.from, first))
      return { side: 'before', phrase: goingBy(said, near, { ...phrase, to: comma }) };
  }
  if (near !== undefined && near.isNamed && (isAtBoundary(said, near.from, first) || isAlias(said, near)))
    return { side: 'before', phrase: near };
  return undefined;
}

const alias =
  /^(?:appeler|appelle|appelant|pseudonymes?|pseudo|surnom|surnomme|alias|identifiant|nom|name|signe|signant|nomme|handle|known|going|calling|itself|himself|named|called|under)$/;

/** "L’auteur du vol, qui se fait appeler « X », affirme": the name that he goes by. */
function goingBy(said: SaidText, near: SpeakerPhrase | undefined, far: SpeakerPhrase): SpeakerPhrase {
  if (near === undefined || !near.isNamed || far.isNamed || !isAlias(said, near)) return far;
  return { ...near, from: far.from, isAttacker: true };
}

/** Whether a name is announced as one that somebody goes by. */
function isAlias(said: SaidText, { nameFrom }: SpeakerPhrase): boolean {
  return [1, 2, 3, 4].some((back) => alias.test(said.tokens[nameFrom - back]?.text ?? ''));
}

function isAtBoundary(said: SaidText, from: number, first: number): boolean {
  return (
    from <= first || /^(?:[,:;–—(«“"-]|et|and|mais|but|que|qu'|that)$/.test(said.tokens[from - 1]?.text ?? '')
  );
}

/** The phrase that a sentence begins with, past what introduces it ("Dans un communiqué, X"). */
export function subjectOfSentence(said: SaidText, before: number): Subject | undefined {
  const first = said.sentenceStart[before] ?? 0;
  let at = first;
  while (at < before && /^[«“"*•–—-]$/.test(said.tokens[at]?.text ?? '')) at += 1;
  let phrase = phraseFrom(said, at);
  if (phrase === undefined && neverNames.has(said.tokens[at]?.text ?? ''))
    for (let comma = at + 1; comma < Math.min(before, at + 16); comma += 1)
      if (said.tokens[comma]?.text === ',') {
        phrase = phraseFrom(said, comma + 1);
        break;
      }
  return phrase === undefined || phrase.to > before ? undefined : { side: 'before', phrase };
}
