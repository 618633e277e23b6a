import type { Mention } from './mention.ts';
import { lineBefore } from './dateline.ts';
import { beginsLine, endsLine, type PlainText } from './plain-text.ts';

/** So many entries with their hour make a log; one may be a letter's head. */
const fewestEntries = 2;
const hour = /^,? ?(?:-|at|a|@)? ?\d{1,2}(?:[:h]\d{2}|h(?![a-z])| ?[ap]\.?m)/;

/** "Bruno_25m » 23 oct. 2025, 19:42", "Envoyé : jeudi 3 juillet 2025 09:12": who posted, with the hour at the line's end. */
const hourAtEnd =
  /^,? ?(?:-|at|a|@|\||·|•)? ?\d{1,2} ?(?:[:.h] ?\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?|h|[ap]\.?m\.?)(?: ?\(?(?:utc|gmt|cet|cest|et|est|edt|bst)[^\n]{0,8}\)?)?(?: ?[,:»]| (?:a ecrit|wrote) ?:?)? ?$/;
/** What was done with a message, or a sign between its author and its day. */
const posted =
  / ?(?:[»›>|:•·–—-]|(?:(?:a|has) )?(?:wrote|writes|written|said|says|posted|replied|commented|sent|ecrit|poste|repondu|commente|envoye|publie)(?: (?:on|le|at|par|by))?)*,? ?(?:(?:le|on) )?$/;
/** A sentence has one of these, a name has none. */
const verb =
  /(?<![a-z'])(?:a|ont|est|sont|avait|etait|fut|was|were|has|had|have|is|are|will|sera|[a-z]{4,}(?:ed|ait))(?![a-z])/;

/** "[Mise à jour du 10 octobre]": what follows was written then. */
const update =
  /(?:^|[\n[(*•] ?)(?:mise? a jour|maj|actualisation|actualise|ajout|update[sd]?|edit(?:ed)?|added|correction|rectificatif)(?: (?:du|le|of|on|from))?(?: the)? ?:? ?$/;

/** "Premier communiqué, 12/06/2024": a line of its own above what was said that day. */
const heading =
  /^(?:[a-z0-9°.'-]+ ){0,3}(?:communique|message|bulletin|mise a jour|point|lettre|courriel|mail|e-mail|note|annonce|post|statement|notice|update|version)(?: [^.;:,]{1,30})?[,:(-]? ?-? ?(?:du |le |of |on )?$/;

/**
 * The dates that head the entries of a log, a status page, a talk: each begins its line and has its hour behind it. "Today"
 * in an entry is that entry's day. Empty when the text is no log.
 */
export function entryDates(plain: PlainText, mentions: readonly Mention[]): ReadonlySet<Mention> {
  const days = mentions.filter(
    ({ read }) => read.kind === 'written' && read.form === 'point' && read.pieces[0]?.unit === 'day',
  );
  const entries = days.filter(
    ({ read }) =>
      (beginsLine(plain, read.start) ||
        (plain.text.charAt(read.start - 1) === '[' && beginsLine(plain, read.start - 1))) &&
      hour.test(plain.text.slice(read.end, read.end + 12)),
  );
  const posts = days.filter(
    ({ read }) =>
      hasYear(read) && hourAtEnd.test(restOfLine(plain, read.end)) && isPoster(lineBefore(plain, read)),
  );
  const updates = days.filter(
    ({ read }) =>
      (update.test(plain.text.slice(Math.max(0, read.start - 40), read.start)) &&
        /^ ?[\]):]/.test(plain.text.slice(read.end, read.end + 2))) ||
      (hasYear(read) && endsLine(plain, read.end) && heading.test(lineBefore(plain, read))),
  );
  const badges = days.filter(({ read }) => read.kind === 'written' && read.isBadge === true);
  return new Set([
    ...badges,
    ...(entries.length < fewestEntries ? [] : entries),
    ...(posts.length < fewestEntries ? [] : posts),
    ...updates,
  ]);
}

function hasYear(read: Mention['read']): boolean {
  return read.kind === 'written' && read.pieces[0]?.year !== undefined;
}

/** Who posted, not a sentence that ends with a day and an hour. */
function isPoster(before: string): boolean {
  const name = before.replace(posted, '').trim();
  // "Posté le 21/12/2020 à 09:14", under the name of whoever did.
  if (name === '') return /[a-z]{4}/.test(before);
  return name.split(' ').length <= 4 && !/[.;!?]/.test(name) && !verb.test(name);
}

/** What stands on a date’s line behind it. */
function restOfLine(plain: PlainText, from: number): string {
  let end = from;
  while (end < plain.text.length && end - from < 40 && !endsLine(plain, end)) end += 1;
  return plain.text.slice(from, end);
}
