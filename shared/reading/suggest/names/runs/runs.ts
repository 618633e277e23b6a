import { readAtoms, type Atom } from './atoms.ts';
import { isDictionaryWord } from '../lexicon/dictionary.ts';
import { isAuthorityAcronym, isCommon, isFunctionWord } from '../lexicon/lexicon.ts';
import { isPredicate } from '../page/predicate.ts';
import { classifyAtom } from './classify.ts';
import type { Classified } from './cue.ts';
import { isCalledAfter } from '../organisations/firm-before.ts';
import { listedLength } from '../lexicon/lookup.ts';
import { mention, reason, type Page } from '../page/page.ts';
import { endWithPoint, isInitialAt } from '../page/plain-run.ts';
import { isFunctionOf } from '../people/cues.ts';
import { personIn, type PersonFound } from '../people/people.ts';
import { foldedRegion } from '../places/regions.ts';

/** Takes every run of capitals for what it names: persons first, then the rest. */
export function findRuns(page: Page): void {
  for (const atom of readAtoms(page)) takeAtom(page, atom);
  for (const [index, word] of page.words.entries()) if (word.shape === 'lower') takeLower(page, index);
}

/** "la cnil a mis sept mois", "plainte aupres de l’anssi": bodies known by their initials, as messages write them. */
function takeLower(page: Page, index: number): void {
  const word = page.words[index];
  const before = page.words[index - 1];
  if (word === undefined || before === undefined || page.taken[index] === 1 || word.key.length < 4) return;
  if (!isAuthorityAcronym(word.key) || word.gap !== 0 || !/^(?:la|l|le)$/.test(before.key)) return;
  if (page.language !== 'fr' || isCommon(word.key) || isDictionaryWord(word.key)) return;
  mention(page, index, index + 1, {
    kind: 'authority',
    strength: 5,
    reasons: [reason(page, 'name.acronym', index, index + 1)],
  });
}

function takeAtom(page: Page, atom: Atom): void {
  if (isCalledAfter(page, atom.from, atom.to)) return;
  const person = personIn(page, atom);
  if (person !== undefined && person.strength > 2) {
    takeListedBefore(page, atom.from, person.from);
    mention(page, person.from, person.to, { kind: 'person', ...personMention(page, person) });
    return;
  }
  const found = classifyAtom(page, atom);
  if (found !== undefined && (person === undefined || found.strength > person.strength)) {
    const region = found.kind === 'place' ? foldedRegion(page, found.from) : undefined;
    const end = endWithPoint(page, found.to) ?? endOfState(page, found);
    mention(page, region ?? found.from, withQuality(page, found), {
      kind: found.kind,
      strength: found.strength,
      reasons:
        region === undefined
          ? found.reasons
          : [...found.reasons, reason(page, 'name.part', region, found.from)],
      ...(end === undefined ? {} : { end }),
    });
    return;
  }
  if (person !== undefined)
    mention(page, person.from, person.to, { kind: 'person', ...personMention(page, person) });
}

/** "le syndicat Alliance Police nationale": behind its noun, the last word of a name with its adjective, which is written small. */
function withQuality(page: Page, { from, to, reasons }: Classified): number {
  const next = page.words[to];
  // "inOne light": a word of the trade behind what is written as only products are.
  if (
    page.words[to - 1]?.shape === 'mixed' &&
    next?.gap === 0 &&
    next.shape === 'lower' &&
    page.taken[to] === 0 &&
    /^(?:light|lite|premium|flex|mini|prepaid|basic)$/.test(next.key)
  )
    return to + 1;
  const isLed = page.language === 'fr' && to - from > 1 && reasons[0]?.code === 'name.noun';
  if (!isLed || next?.gap !== 0 || next.shape !== 'lower' || page.taken[to] === 1) return to;
  const last = page.words[to - 1]?.key ?? '';
  if (!qualities.test(next.key) || !(isCommon(last) || isDictionaryWord(last))) return to;
  const behind = page.words[to + 1];
  return behind === undefined || behind.gap !== 0 || isPredicate(page, to + 1) || isFunctionWord(behind.key)
    ? to + 1
    : to;
}

/** What a union, a mutual fund or a party is told apart by. */
const qualities =
  /^(?:publi(?:cs?|ques?)|nationa(?:l|ux|les?)|francaise?s?|genera(?:l|ux|les?)|mutuel(?:le)?s?|socia(?:l|ux|les?)|populaires?|mentales?|agricoles?|communa(?:l|ux|les?)|territoria(?:l|ux|les?)|libres?|ouvriere?s?|solidaires?|municipa(?:l|ux|les?)|europeen(?:ne)?s?|independante?s?|democratiques?|paysannes?|chretien(?:ne)?s?|autonomes?|scolaires?|sporti(?:f|ve)s?|medica(?:l|ux|les?)|civile?s?|romande?s?)$/;

/** "Tampa, Fla.": the point belongs to what is shortened. */
function endOfState(page: Page, { kind, from, to, reasons }: Classified): number | undefined {
  const last = page.words[to - 1];
  if (kind !== 'place' || reasons[0]?.code !== 'name.state' || to - from > 1 || last === undefined)
    return undefined;
  return reasons[0].start < last.start &&
    page.text[last.end] === '.' &&
    (last.shape === 'capital' || last.key.includes('.'))
    ? last.end + 1
    : undefined;
}

/** What has members, or a board: of these an office is told behind the whole name. */
const headed =
  /^(?:associations?|union|board|council|university|college|foundation|institute|society|federation|hospital|trust|bank|authority|commission|coalition|alliance|league|chamber|congress)$/;

/** "Ashby Nurses’ Union President Jane Roe": the body, up to its head, before what somebody is there. */
function takeBodyBefore(page: Page, from: number, to: number): boolean {
  const first = page.words[from];
  if (page.language !== 'en' || first === undefined || isCommon(first.key) || isFunctionOf(page, from))
    return false;
  for (let end = to - 1; end > from + 1; end -= 1) {
    if (!headed.test(page.words[end - 1]?.key ?? '') || !isFunctionOf(page, end)) continue;
    const found = classifyAtom(page, { from, to: end });
    if (found === undefined || found.kind === 'place') return false;
    return mention(page, found.from, found.to, found);
  }
  return false;
}

/** "Former Uber Chief Security Officer Jane Doe": where somebody has the function that stands before the name. */
function takeListedBefore(page: Page, from: number, to: number): void {
  if (takeBodyBefore(page, from, to)) return;
  for (let index = from; index < to; index += 1) {
    const length = listedLength(page, index);
    if (length === 0 || index + length > to || isCommon(page.words[index]?.key ?? '')) continue;
    const found = classifyAtom(page, { from: index, to: index + length });
    if (found === undefined || found.kind === 'place') continue;
    mention(page, found.from, found.to, {
      kind: found.kind,
      strength: found.strength,
      reasons: found.reasons,
    });
    index += length - 1;
  }
}

/** What a mention of somebody takes over: where it ends too, when a point belongs to the name. */
export function personMention(
  page: Page,
  person: PersonFound,
): Pick<PersonFound, 'strength' | 'reasons' | 'end'> {
  const { strength, reasons } = person;
  const last = page.words[person.to - 1];
  // "Kylian R., né en 2001": the point belongs to the letter, and the sentence goes on.
  const next = page.words[person.to];
  const isShort = last !== undefined && person.to - person.from === 2 && isInitialAt(page, person.to - 1);
  const goesOn = next !== undefined && (next.shape === 'lower' || next.gap !== 0);
  const isJunior = last !== undefined && /^[js]r$/.test(last.key) && page.text[last.end] === '.';
  const isPointed = isJunior || (isShort && goesOn && last.key !== 'o');
  const end = person.end ?? (isPointed ? last.end + 1 : undefined);
  return { strength, reasons, ...(end === undefined ? {} : { end }) };
}
