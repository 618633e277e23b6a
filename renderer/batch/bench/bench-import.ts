import { tableNames } from '#shared/model/index.ts';
import { unwrap } from '#shared/lib/result.ts';
import { bareDatabase } from '../../store/bare-database.ts';
import type { BatchContext } from '../batch-work.ts';
import { generateCase } from '../generate-case.ts';
import { judged, told, timed, type BenchRow } from './measure.ts';
import { bareName, benchTitle, scaled, scaleOf } from './scale.ts';

/** Import of a whole case as one act, against a bare `bulkPut` of the same rows. Leaves both databases for `open`. */
export async function benchImport(context: BatchContext): Promise<readonly BenchRow[]> {
  const { library } = context;
  const times = scaleOf(context);
  const { rows } = generateCase(scaled(times), library.tools);
  const count = tableNames.reduce((sum, table) => sum + (rows[table]?.length ?? 0), 0);
  const bare = bareDatabase(bareName);
  const bareTime = await timed(() => bare.putAll(rows));
  bare.close();
  const store = unwrap(await library.create({ title: benchTitle, state: 'open', language: 'fr' }));
  const time = await timed(async () => unwrap(await store.execute('case.import', { rows })));
  await library.settled();
  return [
    told(`rows of the case, ${String(times)}x`, count, 'rows'),
    told(`import, bare bulkPut, ${String(times)}x`, bareTime),
    told(`import of the whole case, ${String(times)}x`, time),
    judged(`import, ratio, ${String(times)}x`, time / bareTime, 1.5),
  ];
}
