import { officialAdjectives } from './adjectives.ts';
import { placeEnd } from './names.ts';
import { frenchPublicHeads } from '../lists/institution-words.ts';
import { isNameShaped, mention, reason, type Page } from '../page/page.ts';

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
