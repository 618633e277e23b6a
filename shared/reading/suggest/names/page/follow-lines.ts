import { listedName } from '../lexicon/lexicon.ts';
import { wordSet } from '../../../word-set.ts';
import { isNameShaped, type Page } from './page.ts';
import { placesOf } from './places-of.ts';
import { sentenceGaps } from './words.ts';

const calls = wordSet(
  'follow like join subscribe suivez suivez-nous rejoignez rejoignez-nous abonnez-vous retrouvez-nous',
);
const hours = wordSet(
  'a.m p.m am pm e.s.t e.d.t p.s.t p.d.t c.s.t c.d.t m.s.t m.d.t g.m.t b.s.t u.t.c i.s.t',
);
/** So many words such a line has, at most. */
const longest = 16;

/**
 * Takes out of reading the networks on which a page wants to be followed ("Follow us on Norvane News, X and Instagram",
 * "Suivez-nous sur Norvane") and the letters of hours and zones ("11:40 A.M. E.S.T."). Linear.
 */
export function markFollowLines(page: Page): void {
  for (const index of placesOf(page, calls)) markLine(page, index);
  for (const index of placesOf(page, hours)) if (page.words[index]?.shape === 'upper') page.taken[index] = 1;
}

function markLine(page: Page, index: number): void {
  const word = page.words[index];
  if (word?.shape !== 'capital' && !/^(?:suivez|rejoignez)/.test(word?.key ?? '')) return;
  let on = index + 1;
  while (on - index < 6 && !/^(?:on|sur)$/.test(page.words[on]?.key ?? '')) on += 1;
  if (!/^(?:on|sur)$/.test(page.words[on]?.key ?? '') || isEnd(page, index, on)) return;
  if (!isNetwork(page, on + 1)) return;
  // Whoever is to be followed stands before: "Follow Norvane Coast on Facebook".
  for (let at = index; at < on; at += 1) if (isNameShaped(page.words[at])) page.taken[at] = 1;
  for (let at = on + 1; at < Math.min(page.words.length, on + longest); at += 1) {
    const one = page.words[at];
    if (one === undefined || (one.gap & sentenceGaps) !== 0) return;
    if (isNameShaped(one)) page.taken[at] = 1;
    else if (
      one.shape !== 'lower' ||
      !/^(?:and|or|et|ou|our|notre|nos|page|channel|the|on|sur|via|app)$/.test(one.key)
    )
      return;
  }
}

function isEnd(page: Page, from: number, to: number): boolean {
  return page.words.slice(from + 1, to + 1).some(({ gap }) => (gap & sentenceGaps) !== 0);
}

const networks =
  /^(?:facebook|twitter|x|instagram|whatsapp|telegram|linkedin|youtube|tiktok|threads|bluesky|mastodon|google|discord|snapchat|reddit|pinterest|twitch|spotify|apple)$/;

function isNetwork(page: Page, at: number): boolean {
  const word = page.words[at];
  return isNameShaped(word) && (networks.test(word.key) || listedName(word.name)?.kind === 'product');
}
