import type { ReactNode, RefObject } from 'react';
import type { DayWindow } from '#shared/analysis/timeline-window.ts';
import { timelineOf } from '#shared/analysis/timeline.ts';
import { caseOf } from '#shared/case/snapshot.ts';
import { problem } from '#shared/lib/errors.ts';
import { isolated } from '#shared/lib/bidi.ts';
import { csvOf } from '../../charts/chart-table.ts';
import { fileNameOf } from '../../platform/file-name.ts';
import { pngOf } from '../../charts/png.ts';
import { svgDocument } from '../../charts/svg-document.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { platform } from '../../platform/platform.ts';
import { useCase } from '../../store/react.tsx';
import { ActionMenu } from '../../ui/ActionMenu.tsx';
import { Button } from '../../ui/Button.tsx';
import { notifyDone, notifyProblem } from '../../workspace/notices.ts';
import { fileColumns } from './event-columns.tsx';
import { boundWords, timelineSentence, windowInWords } from './timeline-words.ts';

type Format = 'svg' | 'png' | 'csv';

/** The timeline as files: what is drawn, as it is framed now, or every item as a table. */
export function ExportMenu({
  drawing,
  window,
  isEmpty,
}: {
  readonly drawing: RefObject<HTMLDivElement | null>;
  readonly window: DayWindow | undefined;
  readonly isEmpty: boolean;
}): ReactNode {
  const t = useT();
  const locale = useLocale();
  const store = useCase();

  const asSvg = (): string => {
    const snapshot = store.snapshot();
    const timeline = timelineOf(snapshot);
    const drawings = [...(drawing.current?.querySelectorAll<SVGSVGElement>('[data-export] svg') ?? [])];
    const undated = timeline.undated.filter(({ ref }) => ref.table === 'events');
    return svgDocument(drawings, {
      title: t('events.title'),
      summary: t('events.file.summary', {
        title: caseOf(snapshot).title,
        window: window === undefined ? '' : windowInWords(window, locale),
        sentence: timelineSentence(timeline, locale),
      }),
      notes: undated.map((one) =>
        t('events.item', {
          kind: t('events.undated.title'),
          title: `${isolated(one.title)}, ${boundWords(one, locale)}`,
        }),
      ),
    });
  };

  const fileOf = async (format: Format): Promise<{ bytes: Uint8Array; mediaType: string }> => {
    switch (format) {
      case 'svg':
        return { bytes: new TextEncoder().encode(asSvg()), mediaType: 'image/svg+xml' };
      case 'png':
        return { bytes: await pngOf(asSvg()), mediaType: 'image/png' };
      case 'csv': {
        const columns = fileColumns(locale);
        const { items } = timelineOf(store.snapshot());
        const table = { label: t('events.table.label'), columns, rows: items, rowId: String };
        return { bytes: new TextEncoder().encode(csvOf(table)), mediaType: 'text/csv' };
      }
    }
  };

  const save = async (format: Format): Promise<void> => {
    const suggestedName = `${fileNameOf(caseOf(store.snapshot()).title, t('events.view.timeline'))}.${format}`;
    try {
      const done = await platform.files.save({ suggestedName, ...(await fileOf(format)) });
      if (!done.ok) notifyProblem(done.error);
      else if (done.value.saved) notifyDone(t('events.export.done', { name: done.value.name }));
    } catch (thrown) {
      const reason = thrown instanceof Error ? thrown.message : '';
      notifyProblem(problem('platform.failed', `file:${suggestedName}`, { reason }));
    }
  };

  const isDrawn = window !== undefined;
  return (
    <ActionMenu
      label={t('common.export')}
      trigger={<Button isDisabled={isEmpty}>{t('common.export')}</Button>}
      groups={[
        {
          entries: (['svg', 'png', 'csv'] as const).map((format) => ({
            id: format,
            label: t(`events.export.${format}`),
            isDisabled: format !== 'csv' && (!isDrawn || drawing.current === null),
            onAction: () => void save(format),
          })),
        },
      ]}
    />
  );
}
