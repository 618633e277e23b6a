import { actorNouns, speechVerbs } from '../lists/cue-words.ts';
import { keyOf, reason, sentenceAround, type Page } from '../page/page.ts';
import { Gap } from '../page/words.ts';

/** Functions of those who look into attacks; what they call themselves names no attacker. */
const lookers =
  /^(?:chercheu(?:r|se)s?|experte?s?|specialistes?|journalistes?|consultante?s?|ethique|ethiques|analystes?|lanceu(?:r|se)|youtubeu(?:r|se)|streameu(?:r|se)|blogueu(?:r|se)|ingenieure?s?|researchers?|experts?|specialists?|journalists?|reporters?|analysts?|bloggers?|youtubers?|engineers?|advocates?|whistleblowers?)$/;
/** So many words before a name may say what somebody does. */
const reach = 6;

/** "Le chercheur Jean Roe, alias Vox": whoever looks into attacks is a person under the other name too. */
export function relabelAliases(page: Page): void {
  const people = new Map(page.mentions.filter(({ kind }) => kind === 'person').map((one) => [one.to, one]));
  const aliases = new Map<string, number>();
  for (const one of page.mentions) {
    if (!/^(?:alias|aka|a\.k\.a|dit|dite)$/.test(page.words[one.from - 1]?.key ?? '')) continue;
    const person = people.get(one.from - 1);
    if (person === undefined) continue;
    // "Jean Roe, dit Vox": somebody, and no firm, whatever else he does.
    const isOther = one.kind === 'organisation' && !isAccused(page, person.from);
    const isHeard = looksInto(page, person.from) || speaks(page, person.from, one.to);
    if (isOther || (one.kind === 'threat-actor' && isHeard)) aliases.set(one.key, one.from);
  }
  if (aliases.size === 0) return;
  for (const [at, one] of page.mentions.entries()) {
    const isOpen = one.kind === 'threat-actor' || one.kind === 'organisation';
    const from = isOpen ? aliases.get(keyOf(page, one.from, one.to)) : undefined;
    if (from === undefined) continue;
    page.mentions[at] = { ...one, kind: 'person', reasons: [reason(page, 'name.beside', from - 1, from)] };
  }
}

function looksInto(page: Page, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - reach); at -= 1) {
    const word = page.words[at];
    if (word === undefined || word.shape !== 'lower') return lookers.test(word?.key ?? '');
    if (lookers.test(word.key)) return true;
  }
  return false;
}

/** Is somebody of this sentence charged with what was done? */
function isAccused(page: Page, index: number): boolean {
  const { from, to } = sentenceAround(page, index);
  return page.words
    .slice(from, to)
    .some(
      ({ key }) =>
        (actorNouns.has(key) && !/^(?:alias|aka)$/.test(key)) ||
        /^(?:arrete|interpell|ecrou|condamn|inculp|mise?$|soupconn|accus|suspect|arrest|charged|indict|convict|sentenc|jailed)/.test(
          key,
        ),
    );
}

/** "Selon Jean Roe, alias Vox,", "…, alias Vox, craint": whose word is taken is no attacker. */
function speaks(page: Page, from: number, to: number): boolean {
  const before = page.words[from - 1]?.key ?? '';
  const isSource =
    before === 'selon' ||
    (before === 'to' && page.words[from - 2]?.key === 'according') ||
    (before === 'apres' && page.words[from - 2]?.key === 'd');
  // "… », raconte Jean Roe, alias Vox."
  const isTelling =
    page.words[from]?.gap === 0 &&
    speechVerbs.has(before) &&
    !/^(?:revendiqu|claim|publi|menac|threat)/.test(before) &&
    !isAccused(page, from);
  const verb = page.words[to];
  const isVerb =
    verb !== undefined &&
    (verb.gap & ~(Gap.comma | Gap.quoteClose | Gap.close)) === 0 &&
    (speechVerbs.has(verb.key) || /^(?:craint|redoute|alerte|fears|warns)$/.test(verb.key)) &&
    !/^(?:revendique|claims|claimed|publie)$/.test(verb.key);
  return isSource || isTelling || isVerb;
}
