import { largestBody, type Origin } from '#shared/analysis/provenance.ts';
import { whoSaysSo } from '#shared/analysis/who-says-so.ts';
import { rowsOf, type Snapshot } from '#shared/case/snapshot.ts';
import type { Source } from '#shared/model/index.ts';
import type { Selected } from '../workspace/selection.ts';

/** What an origin is to the case: the source's own voice, a source of the case otherwise, or named from outside. */
export type OriginRole = 'own' | 'inside' | 'outside';

/** The little drawing of relays: sources at the left, origins at the right, and which goes to which by index. */
export type OriginLines = {
  readonly sources: readonly Source[];
  readonly origins: readonly (Origin & { readonly role: OriginRole })[];
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
      (origin) =>
        origin.id !== source.id && origin.id !== source.publisherEntity && origin.id !== speaker?.id,
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
  const roleOf = (origin: Origin, index: number): OriginRole => {
    const relaying = [...relays.values()].filter(([, to]) => to === index).map(([from]) => sources[from]);
    if (relaying.some((source) => source !== undefined && isVoiceOf(snapshot, source, origin))) return 'own';
    return rowsOf(snapshot, 'sources').some((source) => isVoiceOf(snapshot, source, origin))
      ? 'inside'
      : 'outside';
  };
  return {
    sources,
    origins: origins.map((origin, index) => ({ ...origin, role: roleOf(origin, index) })),
    relays: [...relays.values()],
    independent: independence.origins,
  };
}

/** Whether an origin is a source itself, or the body that publishes it. */
function isVoiceOf(snapshot: Snapshot, source: Source, origin: Origin): boolean {
  if (origin.table === 'sources') return origin.id === source.id;
  return source.publisherEntity !== undefined && largestBody(snapshot, source.publisherEntity) === origin.id;
}
