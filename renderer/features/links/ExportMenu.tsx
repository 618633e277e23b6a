import type { ReactNode } from 'react';
import type { CaseGraph } from '#shared/analysis/graph.ts';
import type { Places } from '#shared/analysis/graph-places.ts';
import { caseOf, type Snapshot } from '#shared/case/snapshot.ts';
import { isolated } from '#shared/lib/bidi.ts';
import { fileNameOf } from '../../platform/file-name.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { platform } from '../../platform/platform.ts';
import { ActionMenu } from '../../ui/ActionMenu.tsx';
import { Button } from '../../ui/Button.tsx';
import { notifyDone, notifyProblem } from '../../workspace/notices.ts';
import { pngOfGraph, svgOfGraph } from './export-graph.ts';
import { type LinkRow, linkRows } from './link-rows.ts';
import { linksCsv } from './links-csv.ts';

export type ExportMenuProps = {
  readonly snapshot: Snapshot;
  /** What is drawn. */
  readonly graph: CaseGraph;
  readonly places: Places;
  /** The lines of the table, empty while it is not on screen. */
  readonly rows: readonly LinkRow[];
  readonly listed: CaseGraph;
};

/** The graph as an image or a drawing, the table as CSV: what is on screen, as the filters leave it. */
export function ExportMenu({ snapshot, graph, places, rows, listed }: ExportMenuProps): ReactNode {
  const t = useT();
  const locale = useLocale();
  const { title } = caseOf(snapshot);
  const save = async (extension: string, mediaType: string, bytes: Uint8Array): Promise<void> => {
    const suggestedName = `${fileNameOf(title, t('links.export.file'))}.${extension}`;
    const saved = await platform.files.save({ suggestedName, bytes, mediaType });
    if (!saved.ok) notifyProblem(saved.error);
    else if (saved.value.saved) notifyDone(t('links.export.done', { name: saved.value.name }));
  };
  const words = {
    title: `${isolated(title)} · ${t('links.title')}`,
    summary: t('links.graph.label', {
      entities: t('links.entities', { count: graph.entities.length }),
      links: t('links.count', { count: graph.edges.length }),
    }),
  };
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const lines = (): readonly LinkRow[] => (rows.length > 0 ? rows : linkRows(snapshot, listed, t, locale));
  return (
    <ActionMenu
      label={t('links.export')}
      trigger={<Button>{t('links.export')}</Button>}
      groups={[
        {
          entries: [
            {
              id: 'png',
              label: t('links.export.png'),
              onAction: () =>
                void pngOfGraph(graph, places, t).then((bytes) => save('png', 'image/png', bytes)),
            },
            {
              id: 'svg',
              label: t('links.export.svg'),
              onAction: () => void save('svg', 'image/svg+xml', encode(svgOfGraph(graph, places, words, t))),
            },
            {
              id: 'csv',
              label: t('links.export.csv'),
              onAction: () => void save('csv', 'text/csv', encode(linksCsv(lines(), t))),
            },
          ],
        },
      ]}
    />
  );
}
