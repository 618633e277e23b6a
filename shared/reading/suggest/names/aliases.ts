import { keyOf, reason, type Page } from './page.ts';

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
    if (
      one.kind !== 'threat-actor' ||
      !/^(?:alias|aka|a\.k\.a|dit|dite)$/.test(page.words[one.from - 1]?.key ?? '')
    )
      continue;
    const person = people.get(one.from - 1);
    if (person !== undefined && looksInto(page, person.from)) aliases.set(one.key, one.from);
  }
  if (aliases.size === 0) return;
  for (const [at, one] of page.mentions.entries()) {
    const from = one.kind === 'threat-actor' ? aliases.get(keyOf(page, one.from, one.to)) : undefined;
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
