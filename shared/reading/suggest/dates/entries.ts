import type { Mention } from './mention.ts';
import { lineBefore } from './dateline.ts';
import { beginsLine, endsLine, type PlainText } from './plain-text.ts';

/** So many entries with their hour make a log; one may be a letter's head. */
const fewestEntries = 2;
const hour = /^,? ?(?:-|at|a|@)? ?\d{1,2}(?:[:h]\d{2}|h(?![a-z])| ?[ap]\.?m)/;

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
  const entries = mentions.filter(
    ({ read }) =>
      read.kind === 'written' &&
      read.form === 'point' &&
      read.pieces[0]?.unit === 'day' &&
      (beginsLine(plain, read.start) ||
        (plain.text.charAt(read.start - 1) === '[' && beginsLine(plain, read.start - 1))) &&
      hour.test(plain.text.slice(read.end, read.end + 12)),
  );
  const updates = mentions.filter(
    ({ read }) =>
      read.kind === 'written' &&
      read.form === 'point' &&
      read.pieces[0]?.unit === 'day' &&
      ((update.test(plain.text.slice(Math.max(0, read.start - 40), read.start)) &&
        /^ ?[\]):]/.test(plain.text.slice(read.end, read.end + 2))) ||
        (read.pieces[0].year !== undefined &&
          endsLine(plain, read.end) &&
          heading.test(lineBefore(plain, read)))),
  );
  return new Set([...(entries.length < fewestEntries ? [] : entries), ...updates]);
}
