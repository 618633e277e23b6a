import { placeNamed } from '../lexicon/gazetteer.ts';
import { listedName } from '../lexicon/lexicon.ts';
import { firmNameWords } from '../lists/institution-words.ts';
import { isStart, type Page } from '../page/page.ts';
import { isPredicate } from '../page/predicate.ts';

const crowds =
  /^(?:milliers?|millions?|milliards?|centaines?|dizaines?|douzaines?|vingtaines?|trentaines?|quarantaines?|cinquantaines?|poignees?|nombre|beaucoup|moitie|tiers|quart|combien|tant|trop|peu)$/;

/** "les 391 Clodoaldiens", "des milliers de Nazairiens", "des Montbrisonnais": who lives there. */
export function isInhabitants(page: Page, from: number): boolean {
  const word = page.words[from];
  const before = page.words[from - 1];
  return (
    page.language === 'fr' &&
    word !== undefined &&
    before !== undefined &&
    word.gap === 0 &&
    word.shape === 'capital' &&
    (before.shape === 'number' ||
      /^(?:les|des|aux|ces|nos|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|vingt|trente|quarante|cinquante|mille|cents?|millions?)$/.test(
        before.key,
      ) ||
      (/^(?:de|d)$/.test(before.key) &&
        // "d’Afghans et d’Irakiens": a crowd too, beside another.
        (crowds.test(page.words[from - 2]?.key ?? '') || page.words[from - 2]?.key === 'et'))) &&
    /(?:iens|iennes|[^l]ais|aises|ois|oises|ains|aines|ins|ines|iaux|eens|eennes|ards|ardes|ots|otes)$/.test(
      word.key,
    ) &&
    placeNamed(word.name) === undefined &&
    listedName(word.name) === undefined &&
    !firmNameWords.has(word.key)
  );
}

/**
 * "un Libournais", "Le Libournais de 34 ans", "les Saumurois": somebody from there, or all who are, by an article that the
 * land of the same name never has ("le Libournais" within a sentence).
 */
export function isOneOfThere(page: Page, from: number): boolean {
  const word = page.words[from];
  const article = page.words[from - 1];
  const next = page.words[from + 1];
  if (page.language !== 'fr' || word?.shape !== 'capital' || word.gap !== 0 || article === undefined)
    return false;
  if (!/\p{L}{3}[ao]is(?:es?)?$/u.test(word.key) || listedName(word.name) !== undefined) return false;
  if (next !== undefined && next.gap === 0 && next.shape !== 'lower') return false;
  const kind = placeNamed(word.name);
  if (kind === 'city' || kind === 'department' || kind === 'country') return false;
  if (/^(?:les|des|aux|ces|nos|quelques|plusieurs|deux|trois)$/.test(article.key))
    return placeNamed(`les ${word.name}`) === undefined && article.shape !== 'upper';
  if (/^(?:un|une)$/.test(article.key)) return true;
  if (!/^(?:le|la|l|ce|cette)$/.test(article.key) || !isStart(page, from - 1)) return false;
  if (isPredicate(page, from + 1)) return true;
  const age = next?.key === 'de' ? from + 2 : from + 1;
  return page.words[age]?.shape === 'number' && page.words[age + 1]?.key === 'ans';
}

/** What one does to ground and to no firm: "habite le Libournais", "a quitté le Saumurois". */
const dwelling =
  /^(?:habit(?:e|ent|ait|aient|ant)|quitt(?:e|er|ait|ee?)|rejoint|rejoindre|travers(?:e|ent|er|ait|ee?)|sillonn(?:e|ent|er|ait)|parcour(?:t|u|ir)|arpent(?:e|er)|tout|inond(?:e|ee?)|dans|vers|sur|via)$/;

/** Is what stands here behind "le" a stretch of land, by its end and what is done to it? */
export function isDweltIn(page: Page, from: number): boolean {
  const word = page.words[from];
  const article = page.words[from - 1];
  return (
    page.language === 'fr' &&
    word?.gap === 0 &&
    article?.key === 'le' &&
    article.shape === 'lower' &&
    /\p{L}{3}[ao]is$/u.test(word.key) &&
    dwelling.test(page.words[from - 2]?.key ?? '')
  );
}
