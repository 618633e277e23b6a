import type { AnyChange } from '#shared/case/changes.ts';
import type { Snapshot } from '#shared/case/snapshot.ts';
import { tableNames, type Decision, type Ref, type Source, type TableName } from '#shared/model/index.ts';
import { firstNames } from '../../i18n/first-names.ts';
import { formatList } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { MessageKey } from '../../i18n/messages.ts';
import { guardInWords } from '../../i18n/guard-words.ts';
import { rowLabel } from '../../i18n/row-label.ts';
import { translator } from '../../i18n/translate.ts';
import { changeCount, type ListedEntry } from '../../store/listed-entry.ts';
import { fieldChanges } from './entry-fields.ts';
import { fieldName } from './field-words.ts';
import { asOf, type KnownRows } from './known-rows.ts';
import { answersInWords } from './suggestion-words.ts';

/** What an entry's sentence needs besides itself. */
export type JournalView = {
  readonly known: KnownRows;
  readonly bySeq: ReadonlyMap<number, ListedEntry>;
  readonly locale: Locale;
};

/** The noun of a command is the kind of row it is about. */
const tableOfNoun: Readonly<Record<string, TableName>> = {
  case: 'cases',
  source: 'sources',
  passage: 'passages',
  claim: 'claims',
  figure: 'figures',
  event: 'events',
  exposure: 'exposures',
  link: 'links',
  hypothesis: 'hypotheses',
  entity: 'entities',
  relay: 'relays',
  decision: 'decisions',
  request: 'requests',
  question: 'questions',
  placement: 'placements',
  suggestion: 'refusals',
};

/**
 * What was done, in the words of the commands; a command this version does not know by its own name. With `count`, of
 * one thing or of several, where the command has words for both.
 */
export function actName(command: string, locale: Locale, count?: number): string {
  const key = `commands.${command}`;
  const words = translator(locale)(key as MessageKey, count === undefined ? {} : { count });
  return words === key ? command : words;
}

/** The first part of a command's name, what filters group by. */
export function nounOf(command: string): string {
  return command.split('.')[0] ?? command;
}

/** An entry as one sentence: "Événement modifié : Le fichier circule (titre, étape)". */
export function entrySentence(entry: ListedEntry, view: JournalView): string {
  const t = translator(view.locale);
  // Several are counted below; of an entry listed in part nobody can say how many there are.
  const isOne = nounOf(entry.command) === 'suggestion' && entry.whole === undefined;
  const act = actName(entry.command, view.locale, isOne ? 1 : undefined);
  const target = entry.undoes ?? redoneSeq(entry, view);
  if (target !== undefined) {
    const of = view.bySeq.get(target);
    const what = of === undefined ? '' : entrySentence(of, view);
    return t('journal.sentence.of', { act, number: target, what: lower(what) });
  }
  const answers = answersOf(entry, view);
  if (answers !== undefined) {
    const { kinds: label, names: fields } = answers;
    return fields === undefined
      ? t('journal.sentence', { act: answers.act, label })
      : t('journal.sentence.fields', { act: answers.act, label, fields });
  }
  const gone = removedSources(entry);
  if (gone.length > 0) {
    const names = gone.map(({ title }) => title);
    return t('journal.sentence', {
      act: gone.length === 1 ? act : t('journal.source.remove', { count: gone.length }),
      label: gone.length === 1 ? names[0] : firstNames(names, view.locale),
    });
  }
  const label = entryLabel(entry, view);
  if (label === undefined) return act;
  const fields =
    guardedWith(entry, view.locale) ?? editedFields(entry, view.locale) ?? broughtAlong(entry, view.locale);
  return fields === undefined
    ? t('journal.sentence', { act, label })
    : t('journal.sentence.fields', { act, label, fields });
}

/** Several suggestions answered in one act; none where the entry is listed in part and nobody can say how many. */
function answersOf(entry: ListedEntry, { known, locale }: JournalView): ReturnType<typeof answersInWords> {
  if (nounOf(entry.command) !== 'suggestion' || entry.whole !== undefined) return undefined;
  const changes = entry.changes as readonly AnyChange[];
  return answersInWords(entry.command, changes, asOf(known, entry), locale);
}

/** The sources that an entry deleted, in the order of their numbers; none where it is listed in part and nobody can say how many. */
function removedSources(entry: ListedEntry): readonly Source[] {
  if (entry.command !== 'source.remove' || entry.whole !== undefined) return [];
  return (entry.changes as readonly AnyChange[])
    .flatMap(({ table, before, after }) =>
      table === 'sources' && after === undefined ? [before as Source] : [],
    )
    .toSorted((one, other) => one.number - other.number);
}

/** What was decided of the data of persons that a document brought in: a chain of custody says so at first sight. */
function guardedWith(entry: ListedEntry, locale: Locale): string | undefined {
  const change = principal(entry);
  if (change?.table !== 'sources' || change.after === undefined) return undefined;
  const guard = (change.after as Source).guard;
  const before = (change.before as Source | undefined)?.guard;
  return guard === undefined || sameJson(guard, before) ? undefined : guardInWords(guard, locale);
}

function sameJson(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** How many rows a case began with, besides its own. */
function broughtAlong(entry: ListedEntry, locale: Locale): string | undefined {
  const count = changeCount(entry);
  return entry.command === 'case.create' && count > 1
    ? translator(locale)('common.rows', { count: count - 1 })
    : undefined;
}

/** The act that a redo does again: what the undo it takes back had undone. */
function redoneSeq(entry: ListedEntry, view: JournalView): number | undefined {
  return entry.redoes === undefined ? undefined : (view.bySeq.get(entry.redoes)?.undoes ?? entry.redoes);
}

/** What the entry is about, in one line. */
function entryLabel(entry: ListedEntry, view: JournalView): string | undefined {
  const t = translator(view.locale);
  const isCounted = nounOf(entry.command) === 'suggestion' || entry.command === 'source.remove';
  const isPart = isCounted && entry.whole !== undefined;
  if (entry.command === 'case.import' || entry.command === 'placement.set' || isPart)
    return t('common.rows', { count: changeCount(entry) });
  const change = principal(entry);
  if (change === undefined) return undefined;
  const snapshot = asOf(view.known, entry);
  const label = rowLabel(snapshot, subjectOf(change), view.locale);
  const other = otherOf(change);
  const otherLabel = other === undefined ? undefined : rowLabel(snapshot, other, view.locale);
  if (label !== undefined && otherLabel !== undefined) return formatList([label, otherLabel], view.locale);
  return label ?? t(`model.table.${change.table}`);
}

/** The row an entry is really about: of the command's own kind, else the first. */
function principal(entry: ListedEntry): AnyChange | undefined {
  const changes = entry.changes as readonly AnyChange[];
  const table = tableOfNoun[nounOf(entry.command)];
  return (
    changes.find((change) => change.table === table) ??
    changes.find((change) => change.table === 'decisions' && change.after !== undefined) ??
    changes[0]
  );
}

/** A decision is called by what was decided about. */
function subjectOf(change: AnyChange): Ref {
  const row = change.after ?? change.before;
  if (change.table === 'decisions' && row !== undefined) return (row as Decision).about;
  return { table: change.table, id: change.id } as Ref;
}

/** The second entity of a decision that two are one. */
function otherOf(change: AnyChange): Ref | undefined {
  const row = change.table === 'decisions' ? ((change.after ?? change.before) as Decision) : undefined;
  return row?.other === undefined ? undefined : { table: 'entities', id: row.other };
}

function editedFields(entry: ListedEntry, locale: Locale): string | undefined {
  const change = principal(entry);
  if (change?.before === undefined || change.after === undefined) return undefined;
  const names = fieldChanges(change).map(({ field }) => lower(fieldName(change.table, field, locale)));
  return names.length === 0 ? undefined : formatList(names, locale);
}

/** One row of an entry as a title: "Affirmation : CheckNews affirme : 491 840 personnes". */
export function changeTitle(change: AnyChange, snapshot: Snapshot, locale: Locale): string {
  const t = translator(locale);
  const kind = t(`model.table.${change.table}`);
  const label = rowLabel(snapshot, subjectOf(change), locale);
  return label === undefined || label === kind ? kind : t('journal.sentence', { act: kind, label });
}

/** Whether a table name is one of ours: entries may come from a later version. */
export function isTable(name: string): name is TableName {
  return (tableNames as readonly string[]).includes(name);
}

function lower(text: string): string {
  return text.charAt(0).toLocaleLowerCase() + text.slice(1);
}
