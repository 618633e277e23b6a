import { placeNamed } from '../lexicon/gazetteer.ts';
import { listedName } from '../lexicon/lexicon.ts';
import { speechVerbs } from '../lists/cue-words.ts';
import { isNameShaped, isStart, mention, reason, type Page } from '../page/page.ts';
import { nameKey } from '../page/words.ts';

/** What a name goes on with behind its figure; other words behind a figure are counted. */
const headsBehindFigure = /^(?:media|news|info|infos|actu|actus|labs|studios|radio|tv|magazine)$/;
/** What a figure numbers or compares, rather than opens a name. */
const numbering =
  /^(?:no|nos|n|number|numero|room|page|article|section|top|over|than|about|some|channel|nearly|chaine|plus|de|chapter|chapitre|part|partie)$/;
/** Units that are written against their figure. */
const units =
  /^\d+(?:mbps|gbps|kbps|mbits?|gbits?|gbytes?|mbytes?|octets?|watts?|hertz|bits?|euros?|kwh|mwh|mah)$/;
const counted =
  /^(?:article|page|annexe|annex|section|chapitre|chapter|tableau|figure|windows|office|covid|version)$/;
const sites = /^(?:4chan|8chan|8kun|9gag|4shared|01net)$/;
const leading =
  /^(?:selon|site|journal|media|magazine|quotidien|portail|outlet|website|information|informations|d'apres)$/;

/**
 * Names with a figure in them: "404 Media reported", "the DNA firm 23andMe", "selon Le360". A figure that counts, numbers
 * or measures is none ("12 media", "100Mbps", "Windows10").
 */
export function findFigured(page: Page): void {
  for (const [index, word] of page.words.entries()) {
    if (page.taken[index] === 1) continue;
    if (word.shape === 'number') takeFigureFirst(page, index);
    else if (/\d/.test(word.key)) takeJoined(page, index);
  }
}

/** "404 Media": two or three figures before a capital within a sentence, and what media or makers are called by. */
function takeFigureFirst(page: Page, index: number): void {
  const next = page.words[index + 1];
  if (!/^[1-9]\d{1,2}$/.test(page.words[index]?.key ?? '')) return;
  if (next?.shape !== 'capital' || next.gap !== 0 || !headsBehindFigure.test(next.key)) return;
  if (page.inTitle[index + 1] === 1 || numbering.test(page.words[index - 1]?.key ?? '')) return;
  // "KDVW 11 News": the figure belongs to what stands before it.
  const word = page.words[index];
  if (word?.gap === 0 && isNameShaped(page.words[index - 1]) && !isStart(page, index - 1)) return;
  // "the 12 Media Awards": what goes on in capitals is something else.
  const behind = page.words[index + 2];
  if (behind?.gap === 0 && behind.shape !== 'lower') return;
  // "the 12 Media companies": counted, for all its capital.
  if (behind?.gap === 0 && /^(?:companies|outlets|firms|groups|titles|brands|owners)$/.test(behind.key))
    return;
  mention(page, index, index + 2, {
    kind: /^(?:labs|studios)$/.test(next.key) ? 'organisation' : 'medium',
    strength: 6,
    reasons: [reason(page, 'name.spelling', index, index + 2)],
  });
}

/** "23andMe", "9Elements", "4chan"; "Le360", "Canal24" where it is told or tells. */
function takeJoined(page: Page, index: number): void {
  const word = page.words[index];
  if (word === undefined || units.test(word.key)) return;
  const written = page.text.slice(word.start, word.end);
  const opens = /^\d{1,4}(?:\p{Ll}{2,}\p{Lu}\p{L}*|\p{Lu}\p{Ll}{3,})$/u.test(written);
  if (!opens && !sites.test(word.key) && !isTold(page, index, written)) return;
  const listed = listedName(nameKey(word.key));
  mention(page, index, index + 1, {
    kind: listed?.kind ?? 'organisation',
    strength: 5,
    reasons: [reason(page, 'name.spelling', index, index + 1)],
  });
}

function isTold(page: Page, index: number, written: string): boolean {
  // "C3UK said": capitals around a figure, and what they tell.
  const verb = page.words[index + 1];
  if (/^\p{Lu}{1,3}\d\p{Lu}{2,4}$/u.test(written))
    return verb?.gap === 0 && verb.shape === 'lower' && speechVerbs.has(verb.key);
  const letters = /^(\p{Lu}\p{Ll}+)\d{2,3}$/u.exec(written)?.[1];
  if (letters === undefined || counted.test(nameKey(letters))) return false;
  if (placeNamed(nameKey(letters)) !== undefined) return false;
  const word = page.words[index];
  const before = page.words[index - 1];
  if (word?.gap === 0 && before !== undefined && leading.test(before.key)) return true;
  if (word?.gap === 0 && before?.key === 'to' && page.words[index - 2]?.key === 'according') return true;
  const next = page.words[index + 1];
  return next?.gap === 0 && next.shape === 'lower' && speechVerbs.has(next.key);
}
