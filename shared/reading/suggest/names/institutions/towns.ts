import { speechVerbs } from '../lists/cue-words.ts';
import { placeNamed } from '../lexicon/gazetteer.ts';
import { isNameShaped, isVerbA, keyOf, type Page } from '../page/page.ts';
import { placeEnd } from './names.ts';
import { Gap } from '../page/words.ts';

/** What only whoever governs a town does or undergoes, in one word. */
const deeds =
  /^(?:admet|reconnait|avoue|concede|confirme|dement|indique|annonce|precise|assure|refuse|previent|alerte|minimise|communique|publie)$/;
/** The same behind its auxiliary: "a reconnu", "avait porté plainte", "s’était fait dérober". */
const done =
  /^(?:reconnu|admis|avoue|concede|confirme|dementi|indique|annonce|precise|assure|refuse|prevenu|alerte|averti|communique|publie|porte|depose|saisi|signale|notifie|subi|perdu|coupe|paye|fait|decide|ete)$/;

/** Where the town behind "Ville de" ends; one that no gazetteer has only where both fill a line. */
export function endOfTown(page: Page, index: number): number {
  const to = placeEnd(page, index + 2);
  const next = page.words[index + 3];
  const isLine =
    ((page.words[index]?.gap ?? 0) & Gap.line) !== 0 && (next === undefined || (next.gap & Gap.line) !== 0);
  return to === index + 2 && isLine && page.words[to]?.shape === 'capital' ? to + 1 : to;
}

/**
 * Where "la ville de Lille" ends when it is whoever governs there, told by what it does ("admet", "a porté plainte"); undefined
 * where it is the town itself. `index` is "ville", in small letters.
 */
export function endOfSpeakingTown(page: Page, index: number): number | undefined {
  const article = page.words[index - 1];
  if (article?.key !== 'la' || page.words[index]?.gap !== 0) return undefined;
  if (
    article.gap === 0 &&
    /^(?:dans|de|a|par|pour|sur|vers|avec|et|ou|que|comme|depuis)$/.test(page.words[index - 2]?.key ?? '')
  )
    return undefined;
  if (!/^(?:de|d|du|des)$/.test(page.words[index + 1]?.key ?? '') || page.words[index + 1]?.gap !== 0)
    return undefined;
  const from = index + 2;
  const to = placeEnd(page, from);
  if (
    to === from ||
    !isNameShaped(page.words[from]) ||
    !/^(?:city|commune)$/.test(placeNamed(keyOf(page, from, to)) ?? '')
  )
    return undefined;
  const verb = page.words[to];
  if (verb === undefined || verb.gap !== 0 || verb.shape !== 'lower') return undefined;
  if (deeds.test(verb.key) || (speechVerbs.has(verb.key) && verb.key !== 'a')) return to;
  const isReflexive = verb.key === 's' && /^(?:est|etait)$/.test(page.words[to + 1]?.key ?? '');
  const isAuxiliary = (verb.key === 'a' && isVerbA(page, verb)) || verb.key === 'avait' || isReflexive;
  return isAuxiliary && done.test(page.words[isReflexive ? to + 2 : to + 1]?.key ?? '') ? to : undefined;
}
