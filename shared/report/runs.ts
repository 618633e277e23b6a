import { isolated } from '../lib/bidi.ts';
import type { Stance } from '../model/claim.ts';
import type { Run } from './report.ts';
import type { Voice, Words } from './voice.ts';

/** Plain words; those of a source turn round nothing that is set after them. */
export function text(words: string): Run {
  return { kind: 'text', text: isolated(words) };
}

/** A name as it stands inside a sentence: small, unless it begins with an abbreviation ("NIR"). */
export function inSentence(name: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(name) ? name.charAt(0).toLocaleLowerCase() + name.slice(1) : name;
}

/** Words that carry the sentence. */
export function strong(words: string): Run {
  return { kind: 'strong', text: isolated(words) };
}

/** The mark of a stance. */
export function stanceMark(voice: Voice, stance: Stance): Run {
  return { kind: 'stance', stance, word: voice.words(`model.stance.${stance}`) };
}

/** A quotation is printed to this length, in UTF-16 units; the rest is marked as left out. */
const longestQuote = 260;

/** What a source says, in the report's quotation marks, the source's own spelling kept. Line ends become spaces. */
export function quotation(voice: Voice, words: string, language: string): Run {
  // A number written with a plain space must not be cut by the end of a line; it looks the same.
  const line = words
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll(/(\d) (?=\d{3}(?!\d))/g, '$1\u00A0')
    .trim();
  const shown = shortened(line, longestQuote);
  return { kind: 'quote', text: voice.words('report.quote', { words: shown }), language };
}

/** A text of at most about `length` units, cut at a word and marked "[…]" when it is longer. */
export function shortened(words: string, length: number): string {
  if (words.length <= length) return words;
  const head = words.slice(0, length);
  const cut = head.lastIndexOf(' ');
  const kept = head.slice(0, cut > length / 2 ? cut : length).replace(/[\uD800-\uDBFF]$/, '');
  return `${kept.trimEnd()}\u00A0[…]`;
}

/** Puts the same words between sequences of runs; empty sequences are left out. */
export function joined(parts: readonly (readonly Run[])[], separator: string): readonly Run[] {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [text(separator), ...part]));
}

/** Private-use marks around a name: they cannot stand in any translation. */
const open = '\uE000';
const close = '\uE001';

/** A sentence of the language files whose values are themselves runs (a quotation, a call of notes). */
export function phrase(
  words: Words,
  key: string,
  values: Readonly<Record<string, string | number | readonly Run[] | undefined>>,
): readonly Run[] {
  const plain: Record<string, string | number | undefined> = {};
  const rich = new Map<string, readonly Run[]>();
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === 'object') {
      rich.set(name, value);
      plain[name] = `${open}${name}${close}`;
    } else plain[name] = value;
  }
  return words(key, plain)
    .split(open)
    .flatMap((part, index): readonly Run[] => {
      if (index === 0) return part === '' ? [] : [text(part)];
      const end = part.indexOf(close);
      const rest = part.slice(end + 1);
      return [...(rich.get(part.slice(0, end)) ?? []), ...(rest === '' ? [] : [text(rest)])];
    });
}
