import {
  disagreementRank,
  edgesByDisagreement,
  type CaseGraph,
  type GraphEdge,
} from '#shared/analysis/graph.ts';
import { whoSaysSo } from '#shared/analysis/who-says-so.ts';
import { sameTables } from '#shared/case/same-tables.ts';
import { rowById, type Snapshot } from '#shared/case/snapshot.ts';
import { remembered } from '#shared/lib/memo.ts';
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
  readonly rank: number;
  /** Who says so, read when it is first shown, sorted or searched: a table of fifty thousand links shows thirty. */
  readonly said: () => Said;
};

/** Who says a link, and how many sources and independent origins that comes down to. */
export type Said = { readonly who: string; readonly sources: number; readonly origins: number };

/** The case as long as what lines show besides the claims about their own link is the same. */
export const withWitnesses = sameTables('entities', 'relays', 'sources', 'decisions');

/** Lines by edge, which is another object as soon as a claim about it is: the same line as long as it says the same. */
const linesIn = remembered((_case: Snapshot) =>
  remembered((_t: Translate) => new WeakMap<GraphEdge, LinkRow>()),
);

/** The links of a graph as lines of a table, the most contested first. */
export function linkRows(
  snapshot: Snapshot,
  graph: CaseGraph,
  t: Translate,
  locale: Locale,
): readonly LinkRow[] {
  const lines = linesIn(withWitnesses(snapshot))(t);
  return edgesByDisagreement(graph).map((edge) => {
    const line = lines.get(edge) ?? lineOf(snapshot, edge, t, locale);
    lines.set(edge, line);
    return line;
  });
}

function lineOf(snapshot: Snapshot, edge: GraphEdge, t: Translate, locale: Locale): LinkRow {
  const nameOf = (id: string): string => rowById(snapshot, 'entities', id)?.name ?? t('common.unknown');
  let said: Said | undefined;
  return {
    edge,
    from: nameOf(edge.from),
    words: relationWords(edge, t),
    to: nameOf(edge.to),
    stances: stancesInWords(edge, t, locale),
    rank: disagreementRank(edge),
    said: () => (said ??= saidOf(snapshot, edge, t, locale)),
  };
}

function saidOf(snapshot: Snapshot, edge: GraphEdge, t: Translate, locale: Locale): Said {
  const { testimonies, independence } = whoSaysSo(snapshot, { table: edge.table, id: edge.id } as Ref);
  const speakers = testimonies.map(
    ({ speaker, source }) => speaker?.name ?? t('common.source.number', { number: String(source.number) }),
  );
  return {
    who: formatList([...new Set(speakers)], locale),
    sources: independence.sources,
    origins: independence.origins,
  };
}

/** Order in which links are listed, for previous and next. */
export const linkOrder = remembered((graph: CaseGraph): readonly string[] =>
  edgesByDisagreement(graph).flatMap((edge) => (edge.table === 'links' ? [edge.id] : [])),
);
