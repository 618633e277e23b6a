import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { problem, type Problem } from '#shared/lib/errors.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import type { SavedFile, SaveFile } from '#shared/platform/platform.ts';
import type { Locale } from '../i18n/locale.ts';
import { platform } from '../platform/platform.ts';
import type { ChartKindOf } from './chart.ts';
import { csvOf } from './chart-table.ts';
import { charts, type ChartKind, type ChartPropsOf } from './index.ts';
import { pngOf } from './png.ts';
import { svgDocument } from './svg-document.ts';

/** A chart as files. */
export type RenderedChart = {
  readonly svg: string;
  readonly png: Uint8Array<ArrayBuffer>;
  readonly csv: string;
  readonly summary: string;
};

/** Formats a chart is saved in. */
export type ChartFormat = 'svg' | 'png' | 'csv';

/**
 * A chart as SVG, PNG, CSV and its sentence, drawn off screen: the same from a button, a shortcut or a run without a
 * window, whatever theme the page is in. Throws when the drawing never comes, which would be a bug.
 *
 *     const { svg, png, csv, summary } = await renderChart('figures', { picture: figurePicture(snapshot), scale: 'linear' }, 'fr');
 */
export async function renderChart<K extends ChartKind>(
  kind: K,
  props: ChartPropsOf<K>,
  locale: Locale,
): Promise<RenderedChart> {
  const svg = await chartSvg(kind, props, locale);
  const chart = chartOf(kind);
  return {
    svg,
    png: await pngOf(svg),
    csv: csvOf(chart.table(props, locale)),
    summary: chart.summary(props, locale),
  };
}

/** A chart as an SVG document alone. */
export async function chartSvg<K extends ChartKind>(
  kind: K,
  props: ChartPropsOf<K>,
  locale: Locale,
): Promise<string> {
  const chart = chartOf(kind);
  const drawing = chart.draw(props, { locale, width: chart.fileWidth });
  return withDrawings(drawing, chart.marks(props), (drawings) =>
    svgDocument(drawings, {
      title: chart.title(locale),
      summary: chart.summary(props, locale),
      notes: chart.notes?.(props, locale) ?? [],
    }),
  );
}

/** What a chart is saved as. */
export type ChartFileOptions = {
  readonly format: ChartFormat;
  readonly locale: Locale;
  /** File name without its extension. */
  readonly name: string;
};

/** Asks where to, and writes a chart in one format. */
export async function saveChart<K extends ChartKind>(
  kind: K,
  props: ChartPropsOf<K>,
  options: ChartFileOptions,
): Promise<Result<SavedFile, Problem>> {
  const file = await chartToSave(kind, props, options);
  return file.ok ? platform.files.save(file.value) : file;
}

/** A chart in one format, ready for `platform.files`. */
export async function chartToSave<K extends ChartKind>(
  kind: K,
  props: ChartPropsOf<K>,
  { format, locale, name }: ChartFileOptions,
): Promise<Result<SaveFile, Problem>> {
  const suggestedName = `${name}.${format}`;
  try {
    return ok({ suggestedName, ...(await chartFile(kind, props, format, locale)) });
  } catch (thrown) {
    return err(
      problem('platform.failed', suggestedName, { reason: thrown instanceof Error ? thrown.message : '' }),
    );
  }
}

async function chartFile<K extends ChartKind>(
  kind: K,
  props: ChartPropsOf<K>,
  format: ChartFormat,
  locale: Locale,
) {
  const encoded = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
  switch (format) {
    case 'csv':
      return { bytes: encoded(csvOf(chartOf(kind).table(props, locale))), mediaType: 'text/csv' };
    case 'svg':
      return { bytes: encoded(await chartSvg(kind, props, locale)), mediaType: 'image/svg+xml' };
    case 'png':
      return { bytes: await pngOf(await chartSvg(kind, props, locale)), mediaType: 'image/png' };
  }
}

function chartOf<K extends ChartKind>(kind: K): ChartKindOf<ChartPropsOf<K>, object> {
  return charts[kind] as unknown as ChartKindOf<ChartPropsOf<K>, object>;
}

/** Draws out of sight, waits for every mark (Recharts draws in two steps), hands over the drawings, cleans up. */
async function withDrawings<T>(
  node: ReactNode,
  marks: number,
  take: (drawings: readonly SVGSVGElement[]) => T,
): Promise<T> {
  const container = document.createElement('div');
  container.setAttribute('aria-hidden', 'true');
  container.style.cssText = 'position:absolute;inset-inline-start:-20000px;inset-block-start:0';
  document.body.append(container);
  const root = createRoot(container, { identifierPrefix: 'file' });
  try {
    flushSync(() => root.render(node));
    const isDrawn = (): boolean => container.querySelectorAll('[data-mark]').length >= marks;
    // A timer, not a frame: a window that is not shown gets no frames.
    for (let tries = 0; !isDrawn() && tries < 300; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 10));
    if (!isDrawn()) throw new Error('the chart was not drawn');
    const drawings = [...container.querySelectorAll('svg')].filter(
      (svg) => svg.parentElement?.closest('svg') === null,
    );
    return take(drawings);
  } finally {
    root.unmount();
    container.remove();
  }
}
