import type { Language } from '../../../detect-language.ts';
import { mendedWords, withGenitives } from './mends.ts';
import type { Page } from './page.ts';
import { placesByKey } from './places-of.ts';
import { markStreets } from './streets.ts';
import { Gap, readWords, type Word } from './words.ts';

/** Reads a text into its words, with what lines, addresses and streets say of them. Linear. */
export function openPage(text: string, language: Language): Page {
  const words = language === 'en' ? mendedWords(text, readWords(text)) : withGenitives(readWords(text));
  const page: Page = {
    text,
    language,
    words,
    places: placesByKey(words),
    seenLower: new Set(words.filter(({ shape }) => shape === 'lower').map(({ key }) => key)),
    inCapitals: new Uint8Array(words.length),
    inTitle: new Uint8Array(words.length),
    taken: new Uint8Array(words.length),
    mentions: [],
    plainAcronyms: new Set(),
  };
  markLines(page);
  markAddresses(page);
  markStreets(page);
  return page;
}

function markLines(page: Page): void {
  const { words } = page;
  let from = 0;
  for (let index = 1; index <= words.length; index += 1) {
    if (index < words.length && ((words[index]?.gap ?? 0) & Gap.line) === 0) continue;
    markLine(page, from, index);
    from = index;
  }
}

function markLine(page: Page, from: number, to: number): void {
  let letters = 0;
  let upper = 0;
  let long = 0;
  let capital = 0;
  let sentences = 0;
  for (let index = from; index < to; index += 1) {
    const word = page.words[index];
    if (word === undefined || word.shape === 'number') continue;
    if (index > from && (word.gap & Gap.sentence) !== 0) sentences += 1;
    if (word.isElided || word.key.length < 2) continue;
    letters += 1;
    if (word.shape === 'upper') upper += 1;
    if (word.key.length >= 4) {
      long += 1;
      if (word.shape !== 'lower') capital += 1;
    }
  }
  if (letters >= 2 && upper >= letters * 0.8) page.inCapitals.fill(1, from, to);
  // A heading has no point at its end.
  const isShort = to - from <= 20 && sentences === 0 && page.text[page.words[to - 1]?.end ?? 0] !== '.';
  if (isShort && long >= 2 && capital >= long * 0.7) page.inTitle.fill(1, from, to);
}

/** Addresses of the web and of mail hold no names of the text: "https://…", "www.…", "x@y.fr". */
function markAddresses(page: Page): void {
  const { words, text } = page;
  let until = -1;
  for (const [index, word] of words.entries()) {
    if (word.shape === 'address') markAddress(page, index);
    if (word.start < until) page.taken[index] = 1;
    else if (isWebStart(text, word) && !isSiteNamed(page, index)) {
      page.taken[index] = 1;
      until = word.end;
      while (until < text.length && until - word.start < 2000 && !/[\s<>"»]/.test(text[until] ?? ' '))
        until += 1;
    }
  }
}

/** "John.Smith@x.fr": what stands before a point belongs to the address too. */
function markAddress(page: Page, index: number): void {
  page.taken[index] = 1;
  for (let at = index; at > 0 && index - at < 5; at -= 1) {
    const before = page.words[at - 1];
    const start = page.words[at]?.start ?? 0;
    if (before === undefined || before.end !== start - 1 || !/[.+-]/.test(page.text[before.end] ?? ''))
      return;
    page.taken[at - 1] = 1;
  }
}

/** "Le site www.norvane.fr": what a site is called by, and no page of it. */
function isSiteNamed(page: Page, index: number): boolean {
  const word = page.words[index];
  return (
    word?.gap === 0 &&
    word.key.startsWith('www.') &&
    page.text[word.end] !== '/' &&
    /^(?:sites?|websites?)$/.test(page.words[index - 1]?.key ?? '')
  );
}

function isWebStart(text: string, { key, end }: Word): boolean {
  if (key.startsWith('www.') || key.startsWith('hxxp')) return true;
  if (key === 'http' || key === 'https' || key === 'ftp') return text.startsWith('://', end);
  // A domain with a path is an address, one without may stand for who is behind it.
  return key.includes('.') && text[end] === '/' && /[\p{L}\p{N}]/u.test(text[end + 1] ?? '');
}
