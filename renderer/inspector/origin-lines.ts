import type { Origin } from '#shared/analysis/provenance.ts';
import { whoSaysSo } from '#shared/analysis/who-says-so.ts';
import type { Snapshot } from '#shared/case/snapshot.ts';
import type { Source } from '#shared/model/index.ts';
import type { Selected } from '../workspace/selection.ts';

/** The little drawing of relays: sources at the left, origins at the right, and which goes to which by index. */
export type OriginLines = {
  readonly sources: readonly Source[];
  readonly origins: readonly Origin[];
  readonly relays: readonly (readonly [source: number, origin: number])[];
  /** Independent origins, once those that share a claim are taken together. */
  readonly independent: number;
};

/** What the drawing shows for a row; undefined when no claim about it was relayed, and there is nothing to draw. */
export function originLines(snapshot: Snapshot, about: Selected): OriginLines | undefined {
  const { testimonies, independence } = whoSaysSo(snapshot, about as never);
  const kept = testimonies.filter((testimony) => testimony.discarded === undefined);
  const isRelayed = kept.some(({ source, speaker, origins }) =>
    origins.some(
      (origin) => origin.id !== source.id && origin.id !== source.publisherEntity && origin.id !== speaker?.id,
    ),
  );
  // One origin under several sources is a relay too, even where every one of them quotes the speaker directly.
  if (!isRelayed && independence.origins >= independence.sources) return undefined;
  const sources = [...new Map(kept.map(({ source }) => [source.id, source])).values()];
  const origins = independence.groups.flat();
  const relays = new Map<string, readonly [number, number]>();
  for (const testimony of kept) {
    const from = sources.findIndex((source) => source.id === testimony.source.id);
    for (const origin of testimony.origins) {
      const to = origins.findIndex((other) => other.table === origin.table && other.id === origin.id);
      if (to >= 0) relays.set(`${from} ${to}`, [from, to]);
    }
  }
  return { sources, origins, relays: [...relays.values()], independent: independence.origins };
}
