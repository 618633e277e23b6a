import { isFunctionWord, isPlainAcronym, listedName } from '../lexicon/lexicon.ts';
import { actorNouns } from '../lists/cue-words.ts';
import { isNameShaped, keyOf, mention, reason, sentenceAround, type Page } from '../page/page.ts';
import { Gap, sentenceGaps } from '../page/words.ts';

/** So many words may stand between somebody and what he goes by: "qui est plus connu en ligne sous le nom de". */
const longestPhrase = 10;
/** What leads from somebody's name to another that he goes by, its last word right before that one. */
const phrases = [
  /^(?:(?:qui est|est) )?(?:(?:plus|mieux|aussi|egalement|surtout|davantage) )?connue? (?:(?:en ligne|sur internet|sur les reseaux(?: sociaux)?|sur x|sur twitter) )?(?:sous (?:le|son) (?:nom|pseudonyme|pseudo|surnom|alias)(?: (?:de|d))?|comme) /,
  /^qui (?:se fait appeler|repond au (?:nom|pseudonyme|pseudo|surnom)(?: (?:de|d))?|(?:ecrit|publie|poste|tweete) sous le (?:nom|pseudonyme|pseudo)(?: (?:de|d))?) /,
  /^(?:(?:who is|is) )?(?:(?:better|best|also|widely|otherwise) )?known (?:(?:online|publicly|on x|on twitter) )?(?:as|by (?:the|his|her|their) (?:name|handle|alias|pseudonym|username|moniker|nickname)(?: of)?) /,
  /^who (?:goes by|calls (?:himself|herself|themselves)|(?:writes|posts|tweets|blogs) (?:as|under))(?: the (?:name|handle|alias|pseudonym|username|moniker)(?: of)?)? /,
];

/**
 * "Jean Roe, plus connu sous le nom de Vox", "Jane Roe, who goes by the name Vox": somebody's other name is a person too,
 * whatever it looks like, unless the sentence is about what he is charged with. Reads behind the people found; linear.
 */
export function findKnownAs(page: Page): void {
  for (const person of page.mentions.filter(({ kind }) => kind === 'person')) {
    const at = nameBehind(page, person.to);
    if (at === undefined) continue;
    const isCharged = isAccused(page, person.from, at);
    const because = reason(page, isCharged ? 'name.actor' : 'name.beside', person.to, at);
    const kind = isCharged ? 'threat-actor' : 'person';
    if (page.taken[at] === 1) relabel(page, at, kind, because);
    else take(page, at, kind, because);
  }
}

/** Where the name stands that such a phrase behind `from` leads to. */
function nameBehind(page: Page, from: number): number | undefined {
  const first = page.words[from];
  if (first === undefined || (first.gap & ~(Gap.comma | Gap.open)) !== 0 || first.shape !== 'lower')
    return undefined;
  let told = '';
  for (let at = from; at < from + longestPhrase; at += 1) {
    const word = page.words[at];
    if (word === undefined || (at > from && (word.gap & ~Gap.quoteOpen) !== 0)) return undefined;
    if (told !== '' && isNameShaped(word) && phrases.some((phrase) => phrase.exec(told)?.[0] === told))
      return at;
    if (word.gap !== 0 && at > from) return undefined;
    told += `${word.key} `;
  }
  return undefined;
}

/** Is somebody of the sentence an intruder, or charged with what was done? The phrase itself does not say so. */
function isAccused(page: Page, from: number, at: number): boolean {
  const around = sentenceAround(page, from);
  const phrase = (index: number): boolean => index > from && index < at;
  for (let index = around.from; index < around.to; index += 1) {
    const key = page.words[index]?.key ?? '';
    if (phrase(index)) continue;
    if (actorNouns.has(key) && page.words[index]?.shape === 'lower' && !isBenign(page, index)) return true;
    if (
      /^(?:arrete|interpell|ecrou|condamn|inculp|soupconn|accus|suspect|arrest|charged|indict|convict|sentenc|jailed)/.test(
        key,
      )
    )
      return true;
  }
  return false;
}

/** "hacker éthique", "ethical hacker": one who breaks in to warn. */
function isBenign(page: Page, index: number): boolean {
  const around = `${page.words[index - 1]?.key ?? ''} ${page.words[index + 1]?.key ?? ''}`;
  return /\b(?:ethique|ethical|bienveillant|repenti)/.test(around);
}

function relabel(
  page: Page,
  at: number,
  kind: 'person' | 'threat-actor',
  because: ReturnType<typeof reason>,
): void {
  const own = page.mentions.find(({ from }) => from === at);
  if (own === undefined || !/^(?:organisation|threat-actor)$/.test(own.kind)) return;
  const known = listedName(own.key);
  if (known !== undefined || own.kind === kind) return;
  for (const [index, one] of page.mentions.entries())
    if (one.key === own.key && one.kind === own.kind)
      page.mentions[index] = { ...one, kind, strength: 8, reasons: [because] };
}

function take(
  page: Page,
  at: number,
  kind: 'person' | 'threat-actor',
  because: ReturnType<typeof reason>,
): void {
  let to = at + 1;
  while (to - at < 3 && page.words[to]?.gap === 0 && isNameShaped(page.words[to])) to += 1;
  const first = page.words[at];
  if (first === undefined || (first.gap & sentenceGaps) !== 0) return;
  if (isFunctionWord(first.key) || isPlainAcronym(first.key) || listedName(keyOf(page, at, to)) !== undefined)
    return;
  mention(page, at, to, { kind, strength: 8, reasons: [because] });
}
