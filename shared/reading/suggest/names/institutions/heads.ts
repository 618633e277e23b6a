import { officialAdjectives } from './adjectives.ts';
import { placeEnd } from './names.ts';
import type { Reach } from './reach.ts';
import { listedName } from '../lexicon/lexicon.ts';
import { demonyms } from '../lists/demonyms.ts';
import { everydayHeads, frenchPublicHeads } from '../lists/institution-words.ts';
import { placeNamed } from '../lexicon/gazetteer.ts';
import { isNameShaped, keyOf, mention, reason, type Page } from '../page/page.ts';
import { Gap } from '../page/words.ts';

/** "le conseil d'administration du CHU de Liège", "l'assemblée générale de Brelandis": what any house has, and whose it is stands behind. */
export function isBoard(page: Page, index: number): boolean {
  const [word, next, second] = [page.words[index], page.words[index + 1], page.words[index + 2]];
  if (word?.key === 'administration' && page.words[index - 2]?.key === 'conseil') return true;
  if (next?.gap !== 0 || word === undefined) return false;
  if (/^(?:conseil|comite)$/.test(word.key) && /^(?:de|d)$/.test(next.key))
    return (
      /^(?:administration|surveillance|direction|entreprise)$/.test(second?.key ?? '') && second?.gap === 0
    );
  return (
    (word.key === 'assemblee' && next.key === 'generale') ||
    (word.key === 'comite' && next.key === 'executif')
  );
}

/** "groupe hospitalier Paris-Aube", "groupe scolaire Jules-Roy". */
export function isHospitals(page: Page, index: number): boolean {
  const next = page.words[index + 1];
  return (
    page.words[index]?.key === 'groupe' && next?.gap === 0 && /^(?:hospitalier|scolaire)$/.test(next.key)
  );
}

/** "Agences Régionales de Santé": several of them. */
export function isPlural(page: Page, index: number): boolean {
  const word = page.words[index];
  if (word?.shape === 'lower') return isOfOneTown(page, index);
  return (
    isNameShaped(word) &&
    word.key.endsWith('s') &&
    frenchPublicHeads.has(word.key.slice(0, -1)) &&
    page.words[index + 1]?.gap === 0 &&
    (officialAdjectives.test(page.words[index + 1]?.key ?? '') || isOfTown(page, index))
  );
}

/** "Universités de Rennes", "Hôpitaux de Dijon": several of one town, called after it together. */
function isOfTown(page: Page, index: number): boolean {
  return (
    /^(?:universites|hopitaux|hospices|musees|bibliotheques|theatres|tribunaux)$/.test(
      page.words[index]?.key ?? '',
    ) &&
    page.words[index]?.shape === 'capital' &&
    /^(?:de|d|du)$/.test(page.words[index + 1]?.key ?? '') &&
    placeEnd(page, index + 2) > index + 2
  );
}

/** "les universités de Toulouse": all of one town, and not of several ("les universités de Lille et de Nantes"). */
function isOfOneTown(page: Page, index: number): boolean {
  if (page.words[index]?.key !== 'universites' || !/^(?:les|des|aux)$/.test(page.words[index - 1]?.key ?? ''))
    return false;
  if (!/^(?:de|d)$/.test(page.words[index + 1]?.key ?? '')) return false;
  const to = placeEnd(page, index + 2);
  const next = page.words[to];
  return (
    to > index + 2 &&
    placeNamed(keyOf(page, index + 2, to)) === 'city' &&
    (next === undefined || (next.gap & Gap.comma) === 0) &&
    !/^(?:et|ou)$/.test(next?.key ?? '')
  );
}

/** Bodies that have an adjective for their whole name, in small letters too: "la police nationale", "le parquet fédéral". */
const whole =
  /^(?:police|gendarmerie|assemblee|archives|bibliotheque|banque|parquet|marine|garde|education)$/;
/** Peoples whose bodies French calls by their own names. */
const ofFrench =
  /^(?:francais|belge|suisse|canadien|quebecois|luxembourgeois|monegasque|wallon|europeen|romand|catholique|protestant|musulman|jui[fv]|chretien)/;

/** "la caisse nationale", "l’autorité irlandaise de protection des données": in small letters, which of several is said, and no name. */
export function isCommonNoun(page: Page, index: number, reach: Reach): boolean {
  const head = page.words[index];
  const adjective = page.words[index + 1];
  if (head?.shape !== 'lower' || adjective?.shape !== 'lower' || reach.hasName) return false;
  if (listedName(keyOf(page, index, reach.to)) !== undefined) return false;
  if (reach.to === index + 2) return !whole.test(head.key) && everydayHeads.has(head.key);
  return demonyms.has(adjective.key) && !ofFrench.test(adjective.key) && everydayHeads.has(head.key);
}

/** The cantons of Switzerland that have a police and a French adjective. */
const ofCanton =
  /^(?:vaudoise|genevoise|valaisanne|fribourgeoise|neuchateloise|jurassienne|bernoise|zurichoise|lucernoise|uranaise|schwyzoise|zougoise|soleuroise|baloise|schaffhousoise|appenzelloise|saint-galloise|grisonne|argovienne|thurgovienne|tessinoise)$/;

/** "la police vaudoise": of a canton, which has one of its own. */
export function takeCantonal(page: Page, head: number): boolean {
  const noun = page.words[head];
  const whose = page.words[head + 1];
  if (noun === undefined || whose?.gap !== 0 || !/^(?:police|gendarmerie)$/.test(noun.key)) return false;
  if (!/^(?:la|l)$/.test(page.words[head - 1]?.key ?? '') || !ofCanton.test(whose.key)) return false;
  return mention(page, head, head + 2, {
    kind: 'authority',
    strength: 7,
    reasons: [reason(page, 'name.institution', head, head + 1)],
  });
}
