import { endsLikeProse, isCommon } from '../lexicon/lexicon.ts';
import { isDictionaryWord } from '../lexicon/dictionary.ts';
import { firmNameWords, frenchPublicHeads } from '../lists/institution-words.ts';
import { isPredicate } from '../page/predicate.ts';
import { isStart, type Mention, type Page } from '../page/page.ts';
import { Gap, sentenceGaps } from '../page/words.ts';

/**
 * Leaves out what rests on nothing but a capital where everything has one: a single word, met once, that begins a
 * sentence or stands in a heading, unless it goes on as a name does (", the maker of…", "has confirmed").
 */
export function dropChanceCapitals(page: Page): void {
  const counts = new Map<string, number>();
  for (const { key } of page.mentions) counts.set(key, (counts.get(key) ?? 0) + 1);
  splitLabels(page);
  const kept = page.mentions.filter(
    (one) => !isExample(page, one) && (!isChance(page, one) || (counts.get(one.key) ?? 0) > 1),
  );
  page.mentions.length = 0;
  for (const one of kept) page.mentions.push(one);
}

/** "Devis Velmora : 12 000 €" where Velmora is named elsewhere: an everyday word that begins a line, and who. */
function splitLabels(page: Page): void {
  const known = new Set(page.mentions.map(({ key }) => key));
  for (const [at, one] of page.mentions.entries()) {
    if (
      one.kind !== 'organisation' ||
      one.strength > 3 ||
      one.to - one.from !== 2 ||
      !isStart(page, one.from)
    )
      continue;
    const first = page.words[one.from]?.key ?? '';
    const name = page.words[one.from + 1];
    const isPlain = isDictionaryWord(first) && !firmNameWords.has(first) && !frenchPublicHeads.has(first);
    // "CERT Panama": initials are no label.
    const isInitials = page.words[one.from]?.shape === 'upper' && page.inCapitals[one.from] === 0;
    if (name === undefined || !isPlain || isInitials || !known.has(name.name)) continue;
    page.mentions[at] = { ...one, from: one.from + 1, start: name.start, key: name.name };
  }
}

/** "Sanction : 700 000 €", "Indemnité d’assurance : 12 %": a word of the language, a colon, and a figure. */
function isLabel(page: Page, one: Mention): boolean {
  const key = page.words[one.from]?.key ?? '';
  if (!isCommon(key) && !isDictionaryWord(key) && !endsLikeProse(key)) return false;
  for (let at = one.to; at < one.to + 5; at += 1) {
    const word = page.words[at];
    if (word === undefined) return false;
    if ((word.gap & Gap.colon) !== 0) return word.shape === 'number';
    if (word.gap !== 0 || word.shape !== 'lower') return false;
  }
  return false;
}

/** "Sergelle condamné à …", "Velmora piratée": a headline says with a participle what befell a name that is no word. */
function isStruck(page: Page, one: Mention): boolean {
  const next = page.words[one.to];
  return (
    page.language === 'fr' &&
    next !== undefined &&
    next.gap === 0 &&
    next.shape === 'lower' &&
    /\u00e9e?s?$/u.test(page.text.slice(next.start, next.end).normalize('NFC')) &&
    !one.key.split(' ').every((part) => isCommon(part) || isDictionaryWord(part))
  );
}

function isChance(page: Page, one: Mention): boolean {
  if (one.kind !== 'organisation' || one.to - one.from > 1 || one.strength > 2) return false;
  if (one.reasons[0]?.code !== 'name.capital') return false;
  if (page.language === 'en' && page.inTitle[one.from] === 1) return true;
  if (!isStart(page, one.from)) return false;
  const next = page.words[one.to];
  const isAlone = next === undefined || (next.gap & Gap.line) !== 0;
  if (isAlone) return ((page.words[one.from]?.gap ?? 0) & Gap.line) === 0;
  // "Followup: the number …", "Sanction : 700 000 €": a label.
  if (page.language === 'en' && (next.gap & Gap.colon) !== 0) return true;
  if (isLabel(page, one)) return true;
  if (
    (next.gap & (Gap.comma | Gap.open | Gap.colon | Gap.dash | Gap.slash)) !== 0 &&
    (next.gap & sentenceGaps) === 0
  )
    return false;
  if (next.gap === 0 && /^(?:et|and|or|ou)$/.test(next.key)) return false;
  return !isPredicate(page, one.to) && !isStruck(page, one);
}

/** "a surname like Ogilvy", "un patronyme comme Durand": what anybody may be called. */
function isExample(page: Page, { from, to }: Mention): boolean {
  const like = page.words[from - 1];
  if (to - from > 1 || page.words[from]?.gap !== 0 || !/^(?:like|as|comme)$/.test(like?.key ?? ''))
    return false;
  const at = like?.key === 'as' ? from - 3 : from - 2;
  return (
    (like?.key !== 'as' || page.words[from - 2]?.key === 'such') &&
    /^(?:surnames?|patronymes?|prenoms?|forenames?)$/.test(page.words[at]?.key ?? '')
  );
}
