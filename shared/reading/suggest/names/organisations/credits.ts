import { isFunctionWord, listedName } from '../lexicon/lexicon.ts';
import { englishPublicHeads, firmNameWords } from '../lists/institution-words.ts';
import { isNameShaped, keyOf, mention, reason, type Page } from '../page/page.ts';
import { Gap } from '../page/words.ts';

/** A credit in quotes has no more words than these. */
const longestCredit = 16;

/** 'attributed to "X and Y"': what a source goes by that asks to be named; addresses and known names are read as elsewhere. */
export function findCredits(page: Page): void {
  findAgencies(page);
  for (let index = 2; index < page.words.length; index += 1) {
    if (
      page.words[index - 1]?.key !== 'to' ||
      !/^(?:attributed|credited)$/.test(page.words[index - 2]?.key ?? '')
    )
      continue;
    if (((page.words[index]?.gap ?? 0) & Gap.quoteOpen) === 0) continue;
    const to = endOfQuote(page, index);
    if (to !== undefined) takeAll(page, index, to);
  }
}

const agencies =
  /^(?:ap|afp|upi|pa|aap|cp|pti|ani|ians|efe|ats|dpa|apa|ansa|belga|tass|kyodo|reuters|xinhua|yonhap|cns)$/;

/** "SEOUL, South Korea (AP) —": who sends the news, in brackets between where from and a dash. */
function findAgencies(page: Page): void {
  for (const [index, word] of page.words.entries()) {
    const next = page.words[index + 1];
    // "UPI" on a line of its own under a heading.
    const isAlone =
      index > 0 && (word.gap & Gap.line) !== 0 && next !== undefined && (next.gap & Gap.line) !== 0;
    if (isAlone && word.shape === 'upper' && agencies.test(word.key) && word.key.length > 2)
      mention(page, index, index + 1, {
        kind: 'medium',
        strength: 7,
        reasons: [reason(page, 'name.credit', index, index + 1)],
      });
    if ((word.gap & Gap.open) === 0 || next === undefined || !agencies.test(word.key)) continue;
    if ((next.gap & Gap.close) === 0 || (next.gap & Gap.dash) === 0 || !isNameShaped(word)) continue;
    const before = page.words[index - 1];
    const isPlace = before !== undefined && isNameShaped(before);
    if (!isPlace || page.taken[index] === 1) continue;
    mention(page, index, index + 1, {
      kind: 'medium',
      strength: 7,
      reasons: [reason(page, 'name.credit', index, index + 1)],
    });
  }
}

function endOfQuote(page: Page, from: number): number | undefined {
  for (let at = from + 1; at <= Math.min(from + longestCredit, page.words.length); at += 1)
    if (((page.words[at]?.gap ?? Gap.quoteClose) & Gap.quoteClose) !== 0) return at;
  return undefined;
}

function takeAll(page: Page, from: number, to: number): void {
  let at = from;
  while (at < to) {
    const word = page.words[at];
    let end = at + 1;
    if (word === undefined) return;
    while (end < to && page.words[end]?.gap === 0 && !/^(?:and|et)$/.test(page.words[end]?.key ?? ''))
      end += 1;
    const isFirm = page.words
      .slice(at, end)
      .some(({ key }) => firmNameWords.has(key) || englishPublicHeads.has(key));
    const isPerson = end - at > 1 && page.words.slice(at, end).every((one) => one.shape === 'capital');
    const isName = !isFirm && word.shape !== 'number' && !isFunctionWord(word.key) && !word.key.includes('.');
    if (isName && listedName(keyOf(page, at, end)) === undefined && (isNameShaped(word) || end === at + 1))
      mention(page, at, end, {
        kind: isPerson ? 'person' : 'threat-actor',
        strength: 8,
        reasons: [reason(page, 'name.credit', from - 2, from)],
      });
    at = end;
    while (at < to && /^(?:and|et)$/.test(page.words[at]?.key ?? '')) at += 1;
  }
}
