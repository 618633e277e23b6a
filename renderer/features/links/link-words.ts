import type { GraphEdge } from '#shared/analysis/graph.ts';
import { stancesOf } from '#shared/analysis/graph.ts';
import { rowById, type Snapshot } from '#shared/case/snapshot.ts';
import type { Entity } from '#shared/model/index.ts';
import { formatFew } from '../../i18n/format-number.ts';
import type { Locale } from '../../i18n/locale.ts';
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

/** How many say what of an edge: "one states it, one doubts it", « 2 l’affirment, 1 en doute ». */
export function stancesInWords(edge: Pick<GraphEdge, 'stances'>, t: Translate, locale: Locale): string {
  const parts = stancesOf(edge).map((stance) => {
    const count = edge.stances[stance];
    return t(`links.stances.${stance}`, { count, number: formatFew(count, locale) });
  });
  return parts.length === 0 ? t('links.stances.none') : parts.join(', ');
}

/** An edge read aloud. */
export function edgeAloud(snapshot: Snapshot, edge: GraphEdge, t: Translate, locale: Locale): string {
  return t('links.live.edge', {
    from: rowById(snapshot, 'entities', edge.from)?.name,
    words: relationWords(edge, t),
    to: rowById(snapshot, 'entities', edge.to)?.name,
    stances: stancesInWords(edge, t, locale),
  });
}

/** The second line under a node's name; long descriptions are for the inspector. */
export function detailOf(entity: Entity): string | undefined {
  const { description } = entity;
  return description === undefined || description.length > 34 ? undefined : description;
}
