import { phraseFrom, type SpeakerPhrase } from './phrases.ts';
import type { SaidText } from './tokens.ts';

/** Words around whoever speaks: the first, who it is, and the last, which the cue is only with. */
export type Framed = {
  readonly from: number;
  /** One after the cue's first words. */
  readonly cueTo: number;
  readonly phrase: SpeakerPhrase;
  /** One after its last words. */
  readonly to: number;
};

type Frame = {
  readonly before: readonly string[];
  /** What must stand behind who it is, folded and with single spaces. */
  readonly behind: RegExp;
  /** How much of that belongs to the cue, in tokens. */
  readonly taken: number;
};

const frame = (before: string, behind: RegExp, taken: number): Frame => ({
  before: before.split(' '),
  behind,
  taken,
});

const frames: readonly Frame[] = [
  frame('if', /^(?:is|are) to be believed(?= |$)/, 4),
  frame('as', /^puts? it(?= |$)/, 2),
  frame('to hear', /^tell it(?= |$)/, 2),
  frame('word from', /^(?:is|was) that(?= )/, 2),
  ...['we learn', 'we learned', 'we learnt', 'we hear', 'we heard'].map((words) =>
    frame(`${words} from`, /^that(?= )/, 1),
  ),
  ...['on apprend', 'on tient', 'nous apprenons', 'nous tenons'].map((words) =>
    frame(`${words} de`, /^(?:que(?= )|qu')/, 1),
  ),
];
const byFirst = new Map<string, readonly Frame[]>();
for (const one of frames) {
  const [first = ''] = one.before;
  byFirst.set(first, [...(byFirst.get(first) ?? []), one]);
}

/** Reads such words from a token on; `undefined` where they are not whole. */
export function framedCue(said: SaidText, index: number): Framed | undefined {
  const text = said.tokens[index]?.text ?? '';
  for (const { before, behind, taken } of byFirst.get(text) ?? []) {
    const isHere = before.every((word, step) => {
      const here = said.tokens[index + step]?.text ?? '';
      return here === word || (word === 'de' && /^(?:d'|du|des)$/.test(here));
    });
    if (!isHere) continue;
    const cueTo = index + before.length;
    const phrase = phraseFrom(said, cueTo);
    if (phrase === undefined) continue;
    const words = said.tokens.slice(phrase.to, phrase.to + 6).map((token) => token.text);
    if (behind.test(words.join(' '))) return { from: index, cueTo, phrase, to: phrase.to + taken };
  }
  return possessive(said, index);
}

/** "By Orvalys’s own account", "in Claire Lormand’s telling": whose account it is. */
function possessive(said: SaidText, index: number): Framed | undefined {
  const { text } = said.tokens[index] ?? {};
  if (text !== 'by' && text !== 'in' && text !== 'on') return undefined;
  for (let at = index + 2; at < index + 9; at += 1) {
    const token = said.tokens[at];
    if (token === undefined || (!token.isWord && token.text !== "'s")) return undefined;
    if (token.text !== "'s") continue;
    const noun = said.tokens[at + 1]?.text === 'own' ? at + 2 : at + 1;
    if (!accounts.test(said.tokens[noun]?.text ?? '')) return undefined;
    const name = said.named.get(at - 1);
    if (name === undefined || name.from > index + 2) return undefined;
    const phrase = phraseFrom(said, index + 1);
    if (phrase === undefined) return undefined;
    return { from: index, cueTo: index + 1, phrase: { ...phrase, to: noun + 1 }, to: noun + 1 };
  }
  return undefined;
}

const accounts =
  /^(?:account|admission|count|reckoning|estimate|estimates|estimation|telling|words|view|opinion|version|figures|tally|calculations?)$/;

/** "By its own admission, Orvalys lost", "de son propre aveu, Orvalys": who it is stands behind the comma. */
export function ownCue(said: SaidText, index: number): Framed | undefined {
  if (index !== said.sentenceStart[index]) return undefined;
  const words = said.tokens.slice(index, index + 6).map((token) => token.text);
  const match =
    /^(?:by (?:its|his|her|their)(?: own)? (?:admission|account|count|reckoning)|de (?:son|leur) propre aveu) ,(?: |$)/.exec(
      words.join(' '),
    );
  if (match === null) return undefined;
  const cueTo = index + match[0].trim().split(' ').length;
  const phrase = phraseFrom(said, cueTo);
  return phrase === undefined ? undefined : { from: index, cueTo: cueTo - 1, phrase, to: cueTo - 1 };
}
