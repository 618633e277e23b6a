import { rowById, type Snapshot } from '#shared/case/snapshot.ts';
import type { Testimony } from '#shared/analysis/who-says-so.ts';
import type { Origin } from '#shared/analysis/provenance.ts';
import { dateInWords } from '#shared/dates/wording.ts';
import type { Claim, Passage } from '#shared/model/index.ts';
import { isolated } from '#shared/lib/bidi.ts';
import { hasDate } from '#shared/reading/tells-date.ts';
import { formatList } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { translator } from '../i18n/translate.ts';
import { entityName } from './row-label.ts';

/** Who speaks in a claim: "CheckNews", "Source 2, en son nom", "Source 2, d’après Libération et Zataz". */
export function speakerWords(snapshot: Snapshot, testimony: Testimony, locale: Locale): string {
  const t = translator(locale);
  const { claim, source, speaker } = testimony;
  const via = viaEntities(snapshot, claim)
    .filter((id) => id !== speaker?.id)
    .map((id) => entityName(snapshot, id));
  const number = String(source.number);
  if (speaker === undefined) {
    return via.length === 0
      ? t('inspector.claim.own', { number })
      : t('inspector.claim.ownVia', { number, via: formatList(via, locale) });
  }
  return via.length === 0
    ? speaker.name
    : t('inspector.claim.speakerVia', { speaker: speaker.name, via: formatList(via, locale) });
}

/** Who speaks, for a line that is named by what is said: nobody where the source speaks of its own knowledge. */
export function otherSpeakerWords(
  snapshot: Snapshot,
  testimony: Testimony,
  locale: Locale,
): string | undefined {
  return testimony.speaker === undefined && viaEntities(snapshot, testimony.claim).length === 0
    ? undefined
    : speakerWords(snapshot, testimony, locale);
}

/**
 * What a claim itself says where claims on one finding may differ: its date, unless the line is `named` with it, its
 * state, its own words.
 */
export function sayingWords(claim: Claim, locale: Locale, named = ''): string | undefined {
  const t = translator(locale);
  const said = [
    claim.date === undefined || hasDate(named, claim.date, locale)
      ? undefined
      : dateInWords(claim.date, locale, 'short'),
    claim.exposure === undefined ? undefined : t(`model.exposure.${claim.exposure}`),
    claim.wording,
  ].filter((words) => words !== undefined);
  return said.length === 0 ? undefined : said.map(isolated).join(' · ');
}

/** Named origins a claim came through, as entities: those its relays point at. */
export function viaEntities(snapshot: Snapshot, claim: Claim): readonly string[] {
  return (claim.relays ?? []).flatMap((id) => {
    const from = rowById(snapshot, 'relays', id)?.from;
    return from?.table === 'entities' ? [from.id] : [];
  });
}

/** Name of an origin: an entity's, or "source 2". */
export function originName(snapshot: Snapshot, origin: Origin, locale: Locale): string {
  if (origin.table === 'entities') return entityName(snapshot, origin.id);
  const number = rowById(snapshot, 'sources', origin.id)?.number;
  return translator(locale)('common.source.number', { number: String(number ?? '') });
}

/**
 * Whether a passage stands somewhere in its text. A lost one keeps the offsets it had, which say nothing of the text as it
 * is now.
 */
export function isPlaced(passage: Passage | undefined): passage is Passage {
  return passage?.state === 'anchored';
}

/** How many passages a source has, as its reading counts them, and how many of them its text has lost. */
export function passagesInWords(passages: readonly Passage[], locale: Locale): string {
  const t = translator(locale);
  const placed = passages.filter(isPlaced).length;
  const lost = passages.length - placed;
  const words = t('common.passages', { count: placed });
  return lost === 0 ? words : `${words}, ${t('common.passagesLost', { count: lost })}`;
}
