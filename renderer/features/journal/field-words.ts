import type { AnyChange } from '#shared/case/changes.ts';
import type { Snapshot } from '#shared/case/snapshot.ts';
import { isEdtf } from '#shared/dates/parse-date.ts';
import { dateInWords } from '#shared/dates/wording.ts';
import { kinds, type Edtf, type Ref, type Row, type TableName } from '#shared/model/index.ts';
import type { Kind } from '#shared/model/kind.ts';
import type { SourceGuard } from '#shared/model/source-shape.ts';
import { isolated } from '#shared/lib/bidi.ts';
import { formatBytes, formatList, formatNumber, languageInWords } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { MessageKey } from '../../i18n/messages.ts';
import { guardInWords } from '../../i18n/guard-words.ts';
import { rowLabel } from '../../i18n/row-label.ts';
import { translator } from '../../i18n/translate.ts';
import { journal as en } from '../../i18n/en/journal.ts';

/** Where the words of each field that takes one of a few values are: an area of `model`. */
const enums: Readonly<Record<string, string>> = {
  'cases.state': 'case-state',
  'cases.sector': 'sector',
  'sources.kind': 'source-kind',
  'sources.reliability': 'reliability',
  'sources.confidentiality': 'confidentiality',
  'passages.state': 'passage-state',
  'claims.stance': 'stance',
  'claims.credibility': 'credibility',
  'claims.exposure': 'exposure',
  'claims.topic': 'topic',
  'figures.exactness': 'exactness',
  'figures.unit': 'unit-name',
  'figures.role': 'figure-role',
  'events.stage': 'stage',
  'exposures.category': 'category',
  'exposures.state': 'exposure',
  'links.relation': 'relation',
  'hypotheses.kind': 'hypothesis-kind',
  'entities.kind': 'entity-kind',
  'entities.roles': 'role',
  'decisions.kind': 'decision-kind',
  'requests.channel': 'channel',
  'requests.outcome': 'outcome',
  'questions.state': 'question-state',
  'refusals.kind': 'suggestion-kind',
};
/** Grades are said with their letter or number: that is how they are called everywhere else. */
const graded = new Set(['sources.reliability', 'claims.credibility']);
/** A longer text is cut: the row itself holds it whole. */
const longestText = 400;

/** The name of a field; a table may call a common one otherwise. */
export function fieldName(table: TableName, field: string, locale: Locale): string {
  const t = translator(locale);
  const own = `field.${table}.${field}`;
  const common = `field.${field}`;
  if (own in en) return t(`journal.${own}` as MessageKey);
  return common in en ? t(`journal.${common}` as MessageKey) : field;
}

/** A value of a field as a person reads it; undefined for none. */
export function valueInWords(
  change: AnyChange,
  side: 'before' | 'after',
  field: string,
  snapshot: Snapshot,
  locale: Locale,
): string | undefined {
  const row = change[side];
  const value = (row as unknown as Readonly<Record<string, unknown>> | undefined)?.[field];
  if (row === undefined || value === undefined || value === '') return undefined;
  const refs = referencesOf(change.table, row, field);
  if (refs.length > 0) {
    const names = refs.map((ref) => rowLabel(snapshot, ref, locale) ?? translator(locale)('common.unknown'));
    return formatList(names, locale);
  }
  return plainInWords(change.table, field, value, locale);
}

function referencesOf(table: TableName, row: Row, field: string): readonly Ref[] {
  const kind = kinds[table] as unknown as Kind<Row>;
  return kind
    .references(row)
    .filter((reference) => reference.field === field)
    .map(({ table: to, id }) => ({ table: to, id }) as Ref);
}

function plainInWords(table: TableName, field: string, value: unknown, locale: Locale): string | undefined {
  const t = translator(locale);
  const path = `${table}.${field}`;
  const area = enums[path];
  if (Array.isArray(value)) {
    const words = value.map((one: unknown) => plainInWords(table, field, one, locale) ?? '');
    return words.length === 0 ? undefined : formatList(words, locale);
  }
  if (path === 'sources.declined' && typeof value === 'string') return fieldName(table, value, locale);
  if (area !== undefined && (typeof value === 'string' || typeof value === 'number')) {
    const words = t(`model.${area}.${String(value)}` as MessageKey);
    return graded.has(path) ? `${String(value)}, ${words}` : words;
  }
  switch (typeof value) {
    case 'boolean':
      return t(value ? 'common.yes' : 'common.no');
    case 'number':
      return formatNumber(value, locale);
    case 'string': {
      if (field === 'language') return languageInWords(value, locale);
      const kind = kinds[table] as unknown as Kind<Row>;
      const isDate = kind.dateFields?.some((name) => name === field) === true && isEdtf(value);
      return isDate ? dateInWords(value as string as Edtf, locale) : clipped(value);
    }
    case 'object':
      return objectInWords(value as Readonly<Record<string, unknown>>, locale);
    default:
      return undefined;
  }
}

/** The few values made of parts: an identifier, a stored text, an original file, what was decided of a leak. */
function objectInWords(value: Readonly<Record<string, unknown>>, locale: Locale): string {
  const t = translator(locale);
  const { scheme, value: written, name, bytes, sha256, length } = value;
  if (typeof scheme === 'string')
    return `${t(`model.identifier.${scheme}` as MessageKey)} ${String(written)}`;
  if (typeof name === 'string' && typeof bytes === 'number')
    return `${isolated(name)}, ${formatBytes(bytes, locale)}`;
  const { decision, found, columns, rows } = value;
  if (typeof decision === 'string')
    return typeof found === 'object'
      ? guardInWords(value as SourceGuard, locale)
      : t(`model.guard-decision.${decision}` as MessageKey);
  if (Array.isArray(columns) && typeof rows === 'number')
    return t('journal.value.shape', {
      rows: formatNumber(rows, locale),
      columns: formatNumber(columns.length, locale),
      digest: String(sha256).slice(0, 8),
    });
  if (typeof length === 'number')
    return t('journal.value.text', { count: length, digest: String(sha256).slice(0, 8) });
  return clipped(JSON.stringify(value));
}

function clipped(text: string): string {
  return text.length <= longestText ? text : `${text.slice(0, longestText).trimEnd()}…`;
}
