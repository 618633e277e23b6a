import {
  disagreementRank,
  edgesByDisagreement,
  type CaseGraph,
  type GraphEdge,
} from '#shared/analysis/graph.ts';
import { whoSaysSo } from '#shared/analysis/who-says-so.ts';
import { rowById, type Snapshot } from '#shared/case/snapshot.ts';
import type { Ref } from '#shared/model/index.ts';
import { formatList } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Translate } from '../../i18n/messages.ts';
import { relationWords, stancesInWords } from './link-words.ts';

/** One line of the table of links. */
export type LinkRow = {
  readonly edge: GraphEdge;
  readonly from: string;
  readonly words: string;
  readonly to: string;
  readonly stances: string;
  readonly who: string;
  readonly sources: number;
  readonly origins: number;
  readonly rank: number;
};

/** The links of a graph as lines of a table, the most contested first. */
export function linkRows(
  snapshot: Snapshot,
  graph: CaseGraph,
  t: Translate,
  locale: Locale,
): readonly LinkRow[] {
  const nameOf = (id: string): string => rowById(snapshot, 'entities', id)?.name ?? t('common.unknown');
  return edgesByDisagreement(graph).map((edge) => {
    const { testimonies, independence } = whoSaysSo(snapshot, { table: edge.table, id: edge.id } as Ref);
    const speakers = testimonies.map(
      ({ speaker, source }) => speaker?.name ?? t('common.source.number', { number: String(source.number) }),
    );
    return {
      edge,
      from: nameOf(edge.from),
      words: relationWords(edge, t),
      to: nameOf(edge.to),
      stances: stancesInWords(edge, t),
      who: formatList([...new Set(speakers)], locale),
      sources: independence.sources,
      origins: independence.origins,
      rank: disagreementRank(edge),
    };
  });
}

/** Order in which links are listed, for previous and next. */
export function linkOrder(graph: CaseGraph): readonly string[] {
  return edgesByDisagreement(graph).flatMap((edge) => (edge.table === 'links' ? [edge.id] : []));
}
