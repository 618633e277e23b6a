import { placeNamed } from '../lexicon/gazetteer.ts';
import { isAnyGivenName, isFunctionWord, isLegalForm, isListedWord, listedName } from '../lexicon/lexicon.ts';
import { personFunctions, personTitles, speechVerbs } from '../lists/cue-words.ts';
import { englishPublicHeads } from '../lists/institution-words.ts';
import { isCalendar, isNameShaped, isStart, keyOf, mention, reason, type Page } from '../page/page.ts';
import { Gap } from '../page/words.ts';

/** What a French text has from a paper: "une information du Progrès". */
const pieces =
  /^(?:information|informations|article|enquete|revelations|edition|editorial|interview|journalistes?|lecteurs|colonnes|site)$/;
/** What papers are called by behind "le". */
const papers =
  /^(?:quotidien|journal|courrier|matin|moniteur|progres|telegramme|republicain|parisien|soir|temps|populaire|phare|reveil|messager)$/;
/** Goods of one who has them, by their last word. */
const goods = /^(?:store|play|drive|cloud|pay|wallet|maps|messenger|workspace|assistant|music|teams)$/;

/** Media that somebody tells something, or that tell it themselves, and what a firm is said to have. */
export function findToldMedia(page: Page): void {
  for (const [index, word] of page.words.entries()) {
    if (page.taken[index] === 1) continue;
    if (page.language === 'fr') {
      if (/^(?:du|au)$/.test(word.key)) takeArticled(page, index);
    } else {
      if (word.key === 'told' || word.key === 'tells') takeListener(page, index);
      if (word.shape === 'upper') takeShouter(page, index);
      takeReporter(page, index);
      takeOwner(page, index);
    }
  }
}

/** "une information du Progrès", "confie-t-il au « Courrier du notaire »": the article is in the preposition. */
function takeArticled(page: Page, at: number): void {
  const from = at + 1;
  const first = page.words[from];
  if (first?.shape !== 'capital') return;
  const before = page.words[at - 1]?.key ?? '';
  if (first.gap === 0) {
    const isPiece = page.words[at]?.gap === 0 && pieces.test(before);
    if (!isPiece || listedName(`le ${first.name}`)?.kind !== 'medium') return;
    // "une information du Monde Ostley", "du Monde du travail": something longer.
    const next = page.words[from + 1];
    if (next?.gap === 0 && (next.shape !== 'lower' || /^(?:de|du|des|d)$/.test(next.key))) return;
    take(page, from, from + 1, at - 1);
    return;
  }
  if (first.gap !== Gap.quoteOpen || page.words[at]?.key !== 'au') return;
  const verb = /^(.+?)(?:-t)?-(?:il|elle|on|ils|elles)$/.exec(before)?.[1] ?? before;
  if (!speechVerbs.has(verb)) return;
  let to = from + 1;
  while (to - from < 5 && page.words[to]?.gap === 0) to += 1;
  if (((page.words[to]?.gap ?? Gap.quoteClose) & Gap.quoteClose) === 0) return;
  const isPaper = papers.test(first.key) || listedName(`le ${keyOf(page, from, to)}`)?.kind === 'medium';
  if (isPaper) take(page, from, to, at - 1);
}

/** "The thieves told Harbour Daily that": two capitals or more, of which none is a person’s. */
function takeListener(page: Page, told: number): void {
  const from = told + 1;
  if (takeListed(page, from, told)) return;
  let to = from;
  while (to - from < 4 && isPart(page, to)) to += 1;
  const next = page.words[to];
  if (to - from < 2 || next?.gap !== 0 || !/^(?:that|in|on|it|they|how|why|this)$/.test(next.key)) return;
  if (page.words[to - 1]?.isPossessive === true) return;
  const first = page.words[from];
  if (first === undefined || isAnyGivenName(first.key)) return;
  // Only words of the language are no surnames: "told Halvard Ostrey that" may be anybody.
  const hasPlain = page.words.slice(from, to).some(({ key }) => isListedWord(key));
  const isBody = page.words.slice(from, to).some(({ key }) => englishPublicHeads.has(key));
  if (!hasPlain || isBody || placeNamed(keyOf(page, from, to)) !== undefined) return;
  take(page, from, to, told);
}

/** "told Wired that", "told Fortune in May": a magazine that a list knows, though its name is a word. */
function takeListed(page: Page, from: number, told: number): boolean {
  const word = page.words[from];
  const next = page.words[from + 1];
  if (word === undefined || word.gap !== 0 || !isNameShaped(word) || word.isPossessive) return false;
  if (listedName(word.name)?.kind !== 'medium' || isAnyGivenName(word.key)) return false;
  if (next !== undefined && next.gap === 0 && next.shape !== 'lower') return false;
  take(page, from, from + 1, told);
  return true;
}

/** "WIRED had told its readers": a magazine that writes its name in capitals, within running text, and what it did. */
function takeShouter(page: Page, index: number): void {
  const word = page.words[index];
  if (word === undefined || page.inCapitals[index] === 1 || page.inTitle[index] === 1) return;
  if (listedName(word.name)?.kind !== 'medium' || !/^\p{L}{4,}$/u.test(word.key)) return;
  const verb = page.words[index + 1];
  const second = page.words[index + 2];
  if (verb?.gap !== 0 || verb.shape !== 'lower') return;
  const tells =
    /^(?:told|reported|wrote|reports|writes|revealed|published|broke|said|says|asked|found|first)$/;
  const isPast = /^(?:had|has)$/.test(verb.key) && second?.gap === 0 && tells.test(second.key);
  if (tells.test(verb.key) || isPast) take(page, index, index + 1, index + 1);
}

function isPart(page: Page, at: number): boolean {
  const word = page.words[at];
  if (word?.shape !== 'capital' || word.gap !== 0 || page.taken[at] === 1) return false;
  if (personTitles.has(word.key) || personFunctions.has(word.key) || isCalendar(page, at)) return false;
  return !isFunctionWord(word.key) && placeNamed(word.name) === undefined && !isLegalForm(word.key);
}

/** "Hexagon reports that": one word of the language alone, in the singular and without an article, tells a thing. */
function takeReporter(page: Page, index: number): void {
  const word = page.words[index];
  const verb = page.words[index + 1];
  const next = page.words[index + 2];
  if (word?.shape !== 'capital' || !isStart(page, index) || verb?.gap !== 0 || next?.gap !== 0) return;
  if (page.inTitle[index] === 1 || page.seenLower.has(word.key)) return;
  const tells = /^(?:reports|writes)$/.test(verb.key) && /^(?:that|on|how)$/.test(next.key);
  const counts = verb.key === 'counts' && /^(?:more|at|over|some|nearly|\d.*)$/.test(next.key);
  if (!tells && !counts) return;
  if (isListedWord(word.key) || isAnyGivenName(word.key) || listedName(word.name) !== undefined) return;
  if (/(?:s|ment|tion|ing|ity)$/.test(word.key)) return;
  take(page, index, index + 1, index + 1);
}

/** "Apple’s App Store": a firm that a list knows, and what it has. */
function takeOwner(page: Page, index: number): void {
  const owner = page.words[index];
  const whose = listedName(owner?.name ?? '');
  if (owner?.isPossessive !== true || whose?.kind !== 'organisation') return;
  for (let to = index + 4; to > index + 1; to -= 1) {
    const words = page.words.slice(index + 1, to);
    if (words.length < to - index - 1 || !words.every(({ gap, shape }) => gap === 0 && shape === 'capital'))
      continue;
    const isGoods =
      listedName(keyOf(page, index + 1, to))?.kind === 'product' ||
      (words.length > 1 && goods.test(words.at(-1)?.key ?? ''));
    if (!isGoods) continue;
    const because = [reason(page, 'name.listed', index, to)];
    mention(page, index, index + 1, { kind: whose.kind, strength: 6, reasons: because });
    mention(page, index + 1, to, { kind: 'product', strength: 6, reasons: because });
    return;
  }
}

function take(page: Page, from: number, to: number, cue: number): void {
  mention(page, from, to, {
    kind: 'medium',
    strength: 5,
    reasons: [reason(page, 'name.beside', cue, cue + 1)],
  });
}
