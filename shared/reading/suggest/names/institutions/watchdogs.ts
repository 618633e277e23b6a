import { isCommon, isFunctionWord, listedName } from '../lexicon/lexicon.ts';
import { isDictionaryWord } from '../lexicon/dictionary.ts';
import { placeNamed } from '../lexicon/gazetteer.ts';
import { wordSet } from '../../../word-set.ts';
import { isNameShaped, keyOf, mention, reason, type Page } from '../page/page.ts';
import { Gap } from '../page/words.ts';

/** Offices that are held by one and act as a body: "the Information Commissioner ordered". */
const watchdogs = wordSet('commissioner ombudsman registrar inspectorate adjudicator');
/** Bodies of a profession or a trade: "the Medical Council", "the Gambling Commission". */
const bodies = wordSet('council commission tribunal');
/** What any council, any police force, any firm has, and what a commissioner is of who is somebody. */
const ordinary = wordSet(
  `police fire county city town parish borough district village state local assistant deputy acting former first chief european commissioner high special royal joint new
   executive advisory general regional national federal works student security school staff governing management privy youth tribal`,
);

/**
 * English bodies whose every word is an everyday one: "the Information Commissioner", "the Medical Council". The article
 * and the capitals within the sentence say that it is a name, and that no name of somebody follows that it is a body.
 */
export function findWatchdogs(page: Page): void {
  if (page.language !== 'en') return;
  for (let index = 2; index < page.words.length; index += 1) {
    const head = page.words[index];
    const key = head === undefined ? '' : withoutGenitive(page, index);
    if (head?.shape !== 'capital' || !(watchdogs.has(key) || bodies.has(key))) continue;
    let from = index;
    while (index - from < 3 && page.words[from]?.gap === 0 && isField(page, from - 1)) from -= 1;
    if (from === index) continue;
    // "the UK Information Commissioner": of which state.
    if (
      page.words[from]?.gap === 0 &&
      /^(?:uk|u\.k|us|u\.s|eu)$/.test(page.words[from - 1]?.key ?? '') &&
      page.words[from - 1]?.shape === 'upper'
    )
      from -= 1;
    const article = page.words[from - 1];
    const isApposed = page.words[from]?.gap === Gap.comma && isHolder(page, from - 1);
    // "Jane Roe, UK Information Commissioner,": who holds it, and neither a body nor where.
    if (watchdogs.has(key) && (isApposed || (article?.gap === Gap.comma && isHolder(page, from - 2)))) {
      // What lists know stands for itself: "the Data Protection Commissioner".
      if (listedName(keyOf(page, from, index + 1)) === undefined) page.taken.fill(1, from, index + 1);
      continue;
    }
    if (page.words[from]?.gap !== 0) continue;
    if (article?.key !== 'the' || page.inTitle[index] === 1 || page.inCapitals[index] === 1) continue;
    const next = page.words[index + 1];
    // "the Information Commissioner Jane Roe", "the Information Commissioner’s Office", "the Medical Council of India".
    const of = /^(?:of|for)$/.test(next?.key ?? '') ? (page.words[index + 2]?.key === 'the' ? 2 : 1) : 0;
    if (next?.gap === 0 && isNameShaped(page.words[index + 1 + of])) continue;
    if (listedName(keyOf(page, from, index + 1)) !== undefined) continue;
    mention(page, from, index + 1, {
      kind: 'authority',
      strength: 6,
      reasons: [reason(page, 'name.head', index, index + 1)],
      ...(key === head.key ? {} : { end: head.end - 1 }),
    });
  }
}

/** The end of somebody’s name of two words or more. */
function isHolder(page: Page, index: number): boolean {
  const last = page.words[index];
  return last?.gap === 0 && last.shape === 'capital' && page.words[index - 1]?.shape === 'capital';
}

/** "the Medical Councils committee": a genitive that has lost its apostrophe, before what the body has. */
function withoutGenitive(page: Page, index: number): string {
  const { key, isPossessive } = page.words[index] ?? { key: '', isPossessive: false };
  const next = page.words[index + 1];
  const isLost =
    !isPossessive &&
    next?.gap === 0 &&
    next.shape === 'lower' &&
    !isFunctionWord(next.key) &&
    /^(?:councils|commissioners|commissions|tribunals)$/.test(key);
  return isLost && !/(?:ed|are|were|have)$/.test(next.key) ? key.slice(0, -1) : key;
}

/** "Information", "Data Protection", "Medical": a field, and neither a place nor what every such body is called by. */
function isField(page: Page, index: number): boolean {
  const word = page.words[index];
  return (
    word?.shape === 'capital' &&
    page.taken[index] === 0 &&
    !word.isPossessive &&
    !isFunctionWord(word.key) &&
    !ordinary.has(word.key) &&
    placeNamed(word.name) === undefined &&
    (isCommon(word.key) || isDictionaryWord(word.key))
  );
}
