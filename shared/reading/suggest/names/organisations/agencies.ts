import { demonyms } from '../lists/demonyms.ts';
import { speechVerbs } from '../lists/cue-words.ts';
import { isStart, mention, reason, type Page } from '../page/page.ts';
import { isPredicate } from '../page/predicate.ts';
import { placesOf } from '../page/places-of.ts';
import { wordSet } from '../../../word-set.ts';
import { Gap } from '../page/words.ts';

/** Agencies that sign their dispatches with letters, small ones too. */
const agencies = wordSet('afp ats awp belga reuters ap apa map aps tap ansa dpa efe upi kyodo pc');
/** How many words a dateline has before the letters of the agency. */
const longestDateline = 8;

/**
 * Agencies and papers whose names are letters or numbers: "Berne, 7 février (ats) –", "l'agence algérienne APS", "assurait à
 * 24 heures que", "publiée au JO le". French only; linear in these words.
 */
export function findAgencies(page: Page): void {
  if (page.language !== 'fr') return;
  for (const index of placesOf(page, agencies)) takeInDateline(page, index);
  for (const index of placesOf(page, wordSet('ats'))) takeElided(page, index);
  for (const index of placesOf(page, wordSet('agence'))) takeBehindNoun(page, index);
  for (const index of placesOf(page, wordSet('24'))) takeHours(page, index);
  for (const index of placesOf(page, wordSet('jo'))) takeJournal(page, index);
}

/** "Berne, 7 février 2018 (ats) – ": in brackets behind where and when, at the head of a line. */
function takeInDateline(page: Page, index: number): void {
  const gap = page.words[index]?.gap ?? 0;
  const next = page.words[index + 1];
  if ((gap & Gap.open) === 0 || next === undefined || (next.gap & Gap.close) === 0) return;
  for (let at = index - 1; at >= Math.max(0, index - longestDateline); at -= 1) {
    const word = page.words[at];
    if (word === undefined) return;
    if ((word.gap & Gap.line) !== 0) {
      const isDated = page.words.slice(at, index).some(({ shape }) => shape === 'number');
      if (word.shape !== 'lower' && (isDated || (next.gap & (Gap.dash | Gap.comma)) !== 0))
        take(page, index, index + 1, index);
      return;
    }
    if ((word.gap & Gap.sentence) !== 0) return;
  }
}

/** "a indiqué mercredi à l'ats le porte-parole": in small letters, behind its article. */
function takeElided(page: Page, index: number): void {
  const before = page.words[index - 1];
  if (page.words[index]?.gap === 0 && before?.key === 'l' && before.isElided)
    take(page, index, index + 1, index - 1);
}

/** "l'agence de presse algérienne APS", "l'agence officielle TAP": letters behind what agency it is. */
function takeBehindNoun(page: Page, noun: number): void {
  if (page.words[noun]?.shape !== 'lower') return;
  let at = noun + 1;
  let isNews = false;
  if (page.words[at]?.key === 'de' && page.words[at + 1]?.key === 'presse') {
    isNews = true;
    at += 2;
  }
  for (let more = 0; more < 2; more += 1) {
    const { key = '', gap = 1, shape } = page.words[at] ?? {};
    const isWhose = demonyms.has(key) || /^(?:officielle|publique|nationale|etatique)$/.test(key);
    if (gap !== 0 || shape !== 'lower' || !isWhose) break;
    isNews = true;
    at += 1;
  }
  const letters = page.words[at];
  const next = page.words[at + 1];
  if (!isNews || letters?.gap !== 0 || letters.shape !== 'upper' || letters.key.length > 5) return;
  if (next?.gap === 0 && next.shape !== 'lower') return;
  take(page, at, at + 1, noun);
}

/** "assurait à 24 heures que", "selon 24 heures, l'exécutif": the paper, and no stretch of time, where something is said. */
function takeHours(page: Page, index: number): void {
  const hours = page.words[index + 1];
  const before = page.words[index - 1];
  if (hours?.key !== 'heures' || hours.gap !== 0 || before === undefined) return;
  const next = page.words[index + 2];
  const isTitle = hours.shape === 'capital';
  const isSelon = before.key === 'selon' && page.words[index]?.gap === 0;
  const isTeller =
    isStart(page, index) &&
    /^(?:ecrit|revele|rapporte|affirme|raconte|annonce|publie)$/.test(next?.key ?? '');
  if (isTitle || isSelon || isTeller || isTold(page, index)) take(page, index, index + 2, index);
}

/** "parlait dans 24 heures d'une affaire", "il a été déclaré à 24 heures que". */
function isTold(page: Page, index: number): boolean {
  const joint = page.words[index - 1];
  const behind = page.words[index + 2];
  if (joint?.gap !== 0 || page.words[index]?.gap !== 0 || !/^(?:a|dans)$/.test(joint.key)) return false;
  if (behind?.gap !== 0 || !/^(?:que|qu|d|de|son|sa|le|la|l|un|une)$/.test(behind.key)) return false;
  for (let at = index - 2; at >= Math.max(0, index - 5); at -= 1) {
    const { key = '', gap = 0 } = page.words[at] ?? {};
    if (
      speechVerbs.has(key) ||
      /^(?:declaree?|assurait|parlait|parle|confirmait|expliquait|disait|dit)$/.test(key)
    )
      return true;
    if ((gap & Gap.sentence) !== 0 || isPredicate(page, at)) return false;
  }
  return false;
}

/** "publiée au JO le 4 mars", "dans le JO Sénat du 4 mars": the journal in which the state publishes; the games are several. */
function takeJournal(page: Page, index: number): void {
  const word = page.words[index];
  if (word?.shape !== 'upper' || word.gap !== 0) return;
  if (!/^(?:au|le|du)$/.test(page.words[index - 1]?.key ?? '')) return;
  const isChamber =
    page.words[index + 1]?.gap === 0 && /^(?:senat|an|assemblee)$/.test(page.words[index + 1]?.key ?? '');
  const to = isChamber ? index + 2 : index + 1;
  const next = page.words[to];
  const isDated =
    /^(?:du|le)$/.test(next?.key ?? '') &&
    ((page.words[to + 1]?.shape ?? 'lower') === 'number' || next?.gap === 0);
  if (isChamber || isDated) take(page, index, to, index - 1);
}

function take(page: Page, from: number, to: number, cue: number): void {
  mention(page, from, to, {
    kind: 'medium',
    strength: 6,
    reasons: [reason(page, 'name.listed', Math.min(cue, from), to)],
  });
}
