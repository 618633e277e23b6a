import { findCards } from './card.ts';
import { findEmails } from './email.ts';
import { countsOf, withoutOverlaps, type Finding, type FindingCounts } from './finding.ts';
import { findIbans } from './iban.ts';
import { maskText } from './mask.ts';
import { findNirs } from './nir.ts';
import { isDeskPhone } from './organisation-words.ts';
import { findPhones } from './phone.ts';
import { readAsValues } from './recognised.ts';
import { isDense, personCells, rowsWith, tablesOf, type FoundTable } from './table.ts';

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
export const manyValues = 20;

/** Rounds in which what masking lays bare is looked for. */
const mostRounds = 3;

/**
 * Finds the values of persons in a text. Never throws; linear in the length of the text. What only shows once others are
 * masked is found too: a masked text holds none. In a recognised text the usual mistakes of recognition hide nothing.
 */
export function inspectText(text: string, isRecognised = false): Inspection {
  const read = isRecognised ? readAsValues : (same: string): string => same;
  if (!/[\d@＠©®¢]|[[(]\s?(?:at|arobas)/i.test(text)) return { findings: [], counts: countsOf([]) };
  const found = valuesIn(read(text));
  const tables = denseTables(text, found);
  const isExempt = deskPhones(text, found, tables);
  let findings = withPersons(
    text,
    found.filter((finding) => !isExempt(finding)),
    tables,
  );
  for (let round = 0; round < mostRounds && findings.length > 0; round += 1) {
    const masked = maskText(text, findings);
    const values = valuesIn(read(masked)).filter((finding) => !isExempt(finding));
    const bared = withPersons(masked, values, denseTables(masked, values));
    if (bared.length === 0) break;
    findings = withoutOverlaps([...findings, ...bared]);
  }
  const rows = tables.reduce((sum, table) => sum + rowsWith(table, findings), 0);
  const counts = countsOf(findings);
  if (rows === 0) return { findings, counts };
  return {
    findings,
    counts,
    table: { rows, columns: Math.max(...tables.map(({ block }) => block.columns)) },
  };
}

function denseTables(text: string, values: readonly Finding[]): readonly FoundTable[] {
  return tablesOf(text).filter((table) => isDense(table, values));
}

function withPersons(
  text: string,
  values: readonly Finding[],
  tables: readonly FoundTable[],
): readonly Finding[] {
  return withoutOverlaps([...values, ...tables.flatMap((table) => personCells(text, table, values))]);
}

/** Tells the telephone numbers that are announced as a desk's, outside tables, as long as they are few. */
function deskPhones(
  text: string,
  found: readonly Finding[],
  tables: readonly FoundTable[],
): (finding: Finding) => boolean {
  const isInTable = ({ start }: Finding): boolean =>
    tables.some(
      ({ block: { lines } }) => start >= (lines[0]?.start ?? 0) && start < (lines.at(-1)?.end ?? 0),
    );
  const isDesk = (finding: Finding): boolean =>
    finding.kind === 'phone' && !isInTable(finding) && isDeskPhone(text, finding.start, finding.end);
  return found.filter(isDesk).length <= mostDeskPhones ? isDesk : () => false;
}

/** The values of known forms in a text, desks' telephones among them: only a whole text says which those are. */
export function valuesIn(text: string): readonly Finding[] {
  return withoutOverlaps([
    ...findIbans(text),
    ...findEmails(text),
    ...findCards(text),
    ...findNirs(text),
    ...findPhones(text),
  ]);
}

/**
 * How much a text holds of persons: nothing, some values (a named contact in an article), or so many that it is a file
 * of persons itself.
 */
export function weightOf({ findings, table }: Inspection): 'none' | 'some' | 'many' {
  if (table !== undefined || findings.length >= manyValues) return 'many';
  return findings.length === 0 ? 'none' : 'some';
}
