import { findCards } from './card.ts';
import { findEmails } from './email.ts';
import { countsOf, withoutOverlaps, type Finding, type FindingCounts } from './finding.ts';
import { findIbans } from './iban.ts';
import { findNirs } from './nir.ts';
import { isDeskPhone } from './organisation-words.ts';
import { findPhones } from './phone.ts';
import { isDense, personCells, rowsWith, tablesOf } from './table.ts';

/** What the guard found in a text. */
export type Inspection = {
  /** In the order of the text, none over another. */
  readonly findings: readonly Finding[];
  readonly counts: FindingCounts;
  /** The tables of persons taken together: rows that hold something, and columns of the widest. */
  readonly table?: { readonly rows: number; readonly columns: number };
};

/** Announced desk numbers beyond this many are a directory of people, whatever it calls itself. */
const mostDeskPhones = 5;
/** From so many values on a text is a file of persons rather than a document that mentions some. */
const manyValues = 20;

/** Finds the values of persons in a text. Never throws; linear in the length of the text. */
export function inspectText(text: string): Inspection {
  if (!/[\d@＠]|[[(]\s?(?:at|arobas)/i.test(text)) return { findings: [], counts: countsOf([]) };
  const phones = findPhones(text);
  const found = withoutOverlaps([
    ...findIbans(text),
    ...findEmails(text),
    ...findCards(text),
    ...findNirs(text),
    ...phones,
  ]);
  const tables = tablesOf(text);
  const dense = tables.filter((table) => isDense(table, found));
  const isInTable = ({ start }: Finding): boolean =>
    dense.some(({ block: { lines } }) => start >= (lines[0]?.start ?? 0) && start < (lines.at(-1)?.end ?? 0));
  const desks = found.filter(
    (finding) =>
      finding.kind === 'phone' && !isInTable(finding) && isDeskPhone(text, finding.start, finding.end),
  );
  const ofDesks: ReadonlySet<Finding> = new Set(desks.length > mostDeskPhones ? [] : desks);
  const values = found.filter((finding) => !ofDesks.has(finding));
  const findings = withoutOverlaps([
    ...values,
    ...dense.flatMap((table) => personCells(text, table, values)),
  ]);
  const rows = dense.reduce((sum, table) => sum + rowsWith(table, findings), 0);
  const counts = countsOf(findings);
  if (rows === 0) return { findings, counts };
  return { findings, counts, table: { rows, columns: Math.max(...dense.map(({ block }) => block.columns)) } };
}

/**
 * How much a text holds of persons: nothing, some values (a named contact in an article), or so many that it is a file
 * of persons itself.
 */
export function weightOf({ findings, table }: Inspection): 'none' | 'some' | 'many' {
  if (table !== undefined || findings.length >= manyValues) return 'many';
  return findings.length === 0 ? 'none' : 'some';
}
