import { rowsOf } from '../../case/snapshot.ts';
import { findingKinds } from '../../guard/finding.ts';
import type { Source } from '../../model/index.ts';
import { dated, sentence, type Desk, type Section } from '../desk.ts';
import type { Run } from '../report.ts';
import { shortened, strong, text } from '../runs.ts';

/** Every source by its number, with its grade and the SHA-256 of what was kept; a protected one only by its number. */
export const sourcesSection: Section = {
  id: 'sources',
  titleKey: 'report.section.sources',
  blocks: (desk) => {
    const sources = rowsOf(desk.snapshot, 'sources').toSorted((left, right) => left.number - right.number);
    if (sources.length === 0) return [sentence(desk, 'report.sources.none')];
    return [
      {
        kind: 'list',
        items: sources.map((source) => ({ label: String(source.number), runs: sourceRuns(desk, source) })),
      },
    ];
  },
};

function sourceRuns(desk: Desk, source: Source): readonly Run[] {
  const { words, formats } = desk.voice;
  const grade = words('report.sources.grade', {
    letter: source.reliability,
    words: words(`model.reliability.${source.reliability}`),
  });
  if (desk.protection.protects(source.id)) {
    return [
      strong(words('report.sources.protected')),
      text(`. ${words(`model.confidentiality.${source.confidentiality}`)}. ${grade}.`),
    ];
  }
  const published =
    source.published === undefined
      ? words('report.sources.undated')
      : words('report.sources.published', { date: dated(desk, source.published) });
  const accessed =
    source.accessed === undefined
      ? undefined
      : words('report.sources.accessed', { date: dated(desk, source.accessed) });
  const about = [
    words(`model.source-kind.${source.kind}`),
    source.publisher,
    source.authors.length === 0 ? undefined : formats.list(source.authors),
    source.publishedNote === undefined ? published : `${published} (${source.publishedNote})`,
    accessed,
  ].filter((part) => part !== undefined && part !== '');
  return [
    strong(shortened(source.title, 400)),
    text(
      `. ${shortened(about.join(', '), 800)}. ${source.url === undefined ? '' : `${shortened(source.url, 400)}. `}${grade}.`,
    ),
    ...guardRuns(desk, source),
    ...digests(desk, source),
  ];
}

/** What was done with the data of persons a document brought in, in a sentence of its own. */
function guardRuns({ voice: { words, formats } }: Desk, { guard }: Source): readonly Run[] {
  if (guard === undefined) return [];
  const list = findingKinds.flatMap((kind) => {
    const count = guard.found[kind] ?? 0;
    return count === 0 ? [] : [words(`guard.kind.${kind}`, { count })];
  });
  const said = words(`guard.was.${guard.decision}`, { list: formats.list(list) });
  return [text(` ${said}`)];
}

function digests(desk: Desk, source: Source): readonly Run[] {
  const { words, formats } = desk.voice;
  const runs: Run[] = [];
  if (source.original !== undefined) {
    const { name, bytes, sha256 } = source.original;
    runs.push(
      { kind: 'break' },
      {
        kind: 'quiet',
        text: words('report.sources.original', { name: shortened(name, 120), size: formats.bytes(bytes) }),
      },
    );
    runs.push({ kind: 'break' }, { kind: 'mono', text: sha256 });
  }
  if (source.shape !== undefined) {
    const { rows, columns, bytes, sha256 } = source.shape;
    const size = formats.bytes(bytes);
    const said = words('report.sources.shape', {
      rows: words('guard.count.rows', { count: rows }),
      columns: words('guard.count.columns', { count: columns.length }),
      size,
    });
    runs.push(
      { kind: 'break' },
      { kind: 'quiet', text: said },
      { kind: 'break' },
      { kind: 'mono', text: sha256 },
    );
  }
  if (source.text !== undefined) {
    runs.push({ kind: 'break' }, { kind: 'quiet', text: words('report.sources.text') });
    runs.push({ kind: 'break' }, { kind: 'mono', text: source.text.sha256 });
  }
  if (runs.length === 0) runs.push(text(` ${words('report.sources.no-text')}`));
  return runs;
}
