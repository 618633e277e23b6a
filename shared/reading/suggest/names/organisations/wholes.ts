import { takeChannel, takePaper, takePolice, takeStation } from './stations.ts';
import { isDictionaryWord } from '../lexicon/dictionary.ts';
import { placeNamed } from '../lexicon/gazetteer.ts';
import {
  isCommon,
  isFunctionWord,
  isGivenName,
  isLegalForm,
  isPlainAcronym,
  listedName,
} from '../lexicon/lexicon.ts';
import { personFunctions, personTitles } from '../lists/cue-words.ts';
import { conventionalCapitals } from '../lists/function-words.ts';
import { englishPublicHeads, firmNameWords } from '../lists/institution-words.ts';
import { wordSet } from '../../../word-set.ts';
import { listedLength, placeLength } from '../lexicon/lookup.ts';
import { isCalendar, isNameShaped, isStart, keyOf, mention, reason, type Page } from '../page/page.ts';
import { plainEnd } from '../page/plain-run.ts';
import { bodies, takeBody, takeDistrict, takeProsecutor } from './departments.ts';
import { takeWhole } from './take-whole.ts';
import { takeGround } from '../places/regions.ts';
import { takeLocalRadio } from './stations.ts';
import { Gap } from '../page/words.ts';

/** What is called after somebody with the title: "Dr. Abel Moreno Hospital". */
const calledAfter = wordSet(
  'hospital infirmary clinic center centre hospice school college academy university institute library museum foundation memorial',
);
const honours = wordSet('dr doctor sir sgt capt judge father mother sister lady lord');
/** Who stands behind the ampersand without a name. */
const others = wordSet(
  'partner partners partenaires associe associes associate associates co cie company sons fils filles brothers',
);
/** What two places or fields have in common. */
const joinedHeads = wordSet(
  'trust hospital hospitals infirmary council authority board partnership federation unit service services constabulary association district society',
);
/** Names whose parts other rules would take for several, or for less: read whole before anything else. Linear. */
export function findWholes(page: Page): void {
  for (let index = 0; index < page.words.length; index += 1) {
    const word = page.words[index];
    if (page.language === 'fr') takeGround(page, index);
    if (page.language === 'fr' && word?.shape === 'lower') takeSeat(page, index);
    if (word?.key === 'ici' && page.language === 'fr') takeLocalRadio(page, index);
    if (!isNameShaped(word) || page.taken[index] === 1 || page.inCapitals[index] === 1) continue;
    if (takePartners(page, index) || takePaper(page, index)) continue;
    if (page.language === 'fr') {
      takeStation(page, index);
      continue;
    }
    if (takeJoined(page, index) || takeDistrict(page, index)) continue;
    if (takeCalledAfter(page, index)) continue;
    if (takeProsecutor(page, index)) continue;
    if (bodies.has(word.key)) takeBody(page, index);
    else if (takeChannel(page, index)) continue;
    else takePolice(page, index);
  }
}

const seats = wordSet('quai place palais hotel rue');

/** "le quai d’Orsay", "la place Beauvau": a ministry by where it has its seat, which an article before small letters names as a body. */
function takeSeat(page: Page, from: number): void {
  if (!seats.has(page.words[from]?.key ?? '')) return;
  if (!/^(?:le|la|l|du|au)$/.test(page.words[from - 1]?.key ?? '') || page.words[from]?.gap !== 0) return;
  const to = from + listedLength(page, from);
  if (to - from < 2 || listedName(keyOf(page, from, to))?.kind !== 'authority') return;
  mention(page, from, to, {
    kind: 'authority',
    strength: 6,
    reasons: [reason(page, 'name.listed', from, to)],
  });
}

/** "Dr. Abel Moreno Hospital": the title is a part of what is called so. */
function takeCalledAfter(page: Page, from: number): boolean {
  const title = page.words[from];
  const before = page.words[from - 1];
  if (title === undefined || !honours.has(title.key)) return false;
  if (title.gap === 0 && isNameShaped(before) && !isFunctionWord(before.key)) return false;
  let to = from + 1;
  let end = 0;
  let named = 0;
  while (to - from < 7) {
    const word = page.words[to];
    if (!isNameShaped(word) || word.gap !== 0 || page.taken[to] === 1 || isFunctionWord(word.key)) break;
    if (calledAfter.has(word.key)) end = to + 1;
    else if (word.key.length > 1 && !firmNameWords.has(word.key) && end === 0) named += 1;
    if (word.isPossessive) break;
    to += 1;
  }
  if (end === 0 || named === 0) return false;
  return takeWhole(page, from, end, reason(page, 'name.head', end - 1, end));
}

/** "Brandt, Olsen, Quimby & Rhodes", "Imaging, Nuclear Medicine & Therapy of Utah": an ampersand before the last of several makes one of them. */
function takePartners(page: Page, from: number): boolean {
  const before = page.words[from - 1];
  const first = page.words[from];
  if (first === undefined || isFunctionWord(first.key) || conventionalCapitals.has(first.key)) return false;
  if (isNameShaped(before) && first.gap === 0 && !isFunctionWord(before.key) && !personTitles.has(before.key))
    return false;
  let to = itemEnd(page, from);
  let commas = 0;
  while (commas < 6 && page.words[to]?.gap === Gap.comma) {
    const end = itemEnd(page, to);
    if (end === to) return false;
    commas += 1;
    to = end;
  }
  if (commas === 0 || page.words[to]?.gap !== Gap.ampersand) return false;
  const end =
    others.has(page.words[to]?.key ?? '') && isNameShaped(page.words[to]) ? to + 1 : itemEnd(page, to);
  if (end === to) return false;
  to = end;
  // "Lens, Douai & Arras", "Anna, Paul & John": several, each for itself.
  const items = page.words.slice(from, to);
  if (items.every(({ name, key }) => placeNamed(name) !== undefined || isGivenName(key))) return false;
  if (isStart(page, from) && items.every(({ key }) => isCommon(key) || isDictionaryWord(key))) return false;
  const joint = page.words[to];
  if (joint?.key === 'of' && joint.gap === 0 && placeLength(page, to + 1) > 0)
    to += 1 + placeLength(page, to + 1);
  const form = page.words[to];
  if (form !== undefined && (form.gap & ~Gap.comma) === 0 && isNameShaped(form) && isLegalForm(form.key))
    to += 1;
  return takeWhole(page, from, to, reason(page, 'name.capital', from, to));
}

/** One or two words of a firm called after several; what a list knows stands for itself. */
function itemEnd(page: Page, from: number): number {
  let to = from;
  while (to - from < 2) {
    const word = page.words[to];
    if (!isNameShaped(word) || page.taken[to] === 1 || (to > from && word.gap !== 0)) break;
    if (word.isPossessive || isCalendar(page, to) || isFunctionWord(word.key)) break;
    if (personFunctions.has(word.key) || isPlainAcronym(word.key) || isLegalForm(word.key)) break;
    to += 1;
  }
  if (to - from === 2 && isGivenName(page.words[from]?.key ?? '')) return from;
  if (to === from || listedName(keyOf(page, from, to)) !== undefined) return from;
  return placeNamed(keyOf(page, from, to)) === 'country' ? from : to;
}

/** "the Tarrant and Ostley NHS Foundation Trust": two places or fields, and the one body they have. */
function takeJoined(page: Page, from: number): boolean {
  const article = page.words[from - 1];
  let to = from;
  while (to - from < 2 && isPlainPart(page, to, from)) to += 1;
  if (to === from || page.words[to]?.key !== 'and' || page.words[to]?.gap !== 0) return false;
  if (listedLength(page, from) > 0 || personFunctions.has(page.words[to - 1]?.key ?? '')) return false;
  if (placeNamed(keyOf(page, from, to)) === 'country') return false;
  // "the Ramblers and Ostley Council": several who do something, and a body.
  if (
    /[eo]rs$/.test(page.words[to - 1]?.key ?? '') &&
    placeNamed(page.words[to - 1]?.name ?? '') === undefined &&
    !(page.words[to + 1]?.key ?? '').endsWith('s')
  )
    return false;
  const second = page.words[to + 1];
  if (!isNameShaped(second) || second.gap !== 0 || listedLength(page, to + 1) > 1) return false;
  // "the Ramblers and St Aidan’s Parish Council": two bodies.
  if (/^(?:st|saint)$/.test(second.key) || second.isPossessive) return false;
  const end = plainEnd(page, to + 1);
  if (end - to < 3 || !joinedHeads.has(page.words[end - 1]?.key ?? '')) return false;
  // Without an article only what the health service has: "a reprimand to Tarrant and Ostley NHS Foundation Trust".
  const isLed = article?.key === 'the' && page.words[from]?.gap === 0;
  if (!isLed && !page.words.slice(to, end).some(({ key }) => key === 'nhs')) return false;
  if (!isLed && isNameShaped(article) && page.words[from]?.gap === 0) return false;
  return takeWhole(page, from, end, reason(page, 'name.head', end - 1, end));
}

/** A word of a name that is none of its own: no initials, no head. */
function isPlainPart(page: Page, index: number, from: number): boolean {
  const word = page.words[index];
  return (
    isNameShaped(word) &&
    word.shape === 'capital' &&
    page.taken[index] === 0 &&
    (index === from || word.gap === 0) &&
    !word.isPossessive &&
    !isFunctionWord(word.key) &&
    !firmNameWords.has(word.key) &&
    !englishPublicHeads.has(word.key) &&
    !personTitles.has(word.key)
  );
}
