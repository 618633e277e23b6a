import { caseSummary } from '#shared/analysis/case-summary.ts';
import { canonicalJson } from '#shared/lib/canonical-json.ts';
import { buildExample, exampleCases } from '#shared/examples/index.ts';
import { allRows } from '#shared/commands/case/import-rows.ts';
import { unwrap } from '#shared/lib/result.ts';
import { sha256Of } from '#shared/lib/sha256.ts';
import { modelVersion } from '#shared/model/index.ts';
import { reportPdf } from '../printing/report-pdf.ts';
import type { CaseStore } from '../store/case-store.ts';
import type { BatchContext } from './batch-work.ts';
import { comparisonFiles } from './comparison-files.ts';

const templates = ['dossier', 'register'] as const;

/**
 * Builds the example library in this fresh profile and writes what it holds: each case's snapshot and two reports, the three comparison
 * charts with their tables, and a summary. What it prints is what it made.
 */
export async function demo({ job, library }: BatchContext): Promise<void> {
  const written: { readonly name: string; readonly bytes: number; readonly sha256: string }[] = [];
  const stores: CaseStore[] = [];

  async function write(name: string, content: string | Uint8Array): Promise<void> {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    unwrap(await job.write(name, bytes));
    written.push({ name, bytes: bytes.length, sha256: sha256Of(bytes) });
    await job.log(`  ${name}`);
  }

  await job.log('Building the example library…');
  const cases = [];
  for (const example of exampleCases) {
    const { fields, rows, contents } = buildExample(example, library.tools);
    const store = unwrap(await library.create(fields, { rows, contents }));
    stores.push(store);
    const snapshot = store.snapshot();
    const { seq, head } = snapshot;
    await write(`${example.key}.json`, prettyJson({ modelVersion, seq, head, tables: allRows(snapshot) }));
    for (const template of templates) {
      const pdf = unwrap(await reportPdf(store, { template, locale: 'fr' }));
      await write(`${example.key}-${template}.pdf`, pdf);
    }
    cases.push({ key: example.key, ...caseSummary(snapshot) });
  }
  await job.log('Comparing the cases…');
  for (const file of await comparisonFiles(stores, 'fr')) await write(file.name, file.content);
  await write('summary.json', prettyJson({ cases, files: written }));
  await job.done(`Made ${String(written.length)} files from ${String(cases.length)} case files.`, 0);
}

/** JSON whose keys are in a fixed order, so that two runs can be compared line by line. */
function prettyJson(value: unknown): string {
  return `${JSON.stringify(JSON.parse(canonicalJson(value)), undefined, 2)}\n`;
}
