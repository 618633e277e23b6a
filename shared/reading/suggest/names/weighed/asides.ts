import { placeNamed } from '../lexicon/gazetteer.ts';
import { rankLength } from './english-ranks.ts';
import { isFunctionWord } from '../lexicon/lexicon.ts';
import { joinOnwards } from '../organisations/joints.ts';
import { isCalendar, isNameShaped, keyOf, mention, reason, type Page } from '../page/page.ts';
import { personIn } from '../people/people.ts';
import { endWithPoint, plainEnd } from '../page/plain-run.ts';
import { personMention } from '../runs/runs.ts';
import { Gap, nameKey } from '../page/words.ts';

const provinces =
  /^(?:n\.b|n\.s|p\.e\.i|n\.w\.t|b\.c|n\.l|n\.y|n\.j|n\.h|n\.m|n\.c|n\.d|s\.d|r\.i|w\.va|n\.s\.w|n\.y\.c)$/;

/** What English sets beside a name in a way of its own: other names of a firm, homes of politicians, states by their letters. */
export function findAsides(page: Page): void {
  if (page.language !== 'en') return;
  for (const [index, word] of page.words.entries()) {
    if (page.taken[index] === 1) continue;
    if (takeRanked(page, index)) continue;
    const length = tradesAs(page, index);
    if (length > 0) takeTradingName(page, index, index + length);
    else if (/^[dri]-\p{L}{3,}/u.test(word.key)) takeConstituency(page, index);
    else if (word.key === 'box' && page.words[index + 1]?.shape === 'number') page.taken[index] = 1;
    else if (word.shape === 'upper' && provinces.test(word.key)) takeProvince(page, index);
    else if ((word.gap & Gap.open) !== 0 && word.shape === 'upper') markTicker(page, index);
  }
}

/** "Det Insp Jane Roe", "Adv John Doe SC": who stands behind a rank, before a verb beside them makes a firm of both. */
function takeRanked(page: Page, index: number): boolean {
  if (!isNameShaped(page.words[index])) return false;
  const end = plainEnd(page, index);
  const length = rankLength(page, index, end);
  if (length === 0) return false;
  const from = index + length;
  const to = /^(?:van|von|der|de|da|di|al|el|bin|binti|ibn|ap|du|la|le)$/.test(page.words[end]?.key ?? '')
    ? joinOnwards(page, from, end)
    : end;
  const person = personIn(page, { from, to, title: from - 1 });
  if (person === undefined || person.strength < 6 || person.from !== from) return false;
  const isTaken = mention(page, person.from, person.to, {
    kind: 'person',
    ...personMention(page, person),
    strength: 8,
    reasons: [reason(page, 'name.title', index, from)],
  });
  if (isTaken) page.taken.fill(1, index, from);
  return isTaken;
}

/** How many words say that a firm has another name: "dba", "d/b/a", "t/a", "trading as", "doing business as". */
function tradesAs(page: Page, index: number): number {
  const key = page.words[index]?.key ?? '';
  const keyAt = (at: number): string => page.words[at]?.key ?? '';
  if (key === 'dba' || key === 't/a' || key === 'd/b/a') return 1;
  if (/^[dt]$/.test(key) && page.words[index + 1]?.gap === Gap.slash) {
    const end = key === 't' ? index + 1 : index + 2;
    return keyAt(end) === 'a' && page.words[end]?.gap === Gap.slash ? end + 1 - index : 0;
  }
  if (/^(?:trading|operating|trades|traded|operates)$/.test(key) && keyAt(index + 1) === 'as') return 2;
  return key === 'doing' && keyAt(index + 1) === 'business' && keyAt(index + 2) === 'as' ? 3 : 0;
}

function takeTradingName(page: Page, from: number, at: number): void {
  const first = page.words[at];
  if (!isNameShaped(first) || (first.gap & ~Gap.quoteOpen) !== 0 || isCalendar(page, at)) return;
  let to = joinOnwards(page, at, plainEnd(page, at));
  // "t/a Tie the Knot": small words between capitals.
  for (let more = 0; more < 2; more += 1) {
    const small = page.words[to];
    if (
      small?.gap !== 0 ||
      !/^(?:the|of|and|in|on|n|to)$/.test(small.key) ||
      !isNameShaped(page.words[to + 1])
    )
      break;
    if (page.words[to + 1]?.gap !== 0 || /^(?:in|on|and)$/.test(small.key)) break;
    to = plainEnd(page, to + 1);
  }
  if (page.words[from]?.shape === 'upper') page.taken.fill(1, from, at);
  const end = endWithPoint(page, to);
  mention(page, at, to, {
    kind: 'organisation',
    strength: 7,
    reasons: [reason(page, 'name.apposed', from, at)],
    ...(end === undefined ? {} : { end }),
  });
}

/** "Rep. Jane Roe, D-Yonkers": a party’s letter, and where somebody sits for. */
function takeConstituency(page: Page, index: number): void {
  const word = page.words[index];
  if (
    word === undefined ||
    (word.gap & (Gap.comma | Gap.open)) === 0 ||
    !/^[DRI][-\u2010\u2011\u2013]\p{Lu}\p{Ll}/u.test(page.text.slice(word.start, word.end))
  )
    return;
  const own = nameKey(page.text.slice(word.start + 2, word.end));
  let to = index + 1;
  while (to - index < 3 && page.words[to]?.gap === 0 && page.words[to]?.shape === 'capital') to += 1;
  const key = to - index > 1 ? `${own} ${keyOf(page, index + 1, to)}` : own;
  const kind = placeNamed(key);
  if (
    !mention(page, index, to, {
      kind: 'place',
      strength: 6,
      reasons: [reason(page, kind === 'region' ? 'name.region' : 'name.where', index, to)],
    })
  )
    return;
  const made = page.mentions.pop();
  if (made !== undefined) page.mentions.push({ ...made, start: word.start + 2, key });
}

/** "in Bathurst, N.B., said", "P.E.I. and": their last point belongs to them. */
function takeProvince(page: Page, index: number): void {
  const word = page.words[index];
  const before = page.words[index - 1];
  if (word === undefined || page.text[word.end] !== '.') return;
  // "40 B.C.", "B.C. Health": an age, a body.
  const next = page.words[index + 1];
  const isOfBody = /^(?:of|for)$/.test(before?.key ?? '') && isNameShaped(page.words[index - 2]);
  if (isOfBody || before?.shape === 'number' || (next?.gap === 0 && isNameShaped(next))) return;
  mention(page, index, index + 1, {
    kind: 'place',
    strength: 6,
    end: word.end + 1,
    reasons: [reason(page, 'name.state', index, index + 1)],
  });
}

/** "(NYSE: HQF)", "(ASX:WBR)": where a share is sold, and by which letters. */
function markTicker(page: Page, index: number): void {
  const letters = page.words[index + 1];
  const ends = page.words[index + 2];
  if (letters?.shape !== 'upper' || (letters.gap & Gap.colon) === 0 || letters.key.length > 5) return;
  if (ends !== undefined && (ends.gap & Gap.close) === 0) return;
  if (!isFunctionWord(letters.key)) page.taken.fill(1, index, index + 2);
}
