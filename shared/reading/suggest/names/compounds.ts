import { placeNamed } from './gazetteer.ts';
import { keyOf, mention, reason, type Page } from './page.ts';
import { compoundAt } from './plain-run.ts';
import { nameKey } from './words.ts';

/** "UK-based", "New York-based" say where; "AI-powered", "CE-issued" name no one. */
export function findCompounds(page: Page): void {
  for (const [index, word] of page.words.entries()) {
    const length = word.shape === 'lower' || page.taken[index] === 1 ? -1 : compoundAt(page, index);
    if (length < 0) continue;
    const own = nameKey(page.text.slice(word.start, word.start + length));
    for (let from = Math.max(0, index - 2); from <= index; from += 1) {
      const key = from === index ? own : `${keyOf(page, from, index)} ${own}`;
      if (placeNamed(key) === undefined || hasBreak(page, from, index)) continue;
      mention(page, from, index + 1, {
        kind: 'place',
        strength: 6,
        reasons: [reason(page, 'name.where', index, index + 1)],
        end: word.start + length,
      });
      break;
    }
    page.taken[index] = 1;
  }
}

function hasBreak(page: Page, from: number, to: number): boolean {
  for (let index = from; index <= to; index += 1) {
    const word = page.words[index];
    if (word === undefined || word.shape === 'lower' || (index > from && word.gap !== 0)) return true;
  }
  return false;
}
