import type { GraphEdge } from '#shared/analysis/graph.ts';
import { stancesOf } from '#shared/analysis/graph.ts';
import { rowById, type Snapshot } from '#shared/case/snapshot.ts';
import type { Entity } from '#shared/model/index.ts';
import type { Translate } from '../../i18n/messages.ts';

/** The relation of an edge: the texts' own words, else the name of the relation. */
export function relationWords(edge: Pick<GraphEdge, 'relation' | 'words'>, t: Translate): string {
  return edge.words ?? t(`model.relation.${edge.relation}`);
}

/** What stands on an edge of the graph. */
export function edgeWords(edge: GraphEdge, t: Translate): string {
  const words = relationWords(edge, t);
  return edge.isSilent ? t('links.silent', { words }) : words;
}

/** "1 affirme, 1 doute". */
export function stancesInWords(edge: Pick<GraphEdge, 'stances'>, t: Translate): string {
  const parts = stancesOf(edge).map((stance) =>
    t(`links.stances.${stance}`, { count: edge.stances[stance] }),
  );
  return parts.length === 0 ? t('links.stances.none') : parts.join(', ');
}

/** An edge read aloud. */
export function edgeAloud(snapshot: Snapshot, edge: GraphEdge, t: Translate): string {
  return t('links.live.edge', {
    from: rowById(snapshot, 'entities', edge.from)?.name,
    words: relationWords(edge, t),
    to: rowById(snapshot, 'entities', edge.to)?.name,
    stances: stancesInWords(edge, t),
  });
}

/** The second line under a node's name; long descriptions are for the inspector. */
export function detailOf(entity: Entity): string | undefined {
  const { description } = entity;
  return description === undefined || description.length > 34 ? undefined : description;
}
