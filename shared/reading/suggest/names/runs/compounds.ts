import { placeNamed } from '../lexicon/gazetteer.ts';
import { isCommon, listedName } from '../lexicon/lexicon.ts';
import { conventionalCapitals } from '../lists/function-words.ts';
import { listedLength } from '../lexicon/lookup.ts';
import { isNameShaped, keyOf, mention, reason, type Page } from '../page/page.ts';
import { compoundAt } from '../page/plain-run.ts';
import { Gap, nameKey } from '../page/words.ts';

/** "UK-based", "New York-based" say where; "AI-powered", "CE-issued" name no one. */
export function findCompounds(page: Page): void {
  for (const [index, word] of page.words.entries()) {
    if (word.gap === Gap.dash && isNameShaped(word)) takeDashed(page, index);
    const length = word.shape === 'lower' || page.taken[index] === 1 ? -1 : compoundAt(page, index);
    if (length < 0) continue;
    const own = nameKey(page.text.slice(word.start, word.start + length));
    for (let from = Math.max(0, index - 2); from <= index; from += 1) {
      const key = from === index ? own : `${keyOf(page, from, index)} ${own}`;
      if (placeNamed(key) === undefined || hasBreak(page, from, index)) continue;
      mention(page, from, index + 1, {
        kind: 'place',
        strength: 6,
        reasons: [reason(page, 'name.where', index, index + 1)],
        end: word.start + length,
      });
      break;
    }
    if (page.taken[index] === 0) takeListed(page, index, length);
    if (page.taken[index] === 0) takeUnknown(page, index, length);
    page.taken[index] = 1;
  }
}

/** "an Amazon-hosted server", "a Google-owned tool": whose it is, if a list knows it and no word is called so. */
function takeListed(page: Page, index: number, length: number): void {
  const word = page.words[index];
  const own = nameKey(page.text.slice(word?.start ?? 0, (word?.start ?? 0) + length));
  const listed = listedName(own);
  if (word === undefined || listed === undefined || isCommon(own) || listed.kind === 'threat-actor') return;
  if (!/-(?:hosted|owned|run|backed|operated|built|made|managed|led|controlled|funded)$/.test(word.key))
    return;
  mention(page, index, index + 1, {
    kind: listed.kind,
    strength: 6,
    reasons: [reason(page, 'name.listed', index, index + 1)],
    end: word.start + length,
  });
}

/** "a Mount Orrin-based network": where somebody is based is a place, whatever its name. */
function takeUnknown(page: Page, index: number, length: number): void {
  const word = page.words[index];
  if (word === undefined || !word.key.endsWith('-based') || word.shape === 'upper') return;
  const own = page.text.slice(word.start, word.start + length);
  if (
    !/^\p{Lu}\p{Ll}+$/u.test(own) ||
    isCommon(nameKey(own)) ||
    conventionalCapitals.has(nameKey(own)) ||
    listedName(nameKey(own)) !== undefined
  )
    return;
  const isLong =
    word.gap === 0 &&
    /^(?:mount|san|santa|saint|st|fort|new|port|lake|los|las|el|west|east|north|south)$/.test(
      page.words[index - 1]?.key ?? '',
    );
  mention(page, isLong ? index - 1 : index, index + 1, {
    kind: 'place',
    strength: 6,
    reasons: [reason(page, 'name.where', index, index + 1)],
    end: word.start + length,
  });
}

/** "Assistance publique – Hôpitaux de Paris": a name of the lists that has a dash between spaces. */
function takeDashed(page: Page, index: number): void {
  for (let from = Math.max(0, index - 3); from < index; from += 1) {
    const to = isNameShaped(page.words[from]) ? from + listedLength(page, from) : from;
    const listed = to > index ? listedName(keyOf(page, from, to)) : undefined;
    if (listed === undefined) continue;
    mention(page, from, to, {
      kind: listed.kind,
      strength: 6,
      reasons: [reason(page, 'name.listed', from, to)],
    });
    return;
  }
}

function hasBreak(page: Page, from: number, to: number): boolean {
  for (let index = from; index <= to; index += 1) {
    const word = page.words[index];
    if (word === undefined || word.shape === 'lower' || (index > from && word.gap !== 0)) return true;
  }
  return false;
}
