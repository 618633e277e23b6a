import { isDictionaryWord } from '../lexicon/dictionary.ts';
import { placeNamed } from '../lexicon/gazetteer.ts';
import { isCommon } from '../lexicon/lexicon.ts';
import { genericBusinessWords } from '../lists/plain-phrases.ts';
import { wordSet } from '../../../word-set.ts';
import type { Page } from '../page/page.ts';

/** What any firm has, and many write with a capital. */
const teams = wordSet(
  'service services equipe equipes direction espace assistance support relation relations',
);

/** A word of what any firm has ("Service Clients", "Équipe Sécurité"), with a name that is no word at the end. */
export function isTeam(page: Page, index: number, to: number): boolean {
  const last = page.words[to - 1];
  const first = page.words[index];
  if (first === undefined || last === undefined || to - index < 2) return false;
  const isPart = (key: string): boolean => teams.has(key) || genericBusinessWords.has(key);
  for (let at = index; at < to - 1; at += 1) if (!isPart(page.words[at]?.key ?? '')) return false;
  const before = page.words[index - 1];
  const opens = teams.has(first.key) || (before !== undefined && teams.has(before.key) && first.gap === 0);
  return opens && !isCommon(last.key) && !isDictionaryWord(last.key) && placeNamed(last.name) === undefined;
}
