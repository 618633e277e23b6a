import { matchAt } from './sticky.ts';
import { toldPhrases } from './told-phrases.ts';
import type { Told, ToldPhrase } from './told.ts';
import { roundNumberWords, smallNumberWords } from './words.ts';

const numberWords = new Set(
  [...roundNumberWords.keys(), ...smallNumberWords.keys()].map((words) => words.split(/[ -]/)[0] ?? ''),
);
const number = '#';
const phrasesByFirst: ReadonlyMap<string, readonly ToldPhrase[]> = (() => {
  const words = new Set(toldPhrases.flatMap(([first]) => first.split(' ')));
  for (const word of numberWords) words.add(word);
  return new Map(
    Array.from(words, (word) => [
      word,
      toldPhrases.filter(([first]) => {
        const firsts = first.split(' ');
        return firsts.includes(word) || (firsts.includes(number) && numberWords.has(word));
      }),
    ]),
  );
})();

/**
 * Reads a date told by its place before or after another at a place of a plain text, in either language; `word` is the word
 * that begins there.
 */
export function readToldAt(text: string, at: number, word: string): Told | undefined {
  const isNumber = word.length < 4 && /^\d+$/.test(word);
  for (const [, pattern, read] of phrasesByFirst.get(isNumber ? number : word) ?? []) {
    const match = matchAt(pattern, text, at);
    const rule = match && read(match);
    if (match && rule) return { kind: 'told', start: at, end: at + match[0].length, ...rule };
  }
  return undefined;
}
