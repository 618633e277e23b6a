import type { Around } from './around.ts';
import type { PlainText } from './plain-text.ts';
import type { Anchor } from './reference.ts';

/* The day of what befell the data, which "the Monday after the attack" and "le lendemain de l'intrusion" are counted from. */

/** An attack by its name, in either language. */
export const attackWord =
  '(?:(?:cyber-?)?attaques?|cyberattaque|intrusions?|piratages?|incidents?|fuites?|vols?|compromissions?|pannes?|(?:cyber-?|ransomware |data )?(?:attacks?|breach(?:es)?|hacks?|hacking|leaks?|thefts?|incidents?|intrusions?|outages?|break-ins?|raids?))';
const named = new RegExp(`(?<![a-z])${attackWord}(?![a-z])`);
/** An attack that is told by its verb or by who made it. */
const struck =
  /(?<![a-z])(?:frapp|pirat|attaqu|paralys|infiltr|introdui|derob|chiffr|vol[ee]|hack|attack|struck|hit|broke|breach|encrypt|stole|intruder|compromis)/;

/** How far before the last of an attack's days its first may lie, to be of the same. */
const sameEvent = 60;
const reach = 2500;
const sentencesBehind = 220;

/** Whether the sentence of a day tells of an attack. */
export function tellsOfEvent({ before, after }: Around): boolean {
  const text = `${before} _ ${after}`;
  return named.test(text) || struck.test(text);
}

/** Whether what stands in the same paragraph before a place names an attack: "Sitôt l'intrusion repérée, … le lundi qui a suivi". */
export function namesEvent({ text }: PlainText, at: number): boolean {
  const before = text.slice(Math.max(0, at - sentencesBehind), at);
  return named.test(before.slice(before.lastIndexOf('\n') + 1));
}

/** The day of the attack told last: the first of the days that are told of it. */
export function eventDayOf(days: readonly Anchor[], start: number): Anchor | undefined {
  const ofEvent = days.filter((one) => one.isOfEvent === true && start - one.end <= reach);
  const last = ofEvent.at(-1);
  if (last?.day === undefined) return undefined;
  const from = last.day - sameEvent;
  return ofEvent
    .filter(({ day }) => day !== undefined && day >= from)
    .reduce((first, one) => ((one.day ?? 0) < (first.day ?? 0) ? one : first), last);
}
