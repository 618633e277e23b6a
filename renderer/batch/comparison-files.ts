import { comparisonOf } from '../charts/comparison.ts';
import { renderChart, type RenderedChart } from '../charts/export.tsx';
import type { Locale } from '../i18n/locale.ts';
import type { CaseStore } from '../store/case-store.ts';

/** A file to write: text or bytes. */
export type BatchFile = { readonly name: string; readonly content: string | Uint8Array };

/** The three comparison charts of some cases, each as SVG, PNG and CSV. */
export async function comparisonFiles(
  stores: readonly CaseStore[],
  locale: Locale,
): Promise<readonly BatchFile[]> {
  const { affected, delays, exposures } = comparisonOf(
    stores.map((store) => store.snapshot()),
    'log',
  );
  return [
    ...filesOf('compare-affected', await renderChart('affected', affected, locale)),
    ...filesOf('compare-delays', await renderChart('delays', delays, locale)),
    ...filesOf('compare-exposures', await renderChart('exposures', exposures, locale)),
  ];
}

function filesOf(name: string, { svg, png, csv }: RenderedChart): readonly BatchFile[] {
  return [
    { name: `${name}.svg`, content: svg },
    { name: `${name}.png`, content: png },
    { name: `${name}.csv`, content: csv },
  ];
}
