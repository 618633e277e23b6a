import { rowById, rowsOf, type Snapshot } from '../case/snapshot.ts';
import type { Source } from '../model/index.ts';

/** The names of an entity that speaks; none when it is gone. */
export function namesOf(snapshot: Snapshot, entityId: string): readonly string[] {
  const entity = rowById(snapshot, 'entities', entityId);
  return entity === undefined ? [] : [entity.name, ...entity.aliases];
}

/** Whom a source speaks for when nobody else is named. */
export function voicesOf(source: Source | undefined): readonly string[] {
  return source === undefined ? [] : [source.publisher ?? '', ...source.authors];
}

/** Everybody who says something in the case, by the name they go by: who says most first. */
export function voicesIn(snapshot: Snapshot): readonly string[] {
  const said = new Map<string, number>();
  const count = (name: string | undefined): void => {
    if (name !== undefined && name !== '') said.set(name, (said.get(name) ?? 0) + 1);
  };
  for (const { speaker, source } of rowsOf(snapshot, 'claims'))
    if (speaker !== undefined) count(namesOf(snapshot, speaker)[0]);
    else for (const voice of voicesOf(rowById(snapshot, 'sources', source))) count(voice);
  for (const source of rowsOf(snapshot, 'sources')) for (const voice of voicesOf(source)) count(voice);
  return [...said].sort(([, a], [, b]) => b - a).map(([name]) => name);
}
