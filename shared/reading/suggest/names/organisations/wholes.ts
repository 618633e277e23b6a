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
import { kindOfInstitution } from '../institutions/kind.ts';
import { listedLength, placeLength } from '../lexicon/lookup.ts';
import { isCalendar, isNameShaped, isStart, keyOf, mention, reason, type Page } from '../page/page.ts';
import { endWithPoint, isHeadlineVerb, isRank, plainEnd } from '../page/plain-run.ts';
import { takeGround } from '../places/regions.ts';
import { takeLocalRadio } from './stations.ts';
import { Gap } from '../page/words.ts';

/** What is called after somebody with the title: "Dr. Abel Moreno Hospital". */
const calledAfter = wordSet(
  'hospital infirmary clinic center centre hospice school college academy university institute library museum foundation memorial',
);
const honours = wordSet('dr doctor sir sgt capt judge father mother sister lady lord');
/** Heads of bodies that go on over "of" and "and", whatever their fields are. */
const bodies = wordSet('department ministry office bureau');

/** Who stands behind the ampersand without a name. */
const others = wordSet(
  'partner partners partenaires associe associes associate associates co cie company sons fils filles brothers',
);
/** What two places or fields have in common. */
const joinedHeads = wordSet(
  'trust hospital hospitals infirmary council authority board partnership federation unit service services constabulary association district society',
);
/** Whose office names a body: "U.S. Attorney’s Office". */
const officeHolders = wordSet(
  'attorney attorneys sheriff commissioner ombudsman comptroller governor prosecutor coroner',
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
  return take(page, from, end, reason(page, 'name.head', end - 1, end));
}

/** "Maryland Department of Health and Mental Hygiene", "State of Utah Office of Fair Trade": all of its fields, and whose it is. */
function takeBody(page: Page, head: number): void {
  let to = head + 1;
  if (!/^(?:of|for)$/.test(page.words[to]?.key ?? '')) return;
  while (to - head < 16) {
    const next = fieldEnd(page, to);
    if (next === to) break;
    to = next;
  }
  if (to === head + 1) return;
  let from = head;
  while (from > 0 && head - from < 5 && isOwner(page, from)) from -= 1;
  // "State of Utah …", "University of Utah …".
  if (
    page.words[from - 1]?.key === 'of' &&
    /^(?:state|commonwealth|city|county|province|government|university|college)$/.test(
      page.words[from - 2]?.key ?? '',
    ) &&
    isNameShaped(page.words[from - 2]) &&
    page.words[from]?.gap === 0 &&
    page.taken[from - 2] === 0 &&
    from < head
  )
    from -= 2;
  take(page, from, to, reason(page, 'name.head', head, head + 1));
}

/** Is the word before `at` a part of whose body it is: "U.S.", "Los Angeles County"? */
function isOwner(page: Page, at: number): boolean {
  const word = page.words[at];
  const before = page.words[at - 1];
  return (
    word?.gap === 0 &&
    isNameShaped(before) &&
    page.taken[at - 1] === 0 &&
    (!before.isPossessive || officeHolders.has(before.key)) &&
    (!isFunctionWord(before.key) || isRank(before.key)) &&
    (officeHolders.has(before.key) || (!personFunctions.has(before.key) && !personTitles.has(before.key))) &&
    !isCalendar(page, at - 1)
  );
}

/** The end of one more field of a body: "of Health", "and Mental Hygiene", "Office of Inspector General", ", Education and Welfare". */
function fieldEnd(page: Page, at: number): number {
  const word = page.words[at];
  const before = page.words[at - 1];
  if (word === undefined || before === undefined || page.taken[at] === 1) return at;
  // "Human Services’ Office": two bodies.
  if (before.isPossessive || /['’]/.test(page.text[before.end] ?? '')) return at;
  if (isNameShaped(word) && (word.gap === 0 || word.gap === Gap.ampersand))
    return isFunctionWord(word.key) || isHeadlineVerb(page, at) ? at : at + 1;
  if (word.gap !== 0 || word.shape !== 'lower') return at;
  const isJoin = word.key === 'and';
  if (!isJoin && !/^(?:of|for|on|to)$/.test(word.key)) return at;
  const noun = page.words[at + 1]?.key === 'the' && !isJoin ? at + 2 : at + 1;
  const field = page.words[noun];
  if (!isNameShaped(field) || field.gap !== 0 || page.taken[noun] === 1 || isCalendar(page, noun)) return at;
  if (!isJoin) return noun + 1;
  // "… of Health and Utah Safe Homes Corporation": whose the next body is.
  const where = placeLength(page, noun);
  if (where > 0 && page.words[noun + where]?.gap === 0 && isNameShaped(page.words[noun + where])) return at;
  return isField(page, noun) ? noun + 1 : at;
}

/** A field that a body has besides others ("Mental Hygiene"), and not another body, somebody, or somewhere. */
function isField(page: Page, from: number): boolean {
  const to = plainEnd(page, from);
  const word = page.words[from];
  if (word === undefined || word.shape !== 'capital' || listedLength(page, from) > 0) return false;
  if (placeNamed(keyOf(page, from, to)) !== undefined || isGivenName(word.key)) return false;
  for (let index = from; index < to; index += 1) {
    const key = page.words[index]?.key ?? '';
    if (index > from && bodies.has(key)) break;
    if (englishPublicHeads.has(key) && !/^(?:services?|commissioner)$/.test(key)) return false;
    if (!isCommon(key) && !isDictionaryWord(key) && !/(?:al|ic|ive|ary|ous|ment|tion)$/.test(key))
      return false;
  }
  return true;
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
  return take(page, from, to, reason(page, 'name.capital', from, to));
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
  return take(page, from, end, reason(page, 'name.head', end - 1, end));
}

/** "U.S. Attorney’s Office, Western District of Ohio": which of them, behind a comma. */
function takeDistrict(page: Page, from: number): boolean {
  const holder = page.words[from]?.key === 'u.s' ? from + 1 : from;
  const office = page.words[holder + 1];
  const side = page.words[holder + 2];
  if (!/^attorneys?$/.test(page.words[holder]?.key ?? '') || office?.key !== 'office') return false;
  if (
    side?.gap !== Gap.comma ||
    !/^(?:northern|southern|eastern|western|middle|central|district)$/.test(side.key)
  )
    return false;
  const at = side.key === 'district' ? holder + 3 : holder + 4;
  const length = placeLength(page, at + 1);
  if (page.words[at]?.key !== 'of' || length === 0) return false;
  return take(page, from, at + 1 + length, reason(page, 'name.head', holder + 1, holder + 2));
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

function take(page: Page, from: number, to: number, because: ReturnType<typeof reason>): boolean {
  const end = endWithPoint(page, to);
  return mention(page, from, to, {
    kind: kindOfInstitution(keyOf(page, from, to).split(' ')),
    strength: 6,
    reasons: [because],
    ...(end === undefined ? {} : { end }),
  });
}
