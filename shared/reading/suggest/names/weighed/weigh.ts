import { isPredicate } from '../page/predicate.ts';
import { placePoints } from './place-points.ts';
import { personPoints } from './person-points.ts';
import { surnamePoints } from './surname-points.ts';
import { isFunctionWord } from '../lexicon/lexicon.ts';
import { mention, reason, type Mention, type Page } from '../page/page.ts';
import { isFunction } from '../people/cues.ts';
import { isShortState } from '../page/plain-run.ts';
import { stateCodes } from '../places/towns.ts';
import { Gap } from '../page/words.ts';

/** From so many points on, what rests on its capital alone is taken for somewhere, or for somebody. */
const enough = 4;

/** What the rest of a text says of its names, gathered once. */
export type Evidence = {
  /** Names found as places anywhere in the text. */
  readonly places: ReadonlySet<string>;
  /** Words of longer names of firms and bodies, and of people. */
  readonly firmWords: ReadonlySet<string>;
  readonly personWords: ReadonlySet<string>;
  /** Words with a capital that stand alone somewhere: as a surname does, or the first word of a firm. */
  readonly alone: ReadonlySet<string>;
};

/**
 * English names that were taken for organisations by nothing but their capitals, weighed once more with both sides of
 * them known: points for what says where or who, none for what a firm has as well. French has its articles for that.
 */
export function weighEnglish(page: Page): void {
  if (page.language !== 'en') return;
  page.mentions.sort((left, right) => left.from - right.from);
  takeStates(page);
  const evidence = evidenceOf(page);
  const decided = new Map<string, Pick<Mention, 'kind' | 'reasons'>>();
  // A given name alone may be a town as well: "from Logan, south of Brisbane".
  const isOpen = (one: Mention): boolean =>
    (one.kind === 'organisation' &&
      one.strength <= 3 &&
      /^name\.(?:capital|acronym)$/.test(one.reasons[0]?.code ?? '')) ||
    isSpelt(one) ||
    // "security researcher X Y reported a page of the firm": what stands before says more than what follows.
    (one.kind === 'organisation' &&
      one.to - one.from > 1 &&
      one.reasons[0]?.code === 'name.noun' &&
      page.words[one.from]?.gap === 0 &&
      isFunction(page.words[one.from - 1]?.key ?? '')) ||
    (one.kind === 'person' && one.strength <= 2 && one.to - one.from === 1);
  for (const [at, one] of page.mentions.entries()) {
    if (!isOpen(one) || decided.has(one.key)) continue;
    const place = isSpelt(one) ? nothing : placePoints(page, one, at, evidence);
    const person =
      one.to - one.from === 1
        ? surnamePoints(page, one, evidence)
        : isSpelt(one)
          ? nothing
          : personPoints(page, one, at, evidence);
    const best = person.points > place.points ? person : place;
    if (best.points >= enough)
      decided.set(one.key, { kind: best === person ? 'person' : 'place', reasons: best.reasons });
  }
  if (decided.size === 0) return;
  for (const [at, one] of page.mentions.entries()) {
    const found = isOpen(one) ? decided.get(one.key) : undefined;
    if (found !== undefined) page.mentions[at] = { ...one, ...found, strength: 5 };
  }
}

const nothing = { points: 0, reasons: [] };

/** Taken by capitals within the word alone: "McFall". */
function isSpelt(one: Mention): boolean {
  return one.kind === 'organisation' && one.strength === 4 && one.reasons[0]?.code === 'name.spelling';
}

/** "Dothan, AL", "Naperville, IL 60563", "Wendover Optical (NV)", "Longueuil, Que.", "the US": letters that say where. */
function takeStates(page: Page): void {
  const nearWords = page.mentions.filter(({ kind }) => kind !== 'person');
  for (const one of nearWords) {
    const word = page.words[one.to];
    if (word === undefined || page.taken[one.to] === 1) continue;
    const isBehindTown = one.kind === 'place' && word.gap === Gap.comma;
    const isBracketed =
      one.kind !== 'place' &&
      one.kind !== 'person' &&
      word.gap === Gap.open &&
      ((page.words[one.to + 1]?.gap ?? Gap.close) & Gap.close) !== 0;
    const isCode =
      word.shape === 'upper' &&
      word.key.length === 2 &&
      stateCodes.has(word.key) &&
      // "Raleigh, NC 27699": an address.
      !/^\d{5}/.test(page.words[one.to + 1]?.key ?? '');
    const isShort = isShortState(page, word);
    if (
      isBehindTown
        ? !isCode && !isShort
        : !(isBracketed && (isShort || (isCode && !isInitialsOf(page, one, word.key))))
    )
      continue;
    mention(page, one.to, one.to + 1, {
      kind: 'place',
      strength: 6,
      reasons: [reason(page, 'name.state', one.from, one.to)],
      ...(isShort ? { end: word.end + 1 } : {}),
    });
  }
  for (const [index, word] of page.words.entries()) {
    if (
      word.shape !== 'upper' ||
      word.key !== 'us' ||
      page.taken[index] === 1 ||
      page.inCapitals[index] === 1
    )
      continue;
    const next = page.words[index + 1];
    const isWhole =
      next === undefined ||
      next.gap !== 0 ||
      (next.shape === 'lower' && (isFunctionWord(next.key) || isPredicate(page, index + 1)));
    if (isWhole && /^(?:the|in|across|from|to|outside)$/.test(page.words[index - 1]?.key ?? ''))
      mention(page, index, index + 1, {
        kind: 'place',
        strength: 6,
        reasons: [reason(page, 'name.country', index, index + 1)],
      });
  }
  page.mentions.sort((left, right) => left.from - right.from);
}

/** "Palmer Associates (PA)": its own letters, and no state. */
function isInitialsOf(page: Page, { from, to }: Mention, code: string): boolean {
  const letters = page.words
    .slice(from, to)
    .map(({ key }) => key.slice(0, 1))
    .join('');
  return letters.startsWith(code) || letters.endsWith(code);
}

function evidenceOf(page: Page): Evidence {
  const places = new Set<string>();
  const firmWords = new Set<string>();
  const personWords = new Set<string>();
  const alone = new Set<string>();
  for (const { kind, key, from, to } of page.mentions) {
    if (kind === 'place') places.add(key);
    if (to - from === 1) alone.add(key);
    else if (kind === 'person') for (const part of key.split(' ')) personWords.add(part);
    // What a firm is called after is the beginning of its name.
    else if (kind !== 'place') {
      const parts = key.split(' ');
      for (let length = 1; length < parts.length; length += 1)
        firmWords.add(parts.slice(0, length).join(' '));
    }
  }
  return { places, firmWords, personWords, alone };
}
