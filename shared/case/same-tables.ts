import type { TableName } from '../model/index.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * Answers the first snapshot seen with the tables that the one given has under these names: the same object until one
 * of those tables changes, for what is made of them alone.
 */
export function sameTables(...names: readonly [TableName, ...TableName[]]): (snapshot: Snapshot) => Snapshot {
  const known = new WeakMap<object, Snapshot>();
  return (snapshot) => {
    const key = snapshot.tables[names[0]];
    const before = known.get(key);
    if (before !== undefined && names.every((name) => before.tables[name] === snapshot.tables[name]))
      return before;
    known.set(key, snapshot);
    return snapshot;
  };
}
