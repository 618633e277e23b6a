import { knownAt, never, next, type NounRead } from './known-noun.ts';
import { isNeverCounted, senseOfWord } from './nouns.ts';
import { betweenNumberAndNoun, groupEnds, invariable, irregularPlurals } from './phrase-words.ts';

/** English says it last: "customer records", "patient e-mail addresses". */
export function englishNoun(window: string, from: number, value: number): NounRead {
  let position = from;
  let best: NounRead | undefined;
  let first: { readonly word: string; readonly start: number } | undefined;
  let last: { readonly word: string; readonly start: number } | undefined;
  for (let seen = 0; seen < 8; seen += 1) {
    const match = next.exec(window.slice(position));
    if (match === null) break;
    const written = match[1] ?? '';
    const start = position + match[0].length - written.length;
    // "47,000 driver's license numbers": of many, one possessor says what kind they are.
    if (value >= 2 && best === undefined && /^'s [a-z]/.test(window.slice(start + written.length))) {
      position = start + written.length + 2;
      continue;
    }
    if (
      best !== undefined &&
      /^(?:[a-z]+(?:ed|ing|ly)|de|du|des|d)$/.test(written) &&
      senseOfWord(written) === undefined
    )
      break;
    const known = knownAt(window, start, written);
    // "200 customers report that", "two laptops holding": behind a plural head a singular is its verb, unless another noun follows.
    if (
      best !== undefined &&
      known !== undefined &&
      value >= 2 &&
      isPluralNoun(window.slice(best.start, best.end)) &&
      !isPluralNoun(window.slice(known.start, known.end)) &&
      knownNext(window, known.end) === undefined
    )
      break;
    // "22 million people use its app": these plurals are a head wherever they stand.
    if (
      best !== undefined &&
      /^(?:people|children|men|women)$/.test(window.slice(best.start, best.end)) &&
      known === undefined
    )
      break;
    // "parish, borough or district council servers": few of anything take a plural, so that a singular goes on.
    const isOpen = best === undefined || (value >= 2 && !isPluralNoun(window.slice(best.start, best.end)));
    const isLink =
      written === 'of'
        ? best === undefined && last === undefined
        : isOpen && seen > 0 && /^(?:and|or|but|yet)$/.test(written);
    // "active online customers": an adjective there, a place elsewhere ("posted online").
    const isAdjective =
      written === 'online' && senseOfWord(next.exec(window.slice(start + 6))?.[1] ?? '') !== undefined;
    // "6.3 million stolen records": what befell them, said before the noun.
    const isBefallen =
      written === 'stolen' && senseOfWord(next.exec(window.slice(start + 6))?.[1] ?? '') !== undefined;
    if (known === undefined && groupEnds.has(written) && !isLink && !isAdjective && !isBefallen) break;
    // "Thirteen trusts use the software": behind a plural nobody knows, a word that is none and no noun is its verb.
    if (
      best === undefined &&
      known === undefined &&
      value >= 2 &&
      last !== undefined &&
      /[^su]s$/.test(last.word) &&
      !written.endsWith('s')
    )
      break;
    // "26 entered their passwords": behind a word of its own, a possessive begins another group.
    if (last !== undefined && /^(?:its|their|our|his|her|your|my)$/.test(written)) break;
    if (
      known === undefined &&
      best === undefined &&
      (betweenNumberAndNoun.has(written) || written.endsWith('ly'))
    ) {
      position = start + written.length;
      continue;
    }
    if (known !== undefined) best = known;
    first ??= { word: written, start };
    last = { word: window.slice(known?.start ?? start, known?.end ?? start + written.length), start };
    position = known?.end ?? start + written.length;
  }
  if (best === undefined) {
    if (first !== undefined && isNeverCounted(first.word)) return never(first.start, first.word);
    if (last === undefined || /(?:ed|ing|ly)$/.test(last.word)) return { kind: 'none', start: 0, end: 0 };
    return isNeverCounted(last.word)
      ? never(last.start, last.word)
      : { kind: 'unknown', start: last.start, end: last.start + last.word.length };
  }
  const isHead = last === undefined || last.start < best.end;
  const noun = window.slice(best.start, best.end);
  const isPlural = isPluralNoun(noun);
  // "a 718 fax number": few of anything take a plural, unless the noun goes on ("e-mail and postal addresses").
  if (
    isHead &&
    !isPlural &&
    value >= 2 &&
    value < 10_000 &&
    !/^(?: *(?:and|or|[,/&])|'s )/.test(window.slice(best.end))
  )
    return never(best.start, noun);
  if (isHead) return best;
  // "5,000 customers face" against "5,000 customer cards": a plural is the head, a singular leads to another noun.
  if (noun.endsWith('s') || (irregularPlurals.has(noun) && !/^(?:data|staff|e?-?mail)$/.test(noun)))
    return best;
  if (last !== undefined && isNeverCounted(last.word)) return never(last.start, last.word);
  return { kind: 'unknown', start: last?.start ?? 0, end: (last?.start ?? 0) + (last?.word.length ?? 0) };
}

function isPluralNoun(noun: string): boolean {
  return noun.endsWith('s') || irregularPlurals.has(noun) || invariable.has(noun);
}

/** The sense of the word that follows, if it is a noun some list knows. */
function knownNext(window: string, from: number): NounRead | undefined {
  const match = next.exec(window.slice(from));
  const written = match?.[1] ?? '';
  return match === null ? undefined : knownAt(window, from + match[0].length - written.length, written);
}
