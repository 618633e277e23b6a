import type { Block, Cell, Report, Run } from './report.ts';

/**
 * Passes every text of a report through `redact`: the investigator's own notes and titles may name what is
 * protected. Nothing is walked when nothing is protected.
 */
export function redacted(report: Report, redact: (words: string) => string, needed: boolean): Report {
  if (!needed) return report;
  const run = (piece: Run): Run => ('text' in piece ? { ...piece, text: redact(piece.text) } : piece);
  const cell = (piece: Cell): Cell => ({
    runs: piece.runs.map(run),
    ...(piece.versions === undefined
      ? {}
      : {
          versions: piece.versions.map((version) => ({
            title: redact(version.title),
            runs: version.runs.map(run),
          })),
        }),
  });
  const block = (piece: Block): Block => {
    switch (piece.kind) {
      case 'heading':
        return { ...piece, text: redact(piece.text) };
      case 'paragraph':
        return { ...piece, runs: piece.runs.map(run) };
      case 'table':
        return { ...piece, rows: piece.rows.map((row) => ({ ...row, cells: row.cells.map(cell) })) };
      case 'list':
        return { ...piece, items: piece.items.map((item) => ({ ...item, runs: item.runs.map(run) })) };
      case 'chart':
        return {
          ...piece,
          chart: {
            ...piece.chart,
            summary: redact(piece.chart.summary),
            rows: piece.chart.rows.map((row) => ({ ...row, label: redact(row.label) })),
          },
        };
      case 'graph':
        return {
          ...piece,
          graph: {
            ...piece.graph,
            summary: redact(piece.graph.summary),
            nodes: piece.graph.nodes.map((node) => ({ ...node, name: redact(node.name) })),
            edges: piece.graph.edges.map((edge) => ({ ...edge, words: redact(edge.words ?? '') })),
          },
        };
    }
  };
  return {
    ...report,
    title: redact(report.title),
    subtitle: redact(report.subtitle),
    running: { start: redact(report.running.start), end: report.running.end },
    sections: report.sections.map((section) => ({ ...section, blocks: section.blocks.map(block) })),
    notes: report.notes.map((note) => ({ ...note, runs: note.runs.map(run) })),
  };
}
